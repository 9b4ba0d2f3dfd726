import {refuse} from '../package/refusals.ts'
import {childOf, childrenOf, switchOf, valueOf, type XmlElement} from '../package/xml.ts'
import type {ReadingContext} from './context.ts'

/** Word itself refuses fields nested deeper than 20. */
const mostFields = 60

/** A field begins; a field of a form brings what it shows along. */
export function beginField(element: XmlElement, ordinal: number, {fields}: ReadingContext): void {
  if (fields.length >= mostFields) refuse('too-deep')
  const shown = shownByForm(childOf(element, 'w:ffData'))
  fields.push({instruction: '', result: false, ordinal, ...(shown !== undefined && {shown})})
}

/** A field ends; gives what it shows where it has no result of its own. */
export function endField({fields}: ReadingContext): string | undefined {
  const field = fields.pop()
  return field && !field.result ? field.shown : undefined
}

/** Whether text goes by that Word works out itself as a list of contents, tables or figures. */
export function inContents({fields}: ReadingContext): boolean {
  return fields.some(({instruction, result}) => result && /^\s*(?:TOC|TOA|INDEX)\b/iu.test(instruction))
}

/** Text in a later paragraph is no instruction: Word has another element for those. A field that never ends, as some programs leave it, must not swallow the rest. */
export function endForgotten({fields}: ReadingContext, ordinal: number): void {
  for (const field of fields) if (!field.result && field.ordinal !== ordinal) field.result = true
}

/** A heading ends a list of contents that was never ended. */
export function endContents(context: ReadingContext): void {
  while (inContents(context)) context.fields.pop()
}

/** Whether text goes by that nobody sees, since it tells a field what to do. */
export function inInstruction({fields}: ReadingContext): boolean {
  return fields.some(({result}) => !result)
}

/** A box that is ticked or not, or what was chosen of a list. */
function shownByForm(form: XmlElement | undefined): string | undefined {
  const box = childOf(form, 'w:checkBox')
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) === true ? '☑' : '☐'
  const list = childOf(form, 'w:ddList')
  return list && childrenOf(list, 'w:listEntry')[Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0) || 0]?.attributes['w:val']
}
