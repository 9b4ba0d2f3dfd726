import type {ReferenceStyle} from './model.ts'
import type {Head} from './head-parts.ts'

/** Guesses an entry's style from the place of its year and from its punctuation; spacing slips are no other style. */
export function styleOf(text: string, head: Head, numbered: boolean): ReferenceStyle {
  const {year} = head
  if (!year) return 'unknown'
  if (head.early) return year.bracketed ? 'apa' : 'harvard-id'
  const before = text.slice(0, year.start)
  const after = text.slice(year.end)
  if (/^\s?;\s?\d/.test(after) || (numbered && /^\p{L}[\p{L}'’ -]+ \p{Lu}{1,3}[,.]/u.test(text))) return 'vancouver'
  if (/\bvol\.\s?\d+,\s?no\.\s?\d+,/.test(before)) return 'mla'
  if (/\([^():]*:[^()]*$/.test(before) || /^\s?\)?\s?,\s?(?:hlm|hal|h|pp?)\.?\s?\d/i.test(after)) return 'footnote'
  if (/^[^.]*\.\s?["“*]/.test(text) || /\.\s[^.]*\.\s[^.]*,\s?$/.test(before)) return 'mla'
  if (/^[^.]*,[^.]*,/.test(text)) return 'comma'
  return 'unknown'
}
