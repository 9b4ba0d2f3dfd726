import assert from 'node:assert/strict'
import {stages} from '../../src/knowledge/stages.ts'
import {languages, type Language} from '../../src/knowledge/types.ts'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'
import {insertableParts} from '../../src/templates/parts.ts'
import {skeleton} from '../../src/templates/skeleton.ts'
import {snippetsOf} from '../../src/templates/snippets.ts'

const settings = {language: 'en', severities: {}} as const
const parts = insertableParts()

/** What VS Code puts into the document when every tab stop keeps its text. */
function rendered(body: string): string {
  return body.replace(/\$\{(\d+)(?::((?:\\.|[^\\}])*))?\}|\$\d+|\\([\\$}])/gu, (whole, stop: string | undefined, text: string | undefined, sign: string | undefined) =>
    sign ?? (stop ? (text ?? '').replace(/\\([\\$}])/gu, '$1') : whole === '$0' ? '' : whole))
}

function stopsIn(body: string): readonly number[] {
  return [...body.matchAll(/(?<!\\)\$\{?(\d+)/gu)].map(([, number]) => Number(number))
}

/** What is said of a text beyond its placeholders and what is known already. */
function newFindings(known: readonly string[], after: string): readonly string[] {
  return lint(readReport(after), settings).filter(({id, rule}) => rule !== 'placeholder-left' && !known.includes(id)).map(({rule, message}) => `${rule}: ${message}`)
}

describe('insertable parts', () => {
  it('cover every table', () => {
    const groups = new Map<string, number>()
    for (const {group} of parts) groups.set(group.en, (groups.get(group.en) ?? 0) + 1)
    assert.equal(groups.get('Stages of helping'), stages.length)
    assert.ok(groups.size === 15 && parts.length > 150, `${groups.size} groups, ${parts.length} parts`)
  })

  it('have ids, prefixes and snippet names of their own', () => {
    const unique = (values: readonly string[]): void => assert.deepEqual(values.filter((value, at) => values.indexOf(value) !== at), [])
    unique(parts.map(({id}) => id))
    for (const language of languages) {
      unique(parts.map(({prefix}) => prefix[language]))
      assert.equal(Object.keys(snippetsOf(language)).length, parts.length)
    }
    for (const {id, prefix} of parts) assert.match(`${prefix.id} ${prefix.en}`, /^[a-z0-9-]+ [a-z0-9-]+$/u, id)
  })

  it('are found under the prefixes that a writer would type', () => {
    for (const [id, indonesian, english] of [
      ['stage-assessment', 'tahap-asesmen', 'stage-assessment'],
      ['section-background', 'bagian-latar-belakang', 'section-background'],
      ['theory-empowerment', 'teori-pemberdayaan', 'theory-empowerment'],
      ['interview-diagnostic', 'panduan-wawancara-diagnostik', 'guide-diagnostic-interview'],
      ['record-consent', 'persetujuan-klien', 'consent-statement'],
    ] as const) {
      assert.deepEqual(parts.find(part => part.id === id)?.prefix, {id: indonesian, en: english})
    }
  })

  for (const language of languages) {
    it(`are snippets that VS Code reads as the Markdown they stand for (${language})`, () => {
      for (const part of parts) {
        const body = part.body(language)
        assert.equal(rendered(body), part.markdown(language), part.id)
        const stops = stopsIn(body)
        assert.deepEqual(stops, stops[0] === 0 ? [0] : stops.map((_, at) => at + 1), part.id)
        assert.doesNotMatch(part.markdown(language), /[⟦⟧]|undefined/u, part.id)
      }
    })

    it(`bring no finding but placeholders into a report (${language})`, () => {
      const report = skeleton({kind: 'case-report', language, stageSet: 'casework-9'}).replace(/^status: .*$/mu, 'status: final')
      const anchor = language === 'id' ? '[Lengkapi: Asesmen]' : '[To fill: Assessment]'
      const known = lint(readReport(report), settings).map(({id}) => id)
      const plain = parts.filter(({id}) => !/^(?:section|stage|principles?)-/u.test(id))
      for (const group of new Set(plain.map(part => part.group))) {
        const body = plain.filter(part => part.group === group).map(part => part.markdown(language).replace(/^#+ /u, '### ')).join('\n\n')
        assert.deepEqual(newFindings(known, report.replace(anchor, () => `${anchor}\n\n${body}`)), [], group.en)
      }
    })

    it(`make the stage that they are named for (${language})`, () => {
      for (const stage of stages) {
        const body = parts.find(({id}) => id === `stage-${stage.id}`)?.markdown(language) ?? ''
        assert.deepEqual(stateAfter(stage.id, body, language), 'section', stage.id)
      }
    })
  }

  it('give the skeleton’s sections the same heading as the section parts', () => {
    const text = skeleton({kind: 'paper', language: 'id'})
    for (const id of ['background', 'problem-statement', 'objectives', 'conclusion']) {
      const [heading = ''] = (parts.find(part => part.id === `section-${id}`)?.markdown('id') ?? '').split('\n')
      assert.ok(text.includes(heading.replace(/^## /u, ' ')), id)
    }
  })
})

/** How a stage is seen once its part stands among the stages of a report that had none of it. */
function stateAfter(id: string, body: string, language: Language): string | undefined {
  const report = skeleton({kind: id.startsWith('social-') ? 'community-report' : 'case-report', language})
  const anchor = language === 'id' ? '[Lengkapi: Pelaksanaan Intervensi]' : '[To fill: Implementation]'
  const {cases, stages: records} = readReport(report.replace(anchor, () => `${anchor}\n\n${body}`))
  return [...cases.flatMap(one => one.stages), ...records].find(stage => stage.id === id)?.state
}
