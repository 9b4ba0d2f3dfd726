import type {Blockquote, Nodes, Paragraph as ParagraphNode, RootContent} from 'mdast'
import {rangeOf} from '../../markdown/node-ranges.ts'
import {overlaps, within, type Range} from '../../text/range.ts'
import {bodyParagraph, codeBlocks, htmlBlocks, tableBlock, withBox, type Place} from './block-forms.ts'
import {captionBeside, captionParagraph, isPicture} from './captions.ts'
import type {Draft} from './draft.ts'
import {captionBelow, listedPicture, pictureBlocks} from './figures.ts'
import {runsOf, trimmed} from './inline.ts'
import {columnOf, itemForm, listRuns, openItem, type OpenLists} from './list-forms.ts'
import {deepest} from './lists.ts'
import {quoteDepth, quoteStyles, type Block, type Paragraph} from './model.ts'
import {touching} from './ranges.ts'
import {headingMarks, headingsIn, specialsIn} from './specials.ts'

/** The blocks of nodes that follow each other; headings of the outline are marked where they stand. `open` are lettered lists that began right above. */
export function blocksOf(draft: Draft, nodes: readonly RootContent[], place: Place, open: OpenLists = []): Block[] {
  const shown = nodes.filter(node => !isSilent(node))
  /** Whether what came last belongs to a lettered list. */
  let lettered = open.length > 0
  let last: Block | undefined
  return shown.flatMap((node, at) => {
    const host = lettered ? hostOf(draft, node, open, last) : undefined
    const blocks = blockOf(draft, node, host ? {...place, depth: host.level + 1} : place, open, shown[at - 1], shown[at + 1])
    last = blocks.at(-1) ?? last
    lettered = blocks.length === 0 ? lettered : host !== undefined || open.some(({num}) => last?.type === 'paragraph' && num === last.list?.num)
    return blocks
  })
}

/** The lettered item that a block belongs to: it stands further in than the letter, or it is a list `1)` right below the line `a.`. */
function hostOf(draft: Draft, node: RootContent, open: OpenLists, last: Block | undefined): OpenLists[number] | undefined {
  const {text} = draft.report
  const column = columnOf(text, rangeOf(node).start)
  const deeper = node.type === 'heading' ? undefined : open.findLast(one => one.column < column)
  const above = node.type === 'list' && itemForm(text, node, node.children[0]).after === ')' && last?.type === 'paragraph' ? open.find(({num}) => num === last.list?.num) : undefined
  return deeper ?? (above?.form.count === 'decimal' ? undefined : above)
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

/** A paragraph, cut where a heading, a lettered line or an entry of the reference list stands in it. */
function paragraphBlocks(
  draft: Draft, node: ParagraphNode, place: Place, open: OpenLists, list: Paragraph['list'], before: RootContent | undefined, after: RootContent | undefined,
): Block[] {
  const {text} = draft.report
  const range = rangeOf(node)
  const source = text.slice(range.start, range.end).trim()
  if (/^\\(?:newpage|pagebreak)(?:\{\})?$/u.test(source)) return [{type: 'paragraph', style: 'Normal', runs: [{type: 'page-break'}]}]
  if (source.startsWith(':::') && source.split('\n').every(line => /^\s*:{3,}/u.test(line))) return []
  if (isPicture(node)) return [...listedPicture(list), ...pictureBlocks(draft, node, after)]
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
  for (const special of specialsIn(draft, range, [open, ...place.around ?? []], list !== undefined)) {
    if (special.range.start < at) continue
    write(at, special.range.start)
    at = Math.min(special.range.end, range.end)
    if (special.type === 'item') {
      const {list, text: words, column} = openItem(draft, special.range, special.open, place.depth)
      const cuts = [words, ...furtherIn(draft, node, {start: words, end: special.range.end}, column), special.range.end]
      for (const [nth, start] of cuts.slice(0, -1).entries()) {
        const runs = trimmed(runsOf(draft, node.children, {start, end: cuts[nth + 1] ?? start}))
        blocks.push(nth === 0 ? {type: 'paragraph', style: 'ListParagraph', list, runs} : bodyParagraph(runs, {...place, depth: list.level + 1}))
      }
    } else if (special.type === 'heading') {
      open.length = 0
      if (special.section.heading && special.section.heading.range.start >= range.start - 16 && special.first) blocks.push({type: 'heading', section: special.section})
    } else if (special.type === 'entry') blocks.push(...draft.entriesAt(draft, special.range))
  }
  write(at, range.end)
  return blocks
}

/** Where lines begin behind a break that stand further in than their letter: they are paragraphs of its item. */
function furtherIn(draft: Draft, node: ParagraphNode, range: Range, column: number): number[] {
  const {text} = draft.report
  return node.children.flatMap(child => child.type === 'break' ? [rangeOf(child).end] : []).filter(end => end > range.start && end < range.end && columnOf(text, end) > column)
}

/** A list; items that are headings for the outline are taken out of it. */
function listBlocks(draft: Draft, list: RootContent & {type: 'list'}, place: Place, open: OpenLists): Block[] {
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
      const inner: Place = {style: place.style, depth: place.depth + 1, around: [open, ...place.around ?? []]}
      const boxed = (blocks: Block[]): Block[] => item.checked === null || item.checked === undefined ? blocks : withBox(blocks, item.checked)
      if (first?.type === 'paragraph') {
        const own: OpenLists = []
        return [...boxed(paragraphBlocks(draft, first, inner, own, number, undefined, others[0])), ...blocksOf(draft, others, inner, own)]
      }
      // `1.      Tujuan`, as word processors space it, is code for CommonMark.
      if (first?.type === 'code' && first.position?.start.line === item.position?.start.line && !/^\s*(?:```|~~~)/u.test(draft.report.text.slice(rangeOf(first).start, rangeOf(first).end))) {
        return [{type: 'paragraph', style: 'ListParagraph', list: number, runs: [{type: 'text', text: first.value.replace(/\s+/gu, ' ').trim(), format: {}}]}, ...blocksOf(draft, others, inner)]
      }
      return [{type: 'paragraph', style: 'ListParagraph', list: number, runs: []}, ...blocksOf(draft, item.children, inner)]
    })
  })
}

function quoteBlocks(draft: Draft, node: Blockquote, place: Place): Block[] {
  return blocksOf(draft, node.children, {...place, style: place.style === 'FootnoteText' ? 'FootnoteText' : quoteStyles[Math.min(quoteDepth(place.style), quoteStyles.length - 1)] ?? 'Quote'})
}
