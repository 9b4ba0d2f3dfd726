import {firstWords, type ConversionId} from './messages.ts'
import {plainOf, type Span, type WordBlock, type WordParagraph} from './model.ts'

/** Links to headings as Markdown has them, by the heading's name; those to any other place become plain text, which is noted. */
export function linkHeadings(blocks: readonly WordBlock[], headings: ReadonlyMap<string, string>, note: (id: ConversionId, ordinal: number, data: {readonly words: string}) => void): WordBlock[] {
  const linked = (span: Span, ordinal: number): Span => {
    if (span.type !== 'text' || !span.link?.startsWith('#')) return span
    const {link, ...plain} = span
    const slug = headings.get(link.slice(1))
    if (slug === undefined && !/^#_(?:top|toc|ftn|edn)/iu.test(link)) note('link-inside', ordinal, {words: firstWords(span.text)})
    return slug === undefined ? plain : {...span, link: `#${slug}`}
  }
  return blocks.map(block => block.type === 'table'
    ? {...block, rows: block.rows.map(row => row.map(cell => ({...cell, blocks: linkHeadings(cell.blocks, headings, note)})))}
    : {...block, spans: block.spans.map(span => linked(span, block.ordinal)), boxes: linkHeadings(block.boxes, headings, note)})
}

/** By its bookmarks: the name that a heading has in Markdown, as editors and GitHub make it of its words. */
export function headingNames(blocks: readonly WordBlock[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.level === undefined) continue
    const slug = slugOf(block)
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    for (const bookmark of slug === '' ? [] : block.bookmarks) names.set(bookmark, count > 0 ? `${slug}-${count}` : slug)
  }
  return names
}

function slugOf({label, spans}: WordParagraph): string {
  return `${label?.text ?? ''} ${plainOf(spans)}`.replace(/\s+/gu, ' ').trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/gu, '-')
}
