import type {Language} from '../knowledge/types.ts'
import type {ReferenceEntry, References} from '../references/model.ts'
import {isBlank} from '../templates/placeholder.ts'
import type {Range} from '../text/range.ts'
import {say, type TextKey} from './texts.ts'

/** One count above the reference list: what it says, and the entries it speaks of. */
export interface ReferenceLens {
  readonly title: string
  readonly range: Range
  readonly entries: readonly ReferenceEntry[]
}

/** What stands above the heading of a report's reference list: how many sources, uncited ones, incomplete ones; nothing that is nought or whose rule is off. */
export function referenceLenses({entries, list, uncited, duplicates}: References, language: Language, isOff: (rule: string) => boolean = () => false): readonly ReferenceLens[] {
  const heading = list?.section.heading
  if (!heading) return []
  const own = entries.filter(({file, text}) => file === undefined && !isBlank(text))
  const copies = new Set(duplicates.map(({lesser}) => lesser))
  const counts: readonly (readonly [TextKey, readonly ReferenceEntry[]])[] = [
    ['lensEntries', own],
    ['lensUncited', isOff('reference-uncited') ? [] : uncited],
    ['lensIncomplete', isOff('reference-incomplete') ? [] : own.filter(entry => entry.missing.length > 0 && !copies.has(entry))],
  ]
  return counts.filter(([key, found]) => key === 'lensEntries' || found.length > 0)
    .map(([key, found]) => ({title: say(key === 'lensEntries' && found.length === 1 ? 'lensEntry' : key, language, {count: found.length}), range: heading.range, entries: found}))
}
