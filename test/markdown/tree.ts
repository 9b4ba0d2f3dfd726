import type {Outline, Section} from '../../src/markdown/model.ts'
import {readMarkdown} from '../../src/markdown/read.ts'

/** A text from its lines. */
export const lines = (...all: readonly string[]): string => all.join('\n')

/**
 * The tree of headings as lines: two spaces for each level, the number in front, other forms than `#` in brackets behind;
 * the document's title is marked with `!`.
 */
export function treeOf(text: string): string[] {
  const {outline} = readMarkdown(text)
  return outline.sections.map(section => '  '.repeat(section.level - 1) + nameOf(section, outline))
}

/** The list items as lines: `heading > label`, an inner item below the label that it stands under. */
export function itemsOf(text: string): string[] {
  return readMarkdown(text).outline.items.map(item => {
    const path: string[] = []
    for (let at: Section | undefined = item; at; at = at.parent) if (at.heading) path.unshift(at === item || at.heading.form === 'item' ? [at.heading.numbering?.raw, at.heading.text].filter(Boolean).join(' ') : at.heading.text)
    return path.join(' > ')
  })
}

function nameOf(section: Section, outline: Outline): string {
  const {form, numbering, text} = section.heading!
  const name = [numbering?.raw, text].filter(Boolean).join(' ')
  return `${section === outline.title ? '! ' : ''}${name}${form === 'atx' ? '' : ` (${form})`}`
}
