import {partGroups} from '../knowledge/part-groups.ts'
import type {Language} from '../knowledge/types.ts'
import type {Section} from '../markdown/model.ts'
import {findList} from '../references/list.ts'
import {sectionIn} from '../report/campus.ts'
import type {Report} from '../report/model.ts'
import {newHeading} from '../templates/insertion.ts'
import type {InsertablePart} from '../templates/parts.ts'
import {insertionAt, type Insertion} from './insertion.ts'

/** A place for something that was asked for within the reference list, where it would be taken for a source. */
export interface BackPlace extends Insertion {
  /** The headings that are written above it: `# LAMPIRAN` where the report has none yet. */
  readonly headings: readonly string[]
  /** How deep the part's own headings stand; undefined where the report around the place says it. */
  readonly depth: number | undefined
}

const attachments = [partGroups.inquiry, partGroups.tools, partGroups.records]

/**
 * Where a part goes that is wanted between the entries of the reference list or behind the last one: guides, forms and
 * records into the appendix, as at its own end, everything else to the end of the text before the list; undefined for any other cursor.
 */
export function backPlace(part: InsertablePart, report: Report, cursor: number, language: Language): BackPlace | undefined {
  const list = findList(report)
  const heading = list?.section.heading
  const {text} = report
  const appendix = report.parts.find(({id}) => id === 'appendix')
  const last = appendix?.sections.at(-1)
  // The end of the appendix is a place for a form of its own as well.
  const atItsEnd = last !== undefined && attachments.includes(part.group as never) && cursor >= last.range.start
    && text.slice(Math.min(cursor, last.range.end), Math.max(cursor, last.range.end)).trim() === ''
  if (!list || !heading || (!atItsEnd && (cursor < heading.range.start || cursor > list.end))) return undefined
  if (!attachments.includes(part.group as never)) return {...insertionAt(text, endBefore(text, heading.range.start), report), headings: [], depth: undefined}
  const present = appendix?.sections.filter(section => section.heading && section.range.start >= heading.range.start).at(-1)
  const own = /^(?:\$\{1:)?#{2,6}\}? /.test(part.body(language)) ? [] : [part.label[language]]
  const at = (offset: number): Insertion => insertionAt(text, endBefore(text, offset), report)
  if (present) {
    const depth = Math.min(6, (present.heading?.depth ?? 1) + 1)
    return {...at(present.range.end), headings: own.map(label => titled(present, depth, label)), depth}
  }
  const {parent} = list.section
  if (!parent) return undefined
  const place = {offset: list.end, parent, before: list.section, after: undefined, chapter: undefined}
  const chapter = newHeading(text, report.outline, place, sectionIn(report, 'appendix').label[language], false)
  const depth = Math.min(6, (chapter.like?.depth ?? heading.depth ?? 1) + 1)
  return {...at(list.end), headings: [chapter.text, ...own.map(label => titled(list.section, depth, label))], depth}
}

/** A report without heading marks has none in its appendix either. */
function titled({heading}: Section, depth: number, label: string): string {
  return heading?.depth === undefined ? `**${label}**` : `${'#'.repeat(depth)} ${label}`
}

/** The last written character before an offset; the start of a text that has none. */
function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length
}
