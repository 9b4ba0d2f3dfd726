import {kindSigns, type KindSign} from '../knowledge/kind-signs.ts'
import type {KindId, SectionId} from '../knowledge/types.ts'
import type {Outline} from '../markdown/model.ts'
import {nameKey, wordsOf, type Word} from '../text/fold.ts'
import {phraseScanner} from '../text/phrase-scan.ts'
import type {StageSpot} from './model.ts'

/** What the kind is judged by besides words. */
export interface KindEvidence {
  readonly text: string
  readonly words: readonly Word[]
  readonly outline: Outline
  readonly parts: ReadonlySet<SectionId>
  readonly spots: readonly StageSpot[]
  /** How many principles are stated as items or headings. */
  readonly principles: number
}

/** A kind with how sure it is (0 to 1). */
export interface KindGuess {
  readonly kind: KindId
  readonly confidence: number
}

const scanner = phraseScanner<KindSign>(kindSigns.flatMap(sign => sign.phrases.map(phrase => ({phrase, payload: sign}))))
/** Occurrences of one phrase beyond this add nothing: a long text is not more of a kind than a short one. */
const mostCounted = 3
/** Words looked at: the beginning and the middle of a long report tell its kind. */
const mostWords = 12_000

/** Judges the kind of a text by its words, headings, stages and parts. */
export function guessKind(evidence: KindEvidence): KindGuess {
  const scores = scoreWords(evidence)
  const at = (name: KindSign['for']): number => scores.get(name) ?? 0
  const field = at('field') + stageWeight(evidence) + evidence.principles * 3
  const rival = Math.max(0, ...kindSigns.flatMap(sign => isRival(sign.for) ? [at(sign.for)] : []))
  const structure = structureOf(evidence)
  if (field < 10 || field < rival * 1.1 || structure === 0) return {kind: 'other', confidence: clamp(0.5 + (rival - field) / 60 + (structure === 0 ? 0.2 : 0))}
  const kinds = scoreKinds(evidence, at)
  const [best, second] = [...kinds].sort((a, b) => b[1] - a[1])
  if (!best) return {kind: 'other', confidence: 0.5}
  const lead = best[1] - (second?.[1] ?? 0)
  return {kind: best[0], confidence: clamp(0.5 + lead / (best[1] + 10) / 2 + Math.min(field - rival, 40) / 160)}
}

function scoreWords({words, outline, text}: KindEvidence): Map<KindSign['for'], number> {
  const seen = new Map<string, number>()
  const scores = new Map<KindSign['for'], number>()
  const add = (sign: KindSign, phrase: string, factor: number): void => {
    const key = `${sign.for} ${phrase}`
    const count = seen.get(key) ?? 0
    if (count >= mostCounted) return
    seen.set(key, count + 1)
    // The first occurrence tells most.
    scores.set(sign.for, (scores.get(sign.for) ?? 0) + sign.weight * factor * (count === 0 ? 1 : 0.4))
  }
  for (const hit of scanner.scan(words.slice(0, mostWords))) add(hit.payload, hit.phrase, 1)
  for (const section of outline.sections) {
    const range = section.heading?.titleRange
    if (!range || section.heading?.form === 'run-in') continue
    for (const hit of scanner.scan(wordsOf(text.slice(range.start, range.end)))) add(hit.payload, `heading ${hit.phrase}`, section === outline.title ? 1.5 : 1)
  }
  return scores
}

function isRival(name: KindSign['for']): boolean {
  return !['field', 'paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other'].includes(name)
}

function stageWeight({spots}: KindEvidence): number {
  return new Set(spots.filter(spot => spot.stage !== 'assessment' && spot.stage !== 'evaluation').map(spot => spot.stage)).size * 3
}

/** How much of a report's form there is: headings that name parts or stages, chapters, principle lists. */
function structureOf({outline, parts, spots, principles}: KindEvidence): number {
  const headings = outline.sections.length
  return parts.size * 2 + (headings >= 2 ? 2 : headings) + (spots.length >= 2 && headings > 0 ? 2 : 0) + (principles >= 3 ? 2 : 0)
}

function scoreKinds({text, parts, spots, outline}: KindEvidence, at: (name: KindSign['for']) => number): Map<KindId, number> {
  const initials = countInitials(text)
  const practice = spots.filter(spot => !spot.concept).length
  const stage = (id: string): boolean => spots.some(spot => spot.stage === id)
  const has = (id: SectionId): number => parts.has(id) ? 1 : 0
  const title = nameKey(outline.sections.slice(0, 3).map(section => section.heading?.text ?? '').join(' '))
  const community = (stage('social-initiation') ? 14 : 0) + (stage('social-organizing') ? 14 : 0) + has('community-profile') * 10
  const recording = has('content-record') * 6 + has('use-of-self') * 10 + has('impressions') * 6 + has('plans') * 2
  return new Map<KindId, number>([
    ['paper', at('paper') + has('definition') * 6 + has('approaches') * 5 + has('principles') * 3 + has('conceptual-review') * 2 + has('theories') * 3 - initials * 3 - practice + 3],
    ['case-report', at('case-report') * 0.8 + initials * 4 + practice * 1.5 + has('client-profile') * 6 + has('problem-formulation') * 4 + has('agency-profile') * 2 + (/\b(?:laporan|report)\b/u.test(title) ? 3 : 0)],
    ['group-report', at('group-report') * 0.9 + initials + practice * 0.7 - 12 + (/\b(?:group|kelompok|groupwork)\b/u.test(title) ? 14 : 0)],
    ['community-report', at('community-report') * 0.7 + community + practice * 0.5 - 8 + (/\b(?:komunitas|community|masyarakat|desa)\b/u.test(title) ? 6 : 0)],
    ['process-recording', at('process-recording') + recording - 6],
  ])
}

/** Clients named by initials: “UA”, klien R, Ms. J, Mr. T. At most five count. */
function countInitials(text: string): number {
  let count = 0
  for (const match of text.slice(0, 80_000).matchAll(/[“"'‘]\p{Lu}{1,3}[”"'’]|\b(?:klien|client|pm|ppks|kelayan|ms|mr|mrs|ny|tn|ibu|bapak|sdr|anak|inisial|initials?)\.?\s+\p{Lu}{1,3}\b/giu)) {
    if (/\p{Lu}{1,3}[”"'’]?$/u.test(match[0]) && ++count >= 5) break
  }
  return count
}

function clamp(value: number): number {
  return Math.round(Math.min(0.99, Math.max(0.5, value)) * 100) / 100
}
