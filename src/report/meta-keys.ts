import {kinds} from '../knowledge/kinds/index.ts'
import {principleSets} from '../knowledge/principle-sets.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import type {Bilingual} from '../knowledge/types.ts'

/** The front matter's keys by their own names. */
export type MetaKeyId =
  | 'kind' | 'language' | 'status' | 'stages' | 'principles' | 'level' | 'client' | 'title' | 'author' | 'supervisor' | 'bibliography'
  | 'purpose' | 'programme' | 'campus' | 'place' | 'year' | 'logo'

/** A value that a key may have: the id that the product uses, and how a writer may spell it. */
export interface MetaValue {
  readonly id: string
  readonly written: Bilingual
}

/** A key of the front matter (design section 3). */
export interface MetaKey {
  readonly id: MetaKeyId
  readonly names: Bilingual
  /** `choice` takes one of the values, `choices` one or several; `person` takes names or maps with a name. */
  readonly takes: 'choice' | 'choices' | 'text' | 'texts' | 'person'
  readonly values: readonly MetaValue[]
}

const same = (id: string): MetaValue => ({id, written: {id, en: id}})

/** Every key that Peksos reads; all are optional, and each may be written in either language. */
export const metaKeys: readonly MetaKey[] = [
  {
    id: 'kind', names: {id: 'jenis', en: 'kind'}, takes: 'choice',
    values: [...kinds.map(({id, value}) => ({id, written: value})), {id: 'other', written: {id: 'lain', en: 'other'}}],
  },
  {id: 'language', names: {id: 'bahasa', en: 'language'}, takes: 'choice', values: [same('id'), same('en')]},
  {
    id: 'status', names: {id: 'status', en: 'status'}, takes: 'choice',
    values: [{id: 'draft', written: {id: 'draf', en: 'draft'}}, {id: 'ongoing', written: {id: 'berjalan', en: 'ongoing'}}, same('final')],
  },
  {id: 'stages', names: {id: 'tahapan', en: 'stages'}, takes: 'choice', values: stageSets.map(({id}) => same(id))},
  {id: 'principles', names: {id: 'prinsip', en: 'principles'}, takes: 'choices', values: principleSets.map(({id}) => same(id))},
  {
    id: 'level', names: {id: 'tingkat', en: 'level'}, takes: 'choices',
    values: [{id: 'micro', written: {id: 'mikro', en: 'micro'}}, same('mezzo'), {id: 'macro', written: {id: 'makro', en: 'macro'}}],
  },
  {id: 'client', names: {id: 'klien', en: 'client'}, takes: 'texts', values: []},
  {id: 'title', names: {id: 'judul', en: 'title'}, takes: 'text', values: []},
  {id: 'author', names: {id: 'penulis', en: 'author'}, takes: 'person', values: []},
  {id: 'supervisor', names: {id: 'pembimbing', en: 'supervisor'}, takes: 'person', values: []},
  {id: 'bibliography', names: {id: 'daftar-pustaka', en: 'bibliography'}, takes: 'texts', values: []},
  // What only a cover shows.
  {id: 'purpose', names: {id: 'keterangan', en: 'purpose'}, takes: 'text', values: []},
  {id: 'programme', names: {id: 'program-studi', en: 'programme'}, takes: 'text', values: []},
  {id: 'campus', names: {id: 'kampus', en: 'campus'}, takes: 'text', values: []},
  {id: 'place', names: {id: 'kota', en: 'place'}, takes: 'text', values: []},
  {id: 'year', names: {id: 'tahun', en: 'year'}, takes: 'text', values: []},
  {id: 'logo', names: {id: 'logo', en: 'logo'}, takes: 'text', values: []},
]

/** The key that a name in the front matter stands for; letter case, `_` and spaces do not matter. */
export function metaKeyOf(name: string): MetaKey | undefined {
  const wanted = slug(name)
  return metaKeys.find(({names}) => names.id === wanted || names.en === wanted)
}

/** The id of a written value, in either language; undefined where the key does not know it. */
export function metaValueOf(key: MetaKey, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const wanted = slug(value)
  return key.values.find(({id, written}) => id === wanted || written.id === wanted || written.en === wanted)?.id
}

function slug(text: string): string {
  return text.trim().toLowerCase().replace(/[\s_]+/gu, '-')
}
