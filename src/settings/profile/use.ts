import {campusOf} from '../../report/campus.ts'
import type {Campus} from '../../report/campus-model.ts'
import {inNameOrder} from '../../text/name-order.ts'
import {readGlob, type Glob} from '../../text/glob.ts'
import type {ReportFiles, ResolvedProfile} from './model.ts'
import {folderOf, pathBelow} from './paths.ts'

/** A profile at work on the files below its folder. */
export interface ProfileInUse extends ResolvedProfile {
  /** What it lays down for a file; one without a path, such as an unsaved text, has no kind by its name. */
  campusAt(path: string | undefined): Campus
  /** What its patterns say of a file. */
  reportsAt(path: string | undefined): ReportFiles | undefined
  /** The files among these that are one report with a file, in its order; undefined where that is a report by itself. */
  boundWith(path: string, among: readonly string[]): readonly string[] | undefined
}

/** Makes a profile ready; what it asks of each kind is worked out once, however many files there are. */
export function useProfile(resolved: ResolvedProfile): ProfileInUse {
  const {profile, folder} = resolved
  const rows = (profile.reports ?? []).map(row => ({row, globs: row.files.map(readGlob)}))
  const campus = campusOf(profile.kinds ?? {}, profile.terms ?? [])
  const reportsAt = (path: string | undefined): ReportFiles | undefined => {
    const below = path === undefined ? undefined : pathBelow(folder, path)
    return below === undefined ? undefined : rows.find(({globs}) => globs.some(glob => fits(glob, below)))?.row
  }
  const placeIn = (row: ReportFiles, path: string): number => {
    const below = pathBelow(folder, path) ?? ''
    return rows.find(one => one.row === row)?.globs.findIndex(glob => fits(glob, below)) ?? -1
  }
  const boundWith = (path: string, among: readonly string[]): readonly string[] | undefined => {
    const row = reportsAt(path)
    if (row?.bound === undefined || row.bound === 'each') return undefined
    const own = among.filter(other => reportsAt(other) === row && (row.bound === 'all' || folderOf(other) === folderOf(path)))
    const together = [...new Set([path, ...own])]
    return together.length < 2 ? undefined : together.toSorted((a, b) => placeIn(row, a) - placeIn(row, b) || inNameOrder(a, b))
  }
  return {...resolved, reportsAt, boundWith, campusAt: path => ({...campus, kind: reportsAt(path)?.kind})}
}

function fits(glob: Glob, path: string): boolean {
  return 'matches' in glob && glob.matches(path)
}
