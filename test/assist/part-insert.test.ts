import assert from 'node:assert/strict'
import {describeGap, gapsIn, type Gap} from '../../src/assist/gaps.ts'
import {partInsert, type PartInsert} from '../../src/assist/part-insert.ts'
import {partGroups} from '../../src/assist/part-offers.ts'
import {languages} from '../../src/knowledge/types.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {findList} from '../../src/references/list.ts'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'
import type {Report} from '../../src/report/model.ts'
import {insertableParts} from '../../src/templates/parts.ts'
import {skeleton} from '../../src/templates/skeleton.ts'
import {caseReport, englishReport} from '../host/suite/samples.ts'

const settings = {language: 'auto', severities: {}} as const
const gapsOf = (report: Report): readonly Gap[] => gapsIn(report, lint(report, settings))
const partOf = (id: string) => insertableParts().find(part => part.id === id)!

function applied(text: string, {range, markdown, edits}: PartInsert): string {
  return applyEdits(text, [...edits, {range, text: markdown}])
}

/** Inserts a part whose gap is known into a text, as the picker does with the cursor at its very end. */
function filled(text: string, id: string, inCase?: string): string {
  const report = readReport(text)
  const gap = gapsOf(report).find(one => one.part === id && (inCase === undefined || one.case === inCase))
  assert.ok(gap, `no gap for ${id}`)
  return applied(text, partInsert(partOf(id), gap, text, report, text.length, report.language))
}

/** What a snippet leaves in the text when every stop keeps its words. */
const withoutStops = (snippet: string): string => snippet.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/gu, '$1').replace(/\\([\\$}])/gu, '$1').replace(/\$0/gu, '')

describe('gaps of a report', () => {
  it('come in the order of their places, required and optional ones', () => {
    const gaps = gapsOf(readReport(caseReport))
    const asked = gaps.filter(({need}) => need !== 'optional').map(({part}) => part)
    assert.ok(asked.indexOf('stage-evaluation') < asked.indexOf('stage-termination'), asked.join())
    assert.ok(gaps.some(({part, need}) => part === 'stage-monitoring' && need === 'optional'))
    assert.ok(!gaps.some(({part}) => part === 'stage-engagement' || part === 'section-background'))
  })

  it('say where they will be filled', () => {
    const gaps = gapsOf(readReport(caseReport))
    const evaluation = gaps.find(({part}) => part === 'stage-evaluation')!
    assert.equal(describeGap(evaluation, 'id'), 'Belum ada; tempatnya setelah “Implementasi”')
    assert.equal(describeGap(evaluation, 'en'), 'Not there yet; belongs after “Implementasi”')
  })

  it('are none where nothing is a report, and none are asked for in a new one', () => {
    assert.deepEqual(gapsOf(readReport('# Catatan\n\nApa saja.\n')), [])
    for (const language of languages) {
      const gaps = gapsOf(readReport(skeleton({kind: 'case-report', language})))
      assert.deepEqual(gaps.filter(({need}) => need !== 'optional').map(({part}) => part), [])
    }
  })
})

describe('a part that the report lacks', () => {
  it('goes to its place, with its number and a stop for each thing that it must show', () => {
    const text = filled(caseReport, 'stage-evaluation')
    assert.match(text, /dua pertemuan pertama\.\n\n## 2\.6 Evaluasi\n\n<!-- /)
    const shows = /## 2\.6 Evaluasi\n([\s\S]*?)\n# BAB III/.exec(text)?.[1]?.match(/\[Lengkapi: [^\]]+\]/g) ?? []
    assert.ok(shows.length >= 2, text)
    assert.deepEqual(lint(readReport(text), settings).filter(({rule, data}) => rule === 'stage-missing' && data['id'] === 'evaluation'), [])
  })

  it('counts later numbers on', () => {
    const text = filled(caseReport.replace(/## 1\.2 Rumusan Masalah\n\n.*\n\n/, '').replace('## 1.3 Tujuan', '## 1.2 Tujuan'), 'section-problem-statement')
    assert.match(text, /## 1\.2 Rumusan Masalah\n[\s\S]*## 1\.3 Tujuan\n/)
  })

  it('goes into the case that was meant', () => {
    const done = 'Praktikan mengerjakan bagian ini bersama klien dan mencatat hasilnya.'
    const names = ['Engagement', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi']
    const stages = (number: number): string => names.map((name, at) => `### 3.${number}.${at + 1} ${name}\n\n${done}`).join('\n\n')
    const text = `---\njenis: laporan-kasus\ntahapan: circle-6\n---\n\n# BAB III PROSES PERTOLONGAN\n\n## 3.1 Kasus Klien R\n\n${stages(1)}\n\n## 3.2 Kasus Klien S\n\n${stages(2)}\n`
    const labels = partGroups(gapsOf(readReport(text)), 'id')[0]?.offers.map(({label}) => label) ?? []
    assert.deepEqual(labels.filter(label => label.startsWith('Asesmen')), ['Asesmen · Kasus Klien R', 'Asesmen · Kasus Klien S'])
    const second = filled(text, 'stage-assessment', 'Kasus Klien S')
    assert.match(second, /## 3\.2 Kasus Klien S\n\n### 3\.2\.1 Engagement\n\n.*\n\n### 3\.2\.2 Asesmen\n[\s\S]*### 3\.2\.3 Rencana Intervensi/)
    assert.doesNotMatch(second, /3\.1\.\d Asesmen/)
  })

  it('is the next item where a list of principles lacks it', () => {
    const principles = ['Individualisasi', 'Pengungkapan perasaan yang bertujuan', 'Keterlibatan emosional yang terkendali', 'Penerimaan', 'Sikap tidak menghakimi', 'Penentuan nasib sendiri']
    const list = principles.map((name, at) => `${at + 1}. ${name}`).join('\n')
    const text = caseReport.replace('# BAB III', `## 2.6 Prinsip Pekerjaan Sosial\n\nPrinsip menurut Biestek:\n\n${list}\n\n# BAB III`)
    assert.match(filled(text, 'principle-confidentiality'), /\n6\. Penentuan nasib sendiri\n7\. Kerahasiaan\n\n# BAB III/)
  })

  it('is a snippet that gives the same text', () => {
    for (const text of [caseReport, englishReport, caseReport.replaceAll('\n', '\r\n')]) {
      const report = readReport(text)
      for (const gap of gapsOf(report)) {
        const {markdown, snippet} = partInsert(partOf(gap.part), gap, text, report, 0, report.language)
        assert.equal(withoutStops(snippet), markdown, gap.part)
        assert.doesNotMatch(markdown, /\r/)
      }
    }
  })

  it('an entry of the reference list goes there, wherever the cursor is', () => {
    const report = readReport(caseReport)
    const text = applied(caseReport, partInsert(partOf('reference-book-apa'), undefined, caseReport, report, caseReport.indexOf('masih senang'), 'id'))
    assert.match(text, /Refika Aditama\.\n\n\[Lengkapi: nama belakang\],[^\n]+\n$/)
    const elsewhere = applied('Teks.\n', partInsert(partOf('reference-book-apa'), undefined, 'Teks.\n', readReport('Teks.\n'), 2, 'id'))
    assert.match(elsewhere, /^Teks\.\n\n\[Lengkapi: nama belakang\]/)
  })

  it('an optional one goes to its place too, and what has none to the cursor', () => {
    const report = readReport(caseReport)
    const monitoring = filled(caseReport, 'stage-monitoring')
    assert.match(monitoring, /## 2\.5 Implementasi[\s\S]*## 2\.6 (?:Monitoring|Pemantauan)/)
    const cursor = caseReport.indexOf('masih senang')
    const genogram = applied(caseReport, partInsert(partOf('tool-genogram'), undefined, caseReport, report, cursor, 'id'))
    assert.match(genogram, /jarang keluar kamar\.\n\n```text\n[\s\S]*\n\n## 2\.2 Engagement/)
  })
})

describe('the picker of parts', () => {
  it('offers every part once, in its group, in both languages', () => {
    for (const language of languages) {
      const offers = partGroups([], language).flatMap(group => group.offers)
      assert.deepEqual(offers.map(({part}) => part.id).sort(), insertableParts().map(({id}) => id).sort())
      const other = language === 'id' ? 'en' : 'id'
      for (const {part, label, description} of offers) {
        assert.equal(label, part.label[language])
        assert.equal(description ?? label, part.label[other])
      }
    }
  })

  it('puts what this report lacks first, and only there', () => {
    const [missing, ...others] = partGroups(gapsOf(readReport(caseReport)), 'en')
    assert.equal(missing?.label, 'Missing from this report')
    assert.ok(missing.offers.some(({part}) => part.id === 'stage-termination'))
    assert.ok(!others.some(({offers}) => offers.some(({part}) => part.id === 'stage-termination')))
    assert.ok(others.some(({offers}) => offers.some(({part}) => part.id === 'stage-monitoring')))
  })

  it('has what the field asks for', () => {
    const ids = new Set(insertableParts().map(({id}) => id))
    for (const id of [
      'section-background', 'stage-assessment', 'principles-biestek', 'principle-acceptance', 'theory-empowerment', 'influence-plan', 'rothman-comparison',
      'interview-diagnostic', 'interview-therapeutic', 'tool-genogram', 'tool-ecomap', 'record-consent', 'record-session',
    ]) assert.ok(ids.has(id), id)
    for (const [group, count] of [['Interviews and observation', 5], ['Approaches', 10]] as const) {
      assert.ok(insertableParts().filter(part => part.group.en === group).length >= count, group)
    }
  })
})

describe('a part that is wanted in the reference list', () => {
  const sources = '# DAFTAR PUSTAKA\n\nAdi, I. R. (2013). *Intervensi komunitas*. Jakarta: Rajawali Pers.\n'
  const base = `${caseReport.trimEnd().replace(/\n# DAFTAR PUSTAKA[\s\S]*$/u, '')}\n\n${sources}`
  const inserted = (text: string, id: string, cursor = text.length): string => {
    const report = readReport(text)
    return applied(text, partInsert(partOf(id), undefined, text, report, cursor, report.language))
  }
  const entriesOf = (text: string): number | undefined => findList(readReport(text))?.entries.length

  it('stands in an appendix of its own where it is a form', () => {
    const text = inserted(base, 'tool-ecomap')
    assert.match(text, /Rajawali Pers\.\n\n# LAMPIRAN\n\n## Ecomap\n\n```text\n/)
    assert.equal(entriesOf(text), 1)
    assert.match(inserted(base, 'interview-diagnostic', base.indexOf('Adi, I. R.')), /Rajawali Pers\.\n\n# LAMPIRAN\n\n## Wawancara diagnostik\n\n/)
  })

  it('goes behind what the appendix holds already', () => {
    const text = inserted(`${base}\n# LAMPIRAN\n\n## Foto kegiatan\n\nTidak disertakan.\n`, 'tool-genogram', base.length - 1)
    assert.match(text, /# LAMPIRAN\n\n## Foto kegiatan\n\nTidak disertakan\.\n\n## Genogram\n\n```text\n/)
    assert.equal(entriesOf(text), 1)
  })

  it('stands behind the other forms with a heading of its own, at the very end of the appendix, too', () => {
    const text = inserted(inserted(base, 'tool-ecomap'), 'record-consent')
    assert.match(text, /# LAMPIRAN\n\n## Ecomap\n[\s\S]*\n\n## (?:Pernyataan|Lembar|Surat|Persetujuan)[^\n]*\n\nSaya, klien/)
  })

  it('stands before the list where it is none', () => {
    const text = inserted(base, 'principles-biestek')
    assert.ok(text.indexOf('7. ') > 0 && text.indexOf('7. ') < text.indexOf('# DAFTAR PUSTAKA'), text)
    assert.ok(text.endsWith(sources), text)
    assert.equal(entriesOf(text), 1)
  })

  it('leaves entries and every other cursor alone', () => {
    assert.ok(inserted(base, 'tool-ecomap', base.indexOf('# BAB II')).indexOf('```text') < base.indexOf('# DAFTAR PUSTAKA'))
    assert.doesNotMatch(inserted(base, 'tool-ecomap', base.indexOf('# BAB II')), /LAMPIRAN/)
  })
})

describe('a part that the report has', () => {
  it('is offered with the line at which it stands', () => {
    const report = readReport(caseReport)
    const offers = partGroups(gapsOf(report), 'id', report).flatMap(group => group.offers)
    const assessment = offers.find(({part}) => part.id === 'stage-assessment')!
    const line = caseReport.split('\n').findIndex(text => /^## .*As+ese?men/u.test(text)) + 1
    assert.ok(line > 0)
    assert.equal(report.lines.point(assessment.present!).line, line)
    assert.equal(assessment.detail, `Sudah ada di baris ${line}; disisipkan sekali lagi di kursor`)
    assert.equal(offers.find(({part}) => part.id === 'stage-evaluation')?.present, undefined)
  })

  it('is not, where nobody misses it: then its row says what it is and where it goes', () => {
    const report = readReport(caseReport)
    const offer = partGroups(gapsOf(report), 'id', report).flatMap(group => group.offers).find(({part}) => part.id === 'stage-follow-up')!
    assert.match(offer.detail, /^[A-Z].{20,}; tempatnya setelah “[^”]+”$/u)
  })

  it('is not, where the set does not name it: then it goes to its place as well', () => {
    const text = filled(caseReport, 'stage-follow-up')
    const last = Math.max(...[...caseReport.matchAll(/^## 2\.(\d)/gmu)].map(([, number]) => Number(number)))
    assert.match(text, new RegExp(`\n## 2\\.${last + 1} Bimbingan Lanjut[^\n]*\n[\\s\\S]*\n# BAB III`, 'u'))
  })
})
