import {terms} from '../knowledge/references/terms.ts'
import {fold, isPlainLetter} from '../text/fold.ts'
import {joining, words, wordKey} from './tables.ts'
import {initials, isTitles, partsOf, readPart, type ReadName} from './name-parts.ts'
import {isOrganisation, opensTitle} from './organisation-names.ts'
import {wordPatterns} from './word-patterns.ts'

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
/** Small words within names of organisations. */
const linking: ReadonlySet<string> = new Set(['dan', 'of', 'and', 'for', 'the', 'untuk', 'terhadap', 'against', 'bagi', 'dari', 'serta', 'pada', 'with', 'bidang', 'atas', 'des', 'der', 'fur', 'pour', 'dkk', 'antar', 'dengan', 'di', 'luar', 'berbasis', 'lanjut'])

/** Whether a word begins as names do. */
function isNameWord(word: string): boolean {
  return /^[("“‘'’]?\p{Lu}/u.test(word) || /^(?:al|el|an|[dlei]|ash|as|at)[-'’]\p{Lu}/u.test(word)
}

/** "Pelatihan dan Pendampingan Petani di Desa X, …": many words before the first comma and a small one of Indonesian titles among them. */
function runsAsTitle(text: string): boolean {
  const small = /\s(?:di|dalam|oleh|melalui|sebagai|terhadap|bagi|kepada)\s/
  if (!small.test(text)) return false
  const [first = ''] = text.split(/[,;.]/, 1)
  return small.test(first) && first.split(' ').length > 4 && !isOrganisation(first)
}

function withoutColleagues(text: string): string {
  const end = endsWith(text, text.length, colleaguesEnds) ? atEnd(wordPatterns.colleagues, text, 0, text.length) : undefined
  return end && end.index > 0 ? text.slice(0, end.index) : text
}

/** The last words of what says that others wrote as well. */
const colleaguesEnds: ReadonlySet<string> = new Set([...terms.colleagues.forms.id, ...terms.colleagues.forms.en].map(form => /\p{L}+$/u.exec(form)?.[0] ?? form))
const othersEnds: ReadonlySet<string> = new Set(['dkk', 'k', 'kawan', 'kawankawan', 'lain', 'lainlain', 'dll', 'al', 'etal', 'others'])

/** Whether the last word before an offset is one of these: asked before the patterns that begin anywhere. */
function endsWith(text: string, end: number, table: ReadonlySet<string>): boolean {
  let to = end
  while (to > 0 && !isPlainLetter(text.charCodeAt(to - 1)) && /[^\p{L}\p{N}]/u.test(text.charAt(to - 1))) to--
  let from = to
  while (from > 0 && isPlainLetter(text.charCodeAt(from - 1))) from--
  return table.has(text.slice(from, to).toLowerCase())
}

/** Whether a text may be a list of names: capital words, initials, particles and joining words only, or the name of an organisation. */
export function looksLikeNames(text: string): boolean {
  if (text.length > 600) return false
  const plain = /\b(?:ed|peny|hrsg|comp|sutradara|dir|prod|exec|host|pembicara|dkk|d\.k|dan (?:k|l)|dll|al\b|etal|and others)/.test(text.slice(-60).toLowerCase()) ? text.replace(editorSign, '').replace(othersSign, '').trim() : withoutColleagues(text).trim()
  if (!plain || /[:?!"“”\0=]|\d{3}/.test(plain) || plain.length > 600) return false
  if (opensTitle(plain) || runsAsTitle(plain)) return false
  const list = plain.split(/[\s,;]+/).filter(Boolean)
  if (list.length === 0 || !/\p{L}/u.test(plain)) return false
  if (isOrganisation(plain)) return list.length <= 16 && list.every(word => !/^\p{Ll}{3}/u.test(word) || linking.has(fold(word)) || words.organisation.has(wordKey(word)))
  if (/^\p{L}[\p{L}'’-]{2,}, \p{L}[\p{L}'’-]{2,}$/u.test(plain)) return true
  for (const word of list) {
    if (isNameWord(word) || joining.has(fold(word)) || words.particle.has(wordKey(word)) || words.title.has(wordKey(word)) || /^[&.…-]+$/.test(word)) continue
    return false
  }
  const parts = plain.split(/[,;&.]|\s(?:dan|and|serta)\s/)
  const pairs = parts.length
  // "Dukungan Keluarga dan Kepatuhan Minum Obat Penderita …": nobody among several has five names.
  if (pairs > 1 && !/[,;.]/.test(plain) && parts.some(part => part.trim().split(' ').length > 4)) return false
  return list.length <= 5 || list.length <= pairs * 4
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
  const more = (endsWith(text, to, othersEnds) ? atEnd(othersSign, text, from, to) : undefined) ?? (endsWith(text, to, colleaguesEnds) ? atEnd(wordPatterns.colleagues, text, from, to) : undefined)
  if (more && more.index > 0) {
    others = true
    othersEnd = from + more.index + more[0].replace(/[\s,:;]+$/, '').length
    to = from + more.index
    cut()
  }
  // "Ademola, K. [ArtisanKehinde]": a name on a platform.
  const alias = text.lastIndexOf(']', to) < from ? null : /\s?\[[^[\]]{2,40}\][\s.]*$/.exec(text.slice(from, to))
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
