import type {Range} from '../text/range.ts'
import type {CleanText} from './clean-text.ts'
import {placeAt, placesWithInsert} from './places.ts'
import {isPlace} from './tables.ts'

/** Punctuation and small words behind which a line only wraps. */
const goesOn = /(?:[.,:;!?&/–—-]|\b(?:dan|and|di|in|of|the|untuk|dalam|pada|dengan|oleh|yang|atau|ke|from|for|with|to))$/i
const yearAlone = /^[([]?(?:1[89]|20)\d{2}[)\]]?\.?$/

/**
 * Ends the fields that stand in lines of their own: a full stop goes in where a line was broken on purpose, before place and publisher or the year.
 * A line that merely wraps stays as it is.
 */
export function endLines(clean: CleanText, source: string): CleanText {
  const breaks = breaksIn(clean, source)
  if (breaks.length === 0) return clean
  const edges = [0, ...breaks, clean.text.length]
  const lines = edges.slice(1).map((end, index) => clean.text.slice(edges[index], end).trim())
  const early = endsEarly(lines)
  const parting = breaks.filter((_, index) => partsFields(lines[index] ?? '', lines[index + 1] ?? '', early))
  return parting.reduceRight(insertStop, clean)
}

/** Where lines end in the clean text. */
function breaksIn({text, places}: CleanText, source: string): number[] {
  if (!/\n|<br/i.test(source)) return []
  return [...text].flatMap((char, at) => char === ' ' && /\n|<br/i.test(source.slice(placeAt(places, at), placeAt(places, at + 1))) ? [at] : [])
}

/** Lines narrower than this were not wrapped by any page. */
const narrowest = 45

/** Whether some line ends though the next word would have fitted. */
function endsEarly(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map(line => line.length))
  if (lines.length > 2 && width < narrowest) return true
  return lines.some((line, at) => {
    const next = lines[at + 1]
    return next !== undefined && line.length + 1 + (next.split(' ')[0] ?? '').length < width * 0.75
  })
}

function partsFields(line: string, next: string, early: boolean): boolean {
  if (goesOn.test(line) || !/^[\p{Lu}\d(["“*]/u.test(next)) return false
  return early || yearAlone.test(next) || isPlace((/^[^,:]{3,30}(?=[,:]\s?\p{Lu})/u.exec(next)?.[0] ?? '').trim())
}

function insertStop({text, places, emphasis, links}: CleanText, at: number): CleanText {
  const moved = <T extends Range>(range: T): T => ({...range, start: range.start + (range.start > at ? 1 : 0), end: range.end + (range.end > at ? 1 : 0)})
  return {
    text: `${text.slice(0, at)}.${text.slice(at)}`, places: placesWithInsert(places, at), emphasis: emphasis.map(moved),
    links: links.map(link => ({...link, label: moved(link.label)})),
  }
}
