import type {Blockquote, Code, Html, Nodes, Paragraph as ParagraphNode, RootContent, Table as TableNode} from 'mdast'
import {linesOf, rangeOf} from '../../markdown/node-ranges.ts'
import {overlaps, within, type Range} from '../../text/range.ts'
import {captionBeside, captionParagraph, countedCaption, isPicture, readCaption} from './captions.ts'
import type {Draft} from './draft.ts'
import {blockText} from './html.ts'
import {runsOf, trimmed} from './inline.ts'
import {goesOn, isMarked, itemForm, listRuns, openItem, type OpenLists} from './list-forms.ts'
import {deepest} from './lists.ts'
import type {Block, Paragraph, Run, Style} from './model.ts'
import {touching} from './ranges.ts'

/** Where blocks stand: the style of their paragraphs, and how deep within lists. */
export interface Place {
  readonly style: Style
  readonly depth: number
}

/** An item's own number, which its first paragraph takes. */
type Numbered = Paragraph['list'] | undefined

/** The blocks of nodes that follow each other; headings of the outline are marked where they stand. */
export function blocksOf(draft: Draft, nodes: readonly RootContent[], place: Place): Block[] {
  const open: OpenLists = []
  const shown = nodes.filter(node => !isSilent(node))
  let last: Block | undefined
  return shown.flatMap((node, at) => {
    // `1)` right below the lettered line `a.` is a list within that item.
    const within = node.type === 'list' && itemForm(draft.report.text, node, node.children[0]).after === ')' && last?.type === 'paragraph' ? open.find(({num}) => num === (last as Paragraph).list?.num) : undefined
    const blocks = blockOf(draft, node, within && within.form.count !== 'decimal' ? {...place, depth: within.level + 1} : place, open, shown[at - 1], shown[at + 1])
    last = blocks.at(-1) ?? last
    return blocks
  })
}

/** Comments and definitions stand between blocks without parting them. */
function isSilent(node: Nodes): boolean {
  return node.type === 'yaml' || node.type === 'definition' || node.type === 'footnoteDefinition' || (node.type === 'html' && /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(node.value))
}

function blockOf(draft: Draft, node: RootContent, place: Place, open: OpenLists, before: RootContent | undefined, after: RootContent | undefined): Block[] {
  const range = rangeOf(node)
  if (draft.contents.some(contents => within(range, contents))) return []
  switch (node.type) {
    case 'heading': {
      const marks = headingMarks(draft, range)
      if (marks) return marks
      const runs = runsOf(draft, node.children, undefined, {bold: true})
      return [bodyParagraph(runs, place)]
    }
    case 'paragraph': return paragraphBlocks(draft, node, place, open, undefined, before, after)
    case 'list': return listBlocks(draft, node, place, open)
    case 'table': return [tableBlock(draft, node, place)]
    case 'blockquote': return quoteBlocks(draft, node, place)
    case 'code': return codeBlocks(draft, node, place)
    case 'html': return htmlBlocks(draft, node, place)
    case 'thematicBreak': return [{type: 'paragraph', style: 'Normal', runs: [], rule: true}]
    // What stands within lines stands in paragraphs; the rest is written elsewhere.
    case 'text': case 'emphasis': case 'strong': case 'delete': case 'inlineCode': case 'break': case 'link': case 'linkReference': case 'image':
    case 'imageReference': case 'footnoteReference': return [bodyParagraph(runsOf(draft, [node]), place)]
    case 'yaml': case 'definition': case 'footnoteDefinition': case 'tableRow': case 'tableCell': case 'listItem': return []
  }
}

/** The headings of the outline that begin in a range; empty where it holds the rest of one, undefined where there is none. */
function headingMarks(draft: Draft, range: Range): Block[] | undefined {
  const found = headingsIn(draft, range)
  return found.length === 0 ? undefined : found.filter(({heading}) => heading && heading.range.start >= range.start).map(section => ({type: 'heading', section}))
}

function headingsIn(draft: Draft, range: Range): Draft['headings'] {
  return touching(draft.headings, range, section => section.heading?.range ?? section.range)
}

function bodyParagraph(runs: readonly Run[], {style, depth}: Place, list?: Numbered): Paragraph {
  if (list) return {type: 'paragraph', style: 'ListParagraph', runs, list}
  return depth > 0 && style === 'BodyText' ? {type: 'paragraph', style: 'ListContinue', runs, indent: depth} : {type: 'paragraph', style, runs, ...(depth > 0 && {indent: depth})}
}

/** A paragraph, cut where a heading, a lettered line or an entry of the reference list stands in it. */
function paragraphBlocks(
  draft: Draft, node: ParagraphNode, place: Place, open: OpenLists, list: Numbered, before: RootContent | undefined, after: RootContent | undefined,
  around: OpenLists = [],
): Block[] {
  const {text} = draft.report
  const range = rangeOf(node)
  const source = text.slice(range.start, range.end).trim()
  if (/^\\(?:newpage|pagebreak)(?:\{\})?$/u.test(source)) return [{type: 'paragraph', style: 'Normal', runs: [{type: 'page-break'}]}]
  if (source.startsWith(':::') && source.split('\n').every(line => /^\s*:{3,}/u.test(line))) return []
  if (isPicture(node)) return [...listedPicture(draft, list), ...pictureBlocks(draft, node, after)]
  const caption = captionBeside(draft, node, before, after)
  if (caption) return [captionParagraph(draft, caption, node)]
  const below = captionBelow(draft, node)
  if (below) return [{type: 'paragraph', style: 'Figure', keepNext: true, runs: trimmed(runsOf(draft, node.children, {start: range.start, end: below.at}))}, captionParagraph(draft, below.caption, node)]
  const blocks: Block[] = []
  let number = list
  const write = (start: number, end: number): void => {
    const runs = trimmed(runsOf(draft, node.children, {start, end}))
    if (runs.length === 0) return
    blocks.push(bodyParagraph(runs, place, number))
    number = undefined
  }
  let at = range.start
  for (const special of specialsIn(draft, range, around)) {
    if (special.range.start < at) continue
    write(at, special.range.start)
    at = Math.min(special.range.end, range.end)
    if (special.type === 'item') {
      const item = openItem(draft, special.range, special.outer ? around : open, place.depth)
      blocks.push({type: 'paragraph', style: 'ListParagraph', list: item.list, runs: trimmed(runsOf(draft, node.children, {start: item.text, end: special.range.end}))})
    } else if (special.type === 'heading') {
      open.length = 0
      if (special.section.heading && special.section.heading.range.start >= range.start - 16 && special.first) blocks.push({type: 'heading', section: special.section})
    } else if (special.type === 'entry') blocks.push(...draft.entriesAt(draft, special.range))
  }
  write(at, range.end)
  return blocks
}

type Special =
  | {readonly type: 'heading', readonly range: Range, readonly section: Draft['headings'][number], readonly first: boolean}
  /** `outer` goes on with a list around the one that the paragraph stands in. */
  | {readonly type: 'item' | 'contents' | 'entry', readonly range: Range, readonly outer?: boolean}

/** What in a paragraph is no running text, in order. */
function specialsIn(draft: Draft, range: Range, around: OpenLists): readonly Special[] {
  const {text} = draft.report
  const headings = headingsIn(draft, range).map((section): Special => {
    const own = section.heading?.range ?? section.range
    // The second line of a chapter's heading may stand in a paragraph of its own.
    return {type: 'heading', section, first: own.start >= range.start - 16 && !headingBefore(draft, own, range), range: {start: Math.max(own.start, range.start), end: own.end}}
  })
  const entries = touching(draft.entries, range, entry => entry).map((entry): Special => ({type: 'entry', range: entry}))
  const items = touching(draft.items, range, item => item.range).filter(item => within(item.range, range) && !entries.some(entry => overlaps(entry.range, item.range)))
    .map((item): Special => ({type: 'item', range: item.range}))
  const contents = draft.contents.filter(one => overlaps(one, range)).map((one): Special => ({type: 'contents', range: one}))
  const lines = around.length === 0 ? [] : linesOf(text, range).slice(1)
  const first = lines.findIndex(line => goesOn(text.slice(line.start, line.end), around))
  const outer: Special[] = []
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const last = outer.at(-1)
    // A line without a mark of its own goes on with the item above it.
    if (last && !isMarked(text.slice(line.start, line.end))) outer[outer.length - 1] = {type: 'item', range: {start: last.range.start, end: line.end}, outer: true}
    else outer.push({type: 'item', range: line, outer: true})
  }
  if (outer[0]) return [...headings, ...items.filter(item => item.range.start < outer[0]!.range.start), ...contents, ...entries, ...outer].sort((a, b) => a.range.start - b.range.start)
  return [...headings, ...items, ...contents, ...entries].sort((a, b) => a.range.start - b.range.start)
}

/** Whether a heading began in a block before this paragraph. */
function headingBefore(draft: Draft, heading: Range, range: Range): boolean {
  return heading.start < range.start && /\n/u.test(draft.report.text.slice(heading.start, range.start))
}

/** An item that begins with a picture keeps its number above it. */
function listedPicture(_: Draft, list: Numbered): Block[] {
  return list ? [{type: 'paragraph', style: 'ListParagraph', list, runs: []}] : []
}

/** Pictures alone; a title (`![…](… "title")`) becomes the caption where the text has none below it. */
function pictureBlocks(draft: Draft, node: ParagraphNode, after: RootContent | undefined): Block[] {
  const runs = trimmed(runsOf(draft, node.children))
  const title = node.children.flatMap(child => child.type === 'image' && child.title ? [child.title] : child.type === 'imageReference' ? [draft.definitions.get(child.identifier)?.title ?? ''] : []).find(Boolean)
  const next = after?.type === 'paragraph' ? rangeOf(after) : undefined
  const captioned = next !== undefined && readCaption(draft.report.text, next.start, next.end)?.of === 'figure'
  const figure: Paragraph = {type: 'paragraph', style: 'Figure', runs, ...((title !== undefined || captioned) && {keepNext: true})}
  if (title === undefined || captioned) return [figure]
  const written = readCaption(title, 0, title.length)
  const words: Run[] = [{type: 'text', text: written ? title.slice(written.title) : title, format: {}}]
  return [figure, countedCaption(draft, 'figure', written?.word ?? '', written?.prefix ?? '', written?.number, words)]
}

/** A caption in the line below a picture, in the same paragraph. */
function captionBelow(draft: Draft, node: ParagraphNode): {readonly at: number, readonly caption: NonNullable<ReturnType<typeof readCaption>>} | undefined {
  const [first] = node.children
  if (first?.type !== 'image' && first?.type !== 'imageReference') return undefined
  const range = rangeOf(node)
  const line = draft.report.text.indexOf('\n', rangeOf(first).end)
  const caption = line < 0 || line > range.end ? undefined : readCaption(draft.report.text, line + 1, range.end)
  return caption?.of === 'figure' ? {at: line + 1, caption} : undefined
}

/** A list; items that are headings for the outline are taken out of it. */
function listBlocks(draft: Draft, list: RootContent & {type: 'list'}, place: Place, around: OpenLists): Block[] {
  const level = Math.min(place.depth, deepest)
  return listRuns(draft.report.text, list).flatMap(run => {
    const form = itemForm(draft.report.text, list, run.items[0])
    let num: number | undefined
    return run.items.flatMap((item): Block[] => {
      const range = rangeOf(item)
      const [first, ...others] = item.children
      const line = {start: range.start, end: first ? Math.max(rangeOf(first).start, range.start + 1) : range.end}
      const entries = touching(draft.entries, range, entry => entry)
      if (headingsIn(draft, line).length > 0 || entries.length > 0 || draft.report.outline.contents.some(contents => overlaps(contents, line))) {
        num = undefined
        const marks = first?.type === 'paragraph' ? [] : headingMarks(draft, line) ?? []
        return [...marks, ...blocksOf(draft, item.children, place)]
      }
      num ??= draft.lists.items(form, level, run.start)
      const number = {num, level}
      const inner = {style: place.style, depth: place.depth + 1}
      const boxed = (blocks: Block[]): Block[] => item.checked === null || item.checked === undefined ? blocks : withBox(blocks, item.checked)
      if (first?.type === 'paragraph') {
        return [...boxed(paragraphBlocks(draft, first, inner, [], number, undefined, others[0], around)), ...blocksOf(draft, others, inner)]
      }
      // `1.      Tujuan`, as word processors space it, is code for CommonMark.
      if (first?.type === 'code' && first.position?.start.line === item.position?.start.line && !/^\s*(?:```|~~~)/u.test(draft.report.text.slice(rangeOf(first).start, rangeOf(first).end))) {
        return [{type: 'paragraph', style: 'ListParagraph', list: number, runs: [{type: 'text', text: first.value.replace(/\s+/gu, ' ').trim(), format: {}}]}, ...blocksOf(draft, others, inner)]
      }
      return [{type: 'paragraph', style: 'ListParagraph', list: number, runs: []}, ...blocksOf(draft, item.children, inner)]
    })
  })
}

/** A task's box before its words. */
function withBox([first, ...others]: Block[], checked: boolean): Block[] {
  const box: Run = {type: 'text', text: checked ? '☑ ' : '☐ ', format: {}}
  return first?.type === 'paragraph' ? [{...first, runs: [box, ...first.runs]}, ...others] : first ? [first, ...others] : []
}

function tableBlock(draft: Draft, node: TableNode, {depth}: Place): Block {
  const aligns = (node.align ?? []).map(align => align ?? undefined)
  return {
    type: 'table', indent: depth, aligns: Array.from({length: Math.max(...node.children.map(row => row.children.length), 1)}, (_, at) => aligns[at]),
    rows: node.children.map((row, at) => row.children.map((cell, column): readonly Paragraph[] => {
      const align = aligns[column]
      return [{type: 'paragraph', style: at === 0 ? 'TableHead' : 'TableText', runs: trimmed(runsOf(draft, cell.children)), ...(align && {align})}]
    })),
  }
}

function quoteBlocks(draft: Draft, node: Blockquote, place: Place): Block[] {
  return blocksOf(draft, node.children, {...place, style: place.style === 'FootnoteText' ? 'FootnoteText' : 'Quote'})
}

function codeBlocks(draft: Draft, node: Code, place: Place): Block[] {
  const entries = touching(draft.entries, rangeOf(node), entry => entry)
  // Hanging indents of four spaces turn entries of the reference list into code.
  if (entries.length > 0) return entries.flatMap(entry => draft.entriesAt(draft, entry))
  const runs = node.value.split('\n').flatMap((line, at): Run[] => [
    ...(at > 0 ? [{type: 'break'} as const] : []), ...(line === '' ? [] : [{type: 'text', text: line.replaceAll('\t', '    '), format: {}} as const]),
  ])
  return [{type: 'paragraph', style: 'SourceCode', runs, ...(place.depth > 0 && {indent: place.depth})}]
}

function htmlBlocks(draft: Draft, node: Html, place: Place): Block[] {
  const {lines, lost, page} = blockText(node.value)
  if (lost !== undefined) draft.say('html', rangeOf(node).start, {found: lost.slice(0, 40)})
  return [
    ...(page ? [{type: 'paragraph', style: 'Normal', runs: [{type: 'page-break'}]} as const] : []),
    ...lines.map(line => bodyParagraph(line.split('\t').flatMap((text, at): Run[] => [...(at > 0 ? [{type: 'tab'} as const] : []), {type: 'text', text, format: {}}]), place)),
  ]
}
