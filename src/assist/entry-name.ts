import type {ReferenceEntry} from '../references/model.ts'

/** An entry as a reader knows it: `Suharto (2009)`, `Pincus, Minahan (1973)`. */
export function entryName({fields, text}: ReferenceEntry): string {
  const {author, editor, title, issued} = fields
  const who = author ?? editor
  const names = who?.names.map(({family, literal, given}) => family ?? literal ?? given ?? '').filter(Boolean) ?? []
  const short = names.length > 2 || who?.others ? `${names[0]} …` : names.join(', ')
  const year = issued?.['date-parts']?.[0]
  const name = short || (title?.value ?? text)
  return `${name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name}${year === undefined ? '' : ` (${year}${issued?.suffix ?? ''})`}`
}
