import type {Definition, FootnoteDefinition, Nodes, Root, RootContent} from 'mdast'
import {movedCopy, movePlaces} from './moved-nodes.ts'
import {notesCalled, plainOnly} from './plain/runs.ts'
import {parsePiece} from './processor.ts'
import {sliceEnds} from './slices.ts'

/** A text's tree, with what the next version of the text can take over. */
export interface Parsed {
  readonly tree: Root
  /** By everything that their nodes were parsed from. */
  readonly slices: ReadonlyMap<string, Slice>
}

/** A run of top-level blocks. */
interface Slice {
  readonly nodes: readonly RootContent[]
  /** In UTF-16 units. */
  readonly start: number
  /** Lines before it. */
  readonly line: number
  /** Lines of its own. */
  readonly lines: number
  /** The labels of the links and notes that it defines, notes with their `^`. */
  readonly labels: readonly string[]
}

/** An empty heading behind a slice: where the tree has none there, something in the slice was still open. */
const sentinel = '#\n'
/** Definitions of links and notes as they are mostly written: whether they were any, the trees tell. */
const likelyDefinition = /^ {0,3}\[([^[\]\\\n\r]{1,200})\]:/gmu
/** A label whose definition can be written once more without any doubt about its reading. */
const plainLabel = /^\^?[a-z0-9_.:@/-]+$/u

/**
 * Parses Markdown slice by slice, with a pause for others behind each. The tree is that of the text at once, for a long text
 * in about two thirds of the time, and in next to none for what `before`, an earlier version's, holds already.
 * No slice is shorter than `least` UTF-16 units but the last and those with tables, nor any prose taken out of them.
 */
export function* parseInSteps(text: string, before?: Parsed, least?: number): Generator<void, Parsed> {
  const ends = sliceEnds(text, least)
  const guessed = new Set(text.includes(']:') ? Array.from(text.matchAll(likelyDefinition), ([, label = '']) => label.toLowerCase()) : [])
  const first = yield* parseSlices(text, ends, guessed, before, least)
  const defined = new Set(Array.from(first?.values() ?? [], ({labels}) => labels).flat())
  const slices = !first || sameLabels(guessed, defined) ? first : yield* parseSlices(text, ends, defined, before, least)
  return slices ? {tree: assemble([...slices.values()], text), slices} : {tree: parsePiece(text, least), slices: new Map()}
}

/** Undefined where the text has to be parsed at once. */
function* parseSlices(text: string, ends: readonly number[], defined: ReadonlySet<string>, before: Parsed | undefined, least: number | undefined): Generator<void, Map<string, Slice> | undefined> {
  if (![...defined].every(label => plainLabel.test(label))) return undefined
  const slices = new Map<string, Slice>()
  let next = 0
  let start = 0
  let line = 0
  while (next < ends.length) {
    // What goes on over an end takes in the slices behind it: twice as many each time, so that a fence over a whole text costs little.
    for (let taken = 1; ; taken *= 2) {
      const last = next + taken >= ends.length
      if (last && start === 0) return undefined
      const own = text.slice(start, last ? text.length : ends[next + taken - 1])
      const needed = own.includes('[') ? usedIn(own, defined) : []
      const key = `${start === 0 ? 'first' : ''} ${last ? 'last' : ''} ${needed.join(' ')}\n${own}`
      const known = slices.get(key) ?? before?.slices.get(key)
      const slice = known ? movedTo(known, start, line) : parseSlice(own, {start, line, last}, needed, least)
      if (!slice) continue
      slices.set(slices.has(key) ? `${start} ${key}` : key, slice)
      next += taken
      start += own.length
      line += slice.lines
      break
    }
    yield
  }
  return slices
}

/** Undefined where something in it is still open at its end. */
function parseSlice(own: string, {start, line, last}: {readonly start: number, readonly line: number, readonly last: boolean}, needed: readonly string[], least: number | undefined): Slice | undefined {
  const plain = plainSlice(own, {start, line}, needed)
  if (plain) return plain
  const definitions = needed.map(label => label.startsWith('^') ? `[${label}]: x\n\n` : `[${label}]: <#>\n\n`)
  // Front matter has to stand first; behind the last slice, what is still open would swallow them.
  const ahead = start === 0 ? '' : definitions.join('')
  const root = parsePiece(`${ahead}${own}${last ? '' : sentinel}${start === 0 ? definitions.join('') : ''}`, least)
  const end = ahead.length + own.length
  const behind = root.children.find(node => offsetOf(node) === end)
  if (!last && behind?.type !== 'heading') return undefined
  const nodes = root.children.filter(node => offsetOf(node) >= ahead.length && offsetOf(node) < end)
  const linesAhead = 2 * (ahead === '' ? 0 : definitions.length)
  const lines = (last ? root.position?.end.line ?? 1 : behind?.position?.start.line ?? 1) - 1 - linesAhead
  if (start > 0) for (const node of nodes) movePlaces(node, {offset: start - ahead.length, lines: line - linesAhead, columns: 0})
  return {nodes, start, line, lines, labels: own.includes(']:') ? nodes.flatMap(labelsIn) : []}
}

/** A slice in which the parser has nothing to read; undefined of any other. */
function plainSlice(own: string, {start, line}: {readonly start: number, readonly line: number}, needed: readonly string[]): Slice | undefined {
  const nodes = plainOnly(own)
  if (!nodes || (own.includes('[') && !notesCalled(nodes).every(note => needed.includes(`^${note}`)))) return undefined
  if (start > 0) for (const node of nodes) movePlaces(node, {offset: start, lines: line, columns: 0})
  return {nodes, start, line, lines: own.split('\n').length - 1, labels: []}
}

function movedTo(slice: Slice, start: number, line: number): Slice {
  const distance = {offset: start - slice.start, lines: line - slice.line, columns: 0}
  return distance.offset === 0 && distance.lines === 0 ? slice : {...slice, start, line, nodes: slice.nodes.map(node => movedCopy(node, distance))}
}

function assemble(slices: readonly Slice[], text: string): Root {
  const {line = 0, lines = 0} = slices.at(-1) ?? {}
  const column = text.length - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  const first = text.charCodeAt(0) === 0xfeff ? 2 : 1
  return {
    type: 'root',
    children: slices.flatMap(({nodes}) => nodes),
    position: {start: {line: 1, column: first, offset: first - 1}, end: {line: line + lines + 1, column, offset: text.length}},
  }
}

function usedIn(own: string, labels: ReadonlySet<string>): string[] {
  const folded = own.toLowerCase()
  return [...labels].filter(label => folded.includes(label))
}

function labelsIn(node: Nodes): string[] {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return [labelOf(node), ...('children' in node ? node.children.flatMap(labelsIn) : [])]
  return 'children' in node ? node.children.flatMap(labelsIn) : []
}

/** A label that is told by its identifier alone is written plainly. */
function labelOf({type, identifier}: Definition | FootnoteDefinition): string {
  return type === 'definition' ? identifier : `^${identifier}`
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function sameLabels(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every(label => other.has(label))
}
