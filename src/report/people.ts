import {metaKeyOf, type MetaKeyId} from './meta-keys.ts'
import type {Report} from './model.ts'
import type {FrontMatter} from '../markdown/model.ts'
import {peopleOnCover, personOf, type Person} from './people-on-cover.ts'

/** The people that a key of the front matter names: one or several, each a name, a map, or "Name (number)". */
function peopleIn(frontMatter: FrontMatter, key: MetaKeyId = 'author'): readonly Person[] {
  return frontMatter.fields.filter(field => metaKeyOf(field.key)?.id === key)
    .flatMap(({value}) => Array.isArray(value) ? value as readonly unknown[] : [value])
    .flatMap(one => personOf(one))
}

/** Who wrote a report: its front matter says it, else its cover. */
export function writersOf(report: Pick<Report, 'frontMatter' | 'text' | 'outline'>): readonly Person[] {
  const named = peopleIn(report.frontMatter)
  return named.length > 0 ? named : peopleOnCover(coverOf(report))
}

/** The most of a text that is looked at for a cover, in lines. */
const longestCover = 60

/** What stands before the first chapter, without the front matter; a text without headings has its first lines. */
function coverOf({frontMatter, text, outline}: Pick<Report, 'frontMatter' | 'text' | 'outline'>): readonly string[] {
  const start = frontMatter.range?.end ?? 0
  const first = outline.sections.find(section => section !== outline.title && section.heading !== undefined && section.words + section.totalWords >= 30)
  return text.slice(start, first?.range.start ?? start + 6000).split(/\r\n|\r|\n/, longestCover)
}
