import type {Entry} from '../types.ts'
import {community} from './community.ts'
import {general} from './general.ts'
import {paperOnly} from './paper-only.ts'
import {practicum} from './practicum.ts'

/** A profile that comes with Peksos, in the very form that a campus writes its own. */
export interface BuiltInProfile extends Entry {
  readonly profile: Readonly<Record<string, unknown>>
}

/** The profiles that a campus can go on from. */
export const builtInProfiles: readonly BuiltInProfile[] = [general, paperOnly, practicum, community]
