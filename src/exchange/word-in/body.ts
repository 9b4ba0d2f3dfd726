import {refuse} from '../package/refusals.ts'
import {childOf, childrenOf, findIn, scanXml, textOf, treeBuilder, valueOf, type XmlElement} from '../package/xml.ts'
import type {ReadingContext} from './context.ts'
import {readAlternative} from './drawings.ts'
import {endContents} from './fields.ts'
import type {WordBlock, WordCell, WordParagraph, WordTable} from './model.ts'
import type {ListLabel} from './numbering.ts'
import {readSpans} from './spans.ts'
import {alignment, indentOf, levelOf, tableIndentOf} from './styles.ts'

/** A report of 1000 pages has fewer, empty ones and those in cells included. */
const mostParagraphs = 60_000
/** Columns that cells take up in all rows together, merged ones and those left out at the start of rows included. */
const mostCells = 120_000
/** A page that is laid out as one row may hold tables of its own. */
const mostCellsOfRow = 12_000

/** Reads the main part block by block, and tables row by row, so that a long document never stands in memory as a tree. */
export function readBody(text: string, part: string, context: ReadingContext): WordBlock[] {
  const blocks: WordBlock[] = []
  const build = treeBuilder()
  const controls: {contents: boolean}[] = []
  /** Bookmarks between paragraphs belong to the next. */
  let bookmarks: string[] = []
  let table: {readonly type: 'table', ordinal: number, indent: number, quote: number, readonly rows: WordCell[][]} | undefined
  let ordinal = 0
  /** The older way of writing paragraphs that stand there in a newer way, too. */
  let older = 0
  /** Cells of the row that is open, those of tables within it included: a row stands in memory as a tree. */
  let inRow = 0
  const opened = (): number => {
    if (ordinal >= mostParagraphs) refuse('too-many-elements')
    return ordinal++
  }
  scanXml(text, part, {
    open(name, attributes) {
      // Before anything is kept of it: a row may be all that a file holds.
      if (name === 'w:tc') {
        takeCells(context, 1)
        if (++inRow > mostCellsOfRow) refuse('too-many-elements')
      } else if (name === 'w:tr' && build.depth() === 0) inRow = 0
      if (name === 'mc:Fallback' && build.depth() === 0) older++
      if (older > 0) {
        // Counted all the same: comments are put to paragraphs by their number.
        if (name === 'w:p') opened()
        return
      }
      if (build.depth() > 0 || name === 'w:p' || name === 'w:tr' || name === 'w:tblPr' || name === 'w:sectPr') build.open(name, attributes, name === 'w:p' ? opened() : undefined)
      else if (name === 'w:tbl') table = {type: 'table', ordinal, indent: 0, quote: 0, rows: []}
      else if (name === 'w:bookmarkStart') bookmarks.push(attributes['w:name'] ?? '')
      else if (name === 'w:sdt') controls.push({contents: false})
      else if (name === 'w:docPartGallery' && /table of contents/iu.test(attributes['w:val'] ?? '')) {
        const control = controls.at(-1)
        if (control) control.contents = true
      } else if (name === 'w:altChunk' || name === 'w:subDoc') context.note('embedded-part', Math.max(0, ordinal - 1))
    },
    close(name) {
      if (older > 0) {
        if (name === 'mc:Fallback') older--
        return
      }
      if (build.depth() === 0) {
        if (name === 'w:sdt') controls.pop()
        if (name === 'w:tbl' && table) {
          blocks.push(table.ordinal < ordinal ? table : {...table, ordinal: -1})
          table = undefined
        }
        return
      }
      const closed = build.close()
      if (build.depth() > 0) return
      if (closed.name === 'w:tblPr') {
        if (table) Object.assign(table, placeOf(closed, context))
        return
      }
      if (closed.name === 'w:tr') {
        table?.rows.push(...readRow(closed, context))
        return
      }
      const read = readBlock(closed, context, controls.some(({contents}) => contents))
      const [first, ...others] = read
      blocks.push(...first?.type === 'paragraph' && bookmarks.length > 0 ? [{...first, bookmarks: [...bookmarks, ...first.bookmarks]}, ...others] : read)
      bookmarks = []
    },
    text: value => build.text(value),
  })
  return mergeCut(blocks)
}

/** Reads what stands in a cell, a text box or a note. */
export function readBlocks(container: XmlElement, context: ReadingContext): WordBlock[] {
  return mergeCut(childrenOf(container).flatMap(child => readBlock(child, context, false)))
}

function readBlock(element: XmlElement, context: ReadingContext, contents: boolean): readonly Cut[] {
  switch (element.name) {
    case 'w:p': return [readParagraph(element, context, contents)]
    case 'w:tbl': return [readTable(element, context)]
    case 'w:sdt': return readInner(childOf(element, 'w:sdtContent'), context, contents || /table of contents/iu.test(findIn(childOf(element, 'w:sdtPr'), 'w:docPartGallery')?.attributes['w:val'] ?? ''))
    case 'w:moveTo':
      context.counts.moves++
      return readInner(element, context, contents)
    case 'w:customXml': case 'w:ins': return readInner(element, context, contents)
    case 'mc:AlternateContent': return readAlternative(element).flatMap(child => readBlock(child, context, contents))
    case 'w:sectPr':
      noteHeaders(element, context)
      return []
    default: return []
  }
}

/** A paragraph whose mark was deleted, or that is a large first letter, runs on into the next one. */
type Cut = WordBlock & {readonly runsOn?: boolean}

function readInner(element: XmlElement | undefined, context: ReadingContext, contents: boolean): readonly Cut[] {
  return childrenOf(element).flatMap(child => readBlock(child, context, contents))
}

function readParagraph(element: XmlElement, context: ReadingContext, inContents: boolean): WordParagraph & {readonly runsOn?: boolean} {
  const properties = childOf(element, 'w:pPr')
  noteHeaders(childOf(properties, 'w:sectPr'), context)
  const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'))
  if (style.role === 'heading' && style.level !== undefined && textOf(element).trim() !== '') endContents(context)
  const {spans, boxes, bookmarks, contents} = readSpans(element, style, context)
  const own = childOf(properties, 'w:numPr')
  const list = valueOf(own, 'w:numId') ?? style.numbering?.list
  const ownLevel = valueOf(own, 'w:ilvl')
  const mark = childOf(properties, 'w:rPr')
  const gone = (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined
  // Word does not count a paragraph whose mark was deleted.
  const label = gone || list === undefined || list === '0' || list === '' ? undefined : labelled(style.name, context.lists.next(list, ownLevel === undefined ? style.numbering?.level : Number(ownLevel), style.id))
  const outline = levelOf(valueOf(properties, 'w:outlineLvl'))
  const dropped = inContents || contents || style.role === 'contents'
  if (dropped) context.counts.contents++
  return {
    type: 'paragraph', ordinal: element.ordinal ?? -1, style, spans, boxes, bookmarks, label, contents: dropped,
    level: outline === 'none' || dropped ? undefined : typeof outline === 'number' ? Math.min(outline, 6) : style.role === 'contents-heading' ? 1 : style.level,
    align: alignment(properties) ?? style.align,
    indent: indentOf(properties) ?? style.indent,
    // A large first letter has a paragraph of its own in the file only.
    ...((gone || childOf(properties, 'w:framePr')?.attributes['w:dropCap'] !== undefined) && {runsOn: true}),
  }
}

/** `List Bullet 2` is a list of its own whose first level stands within `List Bullet`. */
function labelled(name: string, label: ListLabel | undefined): ListLabel | undefined {
  const depth = Number(/^list (?:bullet|number) ([2-5])$/u.exec(name)?.[1] ?? 1)
  return label && label.level === 0 ? {...label, level: depth - 1} : label
}

function readTable(element: XmlElement, context: ReadingContext): WordTable {
  return {type: 'table', ordinal: findIn(element, 'w:p')?.ordinal ?? -1, ...placeOf(childOf(element, 'w:tblPr'), context), rows: rowsOf(element).flatMap(row => readRow(row, context))}
}

function placeOf(properties: XmlElement | undefined, {styles}: ReadingContext): Pick<WordTable, 'indent' | 'quote'> {
  const {quote, indent} = styles.table(valueOf(properties, 'w:tblStyle'))
  return {quote, indent: Math.max(0, (tableIndentOf(properties) ?? indent) - indent)}
}

/** A row; nothing where it was deleted in a tracked change. */
function readRow(row: XmlElement, context: ReadingContext): WordCell[][] {
  const properties = childOf(row, 'w:trPr')
  if (childOf(properties, 'w:del')) {
    context.counts.deletions++
    return []
  }
  if (childOf(properties, 'w:ins')) context.counts.insertions++
  const before = Number(valueOf(properties, 'w:gridBefore') ?? 0) || 0
  // Word has no more columns; what is left out behind the last one is nothing.
  const left = Math.max(0, Math.min(before, mostColumns))
  takeCells(context, left)
  return [[...Array.from({length: left}, () => empty), ...cellsOf(row).map(cell => readCell(cell, context))]]
}

const empty: WordCell = {blocks: [], columns: 1, goesOn: true}
const mostColumns = 60

function takeCells({counts}: ReadingContext, columns: number): void {
  counts.cells += columns
  if (counts.cells > mostCells) refuse('too-many-elements')
}

function readCell(cell: XmlElement, context: ReadingContext): WordCell {
  const properties = childOf(cell, 'w:tcPr')
  const merged = childOf(properties, 'w:vMerge') ?? childOf(properties, 'w:hMerge')
  const columns = Math.max(1, Math.min(Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1, mostColumns))
  takeCells(context, columns - 1)
  return {
    blocks: readBlocks(cell, context),
    columns,
    goesOn: merged !== undefined && merged.attributes['w:val'] !== 'restart',
  }
}

function rowsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap(child => child.name === 'w:tr' ? [child] : wraps.has(child.name) ? rowsOf(child) : [])
}

function cellsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap(child => child.name === 'w:tc' ? [child] : wraps.has(child.name) ? cellsOf(child) : [])
}

const wraps: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'])

function noteHeaders(section: XmlElement | undefined, context: ReadingContext): void {
  if (childOf(section, 'w:headerReference') ?? childOf(section, 'w:footerReference')) context.counts.headers = true
}

function mergeCut(blocks: readonly Cut[]): WordBlock[] {
  const merged: Cut[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    if (last?.type === 'paragraph' && last.runsOn && block.type === 'paragraph') {
      // What is left has the look of the second, as in Word.
      merged[merged.length - 1] = {...block, ordinal: last.ordinal, spans: [...last.spans, ...block.spans], boxes: [...last.boxes, ...block.boxes], bookmarks: [...last.bookmarks, ...block.bookmarks]}
    } else merged.push(block)
  }
  return merged
}
