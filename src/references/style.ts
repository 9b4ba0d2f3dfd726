import type {ReferenceStyle} from './model.ts'
import type {Head} from './head.ts'

/** Guesses an entry's style from the place of its year and from its punctuation; spacing slips are no other style. */
export function styleOf(text: string, head: Head, numbered: boolean): ReferenceStyle {
  const {year} = head
  if (!year) return 'unknown'
  if (head.early) return year.bracketed ? 'apa' : 'harvard-id'
  const before = text.slice(0, year.start)
  const after = text.slice(year.end)
  if (/^\s?;\s?\d/u.test(after) || (numbered && /^\p{L}[\p{L}'’ -]+ \p{Lu}{1,3}[,.]/u.test(text))) return 'vancouver'
  if (/\bvol\.\s?\d+,\s?no\.\s?\d+,/u.test(before)) return 'mla'
  if (/\([^()]*:[^()]*,?\s?$/u.test(before) || /^\s?\)?\s?,\s?(?:hlm|hal|h|pp?)\.?\s?\d/iu.test(after)) return 'footnote'
  if (/^[^.]*\.\s?["“*]/u.test(text) || /\.\s[^.]*\.\s[^.]*,\s?$/u.test(before)) return 'mla'
  if (/^[^.]*,[^.]*,/u.test(text)) return 'comma'
  return 'unknown'
}
