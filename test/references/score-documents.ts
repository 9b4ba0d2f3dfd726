import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'

/** A report with what is known of its list and citations. */
export interface LabelledDocument {
  readonly file: string
  readonly bibliography?: string
  readonly heading: number | null
  readonly entries: readonly {readonly entry: number, readonly prefix: string, readonly type?: string, readonly cited: boolean, readonly missing?: readonly string[], readonly duplicateOf?: number, readonly uncertain?: readonly string[]}[]
  readonly unlisted: readonly string[]
  readonly nearMisses: readonly {readonly written: string, readonly entry: number}[]
  readonly yearMissing: readonly string[]
  readonly orderOk: boolean | null
  readonly styleMixed: boolean | null
  readonly uncertain?: readonly string[]
  readonly allRight?: boolean
}

/** What a reading of a document gets wrong; empty where it agrees with the labels. */
export function faultsOf(label: LabelledDocument, text: string, bibliography: {readonly path: string, readonly text: string} | undefined): string[] {
  const report = readReport(text)
  const read = readReferences(report, path => path === bibliography?.path ? bibliography : undefined)
  const faults: string[] = []
  const entries = read.entries
  if (entries.length !== label.entries.length) faults.push(`${entries.length} entries, expected ${label.entries.length}:\n${entries.map(entry => `         ${entry.text.slice(0, 70)}`).join('\n')}`)
  const lesser = new Map(read.duplicates.map(({kept, lesser}) => [lesser, kept]))
  for (const expected of label.entries) {
    const entry = entries[expected.entry - 1]
    if (!entry) continue
    const name = `${expected.entry} ${expected.prefix.slice(0, 24)}`
    if (!bibliography && !plain(entry.text).startsWith(plain(expected.prefix))) faults.push(`${name}: begins ${entry.text.slice(0, 30)}`)
    if (expected.type !== undefined && entry.type !== expected.type && !expected.uncertain?.includes(`type:${entry.type}`)) faults.push(`${name}: type ${entry.type}, expected ${expected.type}`)
    const missing = lesser.has(entry) ? [] : entry.missing.filter(field => !expected.uncertain?.includes(field))
    if (expected.missing && missing.join() !== expected.missing.join()) faults.push(`${name}: missing ${missing.join()}, expected ${expected.missing.join()}`)
    const uncited = bibliography ? !read.citations.some(({matches}) => matches.includes(entry)) : read.uncited.includes(entry)
    if (expected.duplicateOf === undefined && uncited === expected.cited && !expected.uncertain?.includes('cited')) faults.push(`${name}: ${uncited ? 'uncited' : 'cited'}`)
    const kept = lesser.get(entry)
    if ((kept ? entries.indexOf(kept) + 1 : undefined) !== expected.duplicateOf) faults.push(`${name}: duplicate of ${kept ? entries.indexOf(kept) + 1 : 'none'}, expected ${expected.duplicateOf ?? 'none'}`)
  }
  const unlisted = read.citations.filter(citation => citation.mustBeListed && citation.matches.length === 0 && !citation.near).map(citation => citation.text)
  const near = read.citations.filter(citation => citation.near).map(citation => citation.text)
  const yearless = read.citations.filter(citation => citation.mustBeListed && !citation.year && (citation.form === 'narrative' || citation.form === 'parenthetical')).map(citation => citation.text)
  compare('unlisted', unlisted, label.unlisted)
  compare('near misses', near, label.nearMisses.map(miss => miss.written))
  if (!label.uncertain?.includes('yearMissing')) compare('year missing', yearless, label.yearMissing)
  if (label.orderOk !== null && !label.uncertain?.includes('orderOk') && read.list && read.list.sorted !== label.orderOk) faults.push(`order ${read.list.sorted}`)
  if (label.styleMixed !== null && !label.uncertain?.includes('styleMixed') && read.list && read.list.mixed !== label.styleMixed) faults.push(`mixed ${read.list.mixed}: ${entries.map(entry => entry.style).join(' ')}`)
  return faults

  function compare(what: string, found: readonly string[], expected: readonly string[]): void {
    const open = (one: string): boolean => label.uncertain?.some(other => plain(one).includes(plain(other))) ?? false
    const extra = found.filter(one => !open(one) && !expected.some(other => plain(other).includes(plain(one)) || plain(one).includes(plain(other))))
    const missed = expected.filter(one => !found.some(other => plain(other).includes(plain(one)) || plain(one).includes(plain(other))))
    if (extra.length > 0) faults.push(`${what}: too many ${extra.join(' / ')}`)
    if (missed.length > 0) faults.push(`${what}: missed ${missed.join(' / ')}`)
  }
}

function plain(text: string): string {
  return text.replace(/[*_()[\]@]/gu, '').replace(/\s+/gu, ' ').trim()
}
