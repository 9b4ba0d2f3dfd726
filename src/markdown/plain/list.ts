import type {List, ListItem} from 'mdast'
import type {Point} from 'unist'
import {isPlainLine, paragraphOf, pointIn, type Line} from './words.ts'

/** Behind a byte-order mark, too. */
const anyMark = /^\ufeff?[ \t]*(?:[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/u
const itemMark = /^( *)(?:([-+*])|(\d{1,9})([.)])) /u

/** Whether a line may begin an item of a list. */
export function mayBeItem(written: string): boolean {
  return anyMark.test(written)
}

/** Whether a list may stand right below a paragraph with this line as its first. */
export function mayFollowWords(written: string): boolean {
  return /^(?:[-+*]|1[.)]) /u.test(written)
}

/** A list whose items are a line each. */
export interface PlainList {
  readonly node: List
  /** The sign that all its marks have: a list behind it with the same goes on with it. */
  readonly mark: string
}

interface Item {
  readonly line: Line
  /** Spaces before its mark. */
  readonly indent: number
  /** The sign that all items of its list have. */
  readonly mark: string
  readonly number: number | undefined
  /** UTF-16 units from the line's start to its words. */
  readonly ahead: number
}

/** The list that lines are; undefined where one of them is no plain item, or stands otherwise than right below its like or below the words of the item above. */
export function listOf(text: string, lines: readonly Line[]): PlainList | undefined {
  const items: Item[] = []
  for (const line of lines) {
    const item = itemOf(text, line)
    if (!item) return undefined
    items.push(item)
  }
  const [first] = items
  const read = first?.indent === 0 ? readList(text, items, 0) : undefined
  return first && read?.behind === items.length ? {node: read.node, mark: first.mark} : undefined
}

function itemOf(text: string, line: Line): Item | undefined {
  const written = text.slice(line.start, line.end)
  const [whole, indent = '', bullet, number, behind = ''] = itemMark.exec(written) ?? []
  if (whole === undefined || !isPlainLine(written.slice(whole.length))) return undefined
  return {line, indent: indent.length, mark: bullet ?? behind, number: number === undefined ? undefined : Number(number), ahead: whole.length}
}

/** The list that begins with an item, and the number of the first item behind it. */
function readList(text: string, items: readonly Item[], from: number): {readonly node: List, readonly behind: number} | undefined {
  const first = items[from]!
  const children: ListItem[] = []
  let at = from
  for (let item: Item | undefined = first; item?.indent === first.indent; item = items[at]) {
    // Another sign begins another list, which is left to the parser.
    if (item.mark !== first.mark) return undefined
    const paragraph = paragraphOf(text, pointIn(item.line, item.line.start + item.ahead), pointIn(item.line, item.line.end))
    if (!paragraph) return undefined
    const below = items[at + 1]
    const inner = below && below.indent > item.indent ? below : undefined
    // Right below words a list begins with the number 1.
    if (inner && (inner.indent !== item.ahead || (inner.number ?? 1) !== 1)) return undefined
    const nested = inner && readList(text, items, at + 1)
    if (inner && !nested) return undefined
    const start = pointIn(item.line, item.line.start + item.indent)
    children.push({type: 'listItem', spread: false, checked: null, children: nested ? [paragraph, nested.node] : [paragraph], position: {start, end: endOf(nested?.node ?? paragraph)}})
    at = nested?.behind ?? at + 1
  }
  const [start, last] = [children[0]?.position?.start, children.at(-1)]
  if (!start || !last) return undefined
  const node: List = {type: 'list', ordered: first.number !== undefined, start: first.number ?? null, spread: false, children, position: {start: {...start}, end: endOf(last)}}
  return {node, behind: at}
}

function endOf({position}: {readonly position?: {readonly end: Point} | undefined}): Point {
  return {...position!.end}
}
