import type {Outcome} from './check.ts'
import {say, type TextKey} from './texts.ts'
import {holder, leavesOf, type StructureNode} from './structure-node.ts'
import {principleRows, sectionRows, sourceRows} from './structure-rows.ts'
import {seenFrom} from './structure-files.ts'
import {stageGroup} from './structure-stages.ts'
import type {Range} from '../text/range.ts'

export {leavesOf, type StructureNode} from './structure-node.ts'

/** A tree belongs to one reading and goes with it; the view, the code lenses and the commands share it. */
const known = new WeakMap<object, readonly StructureNode[]>()

/** What a tree is made of. */
type Read = Pick<Outcome, 'language' | 'report' | 'references' | 'findings' | 'idle' | 'whole'>

/** The report as a tree of what its kind asks for and what it has, of all its files where it has several; no rows where Peksos is idle. */
export function structureOf(outcome: Read): readonly StructureNode[] {
  const nodes = known.get(outcome) ?? (outcome.whole ? seenFrom(outcome.whole, build({...outcome, ...outcome.whole})) : build(outcome))
  known.set(outcome, nodes)
  return nodes
}

function build({language, report, references, findings, idle}: Read): readonly StructureNode[] {
  if (!report || !references || idle) return []
  const seen = {report, references: references(), language, findings}
  const group = (id: string, title: TextKey, rows: readonly StructureNode[]): readonly StructureNode[] =>
    rows.length > 0 ? [holder({id, kind: 'group', label: say(title, language)}, rows, language)] : []
  const stages = stageGroup(seen)
  return [
    ...group('sections', 'groupSections', sectionRows(seen)),
    ...stages ? [stages] : [],
    ...group('principles', 'groupPrinciples', principleRows(seen)),
    ...group('sources', 'groupSources', sourceRows(seen)),
  ]
}

/** The gaps alone, with what holds them. */
export function onlyGaps(nodes: readonly StructureNode[]): readonly StructureNode[] {
  return nodes.flatMap(node => {
    if (node.children.length === 0) return node.gap ? [node] : []
    const children = onlyGaps(node.children)
    return children.length > 0 ? [{...node, children}] : []
  })
}

/** The rows where something is lacking, in the order of the tree. */
export function gapsIn(nodes: readonly StructureNode[]): readonly StructureNode[] {
  return nodes.flatMap(leavesOf).filter(({gap}) => gap)
}

/** The row with an id. */
export function findNode(nodes: readonly StructureNode[], id: string): StructureNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.children, id)
    if (found) return found
  }
  return undefined
}

/**
 * The row that a place of the text belongs to: the one with the shortest stretch around it. A heading may be a section
 * and a stage at once: then the row that was chosen before stays.
 */
export function nodeAt(nodes: readonly StructureNode[], offset: number, chosen?: string): StructureNode | undefined {
  const all = nodes.flatMap(withRows).flatMap(node => node.extents.map(({start, end}) => ({node, start, end})))
  const within = all.filter(({start, end}) => start <= offset && offset < end)
  // Behind the last letter of the text the writer is still in its last part.
  const around = within.length > 0 ? within : all.filter(({start, end}) => start <= offset && offset === end)
  const sizes = around.map(({start, end}) => end - start)
  const nearest = around.filter((_, at) => sizes[at] === Math.min(...sizes)).map(({node}) => node)
  return nearest.find(({id}) => id === chosen) ?? nearest[0]
}

function withRows(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(withRows)]
}

/** Where a row leads: its words, else the place where it would stand. */
export function targetOf({range, place}: StructureNode): number | undefined {
  return range?.start ?? place
}

/** What a writer who comes to a gap goes on with: the placeholder that is left there, which typing replaces, else the row's own place. */
export function gapOf(node: StructureNode): Range | undefined {
  const at = targetOf(node)
  return node.step?.kind === 'fill' ? node.step.range : at === undefined ? undefined : {start: at, end: at}
}

/** The gap that comes after a place of the text, the first one again after the last. */
export function gapAfter(nodes: readonly StructureNode[], offset: number): StructureNode | undefined {
  const gaps = gapsIn(nodes).filter(gapOf).sort((a, b) => gapOf(a)!.start - gapOf(b)!.start)
  return gaps.find(node => gapOf(node)!.start > offset) ?? gaps[0]
}
