import type {Language} from '../knowledge/types.ts'
import {formatEntry, type WrittenStyle} from '../references/format.ts'
import type {ReferenceEntry} from '../references/model.ts'
import {wordsOf} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {hasPlaceholder} from './placeholder.ts'

/** An entry's place and how it reads in another style. */
export interface Rewrite {
  readonly range: Range
  readonly text: string
}

/** More words than these that found no field ("Diakses pada tanggal … pukul … WIB") say something that would be lost. */
const mostLost = 4
/** Shorter ones join others. */
const longestSmall = 3

/** An entry anew in a style; undefined where it is so already, could not be read, or waits to be filled in. */
export function rewriteEntry(entry: ReferenceEntry, style: WrittenStyle, language: Language): Rewrite | undefined {
  if (entry.type === 'unread' || hasPlaceholder(entry.text)) return undefined
  const text = formatEntry(entry, style, language)
  return text === entry.text || text === '' ? undefined : {range: entry.range, text}
}

/** Whether an entry says more than its fields hold, so that writing it anew would leave words out. */
export function losesWords({text, range, fields, law}: ReferenceEntry, rewritten: string): boolean {
  const held = [...Object.values(fields).map(field => field.range), ...(law ? [law.name.range] : [])]
  const kept = new Set(wordsOf(rewritten).map(word => word.text))
  const lost = wordsOf(text, range.start).filter(({text: word, start, end}) => word.length > longestSmall && !kept.has(word) && !held.some(place => start >= place.start && end <= place.end))
  return lost.length > mostLost
}
