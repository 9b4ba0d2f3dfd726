import {linesOf} from '../../markdown/node-ranges.ts'
import {overlaps, within, type Range} from '../../text/range.ts'
import type {Draft} from './draft.ts'
import {columnOf, goesOn, isMarked, type OpenLists} from './list-forms.ts'
import type {Block} from './model.ts'
import {touching} from './ranges.ts'

/** What stands in a paragraph and is no running text. */
export type Special =
  | {readonly type: 'heading', readonly range: Range, readonly section: Draft['headings'][number], readonly first: boolean}
  /** `open`: the lettered lists that an item goes on with. */
  | {readonly type: 'item', readonly range: Range, readonly open: OpenLists}
  | {readonly type: 'contents' | 'entry', readonly range: Range}

/** What in a paragraph is no running text, in order; `chains` are the lettered lists that are open, those of the paragraph's own place first. The first line of a `numbered` paragraph has a mark already. */
export function specialsIn(draft: Draft, range: Range, chains: readonly [OpenLists, ...OpenLists[]], numbered: boolean): readonly Special[] {
  const {text} = draft.report
  const headings = headingsIn(draft, range).map((section): Special => {
    const own = section.heading?.range ?? section.range
    // The second line of a chapter's heading may stand in a paragraph of its own.
    return {type: 'heading', section, first: own.start >= range.start - 16 && !headingBefore(draft, own, range), range: {start: Math.max(own.start, range.start), end: own.end}}
  })
  const entries = touching(draft.entries, range, entry => entry).map((entry): Special => ({type: 'entry', range: entry}))
  const items = touching(draft.items, range, item => item.range).filter(item => within(item.range, range) && !entries.some(entry => overlaps(entry.range, item.range)))
    .map((item): Special => ({type: 'item', range: item.range, open: chains[0]}))
  const contents = draft.contents.filter(one => overlaps(one, range)).map((one): Special => ({type: 'contents', range: one}))
  const others = [...headings, ...contents, ...entries]
  const later = linesGoingOn(text, range, chains, [...others, ...items], numbered)
  const first = later.find(({inner}) => !inner)?.range.start ?? Infinity
  const sorted = [...others, ...items.filter(item => item.range.start < first), ...later].sort((a, b) => a.range.start - b.range.start)
  // An item ends where another one begins in it.
  return sorted.map((special, at) => special.type === 'item' ? {...special, range: {start: special.range.start, end: Math.min(special.range.end, sorted[at + 1]?.range.start ?? Infinity)}} : special)
}

/** An item that Markdown takes for text; `inner` begins a list below the item above it. */
type FoundItem = Extract<Special, {type: 'item'}> & {readonly inner: boolean}

/** Lines that go on with a lettered list though Markdown takes them for text: `c.` at the margin, below `b.` and what belongs to it. */
function linesGoingOn(text: string, range: Range, chains: readonly [OpenLists, ...OpenLists[]], known: readonly Special[], numbered: boolean): readonly FoundItem[] {
  const found: FoundItem[] = []
  for (const [at, line] of linesOf(text, range).entries()) {
    if (at === 0 && numbered) continue
    const words = text.slice(line.start, line.end)
    const last = found.at(-1)
    const above = known.findLast((special): special is Extract<Special, {type: 'item'}> => special.type === 'item' && special.range.start < line.start)
    if (known.some(special => special.type === 'item' ? (!last || last.inner) && special.range.start >= line.start && special.range.start < line.end : overlaps(special.range, line))) continue
    const goingOn = chains.find(chain => goesOn(words, chain))
    // A list of its own within an item: `a.`, or a dash further in than the letter above it.
    const inner = goingOn === undefined && at > 0 && (/^\s*a[.)]\s+\p{L}/u.test(words) || (above !== undefined && /^\s*[-•]\s+\S/u.test(words) && columnOf(text, line.start) > columnOf(text, above.range.start)))
    if (goingOn ?? inner) found.push({type: 'item', range: line, open: goingOn ?? chains[0], inner})
    // A line without a mark of its own goes on with the item above it.
    else if (last && isMarked(words)) found.push({type: 'item', range: line, open: last.open, inner: last.inner})
    else if (last) found[found.length - 1] = {...last, range: {start: last.range.start, end: line.end}}
  }
  return found
}

/** The headings of the outline that begin in a range; empty where it holds the rest of one, undefined where there is none. */
export function headingMarks(draft: Draft, range: Range): Block[] | undefined {
  const found = headingsIn(draft, range)
  return found.length === 0 ? undefined : found.filter(({heading}) => heading && heading.range.start >= range.start).map(section => ({type: 'heading', section}))
}

/** The headings of the outline that a range touches. */
export function headingsIn(draft: Draft, range: Range): Draft['headings'] {
  return touching(draft.headings, range, section => section.heading?.range ?? section.range)
}

/** Whether a heading began in a block before this paragraph. */
function headingBefore(draft: Draft, heading: Range, range: Range): boolean {
  return heading.start < range.start && /\n/u.test(draft.report.text.slice(heading.start, range.start))
}
