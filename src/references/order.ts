import {fold} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'
import type {Range} from '../text/range.ts'
import type {ReferenceEntry, ReferenceList} from './model.ts'
import {opensRepeated} from './repeated.ts'

/** What an entry is ordered by: names as written, then year and letter, then title. */
function sortKey(entry: ReferenceEntry): readonly [string, string, string] {
  const names = entry.fields.author?.names ?? []
  const people = names.map(name => name.literal ?? [name.family, name.given].filter(Boolean).join(' ')).join(' ')
  const head = people || entry.fields.title?.value || entry.text
  const law = leadsWithLaw(entry) ? `${entry.law?.name.value ?? ''} ${(entry.fields.number?.value ?? '').padStart(6, '0')}` : undefined
  const year = entry.fields.issued
  return [plain(law ?? head), `${year?.['date-parts']?.[0] ?? ''}${year?.suffix ?? ''}`, plain(entry.fields.title?.value ?? '')]
}

/** Whether an entry begins with the law: "Republik Indonesia. (2009). Undang-Undang …" begins with who gave it. */
function leadsWithLaw({law, fields}: ReferenceEntry): boolean {
  return law !== undefined && !(fields.author && fields.author.range.start < law.name.range.start)
}

// Sorting and placing compare each entry with many others.
// "A. Steenbrink" opens with an initial, "A Theory" with an article.
const plain = memoize(text => whole(text.replace(/^(?:the|a|an) /i, '')))
const whole = memoize(text => fold(text).replace(/[^\p{L}\p{N} ]/gu, ' ').replace(/\s+/g, ' ').trim())

/** Compares two entries for the order of a list. */
function compareEntries(a: ReferenceEntry, b: ReferenceEntry): number {
  const left = sortKey(a)
  const right = sortKey(b)
  // Laws of one kind may be ordered by number or by year: neither order is wrong.
  if (a.law && b.law && a.law.kind === b.law.kind) return 0
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? ''
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}

/** The first entry that stands before one that should precede it; undefined for a list in order. Unread entries have no place. */
export function firstOutOfOrder(entries: readonly ReferenceEntry[]): {readonly entry: ReferenceEntry, readonly after: ReferenceEntry} | undefined {
  let last: {readonly entry: ReferenceEntry, readonly head: string} | undefined
  for (const entry of entries.slice(leading(entries), alphabetical(entries))) {
    // A bare address has no name to go by.
    if (entry.type === 'unread' || (!entry.fields.author && !entry.fields.title) || opensRepeated(entry.text)) continue
    const head = headOf(entry)
    // Laws are listed by rank as often as by name.
    if (entry.law && last?.entry.law) {
      last = {entry, head}
      continue
    }
    // Only the first author tells: writers order further works of one author in several ways.
    if (last && head < last.head && writtenHead(entry) < writtenHead(last.entry) && compareEntries(entry, last.entry) < 0) return {entry, after: last.entry}
    last = {entry, head}
  }
  return undefined
}

/** How many entries stand in the order of the alphabet: laws may follow all other sources as a block of their own. */
function alphabetical(entries: readonly ReferenceEntry[]): number {
  const other = entries.findLastIndex(entry => entry.law === undefined && entry.type !== 'legislation')
  const block = entries.slice(0, Math.max(0, other + 1)).some(({law}) => law !== undefined)
  return block ? entries.length : other + 1
}

/** How many laws open a list as a block of their own: two or more before all other sources, and none among those. */
function leading(entries: readonly ReferenceEntry[]): number {
  const count = entries.findIndex(entry => entry.law === undefined && entry.type !== 'legislation')
  return count > 1 && !entries.slice(count).some(({law}) => law !== undefined) ? count : 0
}

/** Where an entry belongs in a group: the index of the entry that follows it, or of the group's end; a block of laws at the start or the end takes laws only. */
export function indexInOrder(group: readonly ReferenceEntry[], entry: ReferenceEntry): number {
  const count = alphabetical(group)
  if (entry.law && count < group.length && count > 0) return group.length
  const first = leading(group)
  if (entry.law && first > 0) return first
  const at = group.findIndex((other, index) => index >= first && index < count && other.type !== 'unread' && !opensRepeated(other.text) && compareEntries(entry, other) < 0)
  return at < 0 ? (count > 0 ? count : group.length) : at
}

function headOf(entry: ReferenceEntry): string {
  const name = entry.fields.author?.names[0]
  return plain((leadsWithLaw(entry) ? entry.law?.name.value : undefined) ?? name?.literal ?? name?.family ?? entry.fields.title?.value ?? entry.text)
}

/** The first name as it is written: lists of names in their own order ("Sartono Kartodirdjo") are sorted by that as often as by the family name, "de Haan" by H, and "The World Bank" by T. */
function writtenHead(entry: ReferenceEntry): string {
  const range = leadsWithLaw(entry) ? undefined : entry.fields.author?.names[0]?.range
  return range ? whole(entry.text.slice(range.start - entry.range.start, range.end - entry.range.start).replace(/^(?:(?:de|den|der|van|von|ter|ten|la|le|du|di|da) )+(?=\p{Lu})/u, '').replaceAll(/['’ʼ]/g, ' ')) : headOf(entry)
}

/** A group's entries in order; a block of laws at its start or end stays there, and what could not be read keeps its place as far as that goes. */
export function inOrder(group: readonly ReferenceEntry[]): readonly ReferenceEntry[] {
  const count = alphabetical(group)
  const first = leading(group)
  // What stands for the author above it goes where that one goes.
  const blocks = group.slice(first, count).reduce<ReferenceEntry[][]>((all, entry) => {
    if (all.length > 0 && opensRepeated(entry.text)) all.at(-1)?.push(entry)
    else all.push([entry])
    return all
  }, [])
  const sorted = blocks.flatMap((block, index) => block[0] ? [{entry: block[0], block, index}] : []).sort((a, b) => (a.entry.type === 'unread' || b.entry.type === 'unread' ? 0 : compareEntries(a.entry, b.entry)) || a.index - b.index)
  return [...group.slice(0, first), ...sorted.flatMap(({block}) => block), ...group.slice(count)]
}

/** Edits that put each group's entries into order: every entry's text stays as it is, only the places are exchanged. */
export function sortEdits(text: string, list: ReferenceList): {readonly range: Range, readonly text: string}[] {
  return list.groups.flatMap(group => {
    const sorted = inOrder(group)
    return group.flatMap((place, index) => {
      const entry = sorted[index]
      return !entry || entry === place ? [] : [{range: place.range, text: text.slice(entry.range.start, entry.range.end)}]
    })
  })
}
