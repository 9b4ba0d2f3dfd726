import {wordKey, words} from './tables.ts'

/** Whether a name is an organisation's: one of its words says so, or it is a site or an abbreviation in capitals. */
export function isOrganisation(text: string): boolean {
  if (opensTitle(text)) return false
  const comma = text.indexOf(',')
  const first = (comma < 0 ? text : text.slice(0, comma)).trim()
  const next = comma < 0 ? -1 : text.indexOf(',', comma + 1)
  const second = comma < 0 ? '' : text.slice(comma + 1, next < 0 ? text.length : next).trim()
  const single = !first.includes(' ')
  if (single && second) {
    // "Adi, I. R.", "Bank, Tim": a family name with what is given.
    if (/^\p{Lu}\./u.test(second)) return false
    if (next < 0 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?$/u.test(second) && !/^\p{Lu}{2,}/u.test(first) && !collective.has(wordKey(first))) return false
  }
  if (first.includes('.') && /^[\p{L}\d-]+\.(?:com|co|id|org|net|go\.id|co\.id|or\.id|ac\.id|tv|gov)(?:$|\s)/iu.test(first)) return true
  if (opensOffice(first)) return true
  if (single && !/^\p{Lu}\p{Ll}/u.test(second) && /^\p{Lu}[\p{Lu}\d&-]{2,11}\.?$/u.test(first)) return true
  const halved = /[/()]/.test(first)
  let before = ''
  for (const part of first.split(' ')) {
    // "Childhood and Society": what is joined to something else is no society of people.
    const joined = joins.has(before) && part === 'Society'
    before = part
    if (joined) continue
    // "Kemandirian Anak di Sekolah": what a title places somewhere is no organisation.
    if (placing.has(part) && part !== first) break
    if (halved && /[/()]/.test(part) ? part.split(/[/()]/).some(namesOrganisation) : namesOrganisation(part)) return true
  }
  return false
}

/** "Pedoman Umum Program …", "Dampak Program …": words that begin as titles do, three or more. */
export function opensTitle(text: string): boolean {
  const name = text.trimStart()
  const space = name.indexOf(' ')
  const next = space < 0 ? -1 : name.indexOf(' ', space + 1)
  if (next < 0 || next >= 80) return false
  const first = name.slice(0, space)
  return !first.endsWith(',') && !first.endsWith('.') && words.opening.has(wordKey(first))
}

/** "Seksi Rehabilitasi", "PSTW Budi Pertiwi": a part of an office, or an abbreviation that nobody could speak, with what it is called. */
function opensOffice(name: string): boolean {
  const space = name.indexOf(' ')
  if (space < 0 || !/^[\p{Lu}\d(]/u.test(name.slice(space + 1, space + 3))) return false
  const first = name.slice(0, space)
  return words.office.has(wordKey(first)) || (/^(?=[^AEIOU]+$|.*\d)\p{Lu}[\p{Lu}\d]{2,9}$/u.test(first) && /\p{Ll}/u.test(name))
}

const joins: ReadonlySet<string> = new Set(['and', '&', 'in'])

/** Words behind which an organisation is only where something happens. */
const placing: ReadonlySet<string> = new Set(['di', 'dalam', 'pada', 'terhadap', 'bagi', 'oleh', 'melalui', 'sebagai', 'dengan', 'in', 'on', 'among', 'through', 'within'])

/** Words that open the name of an organisation even where a single name follows a comma: "Direktorat, Kemendikbud". */
const collective: ReadonlySet<string> = new Set(['direktorat', 'kementerian', 'badan', 'tim'])

function namesOrganisation(word: string): boolean {
  const key = wordKey(word)
  return words.organisation.has(key) || (words.abbreviation.has(key) && (/^\p{Lu}{2}/u.test(word) || word.length > 6))
}
