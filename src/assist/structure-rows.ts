import {frontParts} from '../knowledge/kinds/kind.ts'
import {principles as principleTable} from '../knowledge/principles.ts'
import type {Finding} from '../lint/finding.ts'
import {principleName, principleSetName, sectionName} from '../lint/names.ts'
import {insertSection} from '../lint/part-fixes.ts'
import {sectionIn} from '../report/campus.ts'
import type {BoundPart, PrincipleRecord} from '../report/model.ts'
import {findPlaceholders, hasPlaceholder} from '../templates/placeholder.ts'
import {groupBy} from '../text/group.ts'
import {partProgress, wordsIn, type Progress} from './progress.ts'
import {entryName} from './entry-name.ts'
import {holder, leaf, type Step, type StructureNode} from './structure-node.ts'
import {isUnwritten, remarkOf, stepOf, type Seen} from './structure-steps.ts'
import {say} from './texts.ts'

/** The parts that the report has, and those that its kind asks for; one that the kind does not know stands where the report has it. */
export function sectionRows(seen: Seen): readonly StructureNode[] {
  const shown = seen.report.parts.filter(part => isShown(seen, part))
  const startOf = ({sections: [first]}: BoundPart): number => first?.range.start ?? -1
  const ordered = shown.filter(({inSchema}) => inSchema)
  for (const part of shown.filter(({inSchema}) => !inSchema)) {
    const next = ordered.findIndex(other => startOf(other) >= startOf(part))
    ordered.splice(next < 0 ? ordered.length : next, 0, part)
  }
  return ordered.map(part => sectionRow(seen, part))
}

/** An optional part that is absent is no row; principles may stand elsewhere and have rows of their own. */
function isShown({report, findings}: Seen, {id, state, need}: BoundPart): boolean {
  if (state !== 'absent') return true
  if (id === 'principles') return findings.some(isNoPrinciples)
  return need !== 'optional' && report.kind !== 'other'
}

function isNoPrinciples({rule, messageId}: Finding): boolean {
  return rule === 'principle-missing' && messageId === 'none'
}

function sectionRow(seen: Seen, part: BoundPart): StructureNode {
  const {report, language, findings} = seen
  const label = sectionName(part.id, report)[language]
  const state = stateOf(seen, part)
  const asked = (finding: Finding): boolean => part.id === 'principles' ? isNoPrinciples(finding) : finding.rule === 'section-missing' && finding.data.id === part.id
  const about = sectionIn(report, part.id)
  return leaf({
    id: `section:${part.id}`, kind: 'section', label, state, need: part.need,
    gap: state === 'missing' ? findings.some(asked) : isUnwritten(seen, part.sections, state),
    words: part.sections.length > 0 ? wordsIn(part.sections) : undefined,
    range: part.sections[0]?.heading?.range ?? part.sections[0]?.range,
    extents: part.sections.map(({range}) => range),
    place: part.state === 'absent' ? part.place.offset : undefined,
    details: [about.about[language], ...state === 'done' ? [] : about.questions[language]],
    step: stepOf(seen, {part: `section-${part.id}`, label, state, sections: part.sections, insert: () => insertSection(report, part)}),
    ...remarkOf(report, part.sections, state, language),
  }, language)
}

/** Pages that hold an image, a form or a list made elsewhere are never empty. */
const pages: ReadonlySet<string> = new Set([...frontParts.map(({section}) => section), 'appendix'])

function stateOf({report, findings}: Seen, part: BoundPart): Progress {
  const state = partProgress(part, report)
  if (state === 'empty' && pages.has(part.id)) return 'done'
  const thin = findings.some(({rule, range}) => rule === 'section-thin' && part.sections.some(({heading}) => heading?.range.start === range.start))
  return state === 'done' && thin ? 'thin' : state
}

/** The principles of the sets that the report follows, and single ones beside them; several sets hold their own. */
export function principleRows(seen: Seen): readonly StructureNode[] {
  const bySet = groupBy(seen.report.principles.records, ({set}) => set)
  const sets = [...bySet.keys()].filter(set => set !== undefined)
  if (sets.length <= 1) return seen.report.principles.records.map(record => principleRow(seen, record))
  return [
    ...sets.map(set => holder(
      {id: `set:${set}`, kind: 'group', label: principleSetName(set)[seen.language]},
      (bySet.get(set) ?? []).map(record => principleRow(seen, record)), seen.language)),
    ...(bySet.get(undefined) ?? []).map(record => principleRow(seen, record)),
  ]
}

function principleRow({report, language, findings}: Seen, {id, set, state, range}: PrincipleRecord): StructureNode {
  const label = principleName(id)[language]
  const finding = findings.find(({rule, data}) =>
    rule === 'principle-missing' && data.id === id && set !== undefined && isNamed(data.set, principleSetName(set).en))
  const edits = finding?.fixes[0]?.edits
  const known = principleTable.find(principle => principle.id === id)
  const item = [...report.outline.items, ...report.outline.sections].find(({heading}) => heading && range && heading.titleRange.start === range.start)
  return leaf({
    id: `principle:${set ?? ''}:${id}`, kind: 'principle', label, state: state === 'stated' ? 'done' : 'missing', need: finding ? 'required' : 'optional', gap: finding !== undefined,
    words: undefined, range, extents: range ? [item?.range ?? range] : [], place: edits?.[0]?.range.start ?? finding?.range.start,
    details: known ? [known.about[language], known.asks[language]] : [],
    ...(edits && {step: {kind: 'insert', title: say('stepInsert', language, {part: label}), edits}}),
  }, language)
}

function isNamed(value: Finding['data'][string] | undefined, name: string): boolean {
  return typeof value === 'object' && 'en' in value && value.en === name
}

/** The entries of the reference list, and before them the citations that have none; gaps are what findings say. */
export function sourceRows({report, references, language, findings}: Seen): readonly StructureNode[] {
  // A template's entry that names nobody yet is no source; one with an author is, though it is still to be filled in.
  const entries = references.entries.filter(({text, file, fields}) => file === undefined && (!hasPlaceholder(text) || fields.author !== undefined))
  return [
    ...findings.filter(({rule}) => rule === 'citation-unlisted').map((finding, at) => leaf({
      id: `citation:${at}`, kind: 'source', label: report.text.slice(finding.range.start, finding.range.end).replace(/^\(([^()]*)\)$/u, '$1'), state: 'missing', need: 'required', gap: true,
      words: undefined, range: finding.range, extents: [finding.range, ...finding.evidence], remark: say('stateUnlisted', language), ...mended(finding),
    }, language)),
    ...entries.map((entry, at) => {
      const finding = findings.find(({rule, evidence}) => rule === 'reference-incomplete' && evidence.some(({start}) => start === entry.range.start))
      const blank = finding ? undefined : findPlaceholders(entry.text)[0]
      return leaf({
        id: `entry:${at}`, kind: 'source', label: entryName(entry), state: finding || blank ? 'thin' : 'done', need: 'required', gap: finding !== undefined || blank !== undefined,
        words: undefined, range: entry.range, extents: [entry.range], details: [entry.text],
        ...(finding ? {remark: say('stateIncomplete', language), ...mended(finding)} : references.uncited.includes(entry) ? {remark: say('stateUncited', language)} : {}),
      }, language)
    }),
  ]
}

/** The step that a finding's own fix is. */
function mended({fixes: [fix]}: Finding): {readonly step?: Step} {
  return fix ? {step: {kind: 'insert', title: fix.title, edits: fix.edits}} : {}
}
