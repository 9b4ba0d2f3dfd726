import type {Report} from '../report/model.ts'
import {fileEntries, readFiles, type OpenFile} from './bibliography.ts'
import {findCitations} from './citations.ts'
import {findDuplicates} from './duplicates.ts'
import {findList, type ListPlace} from './list.ts'
import {matchCitations} from './match.ts'
import type {ReferenceEntry, ReferenceList, References, ReferenceStyle} from './model.ts'
import {firstOutOfOrder} from './order.ts'
import {readNumbered} from './numbered.ts'
import {readEntry} from './read-entry.ts'
import {withRepeated} from './repeated.ts'
import {isNamedByNumber} from './standards.ts'
import {asTalk} from './talk-list.ts'
import {isScripture} from './unplaced.ts'

/** Reads the sources of a report: its list, the files that its front matter names as far as the caller can open them, and its citations. */
export function readReferences(report: Report, open: OpenFile = () => undefined): References {
  const place = findList(report)
  const listed = place ? withRepeated(place.entries.map(entry => {
    const read = readEntry(report.text, entry.start, entry.end, place.section, entry.numbered)
    return entry.talk ? asTalk(report.text, read) : read
  }), index => place.entries[index]?.talk === true) : []
  const files = readFiles(report, open)
  const entries = [...listed, ...fileEntries(files)]
  const start = place?.section.heading?.range.start
  const list = place && start !== undefined ? {start, end: place.end} : undefined
  const named = matchCitations(findCitations(report, list), entries)
  const counted = list && place?.entries.every(entry => entry.numbered) ? readNumbered(report, list, listed) : []
  const citations = counted.length > 0 ? [...named, ...counted].sort((a, b) => a.range.start - b.range.start) : named
  const duplicates = findDuplicates(listed)
  const lesser = new Set(duplicates.map(({lesser}) => lesser))
  const cited = new Set(citations.flatMap(citation => [...citation.matches, ...(citation.near ? [citation.near.entry] : [])]))
  // The copies of one work are cited together.
  for (const {kept, lesser: copy} of duplicates) if (cited.has(kept) || cited.has(copy)) cited.add(kept).add(copy)
  const uncited = listed.filter((entry, at) => !cited.has(entry) && entry.type !== 'unread' && !isScripture(entry.text) && !lesser.has(entry) && !place?.entries[at]?.further && !(list && isNamedByNumber(report, entry, [list])))
  return {entries, citations, list: place && describeList(place, listed), uncited, duplicates, files}
}

function describeList(place: ListPlace, entries: readonly ReferenceEntry[]): ReferenceList {
  const heading = place.section.heading?.range ?? {start: 0, end: 0}
  const groups: ReferenceEntry[][] = []
  for (const [index, entry] of entries.entries()) {
    // People who were spoken to stand in any order and in no style.
    if (place.entries[index]?.talk) continue
    const group = place.entries[index]?.group ?? 0
    ;(groups[group] ??= []).push(entry)
  }
  const filled = groups.filter(group => group.length > 0)
  const styles = entries.map(entry => entry.style).filter(style => style !== 'unknown')
  const counts = new Map<ReferenceStyle, number>()
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1)
  const [style] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['unknown' as const]
  const numbered = place.entries.length > 0 && place.entries.every(entry => entry.numbered)
  return {
    section: place.section, style, numbered, groups: filled, mixed: isMixed(styles),
    range: {start: entries[0]?.range.start ?? heading.end, end: entries.at(-1)?.range.end ?? heading.end},
    sorted: numbered || filled.every(group => firstOutOfOrder(group) === undefined),
  }
}

/** Two styles count as mixed when the year's place differs in at least one entry of a list of three or more. */
function isMixed(styles: readonly ReferenceStyle[]): boolean {
  if (styles.length < 3) return new Set(styles).size > 1 && styles.length > 1
  return new Set(styles).size > 1
}

export type {OpenFile} from './bibliography.ts'
