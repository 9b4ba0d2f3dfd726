import assert from 'node:assert/strict'
import fc from 'fast-check'
import {caseReport, laporanKasus, makalah, paper} from '../../src/lint/example-texts.ts'
import {hazard} from '../../src/markdown/hazard.ts'
import type {Section} from '../../src/markdown/model.ts'
import type {Report} from '../../src/report/model.ts'
import {readReport} from '../../src/report/read.ts'
import {fold} from '../../src/text/fold.ts'
import type {Range} from '../../src/text/range.ts'

const words = [
  'Asesmen', 'ASESEMENT', 'Latar Belakang', 'RUMUSAN MASALAH', 'Tujuan', 'Evaluasi dan Terminasi', 'Kesimpulan', 'DAFTAR PUSTAKA', 'DAFTAR ISI', 'Prinsip Biestek', 'Contoh Kasus', 'Penerimaan',
  'EIC', 'Intervensi', 'Penilaian', 'Praktik Aras Mikro', 'Kasus 1', 'Pendahuluan ........ 1', 'Kerahasiaan', 'klien R tinggal sendiri', '10.30 WIB', 'A. Rahman, S.Sos', 'Komentar: bagus', 'Study and Diagnosis',
]
const marks = [
  '# ', '## ', '### ', '# BAB I ', '# BAB II\n# ', 'BAB III\n', '## 1.1', '2.1.3 ', 'I. ', 'A. ', '1. ', '2) ', '(3) ', 'a. ', 'b) ', '- ', '   - ', '- [x] ', '> ', '**', '__', '*', '\t', '| ', '\\# ', '<!-- ', '<b>', '',
]
const others = [
  '', '', '', '===', '---', '```', '<!--', '-->', '| a | b |\n| - | - |\n| c | d |', '[a]: b', '[^1]: catatan', '**Asesmen.** Genogram dibuat.', 'PURPOSE: to agree.', 'Evaluasi belum dilakukan karena klien pindah.',
  'Praktikan membangun kepercayaan. Nama: R', 'Ia berkata “saya lelah', 'é\u0301🙂', '\u00a0\u200b', '𝐀. Bab', '\u2028', '\0', 'Tanpa titik\n\nlagi',
]
const line = fc.oneof(
  {weight: 4, arbitrary: fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...words), fc.constantFrom('', '', ':', '**', '__', ' #', '.', ' -->')).map(parts => parts.join(''))},
  {weight: 2, arbitrary: fc.constantFrom(...others)},
  {weight: 1, arbitrary: fc.string({maxLength: 30, unit: 'grapheme'})},
)
const front = fc.constantFrom('', '', '---\njenis: makalah\n---\n', '---\njenis: laporan-kasus\nstatus: berjalan\n---\n', '---\nkind: process-recording\n---\n', '---\njenis: [makalah\n---\n', '---\njudul: “é”\n\tb: c\n---\n', '---\n')
const written = fc.tuple(front, fc.array(line, {maxLength: 40}), fc.constantFrom('\n', '\n\n')).map(([head, lines, ending]) => head + lines.join(ending))
/** Real reports with some of their blocks taken out, doubled or moved. */
const damaged = fc.tuple(fc.constantFrom(makalah(), paper(), laporanKasus(), caseReport(), makalah().replaceAll('\n\n', '\n')), fc.array(fc.tuple(fc.nat(60), fc.constantFrom('drop', 'double', 'bare')), {maxLength: 8})).map(([text, changes]) => {
  const blocks = text.split('\n\n')
  for (const [at, change] of changes) {
    const index = at % blocks.length
    const block = blocks[index] ?? ''
    blocks.splice(index, 1, ...change === 'drop' ? [] : change === 'double' ? [block, block] : [block.replace(/^#+ /u, '')])
  }
  return blocks.join('\n\n')
})
const anyText = fc.oneof({weight: 3, arbitrary: written}, {weight: 1, arbitrary: damaged})

const allSections = (report: Report): Section[] => [report.outline.root, ...report.outline.sections, ...report.outline.items]

/** Every range that a report holds, with what it is the range of. */
function rangesOf(report: Report): (readonly [string, Range])[] {
  return [
    ...allSections(report).flatMap(section => [
      ['section', section.range] as const, ...section.blocks.map(block => ['block', block.range] as const),
      ...section.heading ? [['heading', section.heading.range] as const, ['title', section.heading.titleRange] as const] : [],
      ...section.heading?.numbering ? [['number', section.heading.numbering.range] as const] : [],
    ]),
    ...report.outline.contents.map(range => ['contents', range] as const),
    ...report.exempt.map(range => ['exempt', range] as const),
    ...report.frontMatter.range ? [['front matter', report.frontMatter.range] as const] : [],
    ...report.frontMatter.fields.flatMap(field => [['key', field.keyRange] as const, ['value', field.valueRange] as const]),
    ...report.frontMatter.errors.map(error => ['error', error.range] as const),
    ...[...report.stages, ...report.cases.flatMap(each => each.stages)].flatMap(stage => [
      ...stage.evidence.map(range => ['evidence', range] as const), ...stage.spots.flatMap(spot => [['spot', spot.range] as const, ...spot.misspelt ? [['misspelt', spot.misspelt.range] as const] : []]),
      ...stage.place ? [['stage place', {start: stage.place.offset, end: stage.place.offset}] as const] : [],
    ]),
    ...report.parts.flatMap(part => [['part place', {start: part.place.offset, end: part.place.offset}] as const, ...part.evidence.map(range => ['part evidence', range] as const)]),
    ...report.principles.records.flatMap(record => record.range ? [['principle', record.range] as const] : []),
    ...report.principles.lists.flatMap(list => [['list', list.range] as const, ...list.items.map(item => ['item', item.range] as const)]),
    ...(report.principles.claimed?.evidence ?? []).map(range => ['claim', range] as const),
  ]
}

/** What a report says, without a single offset. */
function meaningOf(report: Report): unknown {
  const name = (section: Section | undefined): unknown => section?.heading && [section.heading.form, section.heading.depth, section.heading.numbering?.parts, section.heading.text]
  const stages = (all: Report['stages']): unknown => all.map(({id, state, need, spots, evidence, place}) => [id, state, need, spots.map(spot => [name(spot.section), spot.concept, spot.empty, spot.misspelt?.expected]), evidence.length, place && name(place.parent)])
  return {
    kind: report.kind, confidence: report.kindConfidence, language: report.language, status: report.status, set: report.stageSet,
    tree: allSections(report).map(section => [section.level, name(section), section.words, section.totalWords, section.blocks.length]),
    title: name(report.outline.title), raw: report.outline.raw, contents: report.outline.contents.length, exempt: report.exempt.length,
    fields: report.frontMatter.fields.map(field => [field.key, field.value]), errors: report.frontMatter.errors.length,
    parts: report.parts.map(part => [part.id, part.need, part.state, part.sections.map(name), part.evidence.length, part.place.chapter, name(part.place.before), name(part.place.after)]),
    stages: stages(report.stages), cases: report.cases.map(each => [each.title, each.level, each.illustrative, each.stageSet, stages(each.stages)]),
    principles: report.principles.records.map(record => [record.set, record.id, record.state]), claimed: report.principles.claimed?.set,
  }
}

describe('properties of reading', function () {
  this.timeout(120_000)

  it('no text throws, and every range lies within the text', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.string({unit: 'binary', maxLength: 200}), anyText.map(text => `\ufeff${text}`), anyText.map(text => text.replaceAll('\n', '\r'))), text => {
      if (hazard(text)) return
      for (const [what, {start, end}] of rangesOf(readReport(text))) assert.ok(0 <= start && start <= end && end <= text.length, `${what} ${start}–${end} of ${text.length}`)
    }), {numRuns: 500})
  })

  it('the place of a heading holds what it says', () => {
    const plain = (text: string): string => text.replace(/<!--.*?-->/gsu, '').replace(/[*_`\\\s]/gu, '')
    fc.assert(fc.property(anyText, fc.constantFrom('\n', '\r\n'), (given, ending) => {
      const text = given.replaceAll('\n', ending)
      if (hazard(text)) return
      const report = readReport(text)
      for (const section of [...report.outline.sections, ...report.outline.items]) {
        const {text: title, titleRange, range, numbering} = section.heading!
        if (title !== '') assert.equal(plain(text.slice(titleRange.start, titleRange.end)), plain(title))
        if (section.heading?.form !== 'item') assert.ok(range.start <= titleRange.start && titleRange.end <= range.end)
        if (numbering) assert.equal(plain(text.slice(numbering.range.start, numbering.range.end)), plain(numbering.raw))
      }
      for (const stage of report.stages) {
        for (const spot of stage.spots) if (spot.misspelt) assert.equal(text.slice(spot.misspelt.range.start, spot.misspelt.range.end), spot.misspelt.found)
      }
    }), {numRuns: 400})
  })

  it('the tree is in the order of the text, and children lie within their parents', () => {
    fc.assert(fc.property(anyText, text => {
      if (hazard(text)) return
      const {outline} = readReport(text)
      for (const section of [outline.root, ...outline.sections]) {
        for (const [index, child] of section.children.entries()) {
          assert.equal(child.parent, section)
          assert.equal(child.level, section.level + 1)
          assert.ok(child.range.start >= section.range.start && child.range.end <= section.range.end)
          const next = section.children[index + 1]
          if (next) assert.equal(child.range.end, next.range.start)
        }
      }
      const starts = outline.sections.map(section => section.range.start)
      assert.deepEqual(starts, starts.toSorted((a, b) => a - b))
    }), {numRuns: 300})
  })

  it('Windows line ends change no more than the offsets', () => {
    fc.assert(fc.property(anyText, text => {
      if (hazard(text)) return
      assert.deepEqual(meaningOf(readReport(text.replaceAll('\n', '\r\n'))), meaningOf(readReport(text)))
    }), {numRuns: 400})
  })

  it('a byte-order mark changes no more than the offsets', () => {
    fc.assert(fc.property(anyText, text => {
      if (hazard(text) || text.startsWith('\ufeff')) return
      assert.deepEqual(meaningOf(readReport(`\ufeff${text}`)), meaningOf(readReport(text)))
    }), {numRuns: 200})
  })

  it('reading twice gives the same', () => {
    fc.assert(fc.property(anyText, text => {
      if (!hazard(text)) assert.deepEqual(meaningOf(readReport(text)), meaningOf(readReport(text)))
    }), {numRuns: 50})
  })

  it('folding a text twice changes nothing', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => assert.equal(fold(fold(text)), fold(text))), {numRuns: 500})
  })
})
