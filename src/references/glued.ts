import {months} from '../knowledge/references/dates.ts'
import {fold} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {looksLikeNames} from './authors.ts'
import {lawKindAt} from './law.ts'
import {opensRepeated} from './repeated.ts'
import {isPlace, wordKey, words} from './tables.ts'
import {matchesOf} from './matches.ts'

/** Only this much of a line tells how it begins. */
const look = 260
const leadingNumber = /^\s{0,6}(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s{0,3}\p{L})|[-•·▪–](?=\s))\s{0,4}/u
const yearSign = /[([]?\s?(?:(?:1[89]|20)\d{2}[a-z]?|n\.\s?d\.|t\.\s?t\.)(?:,\s?[\p{L}\d ]{3,20})?\s?[)\]]?/iu

/** Whether a line begins as entries do: names and a year, a law, or a number in brackets. */
export function looksLikeEntry(line: string): boolean {
  if (/^[\W_]/.test(line) && opensRepeated(line) && /^[\W_]{2,40}(?:1[89]|20)\d{2}/.test(line.slice(0, 60))) return true
  const number = leadingNumber.exec(line)?.[0].length ?? 0
  const text = line.slice(number, number + look).replace(/[*_\\]/g, '').trimStart()
  if (!/^["“(]?[\p{L}\d]/u.test(text) || text.length < 12) return false
  if (/^(?:Al-?\s?Qur['’]?an|Alkitab|QS\.)[,.\s]/i.test(text)) return true
  const law = lawKindAt(text, 0)
  if (law && /\b(?:nomor|no|tentang|tahun)\b|\d\/\d/i.test(text.slice(law.end, law.end + 120))) return true
  const year = yearSign.exec(text)
  if (year && looksLikeNames(text.slice(0, year.index).replace(/[\s.,;:([]+$/, ''))) return true
  if (/^https?:\/\/\S+|^www\.\S+/i.test(text)) return true
  // Late years: names up to a full stop or comma, and a place, a year or an address somewhere behind.
  const first = /^[^.,:]{3,60}[.,]/.exec(text)?.[0]
  return first !== undefined && looksLikeNames(first.replace(/[.,]$/, '')) && (/(?:^|[\s(,;])(?:1[89]|20)\d{2}\b/.test(text) || /https?:|www\.|\bdoi\b/i.test(line) || /[.,(]\s?\p{Lu}[\p{L} ]{2,24}:\s?\p{Lu}/u.test(line)) && !/^(?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\p{Ll}+ (?:adalah|ialah|is|are|was)\b/u.test(text)
}

/** Cuts a paragraph into entries by its lines: one that begins as entries do, behind one that ends as they do, opens another. */
export function cutLines(text: string, range: Range): (Range & {readonly numbered: boolean})[] {
  const found: {start: number, end: number, numbered: boolean}[] = []
  let from = range.start
  let indent = 0
  while (from < range.end) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 || newline > range.end ? range.end : newline
    const line = text.slice(from, end)
    const last = found.at(-1)
    const bare = line.replace(/<br\s?\/?>\s*$/i, '').trimEnd()
    const own = line.length - line.trimStart().length
    if (bare.trim() !== '') {
      const number = leadingNumber.exec(bare)
      const numbered = number !== null && /\d/.test(number[0])
      const before = last && text.slice(last.start, last.end)
      const opens = !last || numbered || number !== null || (looksLikeEntry(bare) && closes(before ?? '') && own <= indent)
      const start = from + own + (number ? number[0].trimStart().length : 0)
      if (opens) {
        if (!last) indent = own
        found.push({start: number ? start : from + own, end: from + bare.length, numbered})
      } else if (last) last.end = from + bare.length
    }
    from = end + 1
  }
  return found.filter(line => line.end > line.start)
}

/** Whether an entry may be over: a full stop, a bracket, an address, pages, or nothing that asks for more. */
function closes(entry: string): boolean {
  const text = entry.replace(/[*_\\\s]+$/, '')
  return /[.)\]>!?”"]$/.test(text) || /(?:https?:\/\/|www\.|doi)\S*$/i.test(text) || /\d$/.test(text) || (/[:,]\s?[\p{L} &.]{3,40}$/u.test(text) && !/[,:&(-]$/.test(text))
}

const yearInside = /[([]\s?(?:1[89]|20)\d{2}[a-z]?(?:,[^()[\]]{3,20})?[)\]]|(?:1[89]|20)\d{2}[a-z]?(?=[.,])/g
const lawInside = /(?<!\p{L})(?:Undang|UU|Peraturan|Permensos|Perpres|Perda|Keputusan|PP)(?!\p{L})/gu

/**
 * Cuts a stretch in which entries follow one another without a line break: at names with a year, or at a law, behind an entry that has a
 * year of its own.
 */
export function cutGlued(text: string, range: Range): Range[] {
  const source = text.slice(range.start, range.end)
  if (source.length < 60) return [range]
  // Two entries hold two years, or a law.
  if (matchesOf(/(?:1[89]|20)\d{2}/g, source).length < 2 && !/n\.\s?d\.|t\.\s?t\./i.test(source)) return [range]
  // Of one length with the source, so that places stay.
  const plain = source.replace(/[*_]/g, ' ').replace(/&amp;/g, '&    ')
  const marks: number[] = []
  for (const match of matchesOf(yearInside, plain)) {
    const head = isDated(plain, match.index) ? undefined : headBefore(plain, match.index)
    if (head !== undefined && beginsTitle(plain, match.index + match[0].length)) marks.push(head)
  }
  for (const match of matchesOf(lawInside, plain)) {
    const law = endsSentence(plain, match.index) ? lawKindAt(plain, match.index) : undefined
    if (law && /^[\p{L}\s,()]{0,60}?(?:nomor|no)\b|^\s?\d/iu.test(plain.slice(law.end, law.end + 80)) && !isHead(plain.slice(marks.findLast(mark => mark < match.index) ?? 0, match.index))) marks.push(match.index)
  }
  const cuts: number[] = []
  let last = 0
  for (const mark of marks.sort((a, b) => a - b)) {
    const before = plain.slice(last, mark)
    if (before.trim().length < 36 || !hasYear(before) || /(?:\b(?:dalam|in|oleh|by|dan|and|pada|dari)|[,&:])\s*$/i.test(before.slice(-12))) continue
    cuts.push(mark)
    last = mark
  }
  if (cuts.length === 0) return [range]
  return [0, ...cuts].map((cut, index) => {
    let to = cuts[index] ?? source.length
    while (to > cut && /[\s*_]/.test(source[to - 1] ?? '') && index < cuts.length) to--
    return {start: range.start + cut, end: range.start + to}
  })
}

/** "IJRAR February 2019, Volume 6", "41(4) Year 2020": what stands right before says that it is a date, nobody's name. */
function isDated(text: string, year: number): boolean {
  const word = /(\p{L}{3,9})\s$/u.exec(text.slice(Math.max(0, year - 10), year))?.[1]
  return word !== undefined && (months.names[fold(word)] !== undefined || words.notName.has(wordKey(word)))
}

/** Whether nothing but names and their year stands before a law: then it is what they gave. */
function isHead(text: string): boolean {
  const year = text.length < 160 ? /[\s.,(]{1,3}(?:1[89]|20)\d{2}[a-z]?\)?[.,:]?\s*$/.exec(text) : null
  return year !== null && looksLikeNames(text.slice(0, year.index).trim())
}

/** Where the names before a year begin, when a sentence ends before them. */
function headBefore(text: string, year: number): number | undefined {
  let at = year
  while (at > 0 && /[\s.,(]/.test(text[at - 1] ?? '')) at--
  const end = at
  for (; at > 1 && end - at < 160; at--) {
    if (!/[\p{L}("“]/u.test(text[at] ?? '') || !endsSentence(text, at)) continue
    const names = text.slice(at, end)
    const first = names.split(',')[0] ?? ''
    // A city and a publisher with their year are no author: "Jakarta, Kencana. 2008."
    return looksLikeNames(names) && !isPlace(first.trim()) && !isPlace((names.split(/[,.]/).at(-1) ?? '').trim()) ? at : undefined
  }
  return undefined
}

/** Whether a sentence, a bracket or an address ends right before `at`; an initial's full stop ends none. */
function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (/(?:^|[\s.,(&-])(?:\p{Lu}|Prof|Drs?|Dra|Ir|St|Hj)\.\s*$/u.test(before)) return false
  return /[.)\]!?”"]\s*$/.test(before) || /(?:\/|www\.)\S*\s$/.test(before)
}

/** What follows the year must be a title, not pages or the end. */
function beginsTitle(text: string, at: number): boolean {
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- both look at no more than ninety letters
  return /^[\s.,)\]:]{0,4}["“]?\p{Lu}[\p{L}-]{1,30}[\s:,]/u.test(text.slice(at, at + 50)) && !/^[\s.,)\]:]{0,4}(?:\p{Lu}\p{L}+\s?){1,3}:\s\p{Lu}[\p{L}\s.]{2,40}$/u.test(text.slice(at, at + 90))
}

function hasYear(text: string): boolean {
  return /(?:1[89]|20)\d{2}|n\.d\.|t\.t\./.test(text)
}
