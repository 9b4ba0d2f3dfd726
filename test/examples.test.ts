import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {kinds} from '../src/knowledge/kinds/index.ts'
import type {KindId, Language} from '../src/knowledge/types.ts'
import {lint} from '../src/lint/run.ts'
import {readReport} from '../src/report/read.ts'

/** The reports in `examples/` that are as they should be. */
const right: readonly {readonly file: string, readonly kind: KindId, readonly language: Language}[] = [
  {file: 'makalah-prinsip-casework.md', kind: 'paper', language: 'id'},
  {file: 'paper-helping-relationship.md', kind: 'paper', language: 'en'},
  {file: 'laporan-kasus-remaja.md', kind: 'case-report', language: 'id'},
  {file: 'case-report-older-person.md', kind: 'case-report', language: 'en'},
  {file: 'laporan-kelompok-pengasuh.md', kind: 'group-report', language: 'id'},
  {file: 'community-report-water.md', kind: 'community-report', language: 'en'},
  {file: 'rekaman-proses-kunjungan.md', kind: 'process-recording', language: 'id'},
]

/** The ones with typical gaps, and everything that is to be said of them: rule and line. */
const imperfect: readonly {readonly file: string, readonly kind: KindId, readonly language: Language, readonly findings: readonly string[]}[] = [
  {
    file: 'makalah-tanpa-rumusan.md', kind: 'paper', language: 'id',
    findings: ['1 section-missing', '19 heading-numbering', '19 principle-missing', '32 stage-unseen', '42 section-empty'],
  },
  {
    file: 'case-report-without-evaluation.md', kind: 'case-report', language: 'en',
    findings: [
      '1 section-missing', '3 section-missing', '13 principle-missing', '19 placeholder-left', '21 stage-missing', '21 stage-missing', '27 stage-spelling',
      '39 heading-numbering', '47 section-missing',
    ],
  },
  {
    file: 'group-report-out-of-order.md', kind: 'group-report', language: 'en',
    findings: [
      '6 section-missing', '6 section-missing', '26 section-missing', '26 stage-missing', '40 stage-order', '48 heading-level', '52 section-missing',
      '58 reference-uncited',
    ],
  },
  {
    file: 'laporan-komunitas-tanpa-pengorganisasian.md', kind: 'community-report', language: 'id',
    findings: ['23 stage-missing', '37 stage-empty', '43 stage-spelling', '57 suppression-unused'],
  },
  {
    file: 'process-recording-unfinished.md', kind: 'process-recording', language: 'en',
    findings: ['4 front-matter-invalid', '7 section-missing', '27 placeholder-left'],
  },
]

/** Rule and line of each finding, and with `words` its message. */
function check(path: string): {readonly kind: KindId, readonly language: Language, readonly findings: readonly string[], readonly messages: readonly string[]} {
  const report = readReport(readFileSync(path, 'utf8'))
  const findings = lint(report, {language: 'auto', severities: {}})
  const line = (offset: number): number => report.lines.point(offset).line
  return {
    kind: report.kind, language: report.language,
    findings: findings.map(({rule, range}) => `${line(range.start)} ${rule}`).sort(byLine),
    messages: findings.map(({rule, range, message}) => `${line(range.start)} ${rule}: ${message}`),
  }
}

function byLine(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1)
}

const reportsIn = (folder: string): readonly string[] => readdirSync(folder).filter(name => name.endsWith('.md') && !name.startsWith('README')).sort()

describe('examples', () => {
  it('are all listed here, at least one right and one imperfect of every kind', () => {
    assert.deepEqual(reportsIn('examples'), right.map(({file}) => file).sort())
    assert.deepEqual(reportsIn('examples/imperfect'), imperfect.map(({file}) => file).sort())
    for (const list of [right, imperfect]) assert.deepEqual([...new Set(list.map(({kind}) => kind))].sort(), kinds.map(({id}) => id).sort())
  })

  for (const {file, kind, language} of right) {
    it(`${file} gives nothing to say`, () => {
      const seen = check(`examples/${file}`)
      assert.deepEqual(seen.messages, [])
      assert.deepEqual([seen.kind, seen.language], [kind, language])
    })
  }

  for (const {file, kind, language, findings} of imperfect) {
    it(`${file} gives just what is expected`, () => {
      const seen = check(`examples/imperfect/${file}`)
      assert.deepEqual(seen.findings, findings, seen.messages.join('\n'))
      assert.deepEqual([seen.kind, seen.language], [kind, language])
    })
  }

  it('name no client in full and carry no data that would point to one', () => {
    for (const path of [...reportsIn('examples').map(name => `examples/${name}`), ...reportsIn('examples/imperfect').map(name => `examples/imperfect/${name}`)]) {
      assert.doesNotMatch(readFileSync(path, 'utf8'), /\b\d{16}\b|\b(?:\+62|0)8\d{8,}|@\w+\.\w/u, path)
    }
  })
})
