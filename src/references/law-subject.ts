import {isOrganisation} from './organisation-names.ts'
import type {Mark} from './links.ts'
import {isPublisher} from './place.ts'
import {isPlace} from './tables.ts'

/** "Undang-Undang tentang Perlindungan Anak, UU No. 35 …": the number behind the subject. */
export const numberBehind = /^[\s,.;]{1,3}(?:\p{L}[\p{L}-]{1,14}\s(?:RI\s)?)?(?:nomor|no)\s?[.:]?\s?(\d[\p{L}\p{N}/-]{0,20})/iu
/** Words between the kind of a law and its number that are no subject. */
const noSubject = /\b(?:republik|RI|tahun|darurat|nomor|UU|of|number)\b/i
/** What stands behind number and year and is no subject. */
const noSubjectBehind = /^(?:LN|TLN|BN|lembar|tambahan|berita|pasal|ayat|bab|cet|penerbit|diakses)/i

/** "UU No. 6 Tahun 2014, Desa.", "Keppres No. 36 Tahun 1990 (Ratifikasi Konvensi Hak Anak)": the subject behind a comma or in brackets. */
export function subjectBehind(text: string, end: number, limit: number): Mark | undefined {
  const lead = /^(?:[,.]\s|\s?\()(?=\p{Lu}\p{Ll})/u.exec(text.slice(end, end + 4))?.[0]
  if (lead === undefined) return undefined
  const start = end + lead.length
  const close = lead.includes('(') ? text.indexOf(')', end) : -1
  const stop = close > end && close < limit ? close : subjectEnd(text, start, limit)
  const value = text.slice(start, stop)
  const house = lead.startsWith('.') && (isPublisher(value) || isPlace(value.split(',')[0] ?? '') || !value.includes(' '))
  if (house || isPlace(value) || value.includes(':') || isOrganisation(value) || noSubjectBehind.test(value) || (close > end && !value.includes(' '))) return undefined
  return markAt(text, start, stop)
}

/** "UU Perkawinan, UU No. 1 Tahun 1974": the words that name the act before its number, or before its kind is said again. */
export function subjectInName(text: string, start: number, end: number): Mark | undefined {
  const [value = ''] = text.slice(start, end).split(/[,(]/)
  return /\p{L}{4}/u.test(value) && !noSubject.test(value) ? markAt(text, start, start + value.trimEnd().length) : undefined
}

/** "Perpres tentang Penanggulangan Kemiskinan No. 15 Tahun 2010": the number of the law itself behind its subject; behind "atas" or the kind of a law it is another law's. */
export function numberWithin(text: string, {start, end, value}: Mark): {readonly title: Mark, readonly number: Mark, readonly year: Mark & {readonly bracketed: boolean}} | undefined {
  const match = /[\s,]{1,2}(?:nomor|no)\s?[.:]?\s?(\d{1,4})\s(?:tahun|thn|th)\.?\s((?:19|20)\d{2})$/i.exec(value)
  if (!match?.[1] || !match[2] || /\b(?:atas|pelaksanaan|pencabutan|uu|undang|perda|perpres|permensos|keppres|peraturan|keputusan)\b/i.test(value)) return undefined
  const at = start + match.index + match[0].lastIndexOf(match[1], match[0].length - match[2].length - 1)
  return {title: markAt(text, start, start + match.index), number: markAt(text, at, at + match[1].length), year: {...markAt(text, end - match[2].length, end), bracketed: false}}
}

/** Where the subject of a law ends: at a bracket, at the gazette, at a full stop, at a semicolon. */
export function subjectEnd(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const char = text[at]
    if (char === '\u0000' || char === ';' || char === '\n') return trimEnd(text, start, at)
    if (char === '(' && !/^\([\p{L} ]{2,40}\)/u.test(text.slice(at, at + 44))) return trimEnd(text, start, at)
    if (char === '.' && !/\b(?:No|RI|Nomor|Kab|Prov|Drs?|Ir)$/.test(text.slice(Math.max(start, at - 6), at)) && (at + 1 >= limit || /[\s"”)\0]/.test(text[at + 1] ?? ' '))) return trimEnd(text, start, at)
    if (char === ',' && (/^,\s\p{Lu}[\p{L} ]{2,24}\s?:/u.test(text.slice(at, at + 30)) && isPlace(text.slice(at + 1, text.indexOf(':', at))))) return trimEnd(text, start, at)
    if ((char === ',' || char === '.') && numberBehind.test(text.slice(at, at + 60))) return trimEnd(text, start, at)
    if (char === ',' && /^,\s(?:tambahan lembaran|lembaran|berita|lembar|pasal|dalam|diakses|LN|TLN)\b/i.test(text.slice(at, at + 24))) return trimEnd(text, start, at)
  }
  return trimEnd(text, start, limit)
}

/** Where the words about the gazette end. */
export function gazetteEnd(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const char = text[at]
    if (char === '\u0000' || char === ';' || char === ')') return trimEnd(text, start, at)
    if (char === '.' && (at + 1 >= limit || /[\s\0]/.test(text[at + 1] ?? ' ')) && !/\bNo$/.test(text.slice(Math.max(0, at - 3), at))) return trimEnd(text, start, at)
  }
  return trimEnd(text, start, limit)
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /[\s.,;:("“*]/.test(text[end - 1] ?? '')) end--
  return end
}

/** A stretch without spaces at its edges and without a comma behind. */
export function markAt(text: string, start: number, end: number): Mark {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--
  return {start, end, value: text.slice(start, end), valueStart: start, valueEnd: end}
}
