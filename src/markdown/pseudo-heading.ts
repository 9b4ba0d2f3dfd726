import {countWords, singleSpaced} from '../text/fold.ts'
import type {HeadingForm} from './model.ts'
import {isKnownLabel, isPrincipleName, knownNameOf} from './known-names.ts'
import {readNumbering, type NumberedLine} from './numbering.ts'

/** A line of a paragraph that reads as a heading. Offsets count from the start of the line. */
export interface PseudoHeading {
  readonly form: HeadingForm
  readonly numbered: NumberedLine | undefined
  readonly titleStart: number
  readonly titleEnd: number
  readonly title: string
}

const longestTitle = 14
/** A line of a table of contents, dots and all, is shorter than this. */
const longestContentsLine = 300
const dotLeaders = ['....', '……', '. . . . ', '- - - - ', '_____ ']
/** `1.1 Latar Belakang ... 1`, as converters shorten it. */
const fewDots = /\s(?:\.{2,3}|…)\s?(?:\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[ivxl]{1,5})\s*$/u
const marks = /[*_`]|\\(?![.)])/gu
/** A bullet of a word processor's symbol font, with which titles in capitals are decorated too. */
const bullet = /^\s{0,3}[\uf000-\uf0ff➢❖►■●](?=\s{0,6}\p{Lu}{3})/u
/** `BAB I PENDAHULUAN 1.1.`: the number of what stands below. */
const nextNumber = /\s\d{1,2}(?:\.\d{1,2})+\.?\s*$/u
/** `Apa Itu Pekerjaan Sosial?` heads what answers it. */
const asks = /^(?:apa|what)\s.*\?$/iu
/** A name with a degree signs a page or stands on the cover: `A. Rahman, S.Sos`. */
const degree = /,\s?(?:[SM]|A\.Md|Ph)\.\s?\p{L}/u

const principleTitle = /^(?:Prinsip|Asas|Principle of|The Principle of)\s\p{L}/u
const sentence = /^\p{Lu}\p{L}*,?\s\p{Ll}+\s\p{Ll}/u

/** Whether a line is one of a table of contents: dots or a tab before a page number. */
export function isContentsLine(line: string): boolean {
  if (line.length > longestContentsLine) return false
  // A line of nothing but dots is a blank to fill in, not an entry.
  return ((dotLeaders.some(dots => line.includes(dots)) || fewDots.test(line)) && /\p{L}/u.test(line)) || (line.includes('\t') && /\S\t\s*[ivxlc\d]{1,5}\s*$/iu.test(line))
}

/**
 * Reads a paragraph's first line as a heading, or says that it is none. `alone` tells that the paragraph has no other
 * line: a bare line may then be a heading only by its form or its name.
 */
export function readPseudoHeading(line: string, alone: boolean): PseudoHeading | undefined {
  if (line.length > 160 || isContentsLine(line)) return undefined
  const bold = isBold(line)
  // A number may stand inside or outside the bold marks; marks are blanked so that offsets stay.
  const plain = line.replace(marks, ' ').replace(bullet, ' ')
  const lead = plain.length - plain.trimStart().length
  const numbered = readNumbering(plain)
  const titleStart = Math.min(numbered ? skipSpace(plain, numbered.titleStart) : lead, plain.length)
  const chapter = numbered?.numbering.style === 'chapter'
  const titleEnd = Math.max(titleStart, (chapter ? plain.replace(nextNumber, '') : plain).trimEnd().length)
  const title = singleSpaced(plain.slice(titleStart, titleEnd).replaceAll('\\', '')).trim()
  const heading = (form: HeadingForm): PseudoHeading => ({form, numbered, titleStart, titleEnd, title})
  const style = numbered?.numbering.style
  const words = countWords(title)
  if (style === 'chapter') return words <= longestTitle && !/[.;]$/u.test(title) && (title === '' || startsLikeTitle(title)) ? heading('numbered') : undefined
  if (words === 0 || words > longestTitle || degree.test(title)) return undefined
  // A bold label may close with a full stop: `**IV. Middle phase.**`.
  const ends = /[.;,!?]$/u.test(title) && !(bold && alone && words <= 6 && /[^.]\.$/u.test(title))
  const capitals = isCapitals(title)
  const isName = (): boolean => knownNameOf(title.replace(/:$/u, '')) !== undefined
  if (style === 'decimal') return startsLikeTitle(title) && (!ends || words <= 6) && plausible(numbered) ? heading('numbered') : undefined
  if (style === 'roman' || style === 'letter') {
    const upper = /^\(?[A-Z]/u.test(numbered?.numbering.raw ?? '')
    if (!(upper || (bold && alone)) || ends || !startsLikeTitle(title)) return undefined
    // `I. Practice with Groups: Engagement, Assessment and Planning` says behind its colon what it is.
    const told = (): boolean => title.includes(':') && isKnownLabel(title.slice(title.indexOf(':') + 1).trim())
    return alone || capitals || bold || words <= 8 || isName() || told() ? heading('numbered') : undefined
  }
  if (style === 'arabic') return (bold || capitals) && alone && !ends && words <= 10 ? heading(bold ? 'bold' : 'capitals') : undefined
  if (bold && alone && (!ends || isName()) && words <= longestTitle) return heading('bold')
  if (bold && !alone && !ends && words <= 8) return heading('bold')
  if (capitals && !ends && ((words >= 2 && (alone || words <= 8)) || (!alone && /:$/u.test(title)) || isName())) return heading('capitals')
  // `Tahap Asesmen :` with its text on the next line of the same paragraph.
  if (!alone && /\s?:$/u.test(title) && words <= 9 && startsLikeTitle(title) && isKnownLabel(title)) return heading('plain')
  if (alone && (!ends || asks.test(title)) && words <= 9 && startsLikeTitle(title) && (isName() || isKnownLabel(title))) return heading('plain')
  // `1 Prinsip penerimaan`, as a page loses the stop behind its number.
  const bare = alone && !numbered && !ends ? /^\d{1,2}\s+(?=\p{Lu})/u.exec(title) : null
  if (bare && words <= 9 && (isPrincipleName(title.slice(bare[0].length)) || principleTitle.test(title.slice(bare[0].length)))) return {...heading('plain'), titleStart: plain.indexOf(title.slice(bare[0].length).split(' ', 1)[0] ?? '', titleStart + 1), title: title.slice(bare[0].length)}
  if (alone && !ends && words <= 5 && startsLikeTitle(title) && isPrincipleName(title)) return heading(capitals ? 'capitals' : 'plain')
  return undefined
}

/** A label that opens a paragraph: bold or in capitals, closed by a full stop or colon, with text behind it. */
export function readRunIn(line: string): {readonly labelStart: number, readonly labelEnd: number, readonly bodyStart: number, readonly label: string} | undefined {
  const bold = /^\s{0,3}(\*\*|__)([^*_\n]{2,80})\1\s{0,2}([.:]?)\s{0,2}/u.exec(line)
  if (bold) {
    const label = (bold[2] ?? '').trim()
    // `**Assessment** During this stage …`: a name, and behind it the beginning of a sentence.
    const closed = /[.:]$/u.test(label) || bold[3] !== '' || (sentence.test(line.slice(bold[0].length)) && isKnownLabel(label))
    if (!closed || countWords(label) > 8 || bold[0].length >= line.trimEnd().length) return undefined
    const labelStart = line.indexOf(bold[2] ?? '')
    return {labelStart, labelEnd: labelStart + (bold[2] ?? '').replace(/[.:\s]+$/u, '').length, bodyStart: bold[0].length, label: label.replace(/[.:\s]+$/u, '')}
  }
  // `Presenting Problem: P. has …` names a part; a single word may open any sentence.
  const named = /^\s{0,3}(\p{Lu}\p{Ll}+(?: \p{L}+){1,4}):\s{1,3}(?=\S)/u.exec(line)
  if (named && knownNameOf(named[1] ?? '') === 'part') {
    const labelStart = line.indexOf(named[1] ?? '')
    return {labelStart, labelEnd: labelStart + (named[1] ?? '').length, bodyStart: named[0].length, label: named[1] ?? ''}
  }
  const capitals = /^\s{0,3}(\p{Lu}[\p{Lu}\p{N} /&’'()-]{3,60})([:.])\s{1,3}(?=\S)/u.exec(line) ?? /^\s{0,3}(\p{Lu}[\p{Lu}\p{N} /&’'()-]{3,60})(:)(?=\S)/u.exec(line)
  if (!capitals || countWords(capitals[1] ?? '') > 8) return undefined
  // `BAB I PENDAHULUAN A. Latar Belakang …` counts on.
  if (/^(?:BAB|CHAPTER)\s.*\s[A-H]$/u.test(capitals[1] ?? '')) return undefined
  // `IDENTIFYING DATA. K. has been …` is a label; `PKH. Program …` is an abbreviation at the end of a sentence.
  if (capitals[2] === '.' && !isKnownLabel(capitals[1] ?? '') && countWords(capitals[1] ?? '') < 2) return undefined
  // `PRINCIPLE 1: ACCEPTANCE. The client …`: what is counted is no label, what it is called is.
  const counted = /(?:\d{1,2}|\s[IVX]{1,4})$/u.test(capitals[1] ?? '') ? /^(\p{Lu}[\p{Lu} /&’'()-]{3,60})[:.]\s{1,3}(?=\S)/u.exec(line.slice(capitals[0].length)) : null
  const label = (counted?.[1] ?? capitals[1] ?? '').trim()
  const labelStart = line.indexOf(label, counted ? capitals[0].length : 0)
  return {labelStart, labelEnd: labelStart + label.length, bodyStart: capitals[0].length + (counted?.[0].length ?? 0), label}
}

/** Whether all letters of a title are capitals (abbreviation-length titles do not count). */
export function isCapitals(title: string): boolean {
  if (/[a-z]/.test(title)) return false
  const letters = title.replace(/\P{L}/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

function isBold(line: string): boolean {
  return /^\s*(?:\(?[\p{L}\d]{1,7}(?:\.\d{1,2})*\\?[.)]\s{0,3})?(?:\*\*|__)(?!\s)[^\n]*?(?:\*\*|__)\s*(?:[\\:]\s*)?$/u.test(line)
}

/** Whether a title begins with a capital, in quotation marks or not. */
export function startsLikeTitle(title: string): boolean {
  return /^["“‘'(]?\p{Lu}/u.test(title)
}

/** `10.30 Tiba di panti` is a time and `2.500 orang` an amount: section numbers stay small. */
function plausible(numbered: NumberedLine | undefined): boolean {
  const parts = numbered?.numbering.parts ?? []
  return (parts[0] ?? 0) <= 12 && parts.slice(1).every(part => part <= 29)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] === ' ') at++
  return at
}
