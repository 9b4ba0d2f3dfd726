import type {KindId, Language} from '../knowledge/types.ts'
import type {Part} from './input.ts'

/** The file that keeps a result, and where a result that was not used in this period lies yet. */
export interface KeptAt {
  readonly now: string
  readonly before: string
}

/** A report that is to be read and checked, in plain values that may cross threads. */
export interface Question {
  readonly path: string
  readonly bytes: Uint8Array
  /** Of an archive: the files of references that it names, as far as they lie there. */
  readonly beside?: ReadonlyMap<string, Uint8Array>
  readonly language: Language | 'auto'
  readonly kind: KindId | undefined
  /** All files of a report that consists of several, this one first. */
  readonly parts?: readonly Part[]
  /** The number of the profile that holds, if any: `profiles` of a thread has been told what it is. */
  readonly profile: number | undefined
  /** Whether all is wanted that the contract holds, with repairs and the words of sources; else only what tables and lists show. */
  readonly full: boolean
  /** Whether its words are wanted too, to be held against those of others. */
  readonly words: boolean
  /** Where the cache keeps what is found. */
  readonly keep: KeptAt | undefined
}
