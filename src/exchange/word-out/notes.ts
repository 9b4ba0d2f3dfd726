import type {FootnoteReference} from 'mdast'
import {rangeOf} from '../../markdown/node-ranges.ts'
import {blocksOf} from './blocks.ts'
import type {Draft} from './draft.ts'
import type {Note, Paragraph, Table} from './model.ts'

/** Makes a note at the foot of the page for a reference and gives its number; undefined where there is no such note, or it speaks of itself. */
export function noteOf(draft: Draft, {identifier}: FootnoteReference): number | undefined {
  const definition = draft.footnotes.get(identifier)
  const open = `open ${identifier}`
  if (!definition || draft.used.notes.has(open)) return undefined
  draft.used.notes.add(identifier).add(open)
  const id = draft.notes.length + 1
  const place: {-readonly [Key in keyof Note]: Note[Key]} = {id, blocks: []}
  // Its place is taken before its text is read, which may have notes of its own.
  draft.notes.push(place)
  place.blocks = blocksOf(draft, definition.children, {style: 'FootnoteText', depth: 0})
    .filter((block): block is Paragraph | Table => block.type === 'paragraph' || block.type === 'table')
  draft.used.notes.delete(open)
  return id
}

/** Names what is defined and used by nothing. */
export function sayUnused(draft: Draft): void {
  for (const [identifier, node] of draft.footnotes) {
    if (!draft.used.notes.has(identifier)) draft.say('note-unused', rangeOf(node).start, {label: node.label ?? identifier})
  }
  for (const [identifier, node] of draft.definitions) {
    // `[//]: # (…)` is a comment.
    if (!draft.used.links.has(identifier) && !/^(?:\/\/|comment|#)/u.test(identifier)) draft.say('link-unused', rangeOf(node).start, {label: node.label ?? identifier})
  }
}
