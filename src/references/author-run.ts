import {words, wordKey} from './tables.ts'

/** One name as lists of several authors write it: "Family, A. B.", "A. B. Family", "Family AB". */
const forms = [
  /(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin|ter)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},\s?(?:\p{Lu}\p{Ll}?\.[\s-]?(?!\p{Ll})){1,5}(?:,?\s(?:Jr|Sr|III?)\.?)?/uy,
  /(?:(?:\p{Lu}\p{Ll}?|Moh|Muh|Abd|Mohd)\.[\s-]?){1,4}(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|ter)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/uy,
  /(?:(?:van|von|de|der|den|del|di|da|la|le)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s\p{Lu}{1,3}(?=[,.;])/uy,
  /\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s\p{Lu}\.(?=\s\p{Lu}[\p{L}-]+\s)/uy,
]
const separator = /,?\s?(?:(?:[&;…]|and|dan|\.\.\.)\s?,?\s?){1,2}|,\s?/y
const closing = /,?\s?(?:et\.?\s?al\.?|dkk\.?|and others|dan kawan-kawan)/iy

/** A name behind its initials at an offset. */
function directAt(text: string, at: number): RegExpExecArray | null {
  const direct = /(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+(?=[.,]|\s(?:and|dan|&)\s)/uy
  direct.lastIndex = at
  return direct.exec(text)
}

/** Whether a word is none of those of titles. */
function opensNothing(word: string): boolean {
  return !words.inTitles.has(wordKey(word)) && !words.opening.has(wordKey(word))
}

/** "Hasan, M. Iqbal, Judul": a shortened first name of several; the name behind it is no title. */
function givenBehind(text: string, from: number, end: number): number {
  const own = text.slice(from, end)
  // "John W. Santrock, Judul": the name goes on behind its initial.
  const family = /^\p{Lu}\p{Ll}+\s\p{Lu}\.?\s?$/u.test(own) ? /^[.\s]{0,2}(\p{Lu}[\p{L}'’-]{2,20})(?=,\s)/u.exec(text.slice(end, end + 26)) : null
  if (family?.[1] !== undefined && opensNothing(family[1])) return family[0].length
  if (!/,\s(?:[AHMR]|Rd|Hj|Abd|Moh|Muh|Mohd)\.\s?$/.test(own)) return 0
  const given = /^\s?(\p{Lu}\p{Ll}{2,12})(?=[,.]\s["“]?\p{Lu})/u.exec(text.slice(end, end + 20))
  return given?.[1] !== undefined && opensNothing(given[1]) ? given[0].length : 0
}

/**
 * How far a run of authors reaches from `from`, when all are written in one of the forms that carry initials; `from` where it is none.
 * "Rimal, Y., Sharma, N. et al. Comparative …" needs no year behind its names.
 */
export function authorRun(text: string, from: number): number {
  let best = from
  for (const form of forms) {
    let at = from
    let end = from
    let count = 0
    while (at < text.length && count < 60) {
      form.lastIndex = at
      // "Compton, B. R., B. Galaway, and B. R. Cournoyer": only the first name is turned round.
      const name = form.exec(text) ?? (count > 0 && form === forms[0] ? directAt(text, at) : null)
      // "Edi Suharto, Ph.D", "Abu Huraerah, M.Si": a degree, no initials.
      if (!name || (name[0].endsWith('.') && /^\p{L}/u.test(text.slice(at + name[0].length, at + name[0].length + 1)))) break
      end = at + name[0].length
      count++
      separator.lastIndex = end
      const next = separator.exec(text)
      if (!next) break
      at = end + next[0].length
    }
    if (count === 0) continue
    closing.lastIndex = end
    const others = closing.exec(text)
    if (others) end += others[0].length
    // One name alone in direct order may be anything: it needs a sign behind it.
    if (count === 1 && !others && form !== forms[0] && form !== forms[3] && !/^\s?[.,]/.test(text.slice(end, end + 2))) continue
    if (end > best) best = end + givenBehind(text, from, end)
  }
  return best
}
