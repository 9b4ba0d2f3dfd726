import type {Entry} from '../types.ts'

/** A profile that comes with Peksos, in the very form that a campus writes its own. */
export interface BuiltInProfile extends Entry {
  readonly profile: Readonly<Record<string, unknown>>
}
