import assert from 'node:assert/strict'
import {checkText} from '../../src/lint/check.ts'

const report = (kind: string, headings: readonly string[], mark: (title: string) => string): string =>
  [`---\nkind: ${kind}\n---`, ...headings.map(title => title.startsWith('+') ? `${mark(title.slice(1))}\n\nKlien dan praktikan bertemu setiap Rabu di rumah klien.` : mark(title))].join('\n\n')

const emptyIn = (text: string): string[] => {
  const checked = checkText(text, {language: 'auto', severities: {}})
  assert.ok('findings' in checked)
  return checked.findings.filter(({rule}) => rule.endsWith('-empty')).map(({range}) => text.slice(range.start, range.end).replace(/[#*]/gu, '').trim())
}

describe('headings without text', () => {
  const marks: readonly (readonly [string, (title: string) => string])[] = [
    ['in capitals', title => title.toUpperCase()], ['in bold capitals', title => `**${title.toUpperCase()}**`], ['with one mark each', title => `# ${title}`], ['in bold', title => `**${title}**`],
  ]
  const holding: readonly (readonly [string, string, readonly string[]])[] = [
    ['a practicum above its first stage', 'community-report', ['+Pendahuluan', 'Pelaksanaan Praktikum', '+Inisiasi Sosial', '+Asesmen', '+Evaluasi']],
    ['a case above its client', 'case-report', ['+Pendahuluan', 'Studi Kasus', '+Identitas Klien', '+Asesmen', '+Evaluasi']],
    ['a process above its first stage', 'case-report', ['+Introduction', 'Intervention Process', '+Assessment', '+Planning', '+Evaluation']],
    ['concepts above their definition', 'paper', ['+Pendahuluan', 'Tinjauan Pustaka', '+Pengertian Intervensi', '+Penutup']],
    ['an assessment above its problem', 'case-report', ['+Introduction', '+Engagement', 'Assessment', '+Problem Formulation', '+Planning']],
  ]
  for (const [form, mark] of marks) for (const [name, kind, headings] of holding) it(`${form}: ${name} is not empty`, () => assert.deepEqual(emptyIn(report(kind, headings, mark)), []))

  it('an unknown name without marks may stand below the part before it', () => {
    assert.deepEqual(emptyIn(report('case-report', ['+Pendahuluan', 'Profil Lembaga', '+Sejarah Panti', '+Asesmen'], title => title.toUpperCase())), [])
  })

  const empty: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['a stage above the next one', 'case-report', ['+Pendahuluan', '+Asesmen', 'Rencana Intervensi', '+Pelaksanaan Intervensi', '+Evaluasi'], ['Rencana Intervensi']],
    ['the work above its evaluation', 'case-report', ['+Introduction', '+Assessment', '+Planning', 'Implementation', '+Evaluation'], ['Implementation']],
    ['objectives above the concepts', 'paper', ['+Pendahuluan', 'Tujuan', '+Tinjauan Pustaka', '+Penutup'], ['Tujuan']],
    ['a conclusion above the recommendations', 'paper', ['+Pendahuluan', '+Tinjauan Pustaka', 'Kesimpulan', '+Saran'], ['Kesimpulan']],
  ]
  for (const [form, mark] of marks) for (const [name, kind, headings, wanted] of empty) {
    it(`${form}: ${name} is empty`, () => assert.deepEqual(emptyIn(report(kind, headings, mark)).map(found => found.toLowerCase()), wanted.map(each => each.toLowerCase())))
  }
})
