import type {Root} from 'mdast'
import {parseInSteps} from './parse-steps.ts'

/** Parses Markdown to mdast; offsets are in UTF-16 units and count the text as given. */
export function parseMarkdown(text: string): Root {
  const steps = parseInSteps(text)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.tree
  }
}
