import assert from 'node:assert/strict'
import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import {clientGroups} from '../../src/knowledge/client-groups.ts'
import {kinds} from '../../src/knowledge/kinds/index.ts'
import {levels} from '../../src/knowledge/levels.ts'
import {principleSets} from '../../src/knowledge/principle-sets.ts'
import {stageSets} from '../../src/knowledge/stage-sets.ts'
import {languages, type KindId, type Language, type StageSetId} from '../../src/knowledge/types.ts'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'
import {skeleton, type SkeletonOptions} from '../../src/templates/skeleton.ts'

const settings = {language: 'en', severities: {}} as const

/** What lint says of a template as it is handed out, and as if it were handed in. */
function findingsOf(options: SkeletonOptions): readonly string[] {
  const draft = skeleton(options)
  const final = draft.replace(/^status: .*$/mu, 'status: final')
  return [draft, final].flatMap(text => lint(readReport(text), settings))
    .filter(({rule}) => rule !== 'placeholder-left').map(({rule, message}) => `${rule}: ${message}`)
}

const setsOf = (kind: KindId): readonly (StageSetId | undefined)[] => kind === 'process-recording' ? [undefined] : [undefined, ...stageSets.map(({id}) => id)]

describe('skeleton', () => {
  for (const {id: kind} of kinds) {
    for (const language of languages) {
      for (const stageSet of setsOf(kind)) {
        it(`${kind}, ${language}, ${stageSet ?? 'no set named'}: nothing but placeholders is left to do`, () => {
          assert.deepEqual(findingsOf({kind, language, stageSet}), [])
        })
      }
    }
  }

  for (const language of languages) {
    for (const {id: principleSet, members} of principleSets) {
      it(`a paper with ${principleSet} in ${language} states all its principles`, () => {
        const report = readReport(skeleton({kind: 'paper', language, principleSet}))
        assert.deepEqual(findingsOf({kind: 'paper', language, principleSet}), [])
        assert.equal(report.principles.claimed?.set, principleSet)
        const stated = report.principles.records.filter(({set, state}) => set === principleSet && state === 'stated').map(({id}) => id)
        assert.deepEqual([...stated].sort(), [...members].sort())
      })
    }
  }

  it('is read as what it was made for', () => {
    for (const language of languages) {
      for (const {id: kind} of kinds) {
        const report = readReport(skeleton({kind, language}))
        assert.deepEqual([report.kind, report.language, report.status], [kind, language, 'draft'])
      }
    }
  })

  it('has every stage of its set as a section, in order', () => {
    for (const {id: stageSet, steps} of stageSets) {
      const {cases, stages} = readReport(skeleton({kind: 'case-report', language: 'id', stageSet}))
      const seen = (cases[0]?.stages ?? stages).filter(({state}) => state === 'section').map(({id}) => id)
      assert.deepEqual([...seen].sort(), steps.map(({stage}) => stage).sort(), stageSet)
    }
  })

  it('writes what it is told into the front matter, whatever signs it has', () => {
    const title = 'Kasus "A": tahap #1'
    const text = skeleton({
      kind: 'case-report', language: 'id', title, author: "R'", studentNumber: '00123', supervisor: 'S: T', client: 'lanjut usia', level: 'micro',
    })
    const {frontMatter} = readReport(text)
    assert.deepEqual(frontMatter.errors, [])
    const fields = Object.fromEntries(frontMatter.fields.map(({key, value}) => [key, value]))
    assert.equal(fields['judul'], title)
    assert.deepEqual(fields['penulis'], [{nama: "R'", nim: '00123'}])
    assert.equal(fields['pembimbing'], 'S: T')
    assert.equal(fields['tingkat'], 'mikro')
    assert.equal(fields['klien'], 'lanjut usia')
  })

  it('keeps every value whatever signs it has, and stays free of findings', () => {
    const odd = fc.oneof(
      fc.string({minLength: 1, maxLength: 40}),
      fc.array(fc.constantFrom(':', '#', '"', "'", '- ', ' ', '{', '[', ']', '|', '>', '&', '*', '!', '%', '@', '`', '\\', '\n', '\t', '---', '...', '~', '<!--', '$x$', 'null', 'yes', '0x1', '2020-01-01'), {minLength: 1, maxLength: 6}).map(signs => signs.join('')),
    )
    fc.assert(fc.property(odd, odd, fc.constantFrom(...kinds.map(({id}) => id)), fc.constantFrom(...languages), (title, other, kind, language) => {
      const text = skeleton({kind, language, title, author: other, studentNumber: other, supervisor: other, client: other})
      const {frontMatter} = readReport(text)
      assert.deepEqual(frontMatter.errors, [])
      const values = frontMatter.fields.map(({value}) => value)
      assert.ok(values.includes(title))
      assert.equal(values.filter(value => value === other).length >= 2, true)
      const [name, number] = language === 'id' ? ['nama', 'nim'] as const : ['name', 'student-number'] as const
      assert.ok(values.some(value => Array.isArray(value) && (value[0] as Record<string, unknown>)[name] === other && (value[0] as Record<string, unknown>)[number] === other))
      assert.equal(readReport(text).kind, kind)
    }), {numRuns: 60})
  })

  it('shows an odd title as it was given', () => {
    for (const title of ['Kasus *A* dan _B_', 'C# <b>', '[x](y) `z`', 'R &amp; S', '# satu #', '1. satu']) {
      const text = skeleton({kind: 'process-recording', language: 'id', title})
      assert.equal(toString(readReport(text).tree.children.find(({type}) => type === 'heading')), title)
      assert.deepEqual(findingsOf({kind: 'process-recording', language: 'id', title}), [])
    }
  })

  for (const language of languages) {
    it(`client group and level change nothing of that (${language})`, () => {
      for (const {id: kind} of kinds) {
        for (const [at, {label}] of clientGroups.entries()) {
          const level = levels[at % levels.length]?.id
          assert.deepEqual(findingsOf({kind, language, level, client: label[language]}), [], `${kind} ${level} ${label.en}`)
        }
      }
    })
  }

  it('hides its guiding questions from every export', () => {
    const questions = (language: Language): readonly string[] => skeleton({kind: 'case-report', language}).split('\n').filter(line => line.endsWith('?'))
    assert.deepEqual(languages.flatMap(questions), [])
  })
})
