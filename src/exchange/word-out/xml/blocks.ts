import type {CampusFormat} from '../../../knowledge/types.ts'
import {textOf} from '../inline.ts'
import {quoteDepth, type Block, type Contents, type PageBreak, type Paragraph, type Table} from '../model.ts'
import {escapeText, escapeValue, twips} from './escape.ts'
import {fieldXml, runsXml, type Writing} from './runs.ts'

/** Space around a table, in twentieths of a point. */
const besideTable = 160

/** The blocks of the document's body, the properties of its last pages included; `footer` is the id of the page numbers. */
export function bodyXml(writing: Writing, blocks: readonly Block[], footer: string): string {
  return blocks.map((block, at): string => {
    const before = blocks[at - 1]
    const last = at === blocks.length - 1
    switch (block.type) {
      case 'paragraph': {
        const next = blocks[at + 1]
        const ends = next?.type === 'pages' && at + 1 < blocks.length - 1 ? pagesXml(next, writing.format, footer) : ''
        const above = before?.type === 'table' && isText(block)
        const below = next?.type === 'table' && isText(block)
        return paragraphXml(writing, {...block, ...(above && {before: besideTable})}, ends, '', below ? besideTable : undefined)
      }
      // Two tables that touch would become one.
      case 'table': return (before?.type === 'table' ? '<w:p/>' : '') + tableXml(writing, block)
      case 'contents': return contentsXml(block, writing.format)
      case 'pages': return last ? pagesXml(block, writing.format, footer) : before?.type === 'paragraph' ? '' : `<w:p><w:pPr>${pagesXml(block, writing.format, footer)}</w:pPr></w:p>`
      case 'heading': return ''
    }
  }).join('')
}

/** Blocks of a note; Word wants a paragraph behind every table there. */
export function innerXml(writing: Writing, blocks: readonly (Paragraph | Table)[], style: Paragraph['style']): string {
  return blocks.map((block, at) => block.type === 'paragraph' ? paragraphXml(writing, block)
    : tableXml(writing, block) + (blocks[at + 1]?.type === 'paragraph' ? '' : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`)).join('')
}

function isText({style}: Paragraph): boolean {
  return style === 'BodyText' || style === 'ListParagraph' || style === 'ListContinue'
}

/** A paragraph; its properties stand in the order that the schema asks for. `ends` closes a run of pages, `mark` stands before the words, `after` is space below. */
export function paragraphXml(writing: Writing, paragraph: Paragraph, ends = '', mark = '', after?: number): string {
  const {style, list, indent, keepNext, pageBreak, align, before, rule} = paragraph
  const left = indent === undefined ? 0 : twips(writing.format.listIndent * indent)
  const depth = quoteDepth(style)
  const properties = [
    style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    pageBreak ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.num}"/></w:numPr>` : '',
    rule ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : '',
    before === undefined && after === undefined ? '' : `<w:spacing${before === undefined ? '' : ` w:before="${before}"`}${after === undefined ? '' : ` w:after="${after}"`}/>`,
    depth > 0 && list ? quotedItemXml(writing.format, depth, list.level) : left > 0 ? `<w:ind w:left="${left + twips(writing.format.quoteIndent * depth)}"/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    ends,
  ].join('')
  const content = mark + runsXml(writing, paragraph.runs)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${paragraph.bookmark === undefined ? content : bookmarked(writing, paragraph.bookmark, content)}</w:p>`
}

/** The numbers of an item in a quotation stand where the quotation begins. */
function quotedItemXml({quoteIndent, listIndent}: CampusFormat, depth: number, level: number): string {
  return `<w:ind w:left="${twips(quoteIndent * depth + listIndent * (level + 1))}" w:hanging="${twips(listIndent)}"/>`
}

function bookmarked(writing: Writing, name: string, content: string): string {
  const id = writing.next.bookmark++
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeValue(name)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`
}

function tableXml(writing: Writing, {rows, aligns, indent, quote}: Table): string {
  const {format} = writing
  // Deeper than the page is wide, it still has room for its words.
  const whole = twips(format.paper.width - format.margins.left - format.margins.right)
  const left = Math.min(twips(format.listIndent * indent + format.quoteIndent * quote), Math.round(whole / 2))
  const width = whole - left - Math.min(twips(format.quoteIndent * quote), Math.round(whole / 4))
  const widths = columnWidths(rows, aligns.length, width)
  const rowsXml = rows.map((row, at) => {
    const cells = widths.map((cellWidth, column) => {
      const paragraphs = row[column] ?? []
      return `<w:tc><w:tcPr><w:tcW w:w="${cellWidth}" w:type="dxa"/></w:tcPr>${paragraphs.length === 0 ? '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>' : paragraphs.map(paragraph => paragraphXml(writing, paragraph)).join('')}</w:tc>`
    })
    return `<w:tr><w:trPr><w:cantSplit/>${at === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${quote > 0 ? `QuotedTable${quote > 1 ? quote : ''}` : 'ReportTable'}"/><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>${left > 0 ? `<w:tblInd w:w="${left}" w:type="dxa"/>` : '<w:jc w:val="center"/>'}`
    + '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
    + `<w:tblGrid>${widths.map(one => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${rowsXml.join('')}</w:tbl>`
}

/** Twips for each column: long texts take more, and no column is too narrow for its longest word as far as that goes. */
function columnWidths(rows: Table['rows'], columns: number, width: number): readonly number[] {
  const texts = Array.from({length: columns}, (_, column) => rows.map(row => (row[column] ?? []).map(({runs}) => textOf(runs)).join(' ')))
  const wishes = texts.map(cells => Math.max(4, Math.min(Math.max(...cells.map(({length}) => length)), 70) ** 0.8))
  // A letter of a table takes about 115 twips, its cell's margins 240.
  const least = texts.map(cells => Math.min(Math.max(...cells.flatMap(text => text.split(/\s+/u).map(({length}) => length)), 3) * 118 + 240, width / columns * 1.6))
  const needed = least.reduce((sum, one) => sum + one, 0)
  if (needed >= width) return least.map(one => Math.floor(one * width / needed))
  const wished = wishes.reduce((sum, one) => sum + one, 0)
  return least.map((one, at) => Math.floor(one + (width - needed) * (wishes[at] ?? 0) / wished))
}

/** A field of Word with the entries that it will have; their pages are Word's to find. */
function contentsXml({instruction, entries, style}: Contents, format: CampusFormat): string {
  const begin = `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeText(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
  const lines = entries.map(({level, number, text, anchor}, at) => {
    const name = style === 'captions' ? 'TableofFigures' : `TOC${Math.min(level, format.contentsDepth)}`
    const words = [number, text].filter(Boolean).join(' ')
    return `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${at === 0 ? begin : ''}<w:hyperlink w:anchor="${escapeValue(anchor)}" w:history="1"><w:r><w:t xml:space="preserve">${escapeText(words)}</w:t></w:r><w:r><w:tab/></w:r>`
      + `${fieldXml(`PAGEREF ${anchor} \\h`, '')}</w:hyperlink></w:p>`
  })
  const field = `${lines.join('')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  if (style === 'captions') return field
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${field}</w:sdtContent></w:sdt>`
}

function pagesXml({numbers}: PageBreak, {paper, margins}: CampusFormat, footer: string): string {
  const edge = (key: keyof CampusFormat['margins']): string => `w:${key}="${twips(margins[key])}"`
  return `<w:sectPr>${numbers === 'none' ? '' : `<w:footerReference w:type="default" r:id="${footer}"/>`}<w:type w:val="nextPage"/><w:pgSz w:w="${twips(paper.width)}" w:h="${twips(paper.height)}"/>`
    + `<w:pgMar ${edge('top')} ${edge('right')} ${edge('bottom')} ${edge('left')} w:header="${twips(1.5)}" w:footer="${twips(1.5)}" w:gutter="0"/>`
    + `${numbers === 'none' ? '' : `<w:pgNumType w:fmt="${numbers === 'roman' ? 'lowerRoman' : 'decimal'}" w:start="1"/>`}</w:sectPr>`
}
