import type {Heading} from '../markdown/model.ts'

/** How an item writes its name: the marks around it, and what parts it from the words that explain it. */
export interface LabelForm {
  /** The marks before the name, e.g. `**`. */
  readonly open: string
  /** What stands behind the name, with the white space before the explanation: `. `, `:** `, ` – `, ` adalah `. */
  readonly close: string
  readonly explained: boolean
}

const opening = /[*_]{1,3}$/u
const closing = /^[.:]?[*_]{0,3}(?:\s?[.:=–—]|\s-{1,2}|,?\s(?:adalah|yaitu|yakni|ialah|artinya|berarti|means|is)(?=\s))?[*_]{0,3}\\?/u
const linking = /[*_]{0,3},?\s{1,4}(?:adalah|yaitu|yakni|ialah|artinya|berarti|means|is)\s{1,4}/u
/** The longest close that is looked for, in UTF-16 units. */
const longestClose = 24

/** Reads how a label is written whose item ends at `end`. */
export function labelForm(text: string, {range, titleRange}: Heading, end: number): LabelForm {
  const open = opening.exec(text.slice(range.start, titleRange.start))?.[0] ?? ''
  const title = text.slice(titleRange.start, titleRange.end)
  const link = linking.exec(title)?.[0]
  if (link !== undefined) return {open, close: link, explained: true}
  const from = titleRange.start + title.replace(/[.:;,]$/u, '').length
  const rest = text.slice(from, Math.min(end, from + longestClose))
  const marks = closing.exec(rest)?.[0] ?? ''
  const gap = /^\s{0,12}/u.exec(rest.slice(marks.length))?.[0] ?? ''
  const explained = gap !== '' && rest.slice(marks.length + gap.length).trim() !== ''
  return {open, close: explained ? marks + gap : marks.trimEnd(), explained}
}

/** The form that most of a list's labels have; of equally many, the later one. */
export function mostUsed(forms: readonly LabelForm[]): LabelForm | undefined {
  const keyOf = ({open, close, explained}: LabelForm): string => [open, close, String(explained)].join('\n')
  const count = (form: LabelForm): number => forms.filter(one => keyOf(one) === keyOf(form)).length
  return forms.reduce<LabelForm | undefined>((best, form) => best && count(best) > count(form) ? best : form, undefined)
}
