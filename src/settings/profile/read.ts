import leven from 'leven'
import {findNodeAtLocation, parseTree, type Node, type ParseError} from 'jsonc-parser'
import {readGlob} from '../../text/glob.ts'
import {indexLines, type Range} from '../../text/range.ts'
import {knownIds, spaceNames} from './known.ts'
import type {ProfileProblem, RuleName} from './model.ts'
import {profileFields, type Field, type Shape} from './shape.ts'
import {globFaults, syntaxExpected, valueNames, type ProfileText} from './texts.ts'

/** A value that holds, by the keys that lead to it, and where it stands. */
export interface ReadValue {
  readonly path: readonly string[]
  readonly value: unknown
  readonly range: Range
  readonly line: number
}

/** One profile file as read, before what it extends is merged in. */
export interface ReadProfile {
  readonly values: readonly ReadValue[]
  /** The profiles that it goes on from, each with its own place. */
  readonly extends: readonly {readonly name: string, readonly range: Range}[]
  readonly problems: readonly ProfileProblem[]
}

/** Brackets within brackets; a profile has no more than seven, and texts may hold some. */
const deepest = 200

/** Makes a problem of a place in the file. */
export type Complain = (message: ProfileText, range: Range, data?: ProfileProblem['data']) => void

/** Reads the text of a profile: what cannot be used is named at its place, everything else holds. */
export function readProfile(text: string, file: string, rules: readonly RuleName[]): ReadProfile {
  const lines = indexLines(text)
  const values: ReadValue[] = []
  const problems: ProfileProblem[] = []
  const complain: Complain = (message, range, data = {}) => problems.push({file, message, data, range, ...lines.point(range.start)})
  const errors: ParseError[] = []
  const root = treeOf(text, errors)
  for (const {error, offset, length} of firstOfLine(errors, offset => lines.point(offset).line)) {
    complain('syntax', {start: offset, end: offset + Math.max(length, 1)}, {expected: syntaxExpected[error] ?? syntaxExpected[4]!})
  }
  const keep = (path: readonly string[], value: unknown, node: Node): void => {
    values.push({path, value, range: rangeOf(node), line: lines.point(node.offset).line})
  }
  if (!root) {
    if (text.trim() === '') problems.length = 0
    complain('empty', {start: 0, end: Math.min(1, text.length)})
  } else if (root.type !== 'object') complain('not-a-map', rangeOf(root), {found: valueNames[root.type as keyof typeof valueNames]})
  else collect(root, {type: 'map', keys: profileFields}, [], {rules, complain}, keep)
  return {values, extends: root ? extendedIn(root) : [], problems: problems.sort((a, b) => a.range.start - b.range.start)}
}

function extendedIn(root: Node): ReadProfile['extends'] {
  const node = root.type === 'object' ? findNodeAtLocation(root, ['extends']) : undefined
  return (node?.type === 'array' ? node.children ?? [] : node ? [node] : []).flatMap(item =>
    typeof item.value === 'string' && item.value.trim() !== '' ? [{name: item.value.trim(), range: rangeOf(item)}] : [])
}

/** The parser goes down with the brackets, and a file of nothing but those would be too deep for it. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  let depth = 0
  for (const letter of text) {
    if (letter === '{' || letter === '[') depth++
    else if (letter === '}' || letter === ']') depth--
    if (depth > deepest) return undefined
  }
  return parseTree(text, errors, {allowTrailingComma: true})
}

interface Reader {
  readonly rules: readonly RuleName[]
  readonly complain: Complain
}

/** A break makes the parser stumble on: the first place in a line is the one to look at. */
function firstOfLine(errors: readonly ParseError[], lineOf: (offset: number) => number): readonly ParseError[] {
  const seen = new Set<number>()
  return errors.filter(({offset}) => !seen.has(lineOf(offset)) && seen.add(lineOf(offset)))
}

/** Goes into objects, so that each of their values can be replaced by itself; everything else is one value. */
function collect(node: Node, shape: Shape, path: readonly string[], reader: Reader, keep: (path: readonly string[], value: unknown, node: Node) => void): void {
  if (shape.type !== 'map' && shape.type !== 'by-id') {
    const value = valueOf(node, shape, path, reader)
    if (value !== undefined) keep(path, value, node)
  } else if (node.type !== 'object') wrongValue(node, shape, path, reader)
  else for (const {key, value, inner} of propertiesOf(node, shape, reader)) collect(value, inner, [...path, key], reader, keep)
}

interface Property {
  readonly key: string
  readonly value: Node
  readonly inner: Shape
}

/** The properties of an object that its shape knows, the last of those with one name. */
function propertiesOf(node: Node, shape: Extract<Shape, {type: 'map' | 'by-id'}>, reader: Reader): readonly Property[] {
  const found = new Map<string, Property>()
  for (const {children = []} of node.children ?? []) {
    const [name, value] = children
    if (!name) continue
    const written = String(name.value)
    const key = shape.type === 'map' ? keyOf(written, name, shape.keys, reader) : idOf(written, name, shape.space, reader)
    // A key without a value is a break that has been named already.
    if (key === undefined || !value) continue
    if (found.has(key)) reader.complain('key-twice', rangeOf(name), {found: written})
    found.set(key, {key, value, inner: shape.type === 'map' ? shape.keys[key]!.shape : shape.of})
  }
  return [...found.values()]
}

function keyOf(written: string, node: Node, keys: Readonly<Record<string, Field>>, {complain}: Reader): string | undefined {
  if (Object.hasOwn(keys, written)) return written
  const similar = nearest(written, Object.keys(keys))
  if (similar === undefined) complain('key-unknown', rangeOf(node), {found: written, expected: quoted(Object.keys(keys).filter(key => key !== '$schema'))})
  else complain('key-misspelt', rangeOf(node), {found: written, similar})
  return undefined
}

function idOf(written: string, node: Node, space: Extract<Shape, {type: 'id'}>['space'], {rules, complain}: Reader): string | undefined {
  const known = knownIds(space, rules)
  const found = known.find(({id, also}) => id === written || also.includes(written))
  if (found) return found.id
  const names = known.flatMap(({id, also}) => [id, ...also])
  const similar = nearest(written, names)
  const what = spaceNames[space]
  if (similar === undefined) complain('id-unknown', rangeOf(node), {found: written, what, expected: quoted(known.map(({id}) => id))})
  else complain('id-misspelt', rangeOf(node), {found: written, what, similar})
  return undefined
}

/** A value that is used as a whole; undefined where nothing of it can be. */
function valueOf(node: Node, shape: Shape, path: readonly string[], reader: Reader): unknown {
  const wrong = (): undefined => wrongValue(node, shape, path, reader)
  const given: unknown = node.value
  switch (shape.type) {
    case 'list': return listOf(node, shape, path, reader)
    case 'map':
    case 'by-id': return node.type === 'object' ? objectOf(node, shape, path, reader) : wrong()
    case 'range': return rangeIn(node, path, reader)
    case 'name': return nameOf(node, path, reader)
    case 'id': return typeof given === 'string' ? idOf(given, node, shape.space, reader) : wrong()
    case 'choice': return shape.choices.some(({value}) => value === given) ? given : wrong()
    case 'yes-no': return typeof given === 'boolean' ? given : wrong()
    case 'number': return typeof given === 'number' && given >= shape.least && given <= shape.most && (!shape.whole || Number.isInteger(given)) ? given : wrong()
    case 'text': return typeof given === 'string' && given.trim() !== '' ? given.trim() : wrong()
    case 'glob': return typeof given === 'string' ? globOf(given, node, reader) : wrong()
  }
}

function listOf(node: Node, shape: Extract<Shape, {type: 'list'}>, path: readonly string[], reader: Reader): unknown[] | undefined {
  if (node.type !== 'array' && !shape.alone) return wrongValue(node, shape, path, reader)
  const found: unknown[] = []
  for (const item of node.type === 'array' ? node.children ?? [] : [node]) {
    const value = valueOf(item, shape.of, path, reader)
    if (value === undefined) continue
    if (shape.distinct && found.includes(value)) reader.complain('twice', rangeOf(item), {found: shown(value)})
    else found.push(value)
  }
  return found
}

function objectOf(node: Node, shape: Extract<Shape, {type: 'map' | 'by-id'}>, path: readonly string[], reader: Reader): object | undefined {
  const found = propertiesOf(node, shape, reader)
  const entries = found.flatMap(({key, value, inner}) => {
    const read = valueOf(value, inner, [...path, key], reader)
    return read === undefined ? [] : [[key, read] as const]
  })
  for (const [key, {needed}] of shape.type === 'map' ? Object.entries(shape.keys) : []) {
    if (!needed || entries.some(([name]) => name === key)) continue
    // One that is there and wrong has been named.
    if (!found.some(one => one.key === key)) reader.complain('lacking', {start: node.offset, end: node.offset + 1}, {key})
    return undefined
  }
  return Object.fromEntries(entries)
}

const wholeWords: Shape = {type: 'number', least: 0, most: 1_000_000, whole: true}
const rangeShape = {
  type: 'map', keys: {
    least: {shape: wholeWords, about: {id: 'Paling sedikit.', en: 'At least.'}},
    most: {shape: wholeWords, about: {id: 'Paling banyak.', en: 'At most.'}},
  },
} as const satisfies Shape

function rangeIn(node: Node, path: readonly string[], reader: Reader): object | undefined {
  if (node.type !== 'object') return wrongValue(node, {type: 'range'}, path, reader)
  const found = objectOf(node, rangeShape, path, reader) as {least?: number, most?: number}
  if (found.least === undefined || found.most === undefined || found.least <= found.most) return found
  reader.complain('range-reversed', rangeOf(node), {least: found.least, most: found.most})
  return undefined
}

const oneName: Field = {shape: {type: 'text'}, about: {id: '', en: ''}}

/** A name in one language stands for both. */
function nameOf(node: Node, path: readonly string[], reader: Reader): object | undefined {
  if (node.type === 'string' && String(node.value).trim() !== '') return {id: String(node.value).trim(), en: String(node.value).trim()}
  if (node.type !== 'object') return wrongValue(node, {type: 'name'}, path, reader)
  const {id, en} = objectOf(node, {type: 'map', keys: {id: oneName, en: oneName}}, path, reader) as {id?: string, en?: string}
  return id === undefined && en === undefined ? undefined : {id: id ?? en, en: en ?? id}
}

function globOf(pattern: string, node: Node, {complain}: Reader): string | undefined {
  const glob = readGlob(pattern)
  if (!('fault' in glob)) return pattern
  complain('glob', rangeOf(node), {found: pattern, why: globFaults[glob.fault]})
  return undefined
}

function wrongValue(node: Node, shape: Shape, path: readonly string[], {complain}: Reader): undefined {
  const found = node.type === 'object' || node.type === 'array' || node.type === 'null' ? valueNames[node.type] : `\`${shown(node.value)}\``
  complain('value', rangeOf(node), {key: path.at(-1) ?? '', found, expected: expectedOf(shape)})
}

function expectedOf(shape: Shape): ProfileProblem['data'][string] {
  switch (shape.type) {
    case 'choice': return either(shape.choices.map(({value}) => value))
    case 'number': return {id: `bilangan${shape.whole ? ' bulat' : ''} dari ${shape.least} sampai ${shape.most}`, en: `a${shape.whole ? ' whole' : ''} number from ${shape.least} to ${shape.most}`}
    case 'list': return valueNames.array
    case 'name': return valueNames.name
    case 'yes-no': return valueNames.boolean
    case 'id':
    case 'glob':
    case 'text': return valueNames.text
    case 'range': return {id: 'objek seperti `{"least": 100, "most": 500}`', en: 'an object such as `{"least": 100, "most": 500}`'}
    case 'map':
    case 'by-id': return valueNames.object
  }
}

function either(values: readonly string[]): ProfileProblem['data'][string] {
  const shown = values.map(value => `\`${value}\``)
  const joined = (or: string): string => shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${or} ${shown.at(-1)}`
  return {id: joined('atau'), en: joined('or')}
}

/** The known word that a written one is nearest to: no more than a third of its letters may differ. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const folded = written.toLowerCase().replaceAll(/[\s_]+/gu, '-')
  const limit = Math.max(1, Math.floor(written.length / 3))
  const found = known.map(name => ({name, distance: leven(folded, name.toLowerCase(), {maxDistance: limit + 1})})).filter(({distance}) => distance <= limit)
  return found.sort((a, b) => a.distance - b.distance)[0]?.name
}

function quoted(words: readonly string[]): readonly string[] {
  return words.map(word => `\`${word}\``)
}

/** A value as a reader of a message sees it: short, never a page. */
function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value) ?? '').replaceAll('`', '\'')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function rangeOf({offset, length}: Node): Range {
  return {start: offset, end: offset + length}
}
