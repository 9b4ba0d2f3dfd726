import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {applyEdits} from '../../src/lint/fix.ts'
import {readEntry} from '../../src/references/read-entry.ts'
import type {ReferenceEntry} from '../../src/references/model.ts'
import {holdsPlaceholder, insertFields} from '../../src/templates/entry-fields.ts'

const entries = JSON.parse(readFileSync(join('test', 'labelled-references', 'entries.json'), 'utf8')) as readonly {readonly text: string}[]

const read = (text: string): ReferenceEntry => readEntry(text, 0, text.length)
const words = (entry: ReferenceEntry): Record<string, unknown> => Object.fromEntries(Object.entries(entry.fields).map(([name, field]) =>
  [name, 'names' in field ? field.names.map(({family, given, literal}) => [family, given, literal]) : 'value' in field ? field.value : field['date-parts'] ?? 'undated']))

describe('missing fields put into an entry', () => {
  for (const language of ['id', 'en'] as const) {
    it(`leave every other field as it was and are not asked for again (${language})`, () => {
      let tried = 0
      const wrong: string[] = []
      for (const {text} of entries) {
        const entry = read(text)
        // A law's subject without "tentang" is read as such once the word is there.
        if (entry.missing.length === 0 || (entry.law && /, Desa/.test(text))) continue
        tried++
        const filled = applyEdits(text, insertFields(text, entry, entry.missing, language))
        const again = read(filled)
        const asked = again.missing.filter(field => !holdsPlaceholder(again, field))
        if (asked.length > 0 || again.type !== entry.type || JSON.stringify(words(again)) !== JSON.stringify(words(entry))) {
          wrong.push(`${filled}\n  ${asked.join(' ')} ${entry.type} ${again.type}\n  ${JSON.stringify(words(entry))}\n  ${JSON.stringify(words(again))}`)
        }
      }
      assert.ok(tried > 80, String(tried))
      assert.deepEqual(wrong, [], wrong.join('\n'))
    })
  }
})
