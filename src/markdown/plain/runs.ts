import type {List, Nodes, RootContent} from 'mdast'
import {blocksOf} from './blocks.ts'
import {mayBeItem} from './list.ts'
import type {Line} from './words.ts'

/** Plain blocks one below the other. */
export interface PlainRun {
  /** In UTF-16 units, from the first letter to behind the last. */
  readonly start: number
  readonly end: number
  /** Line ends within. */
  readonly lines: number
  readonly nodes: readonly RootContent[]
}

const noteOrIndented = /^\ufeff?(?:[ \t]|\[\^)/u

/**
 * The plain blocks of a text from `from` on: paragraphs, headings, lists and tables of nothing but words, words in stars
 * and calls of notes; runs shorter than `least` UTF-16 units are left out.
 */
export function plainRuns(text: string, from: number, least: number): PlainRun[] {
  const found: PlainRun[] = []
  let run: RootContent[] = []
  /** The sign of the list that the run ends with. */
  let listed: string | undefined
  /** Whether what stands before may be a list that goes on. */
  let open = false
  const close = (): void => {
    const [first, last] = [run[0]?.position, run.at(-1)?.position]
    const [start, end] = [first?.start.offset ?? 0, last?.end.offset ?? 0]
    if (first && last && end - start >= least) found.push({start, end, lines: last.end.line - first.start.line, nodes: run})
    run = []
    listed = undefined
  }
  for (const lines of partedByEmpty(text)) {
    const first = text.slice(lines[0]!.start, lines[0]!.end)
    const blocks = lines[0]!.start < from ? undefined : blocksOf(text, lines)
    if (listed !== undefined && !blocks && (mayBeItem(first) || /^[ \t]/u.test(first))) {
      // What goes on with a list makes it another one: both are left to the parser.
      run.pop()
      close()
      open = true
    }
    // Behind some blocks the parser takes a list for one only if its first number is 1.
    const isDoubtful = blocks?.first && run.length === 0 && (open || (blocks.first.node.start ?? 1) !== 1)
    if (blocks && !isDoubtful) {
      const goesOn = listed !== undefined && blocks.first?.mark === listed
      for (const [at, node] of blocks.nodes.entries()) {
        if (at === 0 && goesOn) goOn(run.at(-1) as List, node as List)
        else run.push(node)
      }
      listed = blocks.last?.mark
      open = false
    } else {
      close()
      // What a note leaves open ends elsewhere before a list than before a heading.
      open = lines.some(({start, end}) => noteOrIndented.test(text.slice(start, end)) || mayBeItem(text.slice(start, end)))
    }
  }
  close()
  return found
}

/** Puts the items of a list that goes on below an empty line to those above. */
function goOn(above: List, below: List): void {
  above.spread = true
  for (const item of below.children) above.children.push(item)
  if (above.position && below.position) above.position.end = below.position.end
}

/** The blocks of a text that is plain from its start to its end; undefined of one that is not. */
export function plainOnly(text: string): readonly RootContent[] | undefined {
  const [run] = /\r(?!\n)/u.test(text) ? [] : plainRuns(text, 0, 1)
  return run?.start === 0 && /^[ \t\n\r]*$/u.test(text.slice(run.end)) ? run.nodes : undefined
}

/** The notes that plain blocks call: each has to be there, or the call is but a word. */
export function notesCalled(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap(callsIn)
}

function callsIn(node: Nodes): string[] {
  return node.type === 'footnoteReference' ? [node.identifier] : 'children' in node ? node.children.flatMap(callsIn) : []
}

/** The lines between empty ones. */
function* partedByEmpty(text: string): Generator<readonly Line[]> {
  let block: Line[] = []
  let line = 1
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf('\n', at)
    const behind = feed < 0 ? text.length : feed + 1
    const end = feed < 0 ? text.length : text.charCodeAt(feed - 1) === 13 && feed > at ? feed - 1 : feed
    if (/^[ \t]*$/u.test(text.slice(at, end))) {
      if (block.length > 0) yield block
      block = []
    } else block.push({start: at, end, line})
    at = behind
  }
  if (block.length > 0) yield block
}
