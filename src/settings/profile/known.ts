import {campusFormats} from '../../knowledge/campus-formats.ts'
import {kinds} from '../../knowledge/kinds/index.ts'
import {principleSets} from '../../knowledge/principle-sets.ts'
import {principles} from '../../knowledge/principles.ts'
import {sections} from '../../knowledge/sections.ts'
import {stageSets} from '../../knowledge/stage-sets.ts'
import {stages} from '../../knowledge/stages.ts'
import type {Bilingual} from '../../knowledge/types.ts'
import type {RuleName} from './model.ts'
import type {Space} from './shape.ts'

/** An id that a profile may name, the other ways to write it, and what it is. */
export interface KnownId {
  readonly id: string
  readonly also: readonly string[]
  readonly about: Bilingual
}

/** What the ids of a table are called in a sentence. */
export const spaceNames: Readonly<Record<Space, Bilingual>> = {
  'campus-format': {id: 'id format kampus', en: 'id of a campus format'},
  kind: {id: 'jenis laporan', en: 'kind of report'},
  'report-kind': {id: 'jenis laporan', en: 'kind of report'},
  section: {id: 'id bagian', en: 'id of a part'},
  stage: {id: 'id tahap', en: 'id of a stage'},
  'stage-set': {id: 'id rangkaian tahap', en: 'id of a stage set'},
  principle: {id: 'id prinsip', en: 'id of a principle'},
  'principle-set': {id: 'id himpunan prinsip', en: 'id of a principle set'},
  rule: {id: 'id aturan', en: 'id of a rule'},
}

/** The ids of a table, in its order. Rules are given, since their texts belong to a later folder. */
export function knownIds(space: Space, rules: readonly RuleName[]): readonly KnownId[] {
  return space === 'rule' ? rules.map(({id, about}) => ({id, also: [], about})) : tables[space]
}

const plain = ({id, label}: {readonly id: string, readonly label: Bilingual}): KnownId => ({id, also: [], about: label})
// Front matter takes both languages, so a profile does too.
const reportKinds = kinds.map(({id, value, label}): KnownId => ({id, also: [value.id, value.en].filter(name => name !== id), about: label}))

const tables: Readonly<Record<Exclude<Space, 'rule'>, readonly KnownId[]>> = {
  'report-kind': reportKinds,
  kind: [...reportKinds, {id: 'other', also: ['lain'], about: {id: 'Bukan laporan pekerjaan sosial', en: 'No social-work report'}}],
  section: sections.map(plain),
  'campus-format': campusFormats.map(plain),
  stage: stages.map(plain),
  'stage-set': stageSets.map(plain),
  principle: principles.map(plain),
  'principle-set': principleSets.map(plain),
}
