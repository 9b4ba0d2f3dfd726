import {isMap, isPair, isScalar, isSeq, parseDocument, type Node} from 'yaml'
import {entryTypes} from '../knowledge/references/entry-types.ts'
import type {ReferenceType} from '../knowledge/references/types.ts'
import type {Range} from '../text/range.ts'
import {dateOf, setNames, setText, toEntry, type OpenFields} from './file-entry.ts'
import type {BibliographyReading, DateField, Name, ReferenceEntry, TextFieldName} from './model.ts'

const textFields: readonly TextFieldName[] = ['title', 'container-title', 'collection-title', 'publisher', 'publisher-place', 'volume', 'issue', 'page', 'edition', 'number', 'genre', 'medium', 'URL', 'DOI', 'ISBN', 'note']
const known: ReadonlySet<string> = new Set(entryTypes.map(type => type.id))
const otherTypes: Readonly<Record<string, ReferenceType>> = {article: 'article-journal', 'post-weblog': 'webpage', post: 'webpage', bill: 'legislation', legal_case: 'legislation', regulation: 'legislation', 'entry-encyclopedia': 'chapter', 'entry-dictionary': 'chapter', entry: 'chapter', broadcast: 'motion_picture', interview: 'personal_communication', manuscript: 'document', pamphlet: 'document', speech: 'paper-conference'}
const largest = 2_000_000
const largestEntry = 60_000

/** Reads CSL-JSON with the place of every value. Objects are read one by one, so that a broken one hides no other. */
export function readCslJson(text: string): BibliographyReading {
  const entries: ReferenceEntry[] = []
  const repeated: ReferenceEntry[] = []
  const errors: Range[] = []
  const keys = new Set<string>()
  for (const range of objectsOf(text.length > largest ? text.slice(0, largest) : text)) {
    const entry = range.end - range.start > largestEntry ? undefined : readObject(text, range)
    if (!entry) {
      errors.push(range)
      continue
    }
    if (keys.has(entry.key)) repeated.push(entry)
    keys.add(entry.key)
    entries.push(entry)
  }
  return {entries, repeated, errors}
}

/** The outermost objects within the array; one that never closes ends where the next one begins a line. */
function objectsOf(text: string): Range[] {
  const found: Range[] = []
  let at = text.indexOf('{')
  while (at >= 0) {
    let depth = 0
    let quoted = false
    let end = -1
    for (let index = at; index < text.length; index++) {
      const char = text[index]
      if (quoted) {
        if (char === '\\') index++
        else if (char === '"' || char === '\n') quoted = false
      } else if (char === '"') quoted = true
      else if (char === '{') {
        // A new entry in the first columns while this one is open: this one broke off.
        if (depth > 0 && /(?:^|\n)[ \t]{0,3}$/.test(text.slice(Math.max(0, index - 4), index)) && /^\{\s*"(?:id|type)"/.test(text.slice(index, index + 20))) {
          end = index
          break
        }
        depth++
      } else if (char === '}' && --depth === 0) {
        end = index + 1
        break
      }
    }
    if (end < 0) end = text.length
    found.push({start: at, end})
    at = text.indexOf('{', end)
  }
  // A wrapper such as {"references": […]} is no entry.
  const only = found[0]
  if (found.length === 1 && only && /^\{\s*"(?:references|items)"\s*:\s*\[/.test(text.slice(only.start, only.start + 60))) {
    const inner = text.indexOf('[', only.start) + 1
    return objectsOf(text.slice(inner, only.end)).map(range => ({start: range.start + inner, end: range.end + inner}))
  }
  return found
}

function readObject(text: string, range: Range): ReferenceEntry | undefined {
  try {
    const source = text.slice(range.start, range.end).replace(/,\s*$/, match => ' '.repeat(match.length)).replaceAll('\t', ' ')
    const document = parseDocument(source, {prettyErrors: false, strict: false, uniqueKeys: false})
    const map = document.contents
    if (!isMap(map)) return undefined
    const fields: OpenFields = {}
    let key = ''
    let type: ReferenceType = 'document'
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue
      const name = String(pair.key.value)
      const node = pair.value as Node | null
      const place = placeOf(node, range)
      if (!node || !place) continue
      const value = isScalar(node) ? String(node.value) : ''
      if (name === 'id') key = value
      else if (name === 'type') type = known.has(value) ? value as ReferenceType : otherTypes[value] ?? 'document'
      else if ((name === 'author' || name === 'editor' || name === 'translator') && isSeq(node)) setNames(fields, name, node.items.flatMap(item => nameOf(item as Node, range)), false, place)
      else if (name === 'issued' || name === 'accessed') {
        const date = readDateNode(node, place)
        if (date) fields[name] = date
      } else if ((textFields as readonly string[]).includes(name) && isScalar(node) && node.value !== null) setText(fields, name as TextFieldName, value, place)
    }
    if (key === '' && Object.keys(fields).length === 0) return undefined
    return toEntry({key, type, text: text.slice(range.start, range.end), range, fields})
  } catch {
    // A tree too deep for the reader: this entry counts as unreadable, the others go on.
    return undefined
  }
}

function placeOf(node: Node | null | undefined, base: Range): Range | undefined {
  const range = node?.range
  return range ? {start: base.start + range[0], end: Math.min(base.start + range[1], base.end)} : undefined
}

function nameOf(node: Node, base: Range): Name[] {
  const place = placeOf(node, base)
  if (!isMap(node) || !place) return []
  const part = (name: string): string => {
    const value: unknown = node.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const literal = part('literal')
  const particle = part('non-dropping-particle')
  const family = [particle, part('family')].filter(Boolean).join(' ')
  const given = part('given')
  if (literal) return [{literal, range: place}]
  return family ? [{family, ...(given && {given}), range: place}] : given ? [{family: given, range: place}] : []
}

function readDateNode(node: Node, place: Range): DateField | undefined {
  const value: unknown = (node as {toJSON?: () => unknown}).toJSON?.()
  if (typeof value === 'string' || typeof value === 'number') return dateOf((/\d{4}(?:-\d{1,2}){0,2}/.exec(String(value))?.[0] ?? '').split('-').filter(Boolean).map(Number), place)
  if (typeof value !== 'object' || value === null) return undefined
  const record = value as Record<string, unknown>
  const parts: unknown = record['date-parts']
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (Array.isArray(first)) return dateOf(first.map(Number).filter(number => Number.isInteger(number)), place)
  const raw = record['raw'] ?? record['literal']
  if (typeof raw === 'string') return /\d{4}/.test(raw) ? dateOf([Number(/\d{4}/.exec(raw)?.[0])], place) : dateOf([], place, true)
  return undefined
}
