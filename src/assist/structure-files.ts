import {fileAt, type JoinedFile} from '../text/joined.ts'
import type {Range} from '../text/range.ts'
import type {Step, StructureNode} from './structure-node.ts'

/** The files of a report that consists of several, and which of them is open. */
export interface OpenAmong {
  readonly files: readonly JoinedFile[]
  readonly own: JoinedFile
}

/** The rows of a whole report as the open file sees them: places count as it does, and what stands in another file leads there. */
export function seenFrom({files, own}: OpenAmong, nodes: readonly StructureNode[]): readonly StructureNode[] {
  const isOwn = ({start, end}: Range): boolean => fileAt(files, start) === own && end <= Math.max(own.end, start)
  const here = ({start, end}: Range): Range => ({start: Math.min(start, own.end) - own.start, end: Math.min(end, own.end) - own.start})
  const stepHere = (step: Step): Step | undefined => {
    if (step.kind === 'fill') return isOwn(step.range) ? {...step, range: here(step.range)} : undefined
    if (step.kind === 'form') return isOwn(step.heading) ? {...step, heading: here(step.heading)} : undefined
    return step.edits.every(({range}) => isOwn(range)) ? {...step, edits: step.edits.map(({range, text}) => ({range: here(range), text}))} : undefined
  }
  const seen = (node: StructureNode): StructureNode => {
    const target = node.range?.start ?? node.place
    const file = target === undefined ? undefined : fileAt(files, target)
    const other = file && file !== own && target !== undefined ? {path: file.path, offset: Math.min(target, file.end) - file.start} : undefined
    const name = other?.path.slice(other.path.lastIndexOf('/') + 1)
    const isPlaceHere = node.place !== undefined && fileAt(files, node.place) === own
    return {
      ...node,
      ...(other && node.children.length === 0 && {elsewhere: other, note: [node.note, name].filter(Boolean).join(' · '), accessible: `${node.accessible}, ${name}`}),
      ...(other && node.children.length > 0 && {elsewhere: other}),
      // A chapter goes on to the end of its file, where its next part stands in another one.
      extents: node.extents.filter(({start}) => fileAt(files, start) === own).map(here),
      range: node.range && fileAt(files, node.range.start) === own ? here(node.range) : undefined,
      place: isPlaceHere ? here({start: node.place, end: node.place}).start : undefined,
      step: node.step && stepHere(node.step),
      children: node.children.map(seen),
    }
  }
  return nodes.map(seen)
}
