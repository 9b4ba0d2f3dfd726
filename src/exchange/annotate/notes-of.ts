import type {Finding} from '../../lint/finding.ts'
import type {Lines} from '../../text/range.ts'
import type {ParagraphPlace} from '../word-in/paragraph-places.ts'
import type {WordNote} from './annotate-word.ts'

/** Comments that came from the document itself go back into it by staying there. */
const silent: ReadonlySet<string> = new Set(['supervisor-comment'])

/** Findings as comments at their paragraphs: those of one rule in one paragraph are one comment, and the same is said once. */
export function notesOf(findings: readonly Finding[], lines: Lines, places: readonly ParagraphPlace[]): readonly WordNote[] {
  const grouped = new Map<string, {readonly ordinal: number, readonly rule: string, readonly messages: Set<string>}>()
  for (const {rule, message, range} of findings) {
    const {line} = lines.point(range.start)
    const place = places.findLast(one => one.line <= line) ?? places[0]
    if (silent.has(rule) || !place) continue
    const key = `${place.ordinal} ${rule}`
    const group = grouped.get(key) ?? {ordinal: place.ordinal, rule, messages: new Set<string>()}
    group.messages.add(message)
    grouped.set(key, group)
  }
  return [...grouped.values()].map(({ordinal, rule, messages}) => ({ordinal, lines: [...[...messages].map(message => `${message}.`), `Peksos: ${rule}`]}))
}
