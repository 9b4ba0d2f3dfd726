import type {ProfileInUse} from '../settings/profile/use.ts'
import type {ToldFile} from './told.ts'

/** A file with the profile that it was checked by. */
export interface Answer {
  readonly file: ToldFile
  readonly profile: ProfileInUse | undefined
}
