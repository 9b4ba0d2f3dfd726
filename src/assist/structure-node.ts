import type {Language} from '../knowledge/types.ts'
import type {Edit} from '../lint/finding.ts'
import type {Need} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import type {Progress} from './progress.ts'
import {say, type TextKey} from './texts.ts'

/** What the row's own command does about its gap: writes the part, writes its form below the heading, or goes to what is to be filled in. */
export type Step =
  | {readonly kind: 'insert', readonly title: string, readonly edits: readonly Edit[]}
  | {readonly kind: 'form', readonly title: string, readonly part: string, readonly heading: Range}
  | {readonly kind: 'fill', readonly title: string, readonly range: Range}

/** A row of the structure tree. */
export interface StructureNode {
  /** The same from reading to reading, so that what was folded stays folded. */
  readonly id: string
  readonly kind: 'group' | 'case' | 'section' | 'stage' | 'principle' | 'source'
  readonly label: string
  /** Undefined for what only holds others. */
  readonly state: Progress | undefined
  /** Beside the label: words, and what is the matter. */
  readonly note: string
  /** What a screen reader says: label, state and words. */
  readonly accessible: string
  /** Lines of the hover: what it is, and what it still must show. */
  readonly details: readonly string[]
  /** What a stage must show, as short phrases. */
  readonly asks: readonly string[]
  readonly words: number | undefined
  /** Whether a finding says that something is lacking here. */
  readonly gap: boolean
  /** How much it is asked for; undefined for what only holds others. */
  readonly need: Need | undefined
  /** The words to go to; undefined when missing. */
  readonly range: Range | undefined
  /** The stretches of text that belong to it: a cursor there is here. */
  readonly extents: readonly Range[]
  /** Where a missing one would stand. */
  readonly place: number | undefined
  readonly step: Step | undefined
  /** Of a report of several files: where in another one it stands, or would stand. */
  readonly elsewhere?: {readonly path: string, readonly offset: number}
  readonly children: readonly StructureNode[]
}

const stateKeys: Readonly<Record<Progress, TextKey>> = {
  done: 'stateDone', thin: 'stateThin', empty: 'stateEmpty', mentioned: 'stateMentioned', missing: 'stateMissing', waived: 'stateWaived',
}

/** A row of its own; `remark` says more than the state's own word. */
export function leaf(
  row: Omit<StructureNode, 'note' | 'accessible' | 'children' | 'asks' | 'details' | 'step' | 'place' | 'state' | 'need'>
    & Partial<Pick<StructureNode, 'asks' | 'details' | 'step' | 'place'>>
    & {readonly state: Progress, readonly need: Need, readonly remark?: string},
  language: Language,
): StructureNode {
  const {remark, ...rest} = row
  const optional = row.state === 'missing' && row.need === 'optional' && !row.gap
  const state = remark ?? say(optional ? 'stateOptional' : stateKeys[row.state], language)
  // What is to be filled in has no words of its own.
  const words = row.words && row.state !== 'empty' ? say(row.words === 1 ? 'wordsOne' : 'words', language, {count: row.words}) : undefined
  const note = [words, ...(row.state === 'done' && remark === undefined ? [] : [state])].filter(one => one !== undefined).join(' · ')
  const accessible = [row.label, state, ...(words === undefined ? [] : [words])].join(', ')
  return {asks: [], details: [], step: undefined, place: undefined, ...rest, note, accessible, children: []}
}

/** A row that holds others, with how many of those that count are done. */
export function holder(
  row: Pick<StructureNode, 'id' | 'kind' | 'label'> & Partial<Pick<StructureNode, 'range' | 'extents'>>,
  children: readonly StructureNode[], language: Language,
): StructureNode {
  const counted = children.flatMap(leavesOf).filter(({state, gap}) => gap || state === 'done' || state === 'waived')
  const gaps = counted.filter(({gap}) => gap).length
  const note = counted.length > 0 ? `${counted.length - gaps}/${counted.length}` : ''
  const accessible = [row.label, ...(counted.length > 0 ? [say('groupDone', language, {done: counted.length - gaps, all: counted.length})] : [])].join(', ')
  return {
    range: undefined, extents: [], ...row, state: undefined, note, accessible, details: [], asks: [], words: undefined, gap: false, need: undefined,
    place: undefined, step: undefined, children,
  }
}

/** The rows without rows below a node, or the node itself. */
export function leavesOf(node: StructureNode): readonly StructureNode[] {
  return node.children.length > 0 ? node.children.flatMap(leavesOf) : [node]
}
