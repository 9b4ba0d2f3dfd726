import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Body} from './body-model.ts'
import {piecesOf, type Piece} from './pieces.ts'
import {commaParts} from './place.ts'
import {anyWord, words} from './tables.ts'
import {wordPatterns} from './word-patterns.ts'

const longest = 8
const scripture = /^[\s"“*]*(?:the\s)?(?:holy\s)?(?:al[-\s]?qur['’]?an|qur['’]?an|koran|alkitab|bible|injil|hadi[ts]s?)(?!\p{L})/iu
/** A number that is no year. */
const unreadNumber = /(?<!\d)(?!(?:1[89]|20)\d\d(?!\d))\d/

/** Whether an entry begins with the name of a scripture. */
export function isScripture(text: string): boolean {
  return scripture.test(text)
}

/**
 * The fields that nobody may call missing, for something of the entry found no place and may be that very field: a name behind the title that
 * may be its publisher or its journal, numbers behind a journal that may be volume and pages, a series that names who issues it. `dated` is the text with its year, which `text` leaves out.
 */
export function unplaced(text: string, dated: string, body: Body, type: ReferenceType, doi: boolean): ReadonlySet<ReferenceField> {
  const excused = new Set<ReferenceField>()
  // Nobody wrote the Koran or the Bible in a year.
  if (isScripture(dated)) for (const field of ['author', 'issued', 'publisher'] as const) excused.add(field)
  if (body.series?.named) excused.add('publisher')
  // "Title. Science, Technology, & Human Values, December. https://doi.org/…": with a DOI the last sentence may be a journal.
  if (type === 'book' && doi && body.title && piecesOf(text, body.title.start, body.title.end).length > 1) excused.add('publisher')
  if (type !== 'article-journal' && type !== 'webpage' && namesHouse(text, body)) excused.add('publisher')
  if (type === 'article-journal' && !body.container && namesHouse(text, body)) excused.add('container-title')
  const {container, numbers} = body
  if (type === 'article-journal' && container && numbers.ranges.length === 0 && unreadNumber.test(text.slice(container.end))) for (const field of ['volume', 'page'] as const) excused.add(field)
  // "Judul / Nama. Kota: Penerbit": catalogues put the author behind a stroke.
  if (/\s\/\s\p{Lu}/u.test(body.title?.value ?? '')) excused.add('author')
  // What is in press has neither volume nor pages yet.
  if (wordPatterns.unissuedSign.test(dated) && dated.search(wordPatterns.unissued) >= 0) for (const field of ['volume', 'page'] as const) excused.add(field)
  return excused
}

/** Whether the last words of the title may be a name of their own: a piece, or a part behind a comma, in capitals. */
function namesHouse(text: string, {title, rest, quoted}: Body): boolean {
  if (quoted) return rest.some(piece => isName(piece.text))
  if (!title) return false
  const pieces = piecesOf(text, title.start, title.end)
  const last = pieces.length > 1 ? pieces.at(-1) : lastPart(text, {start: title.start, end: title.end, text: title.value})
  return last !== undefined && isName(last.text)
}

function lastPart(text: string, piece: Piece): Piece | undefined {
  const parts = commaParts(text, piece)
  const before = parts.at(-2)
  // "Teori, Konsep, Aplikasi" is a title that lists; a name follows a whole title.
  return parts.length > 1 && before && before.text.split(' ').length > 2 ? parts.at(-1) : undefined
}

function isName(name: string): boolean {
  const list = name.split(' ')
  return list.length <= longest && list.every(word => /^[\p{Lu}&\d]/u.test(word) || /^(?:dan|and|of|de|von|the|untuk|for)$/.test(word)) && !anyWord(name, words.inTitles) && !name.includes(':')
}
