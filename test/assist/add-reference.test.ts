import assert from 'node:assert/strict'
import {addEntry, fieldQuestions, typeOffers, writeEntry} from '../../src/assist/add-reference.ts'
import {referenceLenses} from '../../src/assist/reference-lens.ts'
import {languages, type Language} from '../../src/knowledge/types.ts'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'
import {findPlaceholders} from '../../src/templates/placeholder.ts'
import {skeleton} from '../../src/templates/skeleton.ts'
import {applyEdits} from '../../src/lint/fix.ts'

const biestek = {author: 'Biestek, Felix P.', issued: '1957', title: 'The Casework Relationship', publisher: 'Loyola University Press'}

const added = (text: string, answers: typeof biestek, language: Language): string => {
  const report = readReport(text)
  return applyEdits(text, addEntry(report, readReferences(report), writeEntry('book', answers, 'apa', language)))
}
const counts = (text: string, language: Language): readonly string[] =>
  referenceLenses(readReferences(readReport(text)), language).map(({title}) => title)

describe('a reference that is added', () => {
  for (const language of languages) {
    const template = skeleton({kind: 'case-report', language})

    it(`takes the place of what a new report has in its list (${language})`, () => {
      const once = added(template, biestek, language)
      assert.match(once, /-->\n\nBiestek, F\. P\. \(1957\)\. .*\n$/)
      assert.equal(findPlaceholders(once).length, findPlaceholders(template).length - 1)
      assert.match(added(once, {...biestek, author: 'Adi, Isbandi'}, language), /-->\n\nAdi, I\. .*\n\nBiestek, F\. P\. .*\n$/)
    })

    it(`brings a list where nothing asks for one (${language})`, () => {
      const notes = added('# Catatan\n\nNotes of a walk, and nothing else.', biestek, language)
      assert.match(notes, /nothing else\.\n\n# (?:References|Daftar Pustaka)\n\nBiestek, F\. P\. \(1957\)\. .*\n$/)
    })

    it(`is counted above the list from the first one on (${language})`, () => {
      const [none] = counts(template, language)
      const [one] = counts(added(template, biestek, language), language)
      assert.deepEqual([none, one], language === 'id' ? ['0 sumber', '1 sumber'] : ['0 sources', '1 source'])
    })

    it(`is asked for in words that begin with a capital letter (${language})`, () => {
      const asked = typeOffers(language).flatMap(({value, label}) => [label, ...fieldQuestions(value, 'harvard-id', language).map(field => field.label)])
      assert.deepEqual(asked.filter(label => !/^\p{Lu}/u.test(label)), [])
    })
  }
})
