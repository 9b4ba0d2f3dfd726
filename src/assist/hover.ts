import type {Nodes} from 'mdast'
import type {Language} from '../knowledge/types.ts'
import type {Report, StageSpot} from '../report/model.ts'
import {metaKeyOf, metaValueOf} from '../report/meta-keys.ts'
import {explain} from './explain.ts'
import {termAt} from './terms.ts'
import type {Range} from '../text/range.ts'

/** What to show for a place: Markdown of our own texts only, and the words that it is about. */
export interface Hover {
  readonly range: Range
  readonly markdown: string
}

/** Code, comments, addresses: what stands in them is not said to the reader. */
const silent: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html', 'yaml', 'definition', 'image'])

/** Explains the stage, principle, theory, model, approach, abbreviation or part of a report at an offset. */
export function hoverAt(report: Report, offset: number, language: Language): Hover | undefined {
  if (report.frontMatter.range && offset <= report.frontMatter.range.end) return metaHover(report, offset, language)
  if (report.outline.contents.some(range => covers(range, offset)) || inReferences(report, offset) || !isSpoken(report.tree, offset)) return undefined
  const spot = stageSpotAt(report, offset)
  const term = termAt(report.text, offset)
  const found = [
    ...(spot ? [{id: spot.stage, range: spot.range}] : []),
    ...(term ? [{id: term.id, range: term.range}] : []),
    // "Perencanaan Sosial" is a model, though "Perencanaan" is a stage: the longer name wins, and where both are as long, the context.
  ].sort((a, b) => length(b.range) - length(a.range))[0] ?? principleAt(report, offset) ?? sectionAt(report, offset)
  const markdown = found && explain(found.id, language, report.stageSet)
  return found && markdown !== undefined ? {range: found.range, markdown} : undefined
}

/** The values of the front matter that name a set: what it holds. */
function metaHover({frontMatter}: Report, offset: number, language: Language): Hover | undefined {
  const field = frontMatter.fields.find(({valueRange}) => covers(valueRange, offset))
  const key = field && metaKeyOf(field.key)
  const id = key && metaValueOf(key, field.value)
  const markdown = id !== undefined && (key?.id === 'stages' || key?.id === 'principles') ? explain(id, language) : undefined
  return field && markdown !== undefined ? {range: field.valueRange, markdown} : undefined
}

function stageSpotAt({stages, cases}: Report, offset: number): StageSpot | undefined {
  return [...stages, ...cases.flatMap(one => one.stages)].flatMap(({spots}) => spots).find(({range}) => covers(range, offset))
}

function principleAt({principles}: Report, offset: number): {readonly id: string, readonly range: Range} | undefined {
  for (const {principle, range} of principles.lists.flatMap(({items}) => items)) {
    if (principle !== undefined && covers(range, offset)) return {id: principle, range}
  }
  const record = principles.records.find(({range}) => range && covers(range, offset))
  return record?.range && {id: record.id, range: record.range}
}

function sectionAt({parts}: Report, offset: number): {readonly id: string, readonly range: Range} | undefined {
  for (const {id, sections} of parts) {
    const range = sections.find(({heading}) => heading && heading.form !== 'item' && covers(heading.titleRange, offset))?.heading?.titleRange
    if (range) return {id, range}
  }
  return undefined
}

function inReferences({parts}: Report, offset: number): boolean {
  return parts.some(({id, sections}) => id === 'references' && sections.some(({range, heading}) => covers(range, offset) && !(heading && covers(heading.range, offset))))
}

/** Whether an offset stands in words that a reader of the report reads. */
function isSpoken(tree: Nodes, offset: number): boolean {
  if (silent.has(tree.type)) return false
  if (!('children' in tree)) return true
  const child = (tree.children as Nodes[]).find(({position}) => position && (position.start.offset ?? 0) <= offset && offset < (position.end.offset ?? 0))
  if (tree.type === 'link' && !child) return false
  return child ? isSpoken(child, offset) : true
}

function covers({start, end}: Range, offset: number): boolean {
  return start <= offset && offset <= end
}

function length({start, end}: Range): number {
  return end - start
}
