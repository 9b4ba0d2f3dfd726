import type {KindId, Language, LevelId, StageSetId} from '../knowledge/types.ts'
import type {FrontMatter} from '../markdown/model.ts'
import {metaKeyOf, metaValueOf, type MetaKeyId} from './meta-keys.ts'
import type {Status} from './model.ts'

/** What a report says of itself in its front matter; what is wrong there is left to `front-matter-invalid`. */
export interface Meta {
  readonly kind: KindId | undefined
  readonly language: Language | undefined
  readonly status: Status | undefined
  readonly stages: StageSetId | undefined
  readonly principles: readonly string[]
  readonly levels: readonly LevelId[]
}

/** Reads the known keys of the front matter; keys and values may be written in either language. */
export function readMeta(frontMatter: FrontMatter): Meta {
  const values = (id: MetaKeyId): string[] => frontMatter.fields.flatMap(field => {
    const key = metaKeyOf(field.key)
    if (key?.id !== id) return []
    const list: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value]
    return list.flatMap(value => {
      const known = metaValueOf(key, value)
      return known === undefined ? [] : [known]
    })
  })
  return {
    kind: values('kind')[0] as KindId | undefined,
    language: values('language')[0] as Language | undefined,
    status: values('status')[0] as Status | undefined,
    stages: values('stages')[0] as StageSetId | undefined,
    principles: values('principles'),
    levels: values('level') as LevelId[],
  }
}
