import {sampledWords} from './kind-sample.ts'
import type {KindEvidence} from './kind-features.ts'

/** Words are compared by their first letters: `kelompoknya` and `kelompok`, `groups` and `grouping` speak for the same kind. */
const stemLength = 6

/** The beginnings of a text's words. */
export function kindStems(evidence: KindEvidence): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const {text} of sampledWords(evidence)) {
    if (text.length < 2 || hasDigit(text)) continue
    stems.add(text.length > stemLength ? text.slice(0, stemLength) : text)
  }
  return stems
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** What each stem found is worth: in a short text, where few are found, somewhat more. */
export function stemWorth(found: number): number {
  return 0.8 * Math.min(1.5, Math.sqrt(80 / Math.max(found, 10)))
}
