import type {Heading, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Point, Position} from 'unist'
import {movePlaces} from './moved-nodes.ts'

/** Paragraphs and headings in which Markdown has nothing to read but emphasis, one below the other. */
interface Prose {
  /** In UTF-16 units, from the first letter to behind the last. */
  readonly start: number
  readonly end: number
  /** Line ends within. */
  readonly lines: number
  readonly nodes: readonly RootContent[]
}

/** Stands in for prose: where the tree has no empty heading there, the prose was within something. */
const standIn = '#'
/** A line that opens and closes no block, has no space at its end and no mark but stars. */
const plainLine = /^(?:\*{0,2}[\p{L}“”"‘’'(]|\*{1,2}\d|\d(?!\d{0,8}[.)](?:[ \t]|$)))[^\\`_[\]<&~|\t\0\r]*(?<! )$/u
const plainHeading = /^(#{1,6}) (?:[\p{L}\d“”"‘’'(]|[\p{L}\d“”"‘’'(][^\\`*_[\]<&~|\t\0\r#]*[^\\`*_[\]<&~|\t\0\r# ])$/u
/** Words in stars that can be read in one way only: a letter or digit within, a space or an everyday mark without. */
const emphasis = /(?<=^|[ \n("“‘',;:/–—-])(\*{1,2})(?=[\p{L}\p{N}])([^*]*[\p{L}\p{N}])\1(?=$|[ \n\r.,;:!?)"”’'/–—-])/gu
/** In UTF-16 units: taking less prose out costs more than parsing it. */
const worthTaking = 200

/**
 * The tree that `parse` gives, with less to parse: paragraphs and headings of words are set in afterwards, each
 * run of them having been one empty heading to the parser. Nothing before `from` is touched.
 */
export function parseAroundProse(text: string, from: number, least: number | undefined, parse: (text: string) => Root): Root {
  const found = proseIn(text, from, Math.min(least ?? worthTaking, worthTaking))
  if (found.length === 0) return parse(text)
  let rest = ''
  let end = 0
  for (const prose of found) {
    rest += text.slice(end, prose.start) + standIn
    end = prose.end
  }
  const tree = parse(rest + text.slice(end))
  return setIn(tree, found) ? tree : parse(text)
}

/** Sets the prose in for what stood in for it; false where something else stands there. */
function setIn(tree: Root, found: readonly Prose[]): boolean {
  const children: RootContent[] = []
  let next = 0
  let offset = 0
  let lines = 0
  for (const node of tree.children) {
    const start = (node.position?.start.offset ?? 0) + offset
    const prose = found[next]
    if (prose && start > prose.start) return false
    if (prose?.start === start) {
      if (node.type !== 'heading' || node.children.length > 0) return false
      children.push(...prose.nodes)
      offset += prose.end - prose.start - standIn.length
      lines += prose.lines
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
    // What ends with prose ends as far from the margin as that does.
    const onLast = end.line + lines === (last.nodes.at(-1)?.position?.end.line ?? 0)
    const columns = onLast ? (last.nodes.at(-1)?.position?.end.column ?? 1) - standIn.length - 1 : 0
    tree.position = {start: tree.position.start, end: {line: end.line + lines, column: end.column + columns, offset: (end.offset ?? 0) + offset}}
  }
  return true
}

/** The prose of a text that is long enough to be taken out. */
function proseIn(text: string, from: number, least: number): Prose[] {
  // A line end of old Macintosh is rare enough to be left to the parser.
  if (/\r(?!\n)/u.test(text)) return []
  const found: Prose[] = []
  const run: RootContent[] = []
  let line = 1
  const close = (): void => {
    const [first, last] = [run[0]?.position, run.at(-1)?.position]
    const [start, end] = [first?.start.offset ?? 0, last?.end.offset ?? 0]
    if (first && last && end - start >= least) found.push({start, end, lines: last.end.line - first.start.line, nodes: [...run]})
    run.length = 0
  }
  /** Of the block that is being read: undefined between blocks, and its lines as far as they are plain. */
  let block: {readonly start: Point, end: Point, plain: boolean, heading: number} | undefined
  const finish = (): void => {
    const node = block?.plain ? nodeOf(text, block) : undefined
    if (node) run.push(node)
    else if (block) close()
    block = undefined
  }
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf('\n', at)
    const behind = feed < 0 ? text.length : feed + 1
    const end = feed < 0 ? text.length : text.charCodeAt(feed - 1) === 13 && feed > at ? feed - 1 : feed
    const written = text.slice(at, end)
    if (/^[ \t]*$/u.test(written)) {
      finish()
    } else {
      const point = {line, column: end - at + 1, offset: end}
      const heading = block ? 0 : plainHeading.exec(written)?.[1]?.length ?? 0
      const plain = at >= from && (heading > 0 || plainLine.test(written))
      if (!block) block = {start: {line, column: 1, offset: at}, end: point, plain, heading}
      else {
        block.plain &&= plain && block.heading === 0
        block.end = point
      }
    }
    at = behind
  }
  finish()
  close()
  return found
}

/** Undefined where stars stand otherwise than around words. */
function nodeOf(text: string, {start, end, heading}: {readonly start: Point, readonly end: Point, readonly heading: number}): Paragraph | Heading | undefined {
  const position: Position = {start, end}
  if (heading > 0) {
    const behind = {line: start.line, column: heading + 2, offset: (start.offset ?? 0) + heading + 1}
    return {type: 'heading', depth: heading as Heading['depth'], children: [textOf(text, behind, end)], position}
  }
  const children = phrasesOf(text, start, end)
  return children && {type: 'paragraph', children, position}
}

/** Plain words and words in stars. */
function phrasesOf(text: string, start: Point, end: Point): PhrasingContent[] | undefined {
  const source = text.slice(start.offset, end.offset)
  if (!source.includes('*')) return [textOf(text, start, end)]
  const phrases: PhrasingContent[] = []
  let done = start
  const upTo = (at: number): Point => {
    const offset = (start.offset ?? 0) + at
    const feeds = text.slice(done.offset, offset).split('\n')
    const ahead = feeds.at(-1)?.length ?? 0
    return {line: done.line + feeds.length - 1, column: feeds.length === 1 ? done.column + ahead : ahead + 1, offset}
  }
  const write = (to: Point): boolean => {
    const words = done.offset === to.offset ? undefined : textOf(text, done, to)
    if (words) phrases.push(words)
    done = to
    return !words?.value.includes('*')
  }
  for (const {0: whole, 1: stars = '', 2: words = '', index} of source.matchAll(emphasis)) {
    if (!write(upTo(index))) return undefined
    const opening = done
    const inner = [upTo(index + stars.length), upTo(index + stars.length + words.length)] as const
    done = upTo(index + whole.length)
    phrases.push({type: stars.length === 1 ? 'emphasis' : 'strong', children: [textOf(text, ...inner)], position: {start: opening, end: {...done}}})
  }
  return write(end) ? phrases : undefined
}

function textOf(text: string, start: Point, end: Point): Text {
  return {type: 'text', value: text.slice(start.offset, end.offset), position: {start: {...start}, end: {...end}}}
}
