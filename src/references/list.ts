import type {Nodes} from 'mdast'
import {foreignLines} from '../knowledge/references/list-words.ts'
import type {Section} from '../markdown/model.ts'
import {rangeOf} from '../markdown/blocks.ts'
import {knownNames} from '../markdown/known-names.ts'
import type {Report} from '../report/model.ts'
import {nameKey} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {cutGlued, cutLines, looksLikeEntry} from './glued.ts'
import {type ListBlock, tailAt} from './list-tail.ts'
import {phrases} from './tables.ts'

/** Where one entry stands, without its bullet or number. */
export interface EntryPlace extends Range {
  readonly numbered: boolean
  /** Counts the stretches between subheadings. */
  readonly group: number
  /** Whether it stands below a heading such as "Bacaan lanjutan": nothing asks that the text cites it. */
  readonly further: boolean
  /** Whether it stands below a heading such as "Daftar informan": somebody who was spoken to, no work. */
  readonly talk: boolean
}

/** The reference list of a report before its entries are read. */
export interface ListPlace {
  readonly section: Section
  readonly entries: readonly EntryPlace[]
  /** Where the report goes on behind the list: the next heading or an appendix; foreign text belongs to no report. */
  readonly end: number
}

const asterisk = 42
const lowLine = 95
const boldLine = /^(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__)$/
const foreign: ReadonlySet<string> = new Set(foreignLines.words.map(nameKey))

/** Finds the entries of a report's reference list; undefined for a report without one. */
export function findList(report: Report): ListPlace | undefined {
  const sections = report.parts.find(part => part.id === 'references')?.sections ?? []
  const section = sections.find(candidate => candidate.heading) ?? sections[0]
  if (!section?.heading) return undefined
  const start = section.heading.range.end
  const end = listEnd(report, section)
  const blocks = blocksOf(report, start, end)
  const cut = foreignAt(report.text, blocks)
  const stop = tailAt(report.text, blocks.slice(0, cut))
  const entries: EntryPlace[] = []
  let group = 0
  let further = isFurther(section.heading.text)
  let talk = false
  for (const block of blocks.slice(0, stop)) {
    if (block.heading) {
      group++
      const title = report.text.slice(block.range.start, block.range.end)
      further = isFurther(title)
      talk = isTalks(title)
      continue
    }
    for (const range of block.entries) if (!isNavigation(report.text, range)) entries.push({...range, group, further: further || talk, talk})
  }
  const pasted = cut < blocks.length || isForeign(report.text.slice(end, end + 121).split('\n', 1)[0] ?? '')
  return {section, entries: entries.filter(({further, talk, group}, _, all) => !further || talk || all.some(other => other.group === group && looksLikeEntry(report.text.slice(other.start, other.end)))), end: pasted ? foreignEnd(report, end) : blocks[stop]?.range.start ?? end}
}

/** "[Back to contents](#contents)", "[FAQs](FAQs.html)": a way to another page or place, no source. */
function isNavigation(text: string, {start, end}: Range): boolean {
  return text[start] === '[' && end - start < 160 && /^\[[^\]]{1,80}\]\((?:#|[\w./-]{1,60}\.html?\b)[^)]{0,60}\)\.?$/.test(text.slice(start, end).trim())
}

/** The next heading that is none within the list. */
function listEnd(report: Report, section: Section): number {
  const {outline, text} = report
  const depth = section.heading?.depth
  const at = outline.sections.indexOf(section)
  for (const next of outline.sections.slice(at + 1)) {
    const heading = next.heading
    if (!heading || heading.range.start < (section.heading?.range.end ?? 0)) continue
    const line = text.slice(heading.range.start, heading.range.end + 120).split('\n')[0] ?? ''
    // "A. Steenbrink, Karel. 1986. …": an initial, no letter of a heading.
    if (isListHeading(heading.text) || looksLikeEntry(line) || (heading.form !== 'atx' && looksLikeEntry(line.replace(/^\s*[A-Z]\.\s/, '')))) continue
    const known = knownNames.get(nameKey(heading.text))
    if (known === 'back' || known === 'front' || known === 'chapter') return heading.range.start
    // Deeper headings of any name part a list; those without marks end it.
    if (heading.depth !== undefined && depth !== undefined && heading.depth > depth) continue
    if (heading.form === 'run-in' || heading.form === 'item') continue
    if (heading.depth === undefined && known === undefined && partsList(text, heading.range)) continue
    return heading.range.start
  }
  return text.length
}

/** "**Kenyamanan Termal**": a bold line of any words parts a list where the next line is an entry. */
function partsList(text: string, {start, end}: Range): boolean {
  const first = text.charCodeAt(start)
  return (first === asterisk || first === lowLine) && boldLine.test(text.slice(start, end).trim()) && looksLikeEntry(text.slice(end, end + 400).trimStart().split('\n', 1)[0] ?? '')
}

/** Where a blog's comments are over, which hold no citation of the report: at an appendix or a chapter, or never. */
function foreignEnd(report: Report, from: number): number {
  const next = report.outline.sections.find(({heading}) => heading && heading.range.start >= from && /^(?:back|front|chapter)$/.test(knownNames.get(nameKey(heading.text)) ?? ''))
  return next?.heading?.range.start ?? report.text.length
}

/** Whether a heading parts a list: "Buku", "A. Jurnal", "Sumber internet". */
function isListHeading(title: string): boolean {
  return title.length <= 80 && phrases.listHeading.has(headingKey(title))
}

function isFurther(title: string): boolean {
  return title.length <= 90 && phrases.furtherReading.has(headingKey(plain(title)))
}

function isTalks(title: string): boolean {
  return title.length <= 90 && phrases.talkHeading.has(headingKey(plain(title)))
}

function headingKey(title: string): string {
  return nameKey(title.replace(/^\s*(?:[A-Z\d]{1,3}[.)]|[•-])\s*/, '').replace(/[:.]\s*$/, ''))
}

/** The blocks between two places, each cut into entries. */
function blocksOf(report: Report, start: number, end: number): ListBlock[] {
  const {text, tree} = report
  const found: ListBlock[] = []
  const visit = (node: Nodes): void => {
    const range = rangeOf(node)
    if (range.end <= start || range.start >= end) return
    if (node.type === 'root' || node.type === 'blockquote') {
      // A quotation below entries that are none is a remark on them.
      if (node.type === 'blockquote' && found.some(block => block.entries.length > 0 && text[block.range.start - 2] !== '>')) return
      for (const child of node.children) visit(child)
    } else if (node.type === 'list') {
      for (const item of node.children) {
        const own = item.children.filter(child => child.type !== 'list')
        const first = own[0]
        const last = own.at(-1)
        if (first && last) {
          const body = {start: Math.max(rangeOf(first).start, start), end: Math.min(rangeOf(last).end, end)}
          const title = text.slice(body.start, body.end)
          const numbered = node.ordered === true
          // A heading may be an item of a list: those before it are none of its entries.
          if (body.end > body.start) found.push({range: rangeOf(item), heading: isListHeading(plain(title)), item: true, entries: cutGlued(text, body).map(range => ({...range, numbered}))})
        }
        for (const child of item.children) if (child.type === 'list') visit(child)
      }
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      const body = {start: Math.max(range.start, start), end: Math.min(range.end, end)}
      while (body.start < body.end && /\s/.test(text[body.start] ?? '')) body.start++
      if (body.end <= body.start) return
      const title = plain(text.slice(body.start, body.end))
      // Pandoc fills `::: {#refs}` itself.
      if (/^:::/.test(title)) return
      const heading = isListHeading(title) || (node.type === 'heading' && !looksLikeEntry(title)) || (title.length <= 80 && partsList(text, body) && !looksLikeEntry(title))
      // A subheading and its entries may share a paragraph.
      const firstLine = text.slice(body.start, body.end).split('\n', 1)[0] ?? ''
      if (!heading && firstLine.length < body.end - body.start && isListHeading(plain(firstLine))) {
        found.push({range: {start: body.start, end: body.start + firstLine.length}, heading: true, item: false, entries: []})
        body.start += firstLine.length + 1
      }
      found.push({range: body, heading, item: false, entries: heading ? [] : cutLines(text, body).flatMap(line => cutGlued(text, line).map(part => ({...part, numbered: line.numbered})))})
    } else if (node.type === 'code') {
      // Hanging indents of four spaces turn entries into code.
      const lines = text.slice(range.start, range.end).split('\n')
      if (node.lang || /^\s*(?:```|~~~)/.test(lines[0] ?? '') || !lines.some(line => looksLikeEntry(line))) return
      found.push({range, heading: false, item: false, entries: cutLines(text, range).flatMap(line => cutGlued(text, line).map(part => ({...part, numbered: line.numbered})))})
    } else if (node.type === 'table') found.push({range, heading: false, item: false, entries: []})
  }
  visit(tree)
  return found
}

/** The index of the block with which foreign text begins; comments stand before the line that gives them away. */
function foreignAt(text: string, blocks: readonly ListBlock[]): number {
  const sign = blocks.findIndex(block => text.slice(block.range.start, block.range.end).split('\n').some(isForeign))
  if (sign < 0) return blocks.length
  let at = sign
  const reads = (block: ListBlock | undefined): boolean => block !== undefined && (block.heading || block.entries.some(entry => looksLikeEntry(text.slice(entry.start, entry.end))))
  while (at > 0 && !reads(blocks[at - 1])) at--
  return at
}

/** Whether a line stands under blog posts and web pages, not in a report. */
function isForeign(line: string): boolean {
  if (line.length > 120) return false
  const key = nameKey(plain(line))
  if (!key || key.length > 80) return false
  if (foreign.has(key)) return true
  // "Anonim12 Maret 2015 08.30": a comment's writer and hour. Most lines have no hour at their end, and are spared the dear pattern.
  if (/\d \d\d(?: [ap]m)?$/.test(key) && /\d{1,2} \p{L}{3,9} (?:19|20)\d\d(?: (?:pukul|jam|at))? \d{1,2} \d\d(?: [ap]m)?$/u.test(key) && !/akses|unduh|access|retriev|https?/u.test(key)) return true
  return /^(?:diposting oleh|diposkan oleh|posted by|posted in|label|labels|komentar|balas ke|in reply to|share this|tags?|filed under|categories|kategori) /.test(key) && !/\(\d{4}/.test(line)
    || /(?:balashapus|balas hapus|replydelete|reply delete)$/.test(key) || /^\d{1,3} (?:komentar|comments?|balasan|replies)$/.test(key)
}

function plain(text: string): string {
  return text.replace(/\{[#.-][^{}]{0,60}\}$/, '').replace(/[*_`#]/g, '').trim()
}
