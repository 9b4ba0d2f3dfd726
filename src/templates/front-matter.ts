import type {Bilingual, KindId, Language, LevelId, PrincipleSetId, StageSetId} from '../knowledge/types.ts'
import type {CampusDemands} from '../report/campus-model.ts'
import {metaKeys, type MetaKeyId} from '../report/meta-keys.ts'
import {placeholder} from './placeholder.ts'

/** What a new report is made from; a value that is not given is left to be filled in, or left out. */
export interface SkeletonOptions {
  readonly kind: KindId
  readonly language: Language
  /** Absent: the kind's default set; a paper then has no case of its own. */
  readonly stageSet?: StageSetId | undefined
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly studentNumber?: string | undefined
  readonly supervisor?: string | undefined
  /** The client group, e.g. `lanjut usia`. */
  readonly client?: string | undefined
  readonly level?: LevelId | undefined
  /** Absent: Biestek’s seven where the kind asks for principles, else none. */
  readonly principleSet?: PrincipleSetId | undefined
  /** What the campus asks of this kind of report. */
  readonly campus?: CampusDemands | undefined
}

/** The front matter of a new report, keys and values in the report's language. A new report is a draft. */
export function frontMatter(options: SkeletonOptions): string {
  const {language} = options
  const key = (id: MetaKeyId): string => metaKeys.find(one => one.id === id)?.names[language] ?? id
  const values = (id: MetaKeyId): readonly {readonly id: string, readonly written: Bilingual}[] => metaKeys.find(one => one.id === id)?.values ?? []
  const value = (id: MetaKeyId, wanted: string): string => values(id).find(one => one.id === wanted)?.written[language] ?? wanted
  const choice = (id: MetaKeyId, wanted: string | undefined): string | undefined => wanted && `${key(id)}: ${value(id, wanted)}`
  const text = (id: MetaKeyId, given: string | undefined): string | undefined => given && `${key(id)}: ${quoted(given)}`
  const lines = [
    text('title', options.title ?? placeholder(language, unfilled.title[language])),
    choice('kind', options.kind),
    choice('language', language),
    `${choice('status', 'draft')} # ${values('status').map(({written}) => written[language]).join(' | ')}`,
    choice('stages', options.stageSet),
    choice('principles', options.principleSet),
    choice('level', options.level),
    text('client', options.client),
    `${key('author')}:`,
    `  - ${person.name[language]}: ${quoted(options.author ?? placeholder(language, unfilled.author[language]))}`,
    options.studentNumber && `    ${person.number[language]}: ${quoted(options.studentNumber)}`,
    text('supervisor', options.supervisor),
  ]
  return ['---', ...lines.filter(Boolean), '---'].join('\n')
}

/** A JSON string is a YAML string, whatever stands in it; words in quotation marks are easier to read in single ones. */
function quoted(text: string): string {
  return /["\\]/u.test(text) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}

const unfilled = {
  title: {id: 'Judul laporan', en: 'Title of the report'},
  author: {id: 'Nama penulis', en: 'Name of the author'},
} as const satisfies Readonly<Record<string, Bilingual>>

const person = {
  name: {id: 'nama', en: 'name'},
  number: {id: 'nim', en: 'student-number'},
} as const satisfies Readonly<Record<string, Bilingual>>
