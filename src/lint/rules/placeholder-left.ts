import type {SectionId} from '../../knowledge/types.ts'
import type {Section} from '../../markdown/model.ts'
import type {Report} from '../../report/model.ts'
import {findPlaceholders} from '../../templates/placeholder.ts'
import {overlaps, type Range} from '../../text/range.ts'
import {visit} from 'unist-util-visit'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A placeholder that nobody has filled in yet. */
export default defineRule({
  id: 'placeholder-left',
  severity: 'hint',
  about: {
    id: 'Tidak ada isian yang belum dilengkapi.',
    en: 'No placeholder is left to fill in.',
  },
  basis: ['practice-knowledge'],
  messages: {
    left: {
      id: '`{found}` belum dilengkapi, diharapkan isi yang sebenarnya',
      en: '`{found}` is still to be filled in, expected the text itself',
    },
  },
  fixTitles: [],
  check(report, found) {
    if (!mayHold(report.text)) return
    const spared = sparedRanges(report)
    for (const block of blocksOf(report)) {
      const ranges = findPlaceholders(report.text.slice(block.start, block.end))
        .map(({start, end}) => ({start: block.start + start, end: block.start + end}))
        .filter(range => !spared.some(other => overlaps(other, range)))
      // One block, one hint: an entry that lacks three things is one thing to do.
      const [range, ...others] = ranges
      if (!range) continue
      const words = report.text.slice(range.start, range.end).replace(/\s+/gu, ' ')
      found('left', {range, anchor: words, data: {found: words.length > 60 ? `${words.slice(0, 59)}…` : words}, evidence: others})
    }
  },
})

/** Cheap look at the whole text: most finished reports hold nothing that could be a placeholder. */
function mayHold(text: string): boolean {
  if (['....', '……', '____', '. . .'].some(dots => text.includes(dots))) return true
  return /[[(<]\s{0,4}(?:lengkapi|to fill|isi|diisi|tulis|masukkan|belum|akan|harus|perlu|mohon|fill|to be|insert|write|your|tbd|tba|tbc|todo|fixme|\.{3}|…|_{3})/iu.test(text)
    || /TODO|FIXME|\b(?:xxx|XXX|[Ll]orem|T[Bb][DdAa]|tb[da]\b|[Ii]si (?:di ?sini|nanti)|[Dd]iisi nanti|[Mm]enyusul|[Bb]elum ada isi|[Tt]o be written)/u.test(text)
}

/** Paragraphs, table cells and headings: what a reader sees as text. */
function blocksOf(report: Report): readonly Range[] {
  const blocks: Range[] = []
  visit(report.tree, node => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) blocks.push({start, end})
  })
  return blocks
}

/** Parts in which dots and blanks are meant to stay. */
const forms: readonly SectionId[] = ['cover', 'approval', 'contents', 'appendix']

function sparedRanges(report: Report): readonly Range[] {
  // A line of dots alone is no entry of a table of contents.
  const spared: Range[] = report.outline.contents.filter(({start, end}) => /\p{L}/u.test(report.text.slice(start, end)))
  visit(report.tree, ['inlineCode', 'html', 'blockquote'], node => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) spared.push({start, end})
  })
  for (const {id, sections} of report.parts) if (forms.includes(id)) spared.push(...sections.map(rangeOf))
  return spared
}

function rangeOf(section: Section): Range {
  return section.range
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Isian dari templat atau catatan untuk diri sendiri mudah tertinggal dan membuat laporan tampak belum selesai.',
    en: 'Placeholders of a template and notes to oneself are easily left behind and make a report look unfinished.',
  },
  note: {
    id: 'Dikenali bentuk Peksos (`[Lengkapi: …]`, `[To fill: …]`) dan catatan yang lazim seperti `[isi di sini]`, `TODO:` atau baris yang hanya berisi titik. Komentar, kode, halaman pengesahan, daftar isi, dan lampiran tidak dinilai.',
    en: 'Known are Peksos’s own form (`[Lengkapi: …]`, `[To fill: …]`) and common notes such as `[fill in]`, `TODO:` or a line of dots alone. Comments, code, approval page, contents and appendices are left alone.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Tanpa isian', en: 'No placeholder'}, language: 'id', text: makalah()},
  {
    name: {id: 'Isian templat dan catatan', en: 'Placeholders of a template and notes'},
    language: 'id',
    text: makalah({objectives: '## 1.3 Tujuan\n\n⟦[Lengkapi: Tujuan]⟧left', recommendations: '## 3.2 Saran\n\n⟦................⟧left'}),
  },
  {
    name: {id: 'Jeda, nama yang disamarkan, dan tautan', en: 'A pause, a hidden name and a link'},
    language: 'en', text: paper({objectives: '## Objectives\n\nTo describe the agency XXX ... and its [to do](https://example.org/list) list.'}),
  },
  {
    name: {id: 'Catatan untuk diri sendiri', en: 'A note to oneself'},
    language: 'en', text: paper({objectives: '## Objectives\n\n⟦TODO: write the objectives⟧left', recommendations: '## Recommendations\n\n⟦[fill in later]⟧left'}),
  },
]
