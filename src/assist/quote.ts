import type {Range} from '../text/range.ts'

/** UTF-16 units of a quotation that still read at a glance. */
const longest = 120

/** The words of a range on one line, cut at a word where they are long. */
export function quoted(text: string, {start, end}: Range): string {
  const words = text.slice(start, Math.min(end, start + longest * 2)).replace(/\s+/g, ' ').trim()
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
