import {writeInline, type InlineOptions} from './inline.ts'
import {plainOf, type WordBlock, type WordCell, type WordTable} from './model.ts'

/** Word has no tables of more columns. */
const mostColumns = 63

/** Cells of a table that is filled up. */
const mostCells = 120_000

/** Writes a table as GFM has it: the first row is the head, merged cells are cells of their own. */
export function writeTable(table: WordTable, options: Pick<InlineOptions, 'note' | 'picture'>, note: (id: 'merged-cells' | 'nested-table') => void): string[] {
  if (table.rows.length === 0) return []
  if (table.rows.some(row => row.some(({columns, goesOn}) => columns > 1 || goesOn))) note('merged-cells')
  if (table.rows.some(row => row.some(({blocks}) => blocks.some(({type}) => type === 'table')))) note('nested-table')
  const bold = !isBold(table.rows[0] ?? [])
  const rows = table.rows.map((row, at) => row.flatMap(({blocks, columns, goesOn}) =>
    [goesOn && blocks.every(isEmpty) ? '' : cellText(blocks, options, at > 0 || bold), ...Array.from({length: columns - 1}, () => '')]).slice(0, mostColumns))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width === 0 || rows.every(row => row.every(cell => cell === ''))) return []
  // Short rows are filled up, unless one wide row has thousands of them grow.
  const filled = width * rows.length <= mostCells ? width : 0
  const line = (cells: readonly string[]): string => `| ${Array.from({length: Math.max(filled, cells.length)}, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [head = [], ...body] = rows
  return [line([...head, ...Array.from({length: width - head.length}, () => '')]), line(marksOf(table.rows.slice(1), width)), ...body.map(line)]
}

/** How the columns are aligned: as all of their cells below the head are, those that hold nothing and merged ones left aside. */
function marksOf(rows: WordTable['rows'], width: number): string[] {
  const found: (string | undefined)[][] = Array.from({length: width}, () => [])
  for (const row of rows) {
    let column = 0
    for (const {blocks, columns, goesOn} of row) {
      if (columns === 1 && !goesOn) found[column]?.push(...blocks.flatMap(block => block.type === 'table' ? ['mixed'] : isEmpty(block) ? [] : [block.align ?? 'none']))
      column += columns
    }
  }
  const marks = found.map(aligns => aligns.length > 0 && aligns.every(align => align === aligns[0]) ? columnMarks[aligns[0] ?? ''] ?? '---' : '---')
  // Left is how a table is anyway; some programs say so in every cell.
  return marks.every(mark => mark === ':---' || mark === '---') ? marks.map(() => '---') : marks
}

const columnMarks: Readonly<Record<string, string>> = {left: ':---', center: ':---:', right: '---:'}

/** The head of a table is bold anyway. */
function isBold(row: readonly WordCell[]): boolean {
  return row.every(({blocks}) => blocks.every(block => block.type === 'paragraph' && block.spans.every(span => span.type !== 'text' || span.bold || span.text.trim() === '')))
}

function isEmpty(block: WordBlock): boolean {
  return block.type === 'paragraph' && plainOf(block.spans).trim() === ''
}

/** Several paragraphs stand behind one another; with spaces, since a reader of plain text sees no `<br>`. */
function cellText(blocks: readonly WordBlock[], options: Pick<InlineOptions, 'note' | 'picture'>, bold = true): string {
  return blocks.flatMap(block => block.type === 'table' ? block.rows.map(row => row.map(cell => cellText(cell.blocks, options)).filter(Boolean).join('; ')) : [
    [block.label?.bullet === true ? '•' : block.label?.text, writeInline(block.spans, {...options, lineBreak: ' <br> ', bold}).replace(/\s+/gu, ' ').trim()].filter(Boolean).join(' '),
    ...block.boxes.length > 0 ? [cellText(block.boxes, options)] : [],
  ]).filter(Boolean).join(' <br> ').replace(/(?<!\\)\|/gu, '\\|')
}
