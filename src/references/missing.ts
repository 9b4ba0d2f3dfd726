import {entryTypes} from '../knowledge/references/entry-types.ts'
import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'

const byId: ReadonlyMap<ReferenceType, (typeof entryTypes)[number]> = new Map(entryTypes.map(type => [type.id, type]))

/** The fields that an entry of a type must hold and does not, in the table's order; nothing is missing from one that could not be read. */
export function missingFields(type: ReferenceType, has: (field: ReferenceField) => boolean): ReferenceField[] {
  const required = byId.get(type)?.required ?? []
  return required.filter(({field, excusedBy}) => !has(field) && !(excusedBy ?? []).some(has)).map(({field}) => field)
}
