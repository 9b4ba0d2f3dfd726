import {visit} from 'unist-util-visit'
import type {Report} from '../../report/model.ts'
import type {Range} from '../../text/range.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** What a supervisor wrote beside a Word document waits for an answer in the text. */
export default defineRule({
  id: 'supervisor-comment',
  severity: 'info',
  about: {
    id: 'Komentar pembimbing dijawab dalam teks.',
    en: 'Comments of a supervisor are answered in the text.',
  },
  basis: [],
  messages: {
    open: {
      id: '{author} berkomentar “{comment}”, diharapkan jawabannya dalam teks',
      en: '{author} commented “{comment}”, expected an answer in the text',
    },
    remove: {
      id: 'Hapus komentar yang sudah dijawab',
      en: 'Remove the comment once it is answered',
    },
  },
  fixTitles: ['remove'],
  check(report, found) {
    for (const {author, on, comment, range} of commentsIn(report)) {
      found('open', {
        range: wordsBefore(report.text, range.start, on) ?? range, anchor: `${author} ${comment}`, data: {author, comment},
        fixes: [{title: 'remove', edits: [{range: wholeLine(report.text, range), text: ''}], safe: false}],
      })
    }
  },
})

interface SupervisorComment {
  readonly author: string
  /** The words that it is about. */
  readonly on: string
  readonly comment: string
  readonly range: Range
}

const written = /<!-- peksos-comment by="([^"]{1,200})"(?: on="([^"]{0,200})")?: ([^\r\n]{0,5000}?) -->/gu

function commentsIn({tree, text}: Report): readonly SupervisorComment[] {
  const found: SupervisorComment[] = []
  if (!text.includes('<!-- peksos-comment ')) return found
  visit(tree, 'html', node => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    for (const match of text.slice(start, end).matchAll(written)) {
      const [whole, author = '', on = '', comment = ''] = match
      found.push({author, on, comment, range: {start: start + match.index, end: start + match.index + whole.length}})
    }
  })
  return found
}

/** How far before a comment its words are looked for: its paragraph, and the comments in between. */
const reach = 6000

function wordsBefore(text: string, end: number, words: string): Range | undefined {
  const wanted = words.replace(/…$/u, '')
  if (wanted === '') return undefined
  const from = Math.max(0, end - reach)
  const before = text.slice(from, end).replace(/<!--[\s\S]*?-->/gu, match => ' '.repeat(match.length))
  const at = before.lastIndexOf(wanted)
  return at < 0 ? undefined : {start: from + at, end: from + at + wanted.length}
}

/** With its line and the blank line behind it, where nothing else stands there. */
function wholeLine(text: string, {start, end}: Range): Range {
  const before = /(?:^|[\r\n])[ \t]*$/u.exec(text.slice(Math.max(0, start - 40), start))
  const after = /^[ \t]*(?:(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?|$)/u.exec(text.slice(end, end + 40))
  if (!before || !after) return {start, end}
  return {start: start - before[0].replace(/^[\r\n]/u, '').length, end: end + after[0].length}
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Komentar yang ditulis pembimbing dalam dokumen Word mudah terlewat begitu laporan dikerjakan di tempat lain. Peksos menyimpannya di samping kata-kata yang dikomentari saat dokumen dibuka sebagai laporan.',
    en: 'What a supervisor wrote beside a Word document is easily lost once the report is worked on elsewhere. Peksos keeps it beside the words it is about when the document is opened as a report.',
  },
  note: {
    id: 'Temuan ini hilang setelah komentarnya dihapus dari Markdown. Komentar yang ditulis Peksos sendiri ke dalam salinan Word tidak ikut, karena temuannya muncul kembali pada setiap pemeriksaan.',
    en: 'The finding goes once its comment is removed from the Markdown. Comments that Peksos itself wrote into a Word copy are not among them, since every check finds them anew.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Tanpa komentar', en: 'Without comments'}, language: 'id', text: makalah()},
  {
    name: {id: 'Komentar pada beberapa kata', en: 'A comment on some words'}, language: 'id',
    text: makalah({recommendations: '## 3.2 Saran\n\nPanti sebaiknya menambah ⟦jadwal kunjungan⟧open keluarga bagi setiap lansia yang tinggal di sana.\n\n<!-- peksos-comment by="Pembimbing" on="jadwal kunjungan": Berapa kali sebulan? -->'}),
    fixed: makalah({recommendations: '## 3.2 Saran\n\nPanti sebaiknya menambah jadwal kunjungan keluarga bagi setiap lansia yang tinggal di sana.'}),
  },
  {name: {id: 'Komentar biasa', en: 'An ordinary comment'}, language: 'en', text: paper({recommendations: '## Recommendations\n\nHomes should plan more visits of families for every resident who has relatives.\n\n<!-- add a figure here -->'})},
  {
    name: {id: 'Komentar tanpa kata', en: 'A comment on no words'}, language: 'en',
    text: paper({recommendations: '## Recommendations\n\nHomes should plan more visits of families for every resident who has relatives.\n\n⟦<!-- peksos-comment by="Supervisor": Who pays for them? -->⟧open'}),
  },
]
