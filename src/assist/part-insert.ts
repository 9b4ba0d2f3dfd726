import {partGroups} from '../knowledge/part-groups.ts'
import {stages} from '../knowledge/stages.ts'
import type {Language} from '../knowledge/types.ts'
import type {Edit} from '../lint/finding.ts'
import type {Report} from '../report/model.ts'
import type {InsertablePart} from '../templates/parts.ts'
import {findPlaceholders, placeholder} from '../templates/placeholder.ts'
import {asSnippet} from '../templates/snippet-form.ts'
import type {Range} from '../text/range.ts'
import {backPlace} from './back-place.ts'
import {atDepth, fitPart, type FittedPart} from './fit.ts'
import type {Gap} from './gaps.ts'
import {insertionAt} from './insertion.ts'

/** How a part comes into a text. */
export interface PartInsert {
  /** Replaced by the part. */
  readonly range: Range
  /** The part as it will stand, its placeholders written out. */
  readonly markdown: string
  /** The same with tab stops. */
  readonly snippet: string
  /** Changes elsewhere that belong to it: later numbers that are counted on. */
  readonly edits: readonly Edit[]
}

/**
 * The part at its own place in the report where it fills a gap that has one, an entry of the reference list at the end of
 * that list, everything else at the cursor, which in the reference list means the appendix or the text before the list.
 */
export function partInsert(
  part: InsertablePart, gap: Gap | undefined, text: string, report: Report | undefined, cursor: number, language: Language,
): PartInsert {
  return (gap && atItsPlace(gap, text, language)) ?? atCursor(part, text, report, endOfList(part, text, report) ?? cursor, language)
}

function atItsPlace(gap: Gap, text: string, language: Language): PartInsert | undefined {
  const edits = gap.edits()
  const own = edits.find(({range, text: words}) => range.start === range.end && findPlaceholders(words).length > 0) ?? edits[0]
  if (!own) return undefined
  // The editor writes its own line ends.
  const markdown = withStops(gap.part, own.text.replaceAll('\r\n', '\n'), language)
  const indented = /(?:^|[\r\n])[ \t][^\r\n]*$/.test(text.slice(Math.max(0, own.range.start - 400), own.range.start))
  return {
    range: own.range, markdown, edits: edits.filter(edit => edit !== own),
    // A snippet would take over the indentation of the line that it is put into, which the part has already.
    snippet: indented ? '' : asSnippet(markdown),
  }
}

function endOfList({group}: InsertablePart, text: string, report: Report | undefined): number | undefined {
  const list = group === partGroups.references ? report?.parts.find(({id}) => id === 'references')?.sections.at(-1) : undefined
  return list && list.range.start + text.slice(list.range.start, list.range.end).trimEnd().length
}

/** A stage as the picker writes it has a place for each thing that it must show. */
export function withStops(part: string, markdown: string, language: Language): string {
  const stage = stages.find(({id}) => `stage-${id}` === part)
  if (!stage) return markdown
  const stops = stage.shows[language].map(show => placeholder(language, show)).join('\n\n')
  return markdown.replace(/^\[[^\]\n]*\]$/mu, () => stops)
}

function atCursor(part: InsertablePart, text: string, report: Report | undefined, cursor: number, language: Language): PartInsert {
  const back = report && part.group !== partGroups.references ? backPlace(part, report, cursor, language) : undefined
  const {range, before, after} = back ?? insertionAt(text, cursor, report)
  const isStage = part.group === partGroups.stages
  const fit = (body: string): FittedPart => back?.depth === undefined
    ? fitPart(body, report, range.start, isStage)
    : {body: [...back.headings, atDepth(body, back.depth)].join('\n\n'), shifted: []}
  const fitted = fit(part.body(language))
  const around = (body: string): string => `${before}${body}${after}`
  return {range, markdown: around(fit(part.markdown(language)).body), snippet: around(fitted.body), edits: fitted.shifted}
}
