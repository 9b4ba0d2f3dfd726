import {wordsOf} from '../text/fold.ts'
import {opensLaw, readLaw} from './law.ts'
import type {RawCitation} from './parenthetical.ts'

/** The beginnings of all names of laws. */
const opener = /UU|PP|[Uu]ndang|[Pp]er[a-z]|[Kk]ep[a-z]|[Ii]n(?:pres|struksi)|[Qq]anun|[Kk]itab|KUH|[Kk]ompilasi|[Kk]etetapan|[Tt]ap |TAP|[Ss]urat|[Pp]utusan|POJK|Law|Act|Regulation|Government|Presidential|Minist/

/** Laws named in running prose by kind and number: they need no entry. */
export function readLawMentions(text: string, isTaken: (at: number) => boolean): RawCitation[] {
  const found: RawCitation[] = []
  if (!opener.test(text)) return found
  let end = 0
  for (const word of wordsOf(text)) {
    // Told by the letter first: nearly all words of prose are small.
    if (isSmall(text.charCodeAt(word.start)) || word.start < end || !opensLaw(word.text) || isTaken(word.start) || !/^\p{Lu}/u.test(text.slice(word.start))) continue
    const law = readLaw(text.slice(0, word.start + 260), word.start)
    if (!law?.number || !law.year) continue
    const stop = Math.max(law.number.valueEnd, law.year.valueEnd)
    if (stop - word.start > 120 || /[.;!?]\s\p{Lu}/u.test(text.slice(word.start, stop).replace(/\b(?:No|RI)\.\s/g, ''))) continue
    found.push({
      start: word.start, end: stop, form: 'law', names: undefined, year: {value: law.year.value, start: law.year.valueStart, end: law.year.valueEnd}, suffix: undefined, locator: undefined, mustBeListed: false,
      law: {number: law.number.value, kind: law.kind?.id ?? ''},
    })
    end = stop
  }
  return found
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}
