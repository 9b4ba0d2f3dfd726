import type {ReferenceEntry, ReferenceList} from '../references/model.ts'
import {firstOutOfOrder, indexInOrder} from '../references/order.ts'
import {readEntry} from '../references/read-entry.ts'
import type {Range} from '../text/range.ts'

/** A change of the list: `range` is replaced by `text`. */
interface ListEdit {
  readonly range: Range
  readonly text: string
}

/** What stands before an entry on its line: nothing, a bullet or a number. */
const mark = /^[\s>]*(?:[-*+•·▪–]\s+|\d{1,3}[.)]\s*|\[\d{1,3}\]\s*|\(\d{1,3}\)\s*)?$/u
/** What may stand between two entries. */
const gap = /^(?:[ \t]|\\(?=[\r\n])|<br\s?\/?>){0,20}[\s>]*$/iu

/**
 * The edits that write a new entry into a list: at its alphabetical place, with the bullet or number and the distance that its neighbours
 * have; later numbers are counted on. A list numbered in the order of citing gets it at its end.
 */
export function insertEntry(text: string, list: ReferenceList, written: string): readonly ListEdit[] {
  const entry = readEntry(written, 0, written.length)
  const group = groupFor(list, entry)
  const last = group?.at(-1)
  if (!group || !last) return []
  const asCited = list.numbered && firstOutOfOrder(group) !== undefined
  const index = asCited ? group.length : indexInOrder(group, entry)
  const next = group[index]
  const before = group[index - 1]
  const pair = before && next ? [before, next] as const : next && group[index + 1] ? [next, group[index + 1]!] as const : !next && before && group[index - 2] ? [group[index - 2]!, before] as const : undefined
  const neighbour = next ?? last
  const {start, lead} = opening(text, neighbour)
  // Entries that share a paragraph are parted by a space.
  if (lead === undefined) return [next ? {range: {start: next.range.start, end: next.range.start}, text: `${written} `} : {range: {start: last.range.end, end: last.range.end}, text: ` ${written}`}]
  const distance = distanceOf(text, pair, lead)
  if (next) return [{range: {start, end: start}, text: lead + written + distance}, ...countedOn(text, list, neighbour)]
  return [{range: {start: last.range.end, end: last.range.end}, text: distance + raised(text, list, lead) + written}, ...countedOn(text, list, list.groups.flat()[list.groups.flat().indexOf(last) + 1])]
}

/** Laws go to where laws stand; anything else to the first part of the list that holds more than laws. */
function groupFor({groups}: ReferenceList, entry: ReferenceEntry): readonly ReferenceEntry[] | undefined {
  return groups.find(group => group.some(other => (other.law === undefined) === (entry.law === undefined))) ?? groups[0]
}

/** Where the line of an entry begins, and what stands on it before the entry; undefined where that is more than a mark. */
function opening(text: string, {range}: ReferenceEntry): {readonly start: number, readonly lead: string | undefined} {
  let {start} = range
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  const lead = text.slice(start, range.start)
  return {start, lead: mark.test(lead) ? lead : undefined}
}

function distanceOf(text: string, pair: readonly [ReferenceEntry, ReferenceEntry] | undefined, lead: string): string {
  const between = pair && text.slice(pair[0].range.end, opening(text, pair[1]).start)
  if (between !== undefined && /[\r\n]/.test(between) && gap.test(between)) return between
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const quote = lead.includes('>') ? lead.slice(0, lead.lastIndexOf('>') + 1) : ''
  return lead.slice(quote.length).trim() === '' ? ending + quote + ending : ending
}

interface Counted {
  readonly entry: ReferenceEntry
  readonly number: number
  readonly range: Range
}

/** The entries that have a number before them. */
function counted(text: string, list: ReferenceList): Counted[] {
  return list.groups.flat().flatMap(entry => {
    const {start, lead} = opening(text, entry)
    const digits = lead === undefined ? null : /\d{1,3}/.exec(lead)
    return digits ? [{entry, number: Number(digits[0]), range: {start: start + digits.index, end: start + digits.index + digits[0].length}}] : []
  })
}

/** One more for the entry's number and for each that follows without a gap; a list of ones stays one. */
function countedOn(text: string, list: ReferenceList, from: ReferenceEntry | undefined): ListEdit[] {
  const all = counted(text, list)
  const at = all.findIndex(({entry}) => entry === from)
  if (at < 0 || !counts(all)) return []
  const edits: ListEdit[] = []
  for (let index = at; index < all.length; index++) {
    const one = all[index]!
    if (index > at && one.number !== all[index - 1]!.number + 1) break
    edits.push({range: one.range, text: String(one.number + 1)})
  }
  return edits
}

function raised(text: string, list: ReferenceList, lead: string): string {
  return counts(counted(text, list)) ? lead.replace(/\d{1,3}/, digits => String(Number(digits) + 1)) : lead
}

function counts(all: readonly Counted[]): boolean {
  return all.length < 2 || all.some(({number}, index) => index > 0 && number !== all[index - 1]!.number)
}
