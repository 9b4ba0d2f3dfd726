import {fold, isPlainLetter} from '../text/fold.ts'
import {opensLaw, readLaw} from './law.ts'
import type {RawCitation} from './parenthetical.ts'

/** The beginnings of all names of laws. */
const opener = /UU|PP|[Uu]ndang|[Pp]er[a-z]|[Kk]ep[a-z]|[Ii]n(?:pres|struksi)|[Qq]anun|[Kk]itab|KUH|[Kk]ompilasi|[Kk]etetapan|[Tt]ap |TAP|[Ss]urat|[Pp]utusan|POJK|Law|Act|Regulation|Government|Presidential|Minist/

/** Laws named in running prose by kind and number: they need no entry. */
export function readLawMentions(text: string, isTaken: (at: number) => boolean): RawCitation[] {
  const found: RawCitation[] = []
  if (!opener.test(text)) return found
  let end = 0
  for (let at = 0; at < text.length; at++) {
    // Told by the letter first: nearly all words of prose are small, and the names of laws begin with plain letters.
    const code = text.charCodeAt(at)
    if (code < 65 || code > 90 || isWithin(text, at) || at < end || !opensLaw(wordAt(text, at)) || isTaken(at)) continue
    const law = readLaw(text.slice(0, at + 260), at)
    if (!law?.year || !(law.number ?? law.kind?.unnumbered)) continue
    const stop = Math.max(law.number?.valueEnd ?? 0, law.year.valueEnd)
    if (stop - at > 120 || /[.;!?]\s\p{Lu}/u.test(text.slice(at, stop).replace(/\b(?:No|RI)\.\s/g, ''))) continue
    found.push({
      start: at, end: stop, form: 'law', names: undefined, year: {value: law.year.value, start: law.year.valueStart, end: law.year.valueEnd}, suffix: undefined, locator: undefined, mustBeListed: false,
      law: {number: law.number?.value ?? '', kind: law.kind?.id ?? ''},
    })
    end = stop
  }
  return found
}

/** Whether a word goes on at an offset: a letter or digit stands before it, or an apostrophe behind one. */
function isWithin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return isPlainLetter(before) || (before !== 32 && /[\p{L}\p{M}\p{N}]['’ʼ]?$/u.test(text.slice(Math.max(0, at - 3), at)))
}

const word = /[\p{L}\p{M}\p{N}'’]+/uy

function wordAt(text: string, at: number): string {
  word.lastIndex = at
  return fold(word.exec(text)?.[0] ?? '')
}
