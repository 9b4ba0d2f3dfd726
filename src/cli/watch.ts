import {resolve} from 'node:path'
import {isTrouble, type Files, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {severities} from '../lint/finding.ts'
import {renderMessage} from '../lint/message.ts'
import {profilePlaces} from '../settings/profile/paths.ts'
import {visible} from '../text/visible.ts'
import {exitCodeOf, narrowed, reportError, shownOnly, type ExitCode} from './check-command.ts'
import {readInputs} from './inputs.ts'
import type {Wanted} from './parse.ts'
import {absolute} from './paths.ts'
import {profilesOf, type Profiles} from './profile.ts'
import {readClass} from './read-class.ts'
import {paintFor} from './style.ts'
import {fileAsText, tally, totalsAsText, type Totals} from './text.ts'
import {reportTexts} from './texts.ts'
import type {ToldFile} from './told.ts'

/** Between two looks at the files, in milliseconds; a file that is still being written is let rest for one of them. */
const pause = 500

/** So much of the time may go into looking: with many files the looks come further apart. */
const share = 0.1

/** A report as it was last seen. */
interface Seen {
  /** The file that it came from: itself, the archive that holds it, or one of its files. */
  readonly from: string
  readonly stamp: string
  /** The files that its findings hang on beside itself, with their stamps: profiles, and references that it names. */
  readonly beside: ReadonlyMap<string, string>
  readonly totals: Totals
}

/**
 * `peksos check --watch`: checks all, then again what changes, until it is interrupted; the exit code is that of the last
 * state. It looks at the files from time to time instead of being told by the system, which knows nothing of network
 * drives, forgets folders that vanish and come back, and tells of a rename in a different way everywhere.
 */
export async function watch(wanted: Wanted, language: Language, host: Host): Promise<ExitCode> {
  const known = new Map<string, Seen>()
  const restless = new Map<string, string>()
  let interval = 0
  let first = true
  let untold = true
  while (first || await host.pause?.(interval)) {
    const begun = performance.now()
    const found = new Set<string>()
    for await (const path of pathsIn(wanted.inputs, host)) found.add(path)
    const changed: string[] = []
    for (const path of found) {
      const before = known.get(path)
      const stamp = await stampOf(path, host.files)
      const moved = before?.stamp !== stamp || await someMoved(before.beside, host.files)
      if (!moved) restless.delete(path)
      // Once more the same: whoever writes it is done.
      else if (first || restless.get(path) === stamp) changed.push(path)
      else restless.set(path, stamp)
    }
    const gone = [...known.keys()].filter((path) => !found.has(known.get(path)!.from))
    for (const path of gone) {
      const own = known.get(path)!.from === path
      known.delete(path)
      // A folder that was not there and is back is not gone.
      if (own && await stampOf(path, host.files) === 'missing') await host.out.write(`${renderMessage(reportTexts.gone, {path: visible(path)}, language)}\n`)
    }
    for (const path of changed) restless.delete(path)
    interval = Math.max(pause, (performance.now() - begun) / share)
    untold ||= changed.length > 0 || gone.length > 0
    // A renamed file is gone at once and there when it rests: one total for both.
    if (untold && (changed.length > 0 || restless.size === 0)) {
      untold = false
      const profiles = await profilesOf(wanted.profile, language, host)
      if (profiles === 'wrong' && first) return 2
      if (profiles !== 'wrong') await checkAgain({...wanted, inputs: changed}, {language, host, profiles, known})
      await host.out.write(`${totalsAsText(sumOf(known), language)}${first ? `${reportTexts.watching[language]}\n` : ''}`)
    }
    first = false
  }
  return exitCodeOf(sumOf(known), wanted)
}

async function checkAgain(
  wanted: Wanted, {language, host, profiles, known}: {readonly language: Language, readonly host: Host, readonly profiles: Profiles, readonly known: Map<string, Seen>},
): Promise<void> {
  const paint = paintFor(host.out, host.env)
  // What is changed while it is read is seen by the next look: its stamp is from before.
  const stamps = new Map<string, string>()
  const told = new Set<string>()
  for (const path of wanted.inputs) stamps.set(path, await stampOf(path, host.files))
  // What an archive holds is told anew, or no longer there.
  for (const [path, {from}] of known) if (path !== from && stamps.has(from)) known.delete(path)
  for await (const answer of readClass(wanted, language, profiles, host)) {
    if (answer === 'failed') continue
    const {file, profile} = answer
    const beside = new Map<string, string>()
    // Of a report that consists of several files all are looked at.
    const named = 'result' in file ? [...file.named, ...file.result.files ?? []] : []
    for (const path of [...profilePlaces(absolute(file.path)), ...profile?.files ?? [], ...named]) beside.set(path, await stampOf(path, host.files))
    const kept = narrowed(file, wanted)
    told.add(file.path)
    const from = wanted.inputs.find((path) => path === file.path || file.path.startsWith(`${path}/`) || ('result' in file && file.result.files?.includes(path))) ?? file.path
    known.set(file.path, {from, stamp: stamps.get(file.path) ?? await stampOf(file.path, host.files), beside, totals: totalsOf(kept)})
    await reportError(file, language, host)
    const shown = shownOnly(kept, wanted.minSeverity)
    if (!wanted.quiet || !('result' in shown) || shown.result.findings.length > 0) await host.out.write(fileAsText(shown, wanted.language, paint))
  }
  // What is no report by itself, such as a further file of one, is known all the same, until it changes.
  for (const [path, stamp] of stamps) {
    const before = known.get(path)
    if (before === undefined || (before.stamp !== stamp && !told.has(path))) known.set(path, {from: path, stamp, beside: new Map(), totals: {files: 0, unread: 0, findings: tally([])}})
  }
}

/** The paths of the files that a check would read; nothing is read but what says which files are left out. */
async function* pathsIn(inputs: readonly string[], host: Host): AsyncGenerator<string> {
  const nothing = new Uint8Array()
  const files: Files = {...host.files, read: (path, most) => path.endsWith('.gitignore') ? host.files.read(path, most) : Promise.resolve(nothing)}
  for await (const {path} of readInputs(inputs, {...host, files})) yield path
}

/** What a file's state is known by, whatever it holds. */
async function stampOf(path: string, files: Files): Promise<string> {
  const state = await files.state(resolve(path))
  return isTrouble(state) ? state.trouble : `${state.type} ${state.size} ${state.modified}`
}

async function someMoved(beside: ReadonlyMap<string, string>, files: Files): Promise<boolean> {
  for (const [path, stamp] of beside) if (await stampOf(path, files) !== stamp) return true
  return false
}

function totalsOf(file: ToldFile): Totals {
  return 'problem' in file ? {files: 1, unread: 1, findings: tally([])} : {files: 1, unread: 0, findings: tally(file.result.findings)}
}

function sumOf(known: ReadonlyMap<string, Seen>): Totals {
  const sum: Totals = {files: 0, unread: 0, findings: tally([])}
  for (const {totals} of known.values()) {
    sum.files += totals.files
    sum.unread += totals.unread
    for (const severity of severities) sum.findings[severity] += totals.findings[severity]
  }
  return sum
}
