import {fold} from '../text/fold.ts'
import {joining, words, wordKey} from './tables.ts'
import {matchesOf} from './matches.ts'

/** A name at offsets of the text it was read from. */
export interface ReadName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly start: number
  readonly end: number
}

/** The names of a stretch of text. */
export interface ReadNames {
  readonly names: readonly ReadName[]
  readonly others: boolean
  readonly editors: boolean
  readonly start: number
  readonly end: number
}

const editorSign = /[,.]?\s?[([]?\s?\b(?:eds?|editors?|penyunting|peny|hrsg|penyusun|comps?|sutradara|directors?|dir|producers?|executive producers?|produser|host|pembicara)\.?\s?[)\]]?[\s.,:;]*$/i
const othersSign = /[,;.]?\s?[([]?(?:\b|(?<=\s))(?:dkk|d\.k\.k|dan kawan[ -]?kawan|dan lain[ -]?lain|dll|et\.?\s?al|and others)\.?[)\]]?[\s.,:;]*$/i
const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,6}(?:\p{Ll}\.)?$|^(?:\p{Lu}[\s.]\s?){0,5}\p{Lu}\.?$|^(?:-?\p{Lu}\.-?){1,4}$/u
/** Small words within names of organisations. */
const linking: ReadonlySet<string> = new Set(['dan', 'of', 'and', 'for', 'the', 'untuk', 'terhadap', 'against', 'bagi', 'dari', 'serta', 'pada', 'with', 'bidang', 'atas', 'des', 'der', 'fur', 'pour', 'dkk', 'antar', 'dengan', 'di', 'luar', 'berbasis', 'lanjut'])
/** "Jr." behind a name; "S.R." are initials. */
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/i

/** Whether a word begins as names do. */
function isNameWord(word: string): boolean {
  return /^[("“‘'’]?\p{Lu}/u.test(word) || /^(?:al|el|an|d|l|ash|as|at)[-'’]\p{Lu}/u.test(word)
}

/** Whether a text may be a list of names: capital words, initials, particles and joining words only, or the name of an organisation. */
export function looksLikeNames(text: string): boolean {
  if (text.length > 600) return false
  const plain = /\b(?:ed|peny|hrsg|comp|sutradara|dir|prod|exec|host|pembicara|dkk|d\.k|dan (?:k|l)|dll|al\b|etal|and others)/.test(text.slice(-60).toLowerCase()) ? text.replace(editorSign, '').replace(othersSign, '').trim() : text.trim()
  if (!plain || /[:?!"“”\0=]|\d{3}/.test(plain) || plain.length > 600) return false
  const list = plain.split(/[\s,;]+/).filter(Boolean)
  if (list.length === 0 || !/\p{L}/u.test(plain)) return false
  if (isOrganisation(plain)) return list.length <= 16 && list.every(word => !/^\p{Ll}{3}/u.test(word) || linking.has(fold(word)) || words.organisation.has(wordKey(word)))
  if (/^\p{L}[\p{L}'’-]{2,}, \p{L}[\p{L}'’-]{2,}$/u.test(plain)) return true
  let small = 0
  for (const word of list) {
    if (isNameWord(word) || joining.has(fold(word)) || words.particle.has(wordKey(word)) || words.title.has(wordKey(word)) || /^[&.…-]+$/.test(word)) continue
    small++
  }
  const pairs = plain.split(/[,;&.]|\s(?:dan|and|serta)\s/).length
  return small === 0 && (list.length <= 5 || list.length <= pairs * 4)
}

/** Whether a name is an organisation's: one of its words says so, or it is a site or an abbreviation in capitals. */
export function isOrganisation(text: string): boolean {
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
  for (const part of first.split(' ')) {
    if (/[/()]/.test(part) ? part.split(/[/()]/).some(namesOrganisation) : namesOrganisation(part)) return true
  }
  return false
}

/** "Seksi Rehabilitasi", "PSTW Budi Pertiwi": a part of an office, or an abbreviation that nobody could speak, with what it is called. */
function opensOffice(name: string): boolean {
  const [first = '', second] = name.split(' ')
  if (second === undefined || !/^[\p{Lu}\d(]/u.test(second)) return false
  return words.office.has(wordKey(first)) || (/^(?=[^AEIOU]+$|.*\d)\p{Lu}[\p{Lu}\d]{2,9}$/u.test(first) && /\p{Ll}/u.test(name))
}

/** Words that open the name of an organisation even where a single name follows a comma: "Direktorat, Kemendikbud". */
const collective: ReadonlySet<string> = new Set(['direktorat', 'kementerian', 'badan', 'tim'])

function namesOrganisation(word: string): boolean {
  const key = wordKey(word)
  return words.organisation.has(key) || (words.abbreviation.has(key) && (/^\p{Lu}{2}/u.test(word) || word.length > 6))
}

/** Reads the names in `[start, end)` of a clean text. */
export function readNames(text: string, start: number, end: number): ReadNames {
  let from = start
  let to = end
  const cut = (): void => {
    while (from < to && /[\s.,;:([&\0–—-]/.test(text[from] ?? '')) from++
    while (to > from && /[\s,;:&([\0–—-]/.test(text[to - 1] ?? '')) to--
  }
  // "[BPS] Badan Pusat Statistik": the abbreviation before the name.
  from += /^\s*\[\p{Lu}[\p{L}\d]{1,14}\]\s/u.exec(text.slice(from, Math.min(to, from + 24)))?.[0].length ?? 0
  cut()
  let editors = false
  let others = false
  let othersEnd = 0
  const editor = /\b(?:ed|peny|hrsg|comp|sutradara|dir|produ|exec|host|pembicara)/.test(text.slice(Math.max(from, to - 48), to).toLowerCase()) ? atEnd(editorSign, text, from, to) : undefined
  if (editor && editor.index > 0) {
    editors = !/sutradara|dir|produ|host|pembicara|penyusun/i.test(editor[0])
    to = from + editor.index
    if (/(?:^|[\s.,-])\p{Lu}$/u.test(text.slice(from, to)) && text[to] === '.') to++
    cut()
  }
  const more = atEnd(othersSign, text, from, to)
  if (more && more.index > 0) {
    others = true
    othersEnd = from + more.index + more[0].replace(/[\s,:;]+$/, '').length
    to = from + more.index
    cut()
  }
  // "Ademola, K. [ArtisanKehinde]": a name on a platform.
  const alias = /\s?\[[^[\]]{2,40}\][\s.]*$/.exec(text.slice(from, to))
  if (alias && alias.index > 1) to = from + alias.index
  // "Smith, J., ... Jones, B."
  const whole = text.slice(from, to)
  const names: ReadName[] = []
  // Among "Humaedi, S., Raharjo, S.T." what may be a degree are initials.
  const initialled = /,\s\p{Lu}\./u.test(whole) && whole.split(/[,;&]/).some((part, at) => at > 0 && initials.test(part.trim()) && !isTitles(part.trim()))
  const joint = /\s&\s/.exec(whole)
  const second = joint && whole.slice(joint.index + joint[0].length)
  if (joint && second && !whole.includes(',') && isOrganisation(whole.slice(0, joint.index)) && isOrganisation(second)) names.push(literal(text, from, from + joint.index), literal(text, to - second.length, to))
  else if (isOrganisation(whole) || /^\([^()]*\)$/.test(whole)) names.push(literal(text, from, to))
  else for (const part of partsOf(text, from, to)) names.push(...readPart(text, part.start, part.end, names.length === 0, names.some(name => name.family !== undefined && name.given !== undefined), initialled))
  return {names, others, editors, start: names[0]?.start ?? from, end: Math.max(names.at(-1)?.end ?? to, othersEnd)}
}

/** Searches the last words of a stretch only. */
function atEnd(pattern: RegExp, text: string, from: number, to: number): {readonly 0: string, readonly index: number} | undefined {
  const start = Math.max(from, to - 48)
  const match = pattern.exec(text.slice(start, to))
  return match ? {0: match[0], index: match.index + start - from} : undefined
}

function literal(text: string, start: number, end: number): ReadName {
  while (end > start && /[\s.,]/.test(text[end - 1] ?? '') && !/\b(?:Inc|Ltd|Co|[A-Z])\.$/.test(text.slice(start, end))) end--
  return {literal: text.slice(start, end), start, end}
}

/** Cuts a list of names at `;`, `&`, `dan`, `and` and at full stops behind whole names. */
function partsOf(text: string, start: number, end: number): {start: number, end: number}[] {
  const parts: {start: number, end: number}[] = []
  let from = start
  const close = (at: number, next: number): void => {
    if (/\p{L}/u.test(text.slice(from, at))) parts.push({start: from, end: at})
    from = next
  }
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === ';' || char === '&' || char === '/' || char === '…') close(at, at + 1)
    else if (char === '.' && text[at + 1] === ' ' && /\p{Ll}{2}$/u.test(text.slice(Math.max(start, at - 2), at)) && /\p{Lu}/u.test(text[at + 2] ?? '') && !words.title.has(wordKey(lastWord(text, start, at)))) close(at, at + 1)
    else if (char === ' ') {
      const word = /^(?:dan|and|serta|with|und)(?=[\s,])/i.exec(text.slice(at + 1, at + 7))?.[0]
      if (word && at + 1 + word.length < end && at > from) {
        close(at, at + 1 + word.length)
        at += word.length
      }
    }
  }
  close(end, end)
  return parts
}

function lastWord(text: string, start: number, at: number): string {
  return /[\p{L}.]*$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? ''
}

/** One part holds one name, or several parted by commas. */
function readPart(text: string, start: number, end: number, first: boolean, inverted: boolean, initialled: boolean): ReadName[] {
  const tokens: Token[] = []
  for (let from = start; from <= end;) {
    const comma = text.indexOf(',', from)
    const to = comma < 0 || comma > end ? end : comma
    const token = trimToken(text, from, to)
    if (token && ((first && tokens.length === 0) || !isTitles(token.text) || (initialled && initials.test(token.text) && !tokens.at(-1)?.text.includes(' '))) && !(tokens.length > 1 && suffix.test(token.text))) tokens.push(token)
    from = to + 1
  }
  const found: ReadName[] = []
  const counts = tokens.map(token => token.text.split(/\s+/).length)
  const noInitials = !tokens.some((token, index) => index > 0 && initials.test(token.text))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const next = tokens[at + 1]
    const nextIsSuffix = next && suffix.test(next.text)
    if (next && !nextIsSuffix && initials.test(next.text) && !initials.test(token.text)) {
      found.push({family: token.text, given: next.text, start: token.start, end: next.end})
      at++
    } else if (next && nextIsSuffix) {
      found.push(direct(token))
      at++
    } else if (next && noInitials && takesGiven(tokens.length, at, counts, first, inverted)) {
      found.push({family: token.text, given: next.text, start: token.start, end: next.end})
      at++
    } else if (next && !noInitials && (counts[at] ?? 1) === 1 && (counts[at + 1] ?? 0) <= 3 && !initials.test(token.text) && /\p{Lu}\.?$/u.test(next.text) && /\s/.test(next.text)) {
      // "Adi, Isbandi R." among names with initials.
      found.push({family: token.text, given: next.text, start: token.start, end: next.end})
      at++
    } else found.push(direct(token))
  }
  return found
}

/** Whether the token behind a family name is its given name rather than the next person. */
function takesGiven(count: number, at: number, counts: readonly number[], first: boolean, inverted: boolean): boolean {
  const own = counts[at] ?? 1
  const next = counts[at + 1] ?? 1
  if (count === 2) return own === 1 || next === 1 || (own <= 2 && next <= 2 && first && inverted)
  if (at === 0 && first) return own === 1 || (own === 2 && next === 1)
  // Later tokens: pairs of single words go together, whole names stand alone.
  return own === 1 && (count - at) % 2 === 0 && next <= 3
}

interface Token { readonly text: string, readonly start: number, readonly end: number }

function trimToken(text: string, start: number, end: number): Token | undefined {
  while (start < end && /[\s.:()[\]]/.test(text[start] ?? '')) start++
  while (end > start && /[\s:()[\]]/.test(text[end - 1] ?? '')) end--
  if (text[end - 1] === '.' && /\p{Ll}{2}\.$/u.test(text.slice(start, end))) end--
  return end > start && /\p{L}/u.test(text.slice(start, end)) ? {text: text.slice(start, end), start, end} : undefined
}

function isTitles(text: string): boolean {
  if (words.title.has(wordKey(text))) return true
  if (!text.includes('.') || text.length > 30) return false
  return text.split(/[\s.]+/).filter(Boolean).length <= 4 && (words.title.has(wordKey(text)) || text.split(/\s+/).every(word => words.title.has(wordKey(word))))
}

/** "Edi Suharto", "E. Mulyasa", "Sugiyono", "Slade M", "Prof. Dr. Edi Suharto, M.Si." */
function direct(token: Token): ReadName {
  const parts = matchesOf(/\S+/g, token.text).map(match => ({text: match[0], start: token.start + match.index, end: token.start + match.index + match[0].length}))
  while (parts.length > 1 && words.leadingTitle.has(wordKey(parts[0]?.text ?? '')) && /\.$|^(?:Haji|Hajah|Bapak|Ibu|Profesor|Professor)$/.test(parts[0]?.text ?? '')) parts.shift()
  while (parts.length > 1 && words.title.has(wordKey(parts.at(-1)?.text ?? '')) && /\./.test(parts.at(-1)?.text ?? '')) parts.pop()
  if (parts.length > 2 && /^\p{Lu}\.?$/u.test(parts.at(-1)?.text ?? '') && /\p{Ll}{2}/u.test(parts[0]?.text ?? '')) parts.push(...parts.splice(-2, 1))
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return {literal: token.text, start: token.start, end: token.end}
  const range = {start: token.start, end: token.end}
  if (parts.length === 1) return {family: last.text.replace(/\.$/, ''), ...range}
  const join = (list: readonly {text: string}[]): string => list.map(part => part.text).join(' ')
  if (/^\p{Lu}{1,3}$|^\p{Lu}{2,3}\.$/u.test(last.text) && /\p{Ll}/u.test(first.text)) return {family: join(parts.slice(0, -1)), given: last.text, ...range}
  if (initials.test(last.text) && /\p{Ll}{2}/u.test(first.text) && parts.length === 2) return {family: first.text, given: last.text, ...range}
  let split = parts.length - 1
  while (split > 1 && words.particle.has(wordKey(parts[split - 1]?.text ?? '')) && /^\p{Ll}/u.test(parts[split - 1]?.text ?? '')) split--
  return {family: join(parts.slice(split)), given: join(parts.slice(0, split)), ...range}
}
