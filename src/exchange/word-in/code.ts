import {plainOf, type WordBlock, type WordParagraph} from './model.ts'

/** Whether a paragraph is code by its style, with nothing in it but text. */
export function isCode({style, spans, label, level}: WordParagraph): boolean {
  return style.role === 'code' && label === undefined && level === undefined && spans.every(({type}) => type === 'text' || type === 'break' || type === 'comment')
}

/** Whether a whole text has such a style: some programs give it to every text that was opened as plain text. */
export function mostlyCode(blocks: readonly WordBlock[]): boolean {
  const shown = blocks.filter((block): block is WordParagraph => block.type === 'paragraph' && plainOf(block.spans).trim() !== '')
  return shown.filter(isCode).length > shown.length * 0.6
}

/** Paragraphs of code as one block between more backticks than it holds in a row. */
export function codeLines(paragraphs: readonly WordParagraph[]): string[] {
  const lines = paragraphs.flatMap(({spans}) => plainOf(spans).replaceAll('\t', '    ').split('\n')).map(line => line.trimEnd())
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/gu) ?? []).map(({length}) => length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence]
}
