import {readReferences} from '../references/index.ts'
import type {Citation, ReferenceEntry, References} from '../references/model.ts'
import type {Report} from '../report/model.ts'
import {metaKeyOf} from '../report/meta-keys.ts'

/** What is known of a report's sources without opening another file. */
export interface Sources {
  readonly references: References
  /** Citations that no entry of the list belongs to, each source once; none where a file beside the report may hold it. */
  readonly lacking: readonly Citation[]
}

/** A reading belongs to one report and goes with it. */
const known = new WeakMap<Report, Sources>()

/** Reads the sources of a report, once. */
export function sourcesOf(report: Report): Sources {
  const found = known.get(report)
  if (found) return found
  const references = readReferences(report)
  const sources = {references, lacking: lackingIn(report, references)}
  known.set(report, sources)
  return sources
}

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

/** A report without a list lacks the list, and one whose entries stand in a file is not judged by what is in the text. */
function lackingIn({frontMatter}: Report, {list, citations}: References): readonly Citation[] {
  if (!list || frontMatter.fields.some(({key}) => metaKeyOf(key)?.id === 'bibliography')) return []
  const unlisted = citations.filter(({mustBeListed, matches, near}) => mustBeListed && matches.length === 0 && !near)
  const nameOf = ({authors, year, text}: Citation): string => authors.length > 0 ? `${authors.map(one => one.text).join(' ')} ${year?.value ?? ''}` : text
  return unlisted.filter((citation, at) => unlisted.findIndex(other => nameOf(other) === nameOf(citation)) === at)
}
