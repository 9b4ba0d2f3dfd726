import type {Root, RootContent} from 'mdast'
import {movePlaces} from '../moved-nodes.ts'
import {notesCalled, plainRuns, type PlainRun} from './runs.ts'

/** Stands in for plain blocks: where the tree has no empty heading there, they were within something. */
const standIn = '#'
/** In UTF-16 units: taking less out costs more than parsing it. */
const worthTaking = 200

/**
 * The tree that `parse` gives, with less to parse: plain blocks are set in afterwards, each run of them having been one
 * empty heading to the parser. Nothing before `from` is touched.
 */
export function parseAroundPlain(text: string, from: number, least: number | undefined, parse: (text: string) => Root): Root {
  const found = /\r(?!\n)/u.test(text) ? [] : plainRuns(text, from, Math.min(least ?? worthTaking, worthTaking))
  if (found.length === 0) return parse(text)
  let rest = ''
  let end = 0
  for (const plain of found) {
    rest += text.slice(end, plain.start) + standIn
    end = plain.end
  }
  const tree = parse(rest + text.slice(end))
  const notes = new Set(tree.children.flatMap(node => node.type === 'footnoteDefinition' ? node.identifier : []))
  const called = text.includes('[^') ? notesCalled(found.flatMap(({nodes}) => nodes)) : []
  return called.every(note => notes.has(note)) && setIn(tree, found) ? tree : parse(text)
}

/** Sets plain blocks in for what stood in for them; false where something else stands there. */
function setIn(tree: Root, found: readonly PlainRun[]): boolean {
  const children: RootContent[] = []
  let next = 0
  let offset = 0
  let lines = 0
  for (const node of tree.children) {
    const start = (node.position?.start.offset ?? 0) + offset
    const plain = found[next]
    if (plain && start > plain.start) return false
    if (plain?.start === start) {
      if (node.type !== 'heading' || node.children.length > 0) return false
      for (const one of plain.nodes) children.push(one)
      offset += plain.end - plain.start - standIn.length
      lines += plain.lines
      next++
    } else {
      if (offset > 0) movePlaces(node, {offset, lines, columns: 0})
      children.push(node)
    }
  }
  if (next < found.length) return false
  tree.children = children
  const last = found.at(-1)
  const end = tree.position?.end
  if (tree.position && end && last) {
    // What ends with plain blocks ends as far from the margin as they do.
    const onLast = end.line + lines === (last.nodes.at(-1)?.position?.end.line ?? 0)
    const columns = onLast ? (last.nodes.at(-1)?.position?.end.column ?? 1) - standIn.length - 1 : 0
    tree.position = {start: tree.position.start, end: {line: end.line + lines, column: end.column + columns, offset: (end.offset ?? 0) + offset}}
  }
  return true
}
