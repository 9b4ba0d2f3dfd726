import type {BuiltInProfile} from './built-in.ts'
import {community} from './community.ts'
import {general} from './general.ts'
import {paperOnly} from './paper-only.ts'
import {practicum} from './practicum.ts'

/** The profiles that a campus can go on from. */
export const builtInProfiles: readonly BuiltInProfile[] = [general, paperOnly, practicum, community]
