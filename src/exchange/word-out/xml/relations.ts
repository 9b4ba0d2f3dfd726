import type {Picture} from '../model.ts'
import {escapeValue, xmlHead} from './escape.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part of the package refers to. */
export interface Relations {
  /** Gives the id by which a part refers to a target; the same target keeps its id. */
  id(type: string, target: string, external?: boolean): string
  xml(): string
  readonly count: () => number
}

/** Begins the relations of one part. */
export function createRelations(): Relations {
  const found = new Map<string, {readonly id: string, readonly type: string, readonly target: string, readonly external: boolean}>()
  return {
    id(type, target, external = false) {
      const key = `${type} ${target}`
      const known = found.get(key) ?? {id: `rId${found.size + 1}`, type, target, external}
      found.set(key, known)
      return known.id
    },
    count: () => found.size,
    xml: () => `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...found.values()].map(({id, type, target, external}) =>
      `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${office}/${type}`}" Target="${escapeValue(target)}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`,
  }
}

/** The pictures of a document: each stands in the package once. */
export interface Media {
  /** The path of a picture below `word/`. */
  path(picture: Picture): string
  readonly files: () => readonly {readonly path: string, readonly bytes: Uint8Array}[]
}

/** Begins with no pictures. */
export function createMedia(): Media {
  const paths = new Map<Picture, string>()
  return {
    path(picture) {
      const known = paths.get(picture) ?? `media/image${paths.size + 1}.${picture.extension}`
      paths.set(picture, known)
      return known
    },
    files: () => [...paths].map(([{bytes}, path]) => ({path: `word/${path}`, bytes})),
  }
}
