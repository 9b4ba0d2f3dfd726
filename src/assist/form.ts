import type {Language} from '../knowledge/types.ts'
import {insertableParts} from '../templates/parts.ts'
import type {Range} from '../text/range.ts'
import {insertionAt} from './insertion.ts'

/** A form in snippet syntax, and what it replaces. */
export interface Form {
  readonly range: Range
  readonly snippet: string
}

/**
 * The form of a part for a heading that stands already: guiding questions and what is to be filled in. Questions that a
 * template wrote there are not written again.
 */
export function formBelow(text: string, part: string, heading: Range, language: Language): Form | undefined {
  const body = insertableParts().find(({id}) => id === part)?.body(language)
  if (!body) return undefined
  const guided = /^\s*<!--[\s\S]*?-->(?:\s*<!--[\s\S]*?-->)*/u.exec(text.slice(heading.end))
  const [, ...blocks] = body.split('\n\n')
  const written = guided ? blocks.filter(block => !block.startsWith('<!--')) : blocks
  const {range, before, after} = insertionAt(text, heading.end + (guided?.[0].length ?? 0))
  // A blank line below the heading belongs to what is there; the form goes right behind the heading's own line.
  return {range, snippet: `${before}${written.join('\n\n')}${after}`}
}
