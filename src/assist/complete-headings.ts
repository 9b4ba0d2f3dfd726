import type {SectionId, StageId} from '../knowledge/types.ts'
import {isAskedFor, judgedCases, type Judged} from '../lint/cases.ts'
import {insertSection, insertStage} from '../lint/part-fixes.ts'
import type {Edit} from '../lint/finding.ts'
import type {Section} from '../markdown/model.ts'
import {sectionIn} from '../report/campus.ts'
import type {Need, Place, Report} from '../report/model.ts'
import type {Completer, Completion, CompletionRequest} from './completer.ts'
import {explain} from './explain.ts'
import {isInFence} from './in-fence.ts'
import {stageLabel} from './labels.ts'
import {withStops} from './part-insert.ts'
import {snippetOf} from './snippet.ts'
import {say} from './texts.ts'

/** A part or stage that the report still lacks, and how to write it at a place. */
interface Lacking {
  readonly id: SectionId | StageId
  readonly need: Need
  readonly title: string
  readonly sort: 'explainSection' | 'explainStage'
  /** Where it belongs. */
  readonly place: Place
  write(place: Place): readonly Edit[]
}

/** 0: right here; 1: in this chapter; 2: elsewhere in the report. */
type Distance = 0 | 1 | 2

const needs: readonly Need[] = ['required', 'recommended', 'optional']

/** `#`: the headings that the report still lacks, with the level and number that a heading has at the cursor. */
export const completeHeadings: Completer = {
  triggers: ['#', ' '],
  opens: (before, asked) => asked ? /^ {0,3}(?:#{1,6}(?:[ \t].*)?)?$/u.test(before) : /^ {0,3}#{1,6} ?$/u.test(before),
  complete(request) {
    const {report, moved, line, behind, text} = request
    if (!report || behind.trim() !== '' || isInFence(text, line.start)) return []
    const at = moved.toBefore(line.start)
    if (report.frontMatter.range && at < report.frontMatter.range.end) return []
    return lackingIn(report, at)
      .map(lacking => ({lacking, distance: distanceOf(report, lacking, at)}))
      // What belongs elsewhere would cut this chapter in two: the picker writes it at its own place.
      .filter(({lacking: {place, need}, distance}) => distance < 2 && (place.chapter === undefined || need !== 'optional'))
      .sort((a, b) => a.distance - b.distance || needs.indexOf(a.lacking.need) - needs.indexOf(b.lacking.need))
      .flatMap(({lacking, distance}, order) => toCompletion(request, lacking, distance, order) ?? [])
  },
}

/** In the order in which the report should have them. */
function lackingIn(report: Report, at: number): readonly Lacking[] {
  const {language} = report
  const parts = report.parts.filter(({state, inSchema}) => state === 'absent' && inSchema).map((part): Lacking => ({
    id: part.id, need: part.need, place: part.place, sort: 'explainSection',
    title: sectionIn(report, part.id).label[language],
    write: place => insertSection(report, {...part, place}),
  }))
  const steps = (judgedAt(report, at)?.stages ?? []).filter(({id, state}) => (state === 'absent' || state === 'mentioned') && isAskedFor(report, id))
    .flatMap(({id, need, place}): Lacking[] => place ? [{
      id, need, place, sort: 'explainStage',
      title: stageLabel(id, report.stageSet)[language],
      write: where => insertStage(report, id, where),
    }] : [])
  return [...parts, ...steps].sort((a, b) => a.place.offset - b.place.offset)
}

/** The case around an offset; a report's only case wherever the offset is. */
function judgedAt(report: Report, at: number): Judged | undefined {
  const judged = judgedCases(report)
  return judged.length > 1 ? judged.find(({section}) => section && holds(section, at)) : judged[0]
}

/** Right here: behind the part before it and all that stands below that, with no other heading before the part after it. */
function distanceOf({outline}: Report, {place: {parent, before, after}}: Lacking, at: number): Distance {
  const top = parent.heading === undefined
  if (!top && !holds(parent, at)) return 2
  const from = before?.range.start ?? parent.range.start
  const to = after?.range.start ?? parent.range.end
  const others = outline.sections.some(({range}) => range.start >= at && range.start < to)
  if ((at > from || (top && !before)) && at <= to && !others) return 0
  return top ? 2 : 1
}

function toCompletion(request: CompletionRequest, lacking: Lacking, distance: Distance, order: number): Completion | undefined {
  const {report, moved, line, before, text, offset, language} = request
  const place = placeAt(report!, lacking.place, moved.toBefore(line.start), distance)
  const [first, ...others] = lacking.write(place)
  const plain = first?.text.trim().replace(/\r\n?/gu, '\n')
  const written = plain && lacking.sort === 'explainStage' ? withStops(`stage-${lacking.id}`, plain, report!.language) : plain
  const heading = written?.split('\n', 1)[0]
  // Among items the part would be one of them: that is no heading.
  if (written === undefined || heading === undefined || !/^(?:[#\d\p{Lu}]|\*\*)/u.test(heading) || heading.includes('[')) return undefined
  const marks = /^\s*#*/u.exec(before)?.[0].trim() ?? ''
  const above = text.slice(0, line.start)
  const below = text.slice(line.end)
  return {
    kind: 'heading',
    label: (place.chapter === undefined ? [heading] : written.split('\n').filter(line => line.startsWith('#'))).map(bare).join(' › '),
    description: `${say(lacking.sort, language)} · ${say(needKeys[lacking.need], language)}`,
    filter: `${marks} ${lacking.title} ${bare(heading)}`.trim(),
    order: `${distance}${String(order).padStart(3, '0')}`,
    range: {start: line.start, end: offset + request.behind.length},
    snippet: `${/\S[ \t]*(?:\r\n|\r|\n)$/u.test(above) ? '\n' : ''}${snippetOf(written)}${/^(?:\r\n|\r|\n)[ \t]*\S/u.test(below) ? '\n' : ''}`,
    also: others.flatMap(edit => movedEdit(request, edit)),
    explain: () => explain(lacking.id, language, report!.stageSet),
  }
}

/** A heading without the marks that make it one. */
function bare(heading: string): string {
  return heading.replace(/^#+\s*|\*\*/gu, '')
}

const needKeys = {required: 'needRequired', recommended: 'needRecommended', optional: 'needOptional'} as const satisfies Readonly<Record<Need, string>>

/** The place at the cursor, as deep as the part stands where it belongs. */
function placeAt({outline}: Report, wanted: Place, at: number, distance: Distance): Place {
  if (distance === 0) return {...wanted, offset: at}
  let parent: Section = outline.root
  for (;;) {
    const inner = parent.level < wanted.parent.level ? parent.children.find(child => holds(child, at)) : undefined
    if (!inner) break
    parent = inner
  }
  return {
    offset: at, parent, chapter: undefined,
    before: parent.children.findLast(({range}) => range.start < at),
    after: parent.children.find(({range}) => range.start >= at),
  }
}

function movedEdit({moved, line}: CompletionRequest, {range, text}: Edit): Edit[] {
  const start = moved.toAfter(range.start)
  const end = moved.toAfter(range.end)
  return start === undefined || end === undefined || (start <= line.end && line.start <= end) ? [] : [{range: {start, end}, text}]
}

function holds({range}: Section, at: number): boolean {
  return range.start < at && at <= range.end
}
