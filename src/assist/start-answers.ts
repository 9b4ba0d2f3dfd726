import {clientGroups} from '../knowledge/client-groups.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {levels} from '../knowledge/levels.ts'
import {languages, type Language} from '../knowledge/types.ts'
import {metaKeyOf, type MetaKeyId} from '../report/meta-keys.ts'
import type {Report} from '../report/model.ts'
import type {SkeletonOptions} from '../templates/skeleton.ts'

/** What a new report is to be. */
export interface NewReport extends Omit<SkeletonOptions, 'principleSet' | 'campus'> {
  /** The address of the campus profile that it follows. */
  readonly profile?: string
  /** The address of the file that is to be made; absent for an untitled document. */
  readonly saveAs?: string
}

/** Who writes, as far as it is known. */
export interface Writer {
  readonly author?: string
  readonly studentNumber?: string
  readonly supervisor?: string
}

/** Reads what a command was called with, or what was answered; anything else than the parts of a new report is left out. */
export function newReportFrom(given: unknown): NewReport | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const {kind, language, stageSet, level, client, title, author, studentNumber, supervisor, saveAs, profile} = given as Readonly<Record<string, unknown>>
  const known = kinds.find(({id}) => id === kind)
  if (!known) return undefined
  const written = languages.find(one => one === language) ?? 'id'
  const set = stageSets.find(({id}) => id === stageSet)
  const practised = levels.find(({id}) => id === level)
  return {
    kind: known.id,
    language: written,
    ...(set && {stageSet: set.id}),
    ...(practised && {level: practised.id}),
    ...words({client: clientIn(client, written), title, author, studentNumber, supervisor, saveAs, profile}),
  }
}

/** The name of the file that a report is saved under unless its writer says otherwise, without its ending. */
export function fileNameOf({kind, language, title}: NewReport): string {
  const name = title ?? kinds.find(({id}) => id === kind)?.label[language] ?? kind
  const slug = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean).join('-')
  // Long names do not fit into some file systems, and nobody reads them in a tab.
  return slug.slice(0, 60).replace(/-[^-]*$/u, rest => slug.length > 60 ? '' : rest) || kind
}

/** Who wrote a report, by its front matter: whoever starts another one beside it need not type it again. */
export function writerOf(report: Pick<Report, 'frontMatter'> | undefined): Writer {
  const valueOf = (id: MetaKeyId): unknown => report?.frontMatter.fields.find(({key}) => metaKeyOf(key)?.id === id)?.value
  const author = firstOf(valueOf('author'))
  return words({
    author: nameIn(author),
    studentNumber: isMap(author) ? textIn(author['nim'] ?? author['student-number']) : undefined,
    supervisor: nameIn(firstOf(valueOf('supervisor'))),
  })
}

/** A client group by its id in the report's language; anything else as it is. */
function clientIn(client: unknown, language: Language): unknown {
  return clientGroups.find(({id}) => id === client)?.label[language] ?? client
}

/** Texts on one line, and only those that say something. */
function words<Key extends string>(given: Readonly<Record<Key, unknown>>): Partial<Record<Key, string>> {
  const entries = Object.entries(given).map(([key, value]) => [key, typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''])
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Partial<Record<Key, string>>
}

function nameIn(value: unknown): string | undefined {
  const name = isMap(value) ? textIn(value['nama'] ?? value['name']) : textIn(value)
  // A name that is still to be filled in is none.
  return name?.startsWith('[') ? undefined : name
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
