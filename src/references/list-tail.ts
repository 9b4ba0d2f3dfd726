import {nameKey} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {looksLikeEntry} from './glued.ts'
import {beginsWith, phrases} from './tables.ts'
import {readDate} from './years.ts'

/** A paragraph, an item or a subheading between the heading of a reference list and the next one. */
export interface ListBlock {
  readonly range: Range
  readonly heading: boolean
  readonly item: boolean
  readonly entries: readonly (Range & {readonly numbered: boolean})[]
}

/** The index of the block with which something else begins below the entries: the group's members, notes, a place and a date to sign at. */
export function tailAt(text: string, blocks: readonly ListBlock[]): number {
  const last = blocks.findLastIndex(block => block.heading || reads(text, block))
  if (last < 0 || blocks[last]?.heading) return blocks.length
  const opened = blocks.findIndex((block, index) => index > last && !block.item && (opensTail(lineOf(text, block)) || takesLeave(lineOf(text, block)) || isRemark(text.slice(block.range.start, block.range.end)) || isBiography(lineOf(text, block)) || isSignedOff(text, block)))
  const bare = bareList(text, blocks, last + 1)
  return opened < 0 ? bare : Math.min(opened, bare)
}

/** Whether a block holds an entry; a student's number is no year, and where and when one signs is no work. */
function reads(text: string, block: ListBlock): boolean {
  return block.entries.some(entry => looksLikeEntry(text.slice(entry.start, entry.end).replaceAll(/(?<![\d/.-])\d{5,}/g, '0'))) && !isPlaceAndDate(lineOf(text, block)) && beginsWith(lineOf(text, block), phrases.history) === 0 && !isBiography(lineOf(text, block))
}

function lineOf(text: string, {range}: ListBlock): string {
  return text.slice(range.start, range.end).split('\n', 1)[0]?.replace(/[*_`#]/g, '').trim() ?? ''
}

function isPlaceAndDate(line: string): boolean {
  const date = /^\p{Lu}[\p{L} ]{2,30}, (\d{1,2} \p{L}{3,9} \d{4})$/u.exec(line)?.[1]
  return date !== undefined && readDate(date)?.parts.length === 3
}

/** "Anggota kelompok:", "Keterangan", "Kata kunci: lansia", "Bandung, 12 Mei 2023"; but not "Sumber dari internet:". */
function opensTail(line: string): boolean {
  if (line.length > 80 && beginsWith(line, phrases.history) === 0) return false
  if (isPlaceAndDate(line) || beginsWith(line, phrases.history) > 0) return true
  if (/^(?:lampiran|appendix)\s(?:[a-z]|\d{1,2}|[ivx]{1,4})\s?[.:]/i.test(line)) return true
  const colon = line.indexOf(':')
  const key = nameKey(colon < 0 ? line : line.slice(0, colon))
  if (phrases.behindList.has(key)) return true
  return colon > 0 && colon === line.length - 1 && !key.split(' ').some(word => phrases.listHeading.has(word))
}

/** "Demikian makalah ini kami susun. Terima kasih.": a farewell, no work. */
function takesLeave(line: string): boolean {
  return beginsWith(line, phrases.leaveTaking) > 0 && !/\d|https?:/.test(line)
}

const shortestRemark = 60
const sentenceWords = /(?<!\p{L})(?:adalah|merupakan|ini|kami|saya|telah|is|are|was|were|has|have|holds|remains|this|these|we)(?!\p{L})/iu

/** "Publisher's note: … remains neutral …", "*Makalah ini disusun untuk …*": sentences about the text, without a year, an address or a number; no work. */
function isRemark(block: string): boolean {
  const words = block.trim()
  return words.length >= shortestRemark && /\.[*_]{0,3}$/.test(words) && !/\d|https?:|www\./.test(words) && sentenceWords.test(words)
}

/** "R. A., M.Si., adalah dosen …", "L. W., PhD, is a doctoral candidate": who wrote the text. */
function isBiography(line: string): boolean {
  return /^\p{Lu}[^:!?\d(]{3,90}\s(?:adalah|is|are)\s(?:an?\s)?(?:(?:assistant|associate|full|adjunct|senior|doctoral|phd|staf)\s)?(?:professors?|lecturers?|researchers?|students?|candidates?|director|dosen|mahasiswa|guru besar|pengajar|peneliti|pekerja sosial)(?!\p{L})/iu.test(line)
}

/** "*Draf untuk seminar*": words in italics alone behind a rule across the page, which no entry of a list is. */
function isSignedOff(text: string, {range}: ListBlock): boolean {
  return /^([*_])[^*_]{3,300}\1$/.test(text.slice(range.start, range.end).trim()) && /\n(?:-{3,9}|\*{3,9}|_{3,9})\s{1,9}$/.test(text.slice(Math.max(0, range.start - 24), range.start))
}

/** A list of bare names of things below entries that are no list: "- Genogram", "- Surat tugas". No source is that short. */
function bareList(text: string, blocks: readonly ListBlock[], from: number): number {
  const tail = blocks.slice(from)
  const bare = tail.length > 1 && from > 1 && !blocks.slice(0, from).some(({item}) => item) && tail.every(block => block.item && block.entries.every(({start, end}) => end - start <= 60 && /^[\p{L} -]+$/u.test(text.slice(start, end).trim())))
  return bare ? from : blocks.length
}
