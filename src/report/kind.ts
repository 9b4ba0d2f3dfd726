import {kindSigns, type KindSign} from '../knowledge/kind-signs.ts'
import type {KindId, SectionId} from '../knowledge/types.ts'
import type {Outline} from '../markdown/model.ts'
import {countWords, nameKey, wordsOf, type Word} from '../text/fold.ts'
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
const mostWords = 4_000

/** Judges the kind of a text by its words, headings, stages and parts. */
export function guessKind(evidence: KindEvidence): KindGuess {
  const {words: scores, headings} = scoreWords(evidence)
  const at = (name: KindSign['for']): number => scores.get(name) ?? 0
  const field = at('field') + stageWeight(evidence) + evidence.principles * 3
  // A rival's word in a heading or the title says what the text is; in running prose it may be about the client.
  const rivals = kindSigns.flatMap(sign => isRival(sign.for) ? [{rival: at(sign.for), heading: headings.get(sign.for) ?? 0}] : [])
  const rival = Math.max(0, ...rivals.map(row => row.rival + row.heading * 3))
  const structure = structureOf(evidence)
  if (field < fewestField || field < rival || structure === 0) return {kind: 'other', confidence: clamp(0.5 + (rival - field) / 60 + (structure === 0 ? 0.2 : 0))}
  const [best, second] = [...scoreKinds(evidence, at)].sort((a, b) => b[1] - a[1])
  if (!best) return {kind: 'other', confidence: 0.5}
  const lead = best[1] - (second?.[1] ?? 0)
  return {kind: best[0], confidence: clamp(0.5 + lead / (best[1] + 10) / 2 + Math.min(field - rival, 40) / 160)}
}

/** Below this there is too little of social work in a text to judge it. */
const fewestField = 10

function scoreWords({words, outline, text}: KindEvidence): {words: Map<KindSign['for'], number>, headings: Map<KindSign['for'], number>} {
  const seen = new Map<string, number>()
  const scores = new Map<KindSign['for'], number>()
  const headings = new Map<KindSign['for'], number>()
  for (const {payload: sign, phrase} of scanner.scan(words.slice(0, mostWords))) {
    const key = `${sign.for} ${phrase}`
    const count = seen.get(key) ?? 0
    if (count >= mostCounted) continue
    seen.set(key, count + 1)
    // The first occurrence tells most.
    scores.set(sign.for, (scores.get(sign.for) ?? 0) + sign.weight * (count === 0 ? 1 : 0.4))
  }
  for (const section of outline.sections) {
    const range = section.heading?.titleRange
    if (!range || section.heading?.form === 'run-in') continue
    for (const {payload: sign} of scanner.scan(wordsOf(text.slice(range.start, range.end)))) {
      headings.set(sign.for, (headings.get(sign.for) ?? 0) + sign.weight * (section === outline.title ? 1.5 : 0.7))
    }
  }
  return {words: scores, headings}
}

function isRival(name: KindSign['for']): boolean {
  return !['field', 'paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other'].includes(name)
}

function stageWeight({spots}: KindEvidence): number {
  return new Set(spots.filter(spot => spot.stage !== 'assessment' && spot.stage !== 'evaluation').map(spot => spot.stage)).size * 3
}

/** How much of a report's form there is: headings, parts, principle lists, stages written up one by one. */
function structureOf({outline, parts, spots, principles}: KindEvidence): number {
  const headings = outline.sections.length
  const told = spots.filter(spot => spot.section.heading?.form === 'item' && spot.section.words > countWords(spot.section.heading.text)).length
  return parts.size * 2 + (headings >= 2 ? 2 : headings) + (told >= 3 ? 2 : 0) + (principles >= 3 ? 2 : 0)
}

function scoreKinds({text, parts, spots, outline}: KindEvidence, at: (name: KindSign['for']) => number): Map<KindId, number> {
  const done = countDeeds(text)
  // Stages under their own headings show practice only where somebody did something somewhere.
  const practice = spots.filter(spot => !spot.concept).length * Math.min(done / 4, 1)
  const stage = (id: string): boolean => spots.some(spot => spot.stage === id)
  const has = (id: SectionId): number => parts.has(id) ? 1 : 0
  const heads = outline.sections.map(section => nameKey(section.heading?.text ?? ''))
  const title = heads.slice(0, 3).join(' ')
  const levels = ['mikro', 'mezzo|messo|meso', 'makro'].filter(level => heads.some(head => new RegExp(`\\b(?:aras|praktik|praktek|tingkat|level) (?:${level})\\b`, 'u').test(head))).length
  const community = (stage('social-initiation') ? 14 : 0) + (stage('social-organizing') ? 14 : 0) + has('community-profile') * 10
  const recording = has('content-record') * 6 + has('use-of-self') * 10 + has('impressions') * 6 + has('plans') * 2
  return new Map<KindId, number>([
    ['paper', at('paper') + has('definition') * 6 + has('approaches') * 5 + has('principles') * 3 + has('conceptual-review') * 2 + has('theories') * 3 + 14 - Math.min(done, 9) * 3],
    ['case-report', (at('case-report') * 0.7 + practice * 1.5) * Math.min(0.4 + done / 5, 1) + Math.min(done, 6) * 2 + has('client-profile') * 6 + has('problem-formulation') * 4 + has('agency-profile') * 2 + (/\b(?:laporan|report)\b/u.test(title) ? 3 : 0) + (levels >= 2 ? 30 : 0)],
    ['group-report', (at('group-report') * 0.9 + practice * 0.7) * Math.min(0.4 + done / 5, 1) + Math.min(done, 6) - 12 + (/\b(?:group|kelompok|groupwork)\b/u.test(title) ? 18 : 0)],
    ['community-report', at('community-report') * 0.7 * Math.min(0.5 + done / 6, 1) + community + practice * 0.5 - 8 + (/\b(?:komunitas|community|masyarakat|desa)\b/u.test(title) ? 6 : 0)],
    ['process-recording', at('process-recording') + recording - 6],
  ])
}

/** People by initials, also as a bare letter: “UA”, klien R, Ms. J, "N (9 tahun)", "B is tired". */
const initials = /[“"'‘]\p{Lu}{1,3}[”"'’]|\b(?:[Kk]lien|[Cc]lient|PM|PPKS|[Kk]elayan|Ms|Mr|Mrs|Ny|Tn|[Ii]bu|[Bb]apak|[Ss]dr|[Aa]nak|[Ii]nisial|[Ii]nitials?|[Dd]esa|[Vv]illage|Mbah|Pak|Bu|Nenek|Kakek|Kak|Adik|Sdri|[Ss]ubjek)\.?\s+\p{Lu}{1,3}\b|\b\p{Lu}{1,2}\s?\(\d{1,2}\s/gu
const letters = /(?<![\p{L}\p{N}.'’])[A-HJ-Z]{1,2}\.?(?=\s(?:is|was|were|has|had|said|says|asked|came|lives|loves|reads|mau|sudah|belum|masih|tidak|lebih|merasa|tinggal|bertugas|mengaku|mengatakan|dan ibunya|dapat|menangis|mengikuti|dirujuk|seen|denies|reports|ditempatkan|baru)\b)/gu
const dates = /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec)\p{L}*\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\s+\d{1,2}\b|\b\d{1,2}[.:]\d{2}\s?(?:WIB|WITA|WIT|am|pm)|\b\d{1,2}\/\d{1,2}\b|\b(?:[Ss]esi|[Ss]ession|[Mm]inggu|[Ww]eek|[Pp]ertemuan)\s+(?:ke-?\s?)?\d{1,2}\b|\b\d{1,2}[- ]year[- ]old\b|\b(?:[Uu]mur|[Uu]sia|[Aa]ged?)\s*:?\s*\d{1,2}\b/gu
const doers = /\b[Pp]raktikan\s+(?!harus|dapat|perlu|sebaiknya|hendaknya|adalah|biasanya|wajib|sering|kerap|akan)\p{Ll}{3,}|\b(?:[Tt]he (?:student|worker|trainee|caseworker|social worker|students)|I|[Ww]e)\s+(?:also\s+)?(?:\p{Ll}{2,}ed|met|saw|spoke|went|told|gave|drew|held|put|wrote|took|paid|rang|came|found)\b|\b(?:[Kk]lien|PM|[Ii]a|[Dd]ia)\s+(?:mengatakan|mengaku|bercerita|menangis|menolak|menyetujui|tinggal|masuk)\b|\b(?:[Kk]ami|[Pp]enulis)\s+(?:ikut|jelaskan|mencoba|bertemu|mengajak|mendatangi|menemui|mengunjungi|mendampingi|mengantar|mewawancarai|menghubungi|menghampiri)|\b[Pp]ekerja sosial\s+(?:menemui|mendatangi|mengunjungi|bertemu)/gu
const deeds = /\b(?:was|were)\s+(?:held|chosen|given|drawn|seen|asked|referred|admitted|put|closed|visited|signed|formed|repaired|collected|agreed|reviewed|placed)\b|\b(?:diadakan|dilaksanakan|berlangsung|dilakukan)\s+(?:pada\s+)?(?:tanggal|hari|selama|\d|dua|tiga|empat|enam|setiap)|\b(?:dua|tiga|empat|lima|enam|tujuh|\d{1,2})\s+kali\b/gu

/** Signs of own practice: people by initials, dates, sessions, things done. At most four of each count. */
function countDeeds(text: string): number {
  const part = text.slice(0, 24_000)
  return [initials, letters, dates, doers, deeds].reduce((sum, pattern) => sum + Math.min(part.match(pattern)?.length ?? 0, 4), 0)
}

function clamp(value: number): number {
  return Math.round(Math.min(0.99, Math.max(0.5, value)) * 100) / 100
}
