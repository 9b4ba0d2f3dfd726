import {ownWords} from '../class/passages/own-words.ts'
import type {Files} from '../host.ts'
import type {ResolvedProfile} from '../settings/profile/model.ts'
import {useProfile, type ProfileInUse} from '../settings/profile/use.ts'
import {checkFile, type CheckedFile, type CheckOptions} from './check.ts'
import {isWordName} from './input.ts'
import {keep} from './keep.ts'
import {lookUp} from './look-up.ts'
import type {Question} from './question.ts'
import {told} from './tell.ts'
import type {ToldFile} from './told.ts'

/** The profiles that questions speak of, by their numbers. */
export type NumberedProfiles = Map<number, ProfileInUse>

/** Makes a profile known under a number. */
export function know(profiles: NumberedProfiles, number: number, resolved: ResolvedProfile): void {
  profiles.set(number, useProfile(resolved))
}

/** What is told of a report, and what is to be done when that has been said. */
export interface ReadAnswer {
  readonly file: ToldFile
  readonly afterwards: () => Promise<void>
}

/** Reads and checks a report, or takes what is known of it. */
export async function readReport(question: Question, profiles: NumberedProfiles, files: Files, options: CheckOptions = {}): Promise<ReadAnswer> {
  const {language, kind, profile, full, words, keep: place, ...input} = question
  // What is known of a text was looked up before; a Word document has to be read for that.
  const known = isWordName(input.path) ? await lookUp(question, files) : undefined
  if (known) return {file: known, afterwards: () => Promise.resolve()}
  const inUse = profile === undefined ? undefined : profiles.get(profile)
  const checked = await checkFile(input, language, kind, files, inUse && {at: () => Promise.resolve(inUse)}, options)
  const brought = toldSafely(checked, full)
  const file = words && 'report' in checked && 'result' in brought ? {...brought, words: ownWords(checked.path, checked.report)} : brought
  return {file, afterwards: async () => {
    if (place && 'report' in checked && 'result' in file) await keep(place.now, checked, file, language, files)
  }}
}

/** A fault of ours in one repair must not cost a supervisor the class. */
function toldSafely(checked: CheckedFile, full: boolean): ToldFile {
  try {
    return told(checked, full)
  } catch (error) {
    return {path: checked.path, problem: {message: 'internal', data: {detail: String(error)}}}
  }
}
