import type {HeadingTools} from '../heading-tools.ts'
import {findHeading, isChapterTitle, type FoundHeading, type LineLook} from '../plain/headings.ts'
import {plainOf, type TextSpan, type WordParagraph} from './model.ts'

const longestHeading = 40

/** Tells whether a paragraph is a heading: by its style, or by its number, look or name. */
export function headingOf(paragraph: WordParagraph, plain: string, titled: boolean, tools: HeadingTools, around: Pick<LineLook, 'counted' | 'appended'> = {}): FoundHeading | undefined {
  const {label, level, style} = paragraph
  const number = label?.text ?? ''
  if (plain === '' && number === '') return undefined
  const text = `${number} ${plain.replaceAll('\n', ' ')}`.trim()
  if (level !== undefined) {
    if (plain === '' && tools.readNumbering(number)?.numbering.style !== 'chapter') return undefined
    if (text.split(/\s+/u).length > longestHeading) return undefined
    const numbering = tools.readNumbering(text)
    return {key: `style ${level}`, level, bare: numbering?.numbering.style === 'chapter' && text.slice(numbering.titleStart).trim() === ''}
  }
  if (style.role === 'title' && !titled && plain !== '') return {key: 'title', level: 1, bare: false}
  if (label?.bullet === true || style.role === 'caption' || style.role === 'quote') return undefined
  const shown = paragraph.spans.filter((span): span is TextSpan => span.type === 'text' && span.text.trim() !== '')
  const bold = shown.length > 0 && shown.every(span => span.bold)
  // A line break within `BAB I` and its title is the only one that a heading without a style may have.
  const oneLine = plain.includes('\n') && /^(?:bab|chapter)\s/iu.test(plain) ? text : `${number} ${plain}`.trim()
  return findHeading(oneLine, {bold, centred: paragraph.align === 'center', alone: true, ...around}, tools)
}

/** The title that stands in the paragraph below a bare `BAB I`. */
export function titleBelow(paragraph: WordParagraph, tools: HeadingTools): WordParagraph | undefined {
  const plain = plainOf(paragraph.spans).trim()
  const sized = paragraph.level !== undefined || paragraph.align === 'center' || paragraph.spans.every(span => span.type !== 'text' || span.bold || span.text.trim() === '') || tools.isCapitals(plain)
  return sized && (paragraph.label === undefined || paragraph.label.text === '') && isChapterTitle(plain.replaceAll('\n', ' '), tools) ? paragraph : undefined
}

/** Whether a heading stands above a list of contents. */
export function isContentsTitle(title: string): boolean {
  return /^\s*(?:daftar (?:isi|tabel|gambar|lampiran|bagan)|(?:table of )?contents|list of (?:tables|figures))\s*$/iu.test(title)
}

/** Whether a page begins that is signed: names in bold there are no headings. */
export function isApprovalTitle(title: string): boolean {
  return /^\s*(?:(?:lembar|halaman) (?:pengesahan|persetujuan)|approval(?: page)?)\b/iu.test(title)
}
