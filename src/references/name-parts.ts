import {isPlainLetter} from '../text/fold.ts'
import {matchesOf} from './matches.ts'
import {wordKey, words} from './tables.ts'

/** A name at offsets of the text it was read from. */
export interface ReadName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly start: number
  readonly end: number
}

/** Initials as they are written behind a family name. */
export const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,6}(?:\p{Ll}\.)?$|^(?:\p{Lu}[\s.]\s?){0,5}\p{Lu}\.?$|^(?:-?\p{Lu}\.-?){1,4}$/u
/** "Jr." behind a name; "S.R." are initials. */
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/i

/** First names that are written short, with a full stop that ends nothing: "Moh. Nasir". */
const shortened: ReadonlySet<string> = new Set(['moh', 'muh', 'mohd', 'muhd', 'abd', 'abdul'])

/** Cuts a list of names at `;`, `&`, `dan`, `and` and at full stops behind whole names. */
export function partsOf(text: string, start: number, end: number): {start: number, end: number}[] {
  const parts: {start: number, end: number}[] = []
  let from = start
  const close = (at: number, next: number): void => {
    if (/\p{L}/u.test(text.slice(from, at))) parts.push({start: from, end: at})
    from = next
  }
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === ';' || char === '&' || char === '/' || char === '…') close(at, at + 1)
    else if (char === '.' && text[at + 1] === ' ' && /\p{Ll}{2}$/u.test(text.slice(Math.max(start, at - 2), at)) && /\p{Lu}/u.test(text[at + 2] ?? '') && !words.title.has(wordKey(lastWord(text, start, at))) && !shortened.has(wordKey(lastWord(text, start, at)))) close(at, at + 1)
    else if (char === ' ' && 'daswu'.includes(text.charAt(at + 1).toLowerCase())) {
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
export function readPart(text: string, start: number, end: number, first: boolean, inverted: boolean, initialled: boolean): ReadName[] {
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
  while (start < end && !isPlainLetter(text.charCodeAt(start)) && /[\s.:()[\]]/.test(text.charAt(start))) start++
  while (end > start && !isPlainLetter(text.charCodeAt(end - 1)) && /[\s:()[\]]/.test(text.charAt(end - 1))) end--
  if (text[end - 1] === '.' && /\p{Ll}{2}\.$/u.test(text.slice(start, end))) end--
  return end > start && /\p{L}/u.test(text.slice(start, end)) ? {text: text.slice(start, end), start, end} : undefined
}

/** Whether a part of a list is academic titles only. */
export function isTitles(text: string): boolean {
  if (words.title.has(wordKey(text))) return true
  if (!text.includes('.') || text.length > 30) return false
  return text.split(/[\s.]+/).filter(Boolean).length <= 4 && (words.title.has(wordKey(text)) || text.split(/\s+/).every(word => words.title.has(wordKey(word))))
}

/** "Edi Suharto", "E. Mulyasa", "Sugiyono", "Slade M", "Prof. Dr. Edi Suharto, M.Si." */
function direct(token: Token): ReadName {
  const parts = matchesOf(/\S+/g, token.text).map(match => ({text: match[0], start: token.start + match.index, end: token.start + match.index + match[0].length}))
  while (parts.length > 1 && words.leadingTitle.has(wordKey(parts[0]?.text ?? '')) && /\.$|^(?:Haji|Hajah|Bapak|Ibu|Profesor|Professor)$/.test(parts[0]?.text ?? '')) parts.shift()
  while (parts.length > 1 && words.title.has(wordKey(parts.at(-1)?.text ?? '')) && /\./.test(parts.at(-1)?.text ?? '')) parts.pop()
  // "Raharjo S. T.": all that follows is initials.
  if (parts.length > 2 && /\p{Ll}{2}/u.test(parts[0]?.text ?? '') && parts.slice(1).every(part => /^\p{Lu}\.$/u.test(part.text))) return {family: parts[0]?.text ?? '', given: parts.slice(1).map(part => part.text).join(' '), start: token.start, end: token.end}
  if (parts.length > 2 && /^\p{Lu}\.?$/u.test(parts.at(-1)?.text ?? '') && /\p{Ll}{2}/u.test(parts[0]?.text ?? '')) parts.push(...parts.splice(-2, 1))
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return {literal: token.text, start: token.start, end: token.end}
  const range = {start: token.start, end: token.end}
  if (parts.length === 2 && /^\p{Lu}{3,8}$/u.test(first.text) && /^\p{Ll}{3,14}$/u.test(last.text)) return {literal: token.text, ...range}
  if (parts.length === 1) return {family: last.text.replace(/\.$/, ''), ...range}
  const join = (list: readonly {text: string}[]): string => list.map(part => part.text).join(' ')
  if (/^\p{Lu}{1,3}$|^\p{Lu}{2,3}\.$/u.test(last.text) && /\p{Ll}/u.test(first.text)) return {family: join(parts.slice(0, -1)), given: last.text, ...range}
  if (initials.test(last.text) && /\p{Ll}{2}/u.test(first.text) && parts.length === 2) return {family: first.text, given: last.text, ...range}
  let split = parts.length - 1
  while (split > 1 && words.particle.has(wordKey(parts[split - 1]?.text ?? '')) && /^\p{Ll}/u.test(parts[split - 1]?.text ?? '')) split--
  return {family: join(parts.slice(split)), given: join(parts.slice(0, split)), ...range}
}
