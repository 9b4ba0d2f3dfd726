import {listArchive, type EntryFault, type ListedEntry} from '../exchange/package/listing.ts'
import {refused} from '../exchange/package/refusals.ts'
import {unpack} from '../exchange/package/zip.ts'
import {inNameOrder} from '../text/name-order.ts'
import {isArchiveName} from './archive-name.ts'
import {pathFrom, folderOf} from '../settings/profile/paths.ts'

/** Why a file of an archive, or the archive itself, is not checked. */
export type ArchiveFault = EntryFault | 'too-large' | 'bomb' | 'too-many' | 'nested' | 'total' | 'form'

/** One thing that an archive holds: a file to check, one that cannot be, or one that is no report. */
export type ArchivedFile =
  /** `beside` gives another file of the archive by its path as seen from this one. */
  | {readonly path: string, readonly bytes: Uint8Array, readonly beside: (named: string) => Uint8Array | undefined}
  | {readonly path: string, readonly fault: ArchiveFault, readonly limit?: number}
  | {readonly path: string, readonly leftOut: true}

/** How much is read; bytes. */
export interface ArchiveLimits {
  /** Of one file, by its name. */
  most(name: string): number
  /** Of entries, those of archives within it too. */
  readonly entries: number
  /** Unpacked, of all files together. */
  readonly total: number
}

/** What a class hands in weighs less; whoever needs more unpacks it first. */
export const usualLimits: Pick<ArchiveLimits, 'entries' | 'total'> = {entries: 20_000, total: 2000 * 1024 * 1024}

/** What unpacks to more than this and was packed tighter than that is a bomb. */
const smallFile = 4_000_000
const mostRatio = 200

const reports = /\.(?:md|markdown|docx|txt|docm|dotx|doc|odt)$/iu
/** What may be a report, in a form that is not read. */
const otherForms = /\.(?:pdf|rtf|pages|wps|html?|mht|rar|7z|t?gz|tar|gdoc)$/iu

/** What systems put into archives and folders by themselves. */
function isJunk(name: string): boolean {
  return name.split('/').some(part => part === '__MACOSX' || part === 'node_modules' || /^\.(?!\.$)/u.test(part) || part.startsWith('~$') || /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/iu.test(part))
}

/**
 * The submissions in an archive, one by one and nothing unpacked before its turn, with paths such as `class.zip/A/report.docx`.
 * An archive within it is opened, one within that is not. What systems add is passed over in silence.
 */
export function* submissionsIn(path: string, bytes: Uint8Array, limits: ArchiveLimits): Generator<ArchivedFile> {
  yield* filesIn(path, bytes, limits, {entries: limits.entries, total: limits.total}, 0)
}

interface Left {
  entries: number
  total: number
}

function* filesIn(path: string, bytes: Uint8Array, limits: ArchiveLimits, left: Left, depth: number): Generator<ArchivedFile> {
  const entries = listArchive(bytes, left.entries)
  if (typeof entries === 'string') return void (yield {path, fault: entries, ...(entries === 'too-many' && {limit: limits.entries})})
  left.entries -= entries.length
  const byName = new Map(entries.map(entry => [entry.name, entry]))
  const archive = {bytes, entries: byName, end: bytes.length}
  const read = (entry: ListedEntry): Uint8Array | ArchiveFault => {
    if (entry.fault) return entry.fault
    const most = limits.most(entry.name)
    if (entry.size > most) return 'too-large'
    if (entry.size > left.total) return 'total'
    if (entry.size > smallFile && entry.size > entry.packedSize * mostRatio) return 'bomb'
    const unpacked = refused(() => unpack(archive, entry, most))
    if ('refusal' in unpacked) return unpacked.refusal.id === 'bomb' ? 'bomb' : 'damaged'
    left.total -= unpacked.value.length
    return unpacked.value
  }
  for (const entry of entries.toSorted((one, other) => inNameOrder(one.name, other.name))) {
    const {name} = entry
    const whole = `${path}/${name}`
    if (isJunk(name)) continue
    if (otherForms.test(name)) yield {path: whole, fault: 'form'}
    else if (!reports.test(name) && !isArchiveName(name)) yield {path: whole, leftOut: true}
    else if (isArchiveName(name) && depth > 0) yield {path: whole, fault: 'nested'}
    else {
      const found = read(entry)
      if (typeof found === 'string') {
        const limit = found === 'total' ? limits.total : limits.most(name)
        yield {path: whole, fault: found, limit}
      } else if (isArchiveName(name)) yield* filesIn(whole, found, limits, left, depth + 1)
      else yield {path: whole, bytes: found, beside: besideOf(name, byName, read)}
    }
  }
}

function besideOf(name: string, byName: ReadonlyMap<string, ListedEntry>, read: (entry: ListedEntry) => Uint8Array | ArchiveFault): (named: string) => Uint8Array | undefined {
  return named => {
    const entry = byName.get(pathFrom(folderOf(name), named).normalize('NFC'))
    const found = entry && read(entry)
    return typeof found === 'string' ? undefined : found
  }
}
