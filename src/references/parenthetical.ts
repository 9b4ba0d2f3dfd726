import {readCitedNames, type CitedNames} from './citation-names.ts'
import {lawKindAt, readLaw} from './law.ts'
import type {CitationForm} from './model.ts'
import {wordPatterns} from './word-patterns.ts'
import {matchesOf} from './matches.ts'

/** A citation at offsets of the clean text it stands in. */
export interface RawCitation {
  readonly start: number
  readonly end: number
  readonly form: CitationForm
  readonly names: CitedNames | undefined
  readonly year: {readonly value: string, readonly start: number, readonly end: number} | undefined
  readonly suffix: string | undefined
  readonly locator: string | undefined
  readonly mustBeListed: boolean
  /** True where only a match tells that it is a citation at all; `exactly` where a near miss would tell nothing. */
  readonly onlyIfListed?: boolean | 'exactly'
  readonly law?: {readonly number: string, readonly kind: string}
  readonly key?: string
}

const locatorPattern = /^\s?[,:;]?\s?(?:(?:halaman|hlm|hal|hh|h|pages?|pp|p|para|bab|chapter|ch|standard|section|pasal)\b\.?\s?:?\s?)?\d[\d.]{0,5}(?:\s?[-–]\s?\d{1,5})?(?:\s?(?:,|&|dan)\s?\d{1,3}(?:[-–]\d{1,3})?)*(?![\p{L}\d])/iu
/** "She is the author of Making Sense of Care (", "penulis buku Sosiologi Desa (": what stands in the brackets printed the book. */
const ownsTitle = /(?:\b(?:co-?)?(?:author|editor)s? of|\b[Pp]enulis (?:buku|novel)|\bbukunya(?: yang)? berjudul)\s[“"*_]{0,2}\p{Lu}[^.;()]{3,120}\($/u
const {lead: leads, secondary, personal, year} = wordPatterns

/** Whether brackets hold a year first: then the names stand before them. */
export function beginsWithYear(content: string): boolean {
  return wordPatterns.yearFirst.test(content)
}

/** Reads what stands in one pair of brackets, `[start, end)` without them: several sources, secondary ones, laws, talks. */
export function readGroup(text: string, start: number, end: number): RawCitation[] {
  const content = text.slice(start, end)
  if (personal.test(content) && !/;/.test(content)) return readPersonal(text, start, end)
  const found: RawCitation[] = []
  let from = start
  const parts: {start: number, end: number}[] = []
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== ';') continue
    parts.push({start: from, end: at})
    from = at + 1
  }
  let last: CitedNames | undefined
  for (const part of parts) {
    const piece = trim(text, part.start, part.end)
    if (!piece) continue
    // "(Miftahul Huda, 2009; 3)": a page behind the wrong mark.
    const previous = found.at(-1)
    if (previous && /^(?:(?:hlm|hal|h|pp?)\.?\s?)?\d{1,4}(?:[-–]\d{1,4})?$/i.test(text.slice(piece.start, piece.end)) && !/^(?:1[5-9]|20)\d\d$/.test(text.slice(piece.start, piece.end))) {
      found[found.length - 1] = {...previous, end: piece.end, locator: text.slice(piece.start, piece.end)}
      continue
    }
    const read = readPart(text, piece.start, piece.end, last)
    found.push(...read)
    last = read.at(-1)?.names ?? last
  }
  return found
}

/** One source, or an original with the source it was read in. */
function readPart(text: string, start: number, end: number, before: CitedNames | undefined): RawCitation[] {
  let from = start
  const lead = leads.exec(text.slice(from, end))
  if (lead) from += lead[0].length
  const law = lawKindAt(text, from)
  if (law) {
    const read = readLaw(text.slice(0, end), from)
    if (read?.number || (read && law.kind.unnumbered)) {
      return [{
        start: from, end: Math.min(end, Math.max(read.end, from + 1)), form: 'law', names: undefined, suffix: undefined, locator: undefined, mustBeListed: true,
        year: read.year && {value: read.year.value, start: read.year.valueStart, end: read.year.valueEnd}, law: {number: read.number?.value ?? '', kind: law.kind.id},
      }]
    }
  }
  const inner = secondary.exec(text.slice(from, end)) ?? /(?:^|[\s,;])(?:[Dd]alam|in)\s(?=\p{Lu})/u.exec(text.slice(from, end))
  if (inner) {
    const source = readPart(text, from + inner.index + inner[0].length, end, undefined)
    if (source.length > 0) {
      const original = trim(text, from, from + inner.index)
      const dated = original && readDated(text, original.start, original.end, undefined)
      const undated = original && dated?.length === 0 ? readCitedNames(text, original.start, original.end) : undefined
      const originals: RawCitation[] = (dated ?? []).map(citation => ({...citation, form: 'secondary', mustBeListed: false}))
      if (undated) originals.push({start: undated.start, end: undated.end, form: 'secondary', names: undated, year: undefined, suffix: undefined, locator: undefined, mustBeListed: false})
      return [...originals, ...source]
    }
  }
  return readDated(text, from, end, before)
}

/** Names with their years; a second year alone belongs to the same names. */
function readDated(text: string, start: number, end: number, before: CitedNames | undefined): RawCitation[] {
  const found: RawCitation[] = []
  let from = start
  let names: CitedNames | undefined = before
  year.lastIndex = 0
  for (const match of matchesOf(year, text.slice(start, end))) {
    const at = start + match.index
    if (at < from) continue
    const stretch = text.slice(from, at)
    const own = /\p{L}{2}/u.test(stretch) ? readCitedNames(text, from, at) ?? namesBehindBy(text, from, at) : undefined
    if (own) names = own
    else if (/\p{L}{2}/u.test(stretch.replace(/\b(?:dan|and|tahun|serta)\b/gi, '')) || !names || (found.length === 0 && names !== before)) return found.length > 0 ? found : []
    if (!names) return found
    let stop = at + match[0].length
    const locator = locatorPattern.exec(text.slice(stop, end))
    const ofTitle = own !== undefined && own.names.length === 1 && found.length === 0 && ownsTitle.test(text.slice(Math.max(0, start - 160), start))
    const isYear = locator && /^\s?[,;]\s?(?:1[5-9]|20)\d{2}[a-z]?$/.test(locator[0])
    const value = locator && !isYear ? locator[0].replace(/^[\s,:;]+/, '') : undefined
    if (locator && !isYear) stop += locator[0].length
    found.push({
      start: own ? own.start : at, end: stop, form: 'parenthetical', names, year: {value: match[1] ?? '', start: at, end: at + (match[1] ?? '').length}, suffix: match[2], locator: value,
      mustBeListed: true, ...((names.doubtful || ofTitle) && {onlyIfListed: true}),
    })
    from = stop
  }
  return found
}

/** "(misalnya skala oleh Smith dkk., 2008)": the names behind "by" in brackets that say more; only the list tells that they are a source. */
function namesBehindBy(text: string, from: number, end: number): CitedNames | undefined {
  const by = /^[^.;]{3,80}\s(?:oleh|by|menurut)\s(?=\p{Lu})/u.exec(text.slice(from, end))
  const names = by && readCitedNames(text, from + by[0].length, end)
  return names ? {...names, doubtful: true} : undefined
}

function readPersonal(text: string, start: number, end: number): RawCitation[] {
  const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text.slice(start, end))
  const at = match ? start + match.index : 0
  return [{
    start, end, form: 'personal', names: undefined, year: match ? {value: match[0], start: at, end: at + 4} : undefined, suffix: undefined, locator: undefined, mustBeListed: false,
    ...(!match && {onlyIfListed: true}),
  }]
}

function trim(text: string, start: number, end: number): {readonly start: number, readonly end: number} | undefined {
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--
  return end > start ? {start, end} : undefined
}
