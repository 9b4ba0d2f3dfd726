import type {Bilingual, Language} from '../../knowledge/types.ts'
import type {Person} from '../../report/people-on-cover.ts'
import {escapeHeading, escapeLineStart} from '../plain/escape.ts'
import type {MarkdownWriter} from '../plain/markdown-writer.ts'
import {readFacts, type CoverFact, type CoverFacts} from './cover-facts.ts'
import {writeInline, type InlineOptions} from './inline.ts'
import {plainOf, type TextSpan, type WordBlock, type WordParagraph} from './model.ts'

/** A cover that was made by centring lines: the lines of its title, and all others. */
export interface Cover {
  readonly title: readonly WordParagraph[]
  readonly others: readonly WordParagraph[]
}

const fewestCentred = 3
const mostLines = 40
const mostWords = 40
const mostWordsOfTitle = 35

/** Reads what stands before the first heading as a cover, where most of its lines are centred and none is a paragraph of text. */
export function readCover(blocks: readonly WordBlock[]): Cover | undefined {
  const lines = blocks.filter((block): block is WordParagraph => block.type === 'paragraph' && !isEmpty(block))
  const centred = lines.filter(({align, style}) => align === 'center' || style.role === 'title')
  if (centred.length < fewestCentred || centred.length * 2 < lines.length || lines.length > mostLines || blocks.some(({type}) => type === 'table')) return undefined
  if (lines.some(line => wordsOf(line) > mostWords || line.label !== undefined || line.contents)) return undefined
  const title = titleOf(blocks)
  return {title, others: lines.filter(line => !title.includes(line))}
}

/** The lines in the style of titles, else the first centred ones in bold; `MAKALAH` alone is not all of a title. */
function titleOf(blocks: readonly WordBlock[]): WordParagraph[] {
  const styled = blocks.filter((block): block is WordParagraph => block.type === 'paragraph' && block.style.role === 'title' && !isEmpty(block))
  if (styled.length > 0) return styled
  const first = blocks.findIndex(block => block.type === 'paragraph' && isTitle(block))
  const title: WordParagraph[] = []
  for (let at = first; at >= 0 && at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type === 'paragraph' && isEmpty(block) && title.length === 1 && /^(?:makalah|laporan(?: \p{L}+){0,3}|paper|report|tugas(?: \p{L}+){0,3}|karya tulis(?: ilmiah)?)$/iu.test(plainOf(title[0]!.spans).trim())) continue
    if (block?.type !== 'paragraph' || !isTitle(block) || title.reduce((sum, line) => sum + wordsOf(line), wordsOf(block)) > mostWordsOfTitle) break
    title.push(block)
  }
  return title
}

function isTitle(paragraph: WordParagraph): boolean {
  const shown = paragraph.spans.filter((span): span is TextSpan => span.type === 'text' && span.text.trim() !== '')
  return paragraph.align === 'center' && shown.length > 0 && shown.every(({bold}) => bold)
}

function isEmpty({spans}: WordParagraph): boolean {
  return plainOf(spans).trim() === '' && spans.every(({type}) => type !== 'picture')
}

function wordsOf({spans}: WordParagraph): number {
  return plainOf(spans).trim().split(/\s+/u).length
}

/** What writing a cover needs. */
interface CoverContext {
  readonly writer: MarkdownWriter
  readonly inline: Pick<InlineOptions, 'note' | 'picture'>
}

/**
 * What a cover clearly says becomes front matter, its title a heading, and all else lines of one paragraph: in bold and
 * capitals they would read as headings. Gives the names of the keys that were written.
 */
export function writeCover({title, others}: Cover, {writer, inline}: CoverContext): readonly string[] {
  const look = {...inline, bold: false, underline: false}
  const words = title.map(({spans}) => writeInline(spans, {...look, lineBreak: ' '}).trim()).join(' ').replace(/\s+/gu, ' ')
  const lines = others.flatMap(paragraph => linesOf(paragraph, look))
  const facts = readFacts(lines.map(({text, style}) => ({text, style})))
  const logo = logoOf(others, lines, inline)
  const plain = title.map(({spans}) => plainOf(spans)).join(' ').replace(/\s+/gu, ' ').trim()
  const keys = facts.used.size === 0 ? [] : writeFacts(plain, title[0]?.ordinal ?? -1, facts, lines, logo, writer)
  const rest = lines.filter((line, at) => !facts.used.has(at) && !(keys.length > 0 && logo?.line === line))
  if (title[0]) writer.block([`# ${escapeHeading(words)}`], title[0].ordinal)
  for (const [at, {markdown, ordinal}] of rest.entries()) {
    if (at === 0) writer.block([markdown], ordinal)
    else writer.line(markdown, ordinal, 0)
  }
  return keys
}

interface WrittenLine {
  readonly text: string
  readonly style: string
  readonly markdown: string
  readonly ordinal: number
}

function linesOf({spans, style, ordinal}: WordParagraph, look: Omit<InlineOptions, 'lineBreak'>): WrittenLine[] {
  const plain = plainOf(spans).split('\n').map(line => line.replace(/\s+/gu, ' ').trim()).filter(Boolean)
  const written = writeInline(spans, {...look, lineBreak: '\n'}).split('\n').map(one => escapeLineStart(one.trim())).filter(Boolean)
  // A line with a picture in it says nothing that could be read.
  return written.map((markdown, at) => ({markdown, ordinal, style: style.name, text: plain.length === written.length ? plain[at] ?? '' : ''}))
}

/** The only picture of a cover, alone in its line. */
function logoOf(others: readonly WordParagraph[], lines: readonly WrittenLine[], inline: CoverContext['inline']): {readonly path: string, readonly line: WrittenLine} | undefined {
  const pictures = others.flatMap(({spans, ordinal}) => spans.flatMap(span => span.type === 'picture' ? [{span, ordinal, alone: plainOf(spans).trim() === ''}] : []))
  const [only] = pictures
  if (pictures.length !== 1 || only?.alone !== true || only.span.part === undefined) return undefined
  const line = lines.find(({ordinal}) => ordinal === only.ordinal)
  const path = /\]\(([^()]+)\)$/u.exec(inline.picture(only.span))?.[1]
  return line && path !== undefined ? {path, line} : undefined
}

/** The keys of the front matter, as `meta-keys.ts` has them. */
const keyNames = {
  title: {id: 'judul', en: 'title'}, purpose: {id: 'keterangan', en: 'purpose'}, authors: {id: 'penulis', en: 'author'}, supervisors: {id: 'pembimbing', en: 'supervisor'},
  programme: {id: 'program-studi', en: 'programme'}, campus: {id: 'kampus', en: 'campus'}, place: {id: 'kota', en: 'place'}, year: {id: 'tahun', en: 'year'},
} as const satisfies Record<string, Bilingual>

function writeFacts(title: string, titleAt: number, facts: CoverFacts, lines: readonly WrittenLine[], logo: {readonly path: string} | undefined, writer: MarkdownWriter): readonly string[] {
  const {language} = facts
  const sourceOf = (fact: CoverFact): number => lines[[...facts.used].find(([, one]) => one === fact)?.[0] ?? -1]?.ordinal ?? -1
  const fields: {readonly key: string, readonly lines: readonly string[], readonly source: number}[] = []
  const text = (key: keyof typeof keyNames, value: string, source: number): void => {
    if (value !== '') fields.push({key: keyNames[key][language], lines: [`${keyNames[key][language]}: ${/^\d{4}$/u.test(value) ? value : JSON.stringify(value)}`], source})
  }
  text('title', title, titleAt)
  text('purpose', facts.purpose, sourceOf('purpose'))
  if (facts.authors.length > 0) fields.push({key: keyNames.authors[language], lines: [`${keyNames.authors[language]}:`, ...facts.authors.flatMap(author => authorLines(author, language))], source: sourceOf('authors')})
  if (facts.supervisors.length === 1) text('supervisors', facts.supervisors[0] ?? '', sourceOf('supervisors'))
  else if (facts.supervisors.length > 1) fields.push({key: keyNames.supervisors[language], lines: [`${keyNames.supervisors[language]}:`, ...facts.supervisors.map(name => `  - ${JSON.stringify(name)}`)], source: sourceOf('supervisors')})
  for (const key of ['programme', 'campus', 'place', 'year'] as const) text(key, facts[key], sourceOf(key))
  if (logo) fields.push({key: 'logo', lines: [`logo: ${JSON.stringify(logo.path)}`], source: -1})
  writer.raw(['---'], -1)
  for (const field of fields) writer.raw(field.lines, field.source)
  writer.raw(['---'], -1)
  return fields.map(({key}) => key)
}

function authorLines({name, number}: Person, language: Language): string[] {
  const numbered = number === undefined ? [] : [`${language === 'id' ? 'nim' : 'number'}: ${JSON.stringify(number)}`]
  const fields = [...name === undefined ? [] : [`${language === 'id' ? 'nama' : 'name'}: ${JSON.stringify(name)}`], ...numbered]
  return fields.map((field, at) => `${at === 0 ? '  - ' : '    '}${field}`)
}
