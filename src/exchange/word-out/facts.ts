import type {nameKind} from '../../markdown/ranks.ts'
import type {Section} from '../../markdown/model.ts'
import type {formatEntry} from '../../references/format.ts'
import {personOf, type Person} from '../../report/people-on-cover.ts'
import type {metaKeyOf, MetaKeyId} from '../../report/meta-keys.ts'
import type {Report} from '../../report/model.ts'
import type {regionsOf} from '../../report/region.ts'
import type {writtenStyle} from '../../templates/entry-fields.ts'
import type {Range} from '../../text/range.ts'

/** Readers that checking has loaded with their tables anyway: a host hands them over, so that the export need not carry them. */
export interface Readers {
  readonly formatEntry: typeof formatEntry
  readonly metaKeyOf: typeof metaKeyOf
  readonly nameKind: typeof nameKind
  readonly regionsOf: typeof regionsOf
  readonly writtenStyle: typeof writtenStyle
}

/** Who wrote a report, as far as a document shows it. */
type Author = Person & {readonly name: string}

/** What a document needs to know of a report beside its text; empty where the front matter does not say it. */
export interface DocumentFacts {
  readonly title: string
  readonly purpose: string
  readonly authors: readonly Author[]
  readonly supervisors: readonly string[]
  readonly programme: string
  readonly campus: string
  readonly place: string
  readonly year: string
  readonly logo: string
  /** Keys that no document shows, with their places. */
  readonly others: readonly {readonly key: string, readonly range: Range}[]
  /** Sections that stand before the first chapter: cover, approval, preface, abstract, contents. */
  readonly fronts: ReadonlySet<Section>
}

/** Gathers those facts. */
export function factsOf({frontMatter, outline}: Pick<Report, 'frontMatter' | 'outline'>, {metaKeyOf, nameKind, regionsOf}: Pick<Readers, 'metaKeyOf' | 'nameKind' | 'regionsOf'>): DocumentFacts {
  const values = (id: MetaKeyId): unknown[] => frontMatter.fields.filter(({key}) => metaKeyOf(key)?.id === id).flatMap(({value}) => Array.isArray(value) ? value as unknown[] : [value])
  const text = (id: MetaKeyId): string => values(id).map(plain).filter(Boolean).join(', ')
  const people = (id: MetaKeyId): Author[] => values(id).flatMap(value => personOf(value, true)).flatMap(({name, number}) => name === undefined ? [] : [{name, number}])
  const regions = regionsOf(outline)
  return {
    title: text('title'), purpose: text('purpose'), programme: text('programme'), campus: text('campus'), place: text('place'), year: text('year'), logo: text('logo'),
    authors: people('author'),
    supervisors: people('supervisor').map(({name}) => name),
    others: frontMatter.fields.filter(({key, value}) => !metaKeyOf(key) && plain(value) !== '').map(({key, keyRange}) => ({key, range: keyRange})),
    fronts: new Set(outline.sections.filter(section => regions.get(section) === 'front' || (section.heading && nameKind(section.heading) === 'front'))),
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/gu, ' ').trim() : ''
}
