import {looksLikeNames} from './authors.ts'
import {isOrganisation} from './organisation-names.ts'
import {lawKindAt} from './law.ts'
import {anyWord, words} from './tables.ts'

const marked = /^\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s|\p{Lu})|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[-•·▪–*](?=\s)(?:\s{1,3}\[\d{1,3}\])?)\s{0,3}/u
const bare = /^\s{0,3}\d{1,3}[\s:/-]{1,3}(?=\p{Lu})/u
const inverted = /^\p{Lu}[\p{L}'’-]+(?:,?\s(?:dkk|et al)|,\s\p{Lu})/u
const opening = /^[^.,:;([]{2,90}(?=,\s|\.?,?\s?\(?(?:1[89]|20)\d\d)/u

/** How far the number or bullet of a list reaches into an entry; a bare number is one where names, an office or a law follow, not the words of a title. */
export function listNumberLength(text: string): number {
  const sure = marked.exec(text)?.[0].length
  if (sure !== undefined) return sure
  const length = bare.exec(text)?.[0].length
  return length !== undefined && opensEntry(text.slice(length, length + 200)) ? length : 0
}

function opensEntry(rest: string): boolean {
  const law = lawKindAt(rest, 0)
  if (law) return /^[\p{L}\s,]{0,80}(?:nomor|no|tentang)\b/iu.test(rest.slice(law.end))
  if (inverted.test(rest)) return true
  const words = opening.exec(rest)?.[0].trim()
  return words !== undefined && looksLikeNames(words) && (isOrganisation(words) || !saysSomething(words))
}

/** Whether words in capitals are those of a title: "5 Tanda Anak Kecanduan Gawai". */
function saysSomething(text: string): boolean {
  return text.split(' ').length > 4 || [words.inTitles, words.thing, words.notName].some(table => anyWord(text, table))
}
