import type {nameKind} from '../../markdown/ranks.ts'
import type {Section} from '../../markdown/model.ts'
import type {formatEntry} from '../../references/format.ts'
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

/** Who wrote a report. */
export interface Author {
  readonly name: string
  readonly number: string | undefined
}

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
  const regions = regionsOf(outline)
  return {
    title: text('title'), purpose: text('purpose'), programme: text('programme'), campus: text('campus'), place: text('place'), year: text('year'), logo: text('logo'),
    authors: values('author').flatMap(authorOf),
    supervisors: values('supervisor').flatMap(authorOf).map(({name}) => name),
    others: frontMatter.fields.filter(({key, value}) => !metaKeyOf(key) && plain(value) !== '').map(({key, keyRange}) => ({key, range: keyRange})),
    fronts: new Set(outline.sections.filter(section => regions.get(section) === 'front' || (section.heading && nameKind(section.heading) === 'front'))),
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/gu, ' ').trim() : ''
}

/** A name alone, `Name (number)`, or a map with a name and a number under one of its usual keys. */
function authorOf(value: unknown): Author[] {
  if (typeof value === 'object' && value !== null) {
    const fields = new Map(Object.entries(value).map(([key, one]) => [key.toLowerCase(), plain(one)]))
    const field = (...names: string[]): string | undefined => names.map(name => fields.get(name)).find(Boolean)
    const name = field('nama', 'name')
    return name === undefined ? [] : [{name, number: field('nim', 'nrp', 'npm', 'student-number', 'number', 'nomor')}]
  }
  const words = plain(value)
  const bracketed = /^(.{1,80}?)\s?\((?:NIM|NRP|NPM)?[.:]?\s?([\d./-]{4,24})\)$/iu.exec(words)
  return words === '' ? [] : [{name: bracketed?.[1] ?? words, number: bracketed?.[2]}]
}
