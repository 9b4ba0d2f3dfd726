import {sectionOf} from '../../knowledge/section-of.ts'
import type {SectionId} from '../../knowledge/types.ts'
import type {BoundPart, Report} from '../../report/model.ts'
import {schemaOf, specsOf} from '../../report/campus.ts'
import {nameKey} from '../../text/fold.ts'

/** Parts whose place and length say nothing about the campus. */
const loose: ReadonlySet<SectionId> = new Set(['cover', 'approval', 'preface', 'contents', 'references', 'appendix'])

/**
 * Makes the profile of a good example report: the names of its parts where they are not the usual ones, their order, the
 * parts beyond the usual that it has, its stage and principle sets, and generous ranges of words. The text of a
 * `peksos.json`; nothing of the report's own content goes into it but headings.
 */
export function deriveProfile(report: Report): string | undefined {
  const schema = schemaOf(report)
  if (!schema) return undefined
  const needs = new Map(specsOf(schema).map(({section, need}) => [section, need]))
  const present = report.parts.filter(({state}) => state === 'present')
  const sections = Object.fromEntries(present.flatMap(part => {
    const wish = wishOf(report, part, needs.get(part.id))
    return Object.keys(wish).length > 0 ? [[part.id, wish] as const] : []
  }))
  const order = present.filter(({sections: [first], id}) => first?.heading && first.heading.form !== 'item' && !loose.has(id))
    .sort((a, b) => (a.sections[0]?.range.start ?? 0) - (b.sections[0]?.range.start ?? 0)).map(({id}) => id)
  const words = present.filter(({id}) => loose.has(id)).flatMap(({sections: own}) => own)
    .reduce((rest, {totalWords}) => rest - totalWords, report.outline.root.totalWords)
  const kind = {
    ...(Object.keys(sections).length > 0 && {sections}),
    ...(order.length > 1 && {order}),
    ...(report.stageSet && schema.stages === 'case' && {stageSet: report.stageSet}),
    ...(report.principles.claimed && {principleSets: [report.principles.claimed.set]}),
    words: {least: rounded(words * 0.6), most: rounded(words * 1.8)},
  }
  return `${JSON.stringify({extends: 'umum', kinds: {[report.kind]: kind}}, null, 2)}\n`
}

/** What is unusual about a part: its name, that it is there at all, its length. */
function wishOf(report: Report, {id, sections}: BoundPart, need: string | undefined): object {
  const [section] = sections
  const heading = section?.heading
  if (!section || !heading || heading.form === 'item' || heading.form === 'run-in') return {}
  const title = titleOf(heading.text)
  const usual = sectionOf(id, report.kind).label
  // One heading for two parts names neither.
  const shared = report.parts.some(part => part.id !== id && part.sections.includes(section))
  const named = title !== '' && !shared && ![usual.id, usual.en].some(label => nameKey(label) === nameKey(title))
  const alone = sections.length === 1 && section.children.length === 0 && !loose.has(id)
  return {
    ...(named && {name: title}),
    ...(need !== 'required' && !loose.has(id) && {need: 'recommended'}),
    // A range that the example itself fills by half to double: narrow enough to mean something, wide enough for others.
    ...(alone && section.totalWords >= 40 && {words: {least: rounded(section.totalWords * 0.4), most: rounded(section.totalWords * 2.5)}}),
  }
}

/** A heading in capitals as it reads in a sentence. */
function titleOf(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  return plain === plain.toUpperCase() ? plain.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()) : plain
}

/** To tens, or hundreds where there are many. */
function rounded(words: number): number {
  const step = words >= 1000 ? 100 : 10
  return Math.max(step, Math.round(words / step) * step)
}
