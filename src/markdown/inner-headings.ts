import {countWords} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {isKnownLabel} from './known-names.ts'
import type {Numbering} from './model.ts'
import {readNumbering} from './numbering.ts'
import {isCapitals, readPseudoHeading, startsLikeTitle, type PseudoHeading} from './pseudo-heading.ts'

/** A line that is a heading though no blank line parts it from the text around, by its index among the lines. */
export interface InnerHeading {
  readonly index: number
  readonly heading: PseudoHeading
}

/** Longer lines are text. */
const longestLine = 90
const longestName = 9
/** A line this much shorter than the longest of its paragraph was not wrapped. */
const shortShare = 0.6
const opens = /^\s*(?:\*\*|__)?[\p{Lu}\d(]/u
const ended = /[.:;!?…)\]"”’*_|]\s*$/u
const pageNumber = /^\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$/u
const listLine = /^\s*(?:\(?[\p{L}\d]{1,2}[.)]|[-•·▪–*])\s/u
const goesOn = /(?:[,–-]|\s(?:dan|atau|serta|yang|dari|di|ke|pada|untuk|dengan|oleh|and|or|of|the|in|to|for|with|by|a))\s*$/iu

/**
 * The lines of a pasted paragraph that are headings: numbered, bold or in capitals, or nothing but a known name, where the
 * line before has come to an end and the line behind begins anew. Known names in a row are a list and no headings.
 */
export function innerHeadings(text: string, lines: readonly Range[]): InnerHeading[] {
  const last = lines.at(-1)
  if (!last || lines.length < 2) return []
  const sources = lines.map(({start, end}) => text.slice(start, end))
  if (!sources.some(isCandidate)) return []
  // A list may begin right below.
  const below = /^[ \t]*\r?\n[ \t]*(\S[^\r\n]{0,90})/u.exec(text.slice(last.end, last.end + 120))?.[1]
  const longest = Math.max(...sources.map(source => source.length))
  const found: InnerHeading[] = []
  for (const [index, source] of sources.entries()) {
    if (!isCandidate(source)) continue
    const before = sources[index - 1]
    const open = before === undefined || found.at(-1)?.index === index - 1 || hasEnded(before, longest)
    const heading = open || listLine.test(before) ? headingIn(source, before, sources[index + 1] ?? below) : undefined
    if (heading && (open || heading.form === 'plain')) found.push({index, heading})
  }
  return found
}

function isCandidate(source: string): boolean {
  return source.length <= longestLine && opens.test(source)
}

function hasEnded(line: string, longest: number): boolean {
  return ended.test(line) || pageNumber.test(line) || (line.length < shortShare * longest && !goesOn.test(line))
}

function headingIn(source: string, before: string | undefined, after: string | undefined): PseudoHeading | undefined {
  // The line behind goes on with a sentence.
  if (after !== undefined && /^\s*\p{Ll}/u.test(after)) return undefined
  const pseudo = readPseudoHeading(source, false)
  const numbering = pseudo?.numbered?.numbering
  if (numbering && numbering.style !== 'arabic') {
    // In a row they are a list, of chapters to come for one.
    const inList = [before, after].some(line => line !== undefined && isNumbered(line, numbering))
    return inList || (after === undefined && numbering.style !== 'chapter' && numbering.style !== 'decimal' && !isKnownLabel(pseudo.title)) ? undefined : pseudo
  }
  if (pseudo?.form === 'bold') return pseudo
  const counted = pseudo ? undefined : countedName(source)
  if (counted) return [before, after].some(line => line !== undefined && listLine.test(line)) ? undefined : counted
  // The last word of a title in capitals is no title: `MANAJEMEN` and below it `KASUS`.
  if (pseudo?.form === 'capitals' && before !== undefined && isCapitals(before) && !isKnownLabel(before) && !readNumbering(before)) return undefined
  if (pseudo?.form === 'capitals') return isKnownLabel(pseudo.title) || (before !== undefined && (pageNumber.test(before) ? !isCapitals(after ?? '') : /[.?!]\s*$/u.test(before) && after !== undefined && !isCapitals(after))) ? pseudo : undefined
  const name = knownName(source)
  const inRow = [before, after].some(line => line !== undefined && knownName(line) !== undefined)
  return inRow ? undefined : name
}

function isNumbered(line: string, {style, raw}: Pick<Numbering, 'style' | 'raw'>): boolean {
  const other = readNumbering(line)?.numbering
  return other?.style === style && isSmall(other.raw) === isSmall(raw)
}

/** `a.` counts what stands below `A.`. */
function isSmall(raw: string): boolean {
  return /^\(?[a-z]/.test(raw)
}

/** `3. Pelaksanaan (Implementation)`: a number that CommonMark takes for no list within a paragraph, and a known name. */
function countedName(source: string): PseudoHeading | undefined {
  const numbered = readNumbering(source)
  if (numbered?.numbering.style !== 'arabic') return undefined
  const name = knownName(source.slice(numbered.titleStart))
  return name && {...name, form: 'numbered', numbered, titleStart: numbered.titleStart + name.titleStart, titleEnd: numbered.titleStart + name.titleEnd}
}

/** A line that is nothing but a known name. */
function knownName(source: string): PseudoHeading | undefined {
  const titleStart = source.length - source.trimStart().length
  const title = source.trim()
  if (!startsLikeTitle(title) || countWords(title) > longestName || /[.;,!?]$/u.test(title) || !isKnownLabel(title)) return undefined
  return {form: 'plain', numbered: undefined, titleStart, titleEnd: titleStart + title.length, title}
}
