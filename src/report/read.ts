import {kinds} from '../knowledge/kinds/index.ts'
import type {KindId, Language} from '../knowledge/types.ts'
import type {Markdown, Section} from '../markdown/model.ts'
import {readMarkdown} from '../markdown/read.ts'
import {wordsOf, type Word} from '../text/fold.ts'
import {detectLanguage} from '../text/language.ts'
import type {JoinedFile} from '../text/joined.ts'
import {indexLines} from '../text/range.ts'
import {bindParts} from './bind.ts'
import type {Campus, CampusDemands} from './campus-model.ts'
import {findCases} from './cases.ts'
import {exemptRanges} from './exempt.ts'
import {guessKind, type KindGuess} from './kind.ts'
import type {KindEvidence} from './kind-features.ts'
import {readMeta, type Meta} from './meta.ts'
import type {BoundPart, CaseRecord, PrincipleReading, Report, StageRecord, StageSpot} from './model.ts'
import type {Region} from './part-label.ts'
import {definesOwnField, findParts, isPracticeKind, partIds, type FoundParts} from './parts.ts'
import {readPrinciples} from './principles.ts'
import {regionsOf} from './region.ts'
import {chooseCaseSet, chooseStageSet, stageSetOf} from './stage-set.ts'
import type {Candidate} from './stage-candidates.ts'
import {settleSpots, stageCandidates} from './stage-spots.ts'
import {judgeCases, judgeReport} from './stage-records.ts'

/** What a caller knows better than the text. */
export interface ReadOptions {
  /** Overrides front matter and detection. */
  readonly kind?: KindId | undefined
  readonly language?: Language | undefined
  /** What a campus lays down; its kind yields to the front matter, and wins over detection. */
  readonly campus?: Campus | undefined
  /** The files that the text was joined from. */
  readonly files?: readonly JoinedFile[] | undefined
  /** The text's own tree, where it has been parsed before. */
  readonly tree?: Markdown['tree'] | undefined
}

/** What stands in a text before its kind is known. */
interface Reading {
  readonly markdown: Markdown
  readonly meta: Meta
  readonly words: readonly Word[]
  readonly language: Language
  readonly regions: ReadonlyMap<Section, Region>
  readonly principles: PrincipleReading
  readonly candidates: readonly Candidate[]
  readonly spots: readonly StageSpot[]
  readonly found: FoundParts
  /** Principles and parts once more, with the names and sets of the campus whose kind of report it turned out to be. */
  readAgain(campus: CampusDemands): Pick<Reading, 'principles' | 'found'>
}

function readText(text: string, options: ReadOptions): Reading {
  const markdown = readMarkdown(text, options.tree)
  const {frontMatter, outline} = markdown
  const meta = readMeta(frontMatter)
  const start = frontMatter.range?.end ?? 0
  const words = wordsOf(text.slice(start), start)
  const language = options.language ?? meta.language ?? detectLanguage(words).language
  const regions = regionsOf(outline)
  const principles = readPrinciples(text, words, outline, regions, meta.principles)
  const stated = principles.lists.flatMap(list => list.items.filter(item => item.principle !== undefined).map(item => item.range))
  const candidates = stageCandidates(text, outline, regions, stated)
  const spots = settleSpots(candidates, language, true)
  const community = spots.some(spot => spot.stage === 'social-initiation' || spot.stage === 'social-organizing')
  const problemHomes = spots.filter(spot => spot.stage === 'assessment' || spot.stage === 'planning').map(spot => spot.section.range)
  const partsBy = (read: PrincipleReading, named?: CampusDemands['partsNamed']): FoundParts => findParts(text, words, outline, regions, read, community, problemHomes, named)
  const found = partsBy(principles)
  return {
    markdown, meta, words, language, regions, principles, candidates, spots, found,
    readAgain(campus) {
      if (!campus.partsNamed && campus.principleSets.length === 0) return {principles, found}
      const demanded = meta.principles.length > 0 ? principles : readPrinciples(text, words, outline, regions, campus.principleSets)
      return {principles: demanded, found: partsBy(demanded, campus.partsNamed)}
    },
  }
}

/** What the kind of a text is judged by; weights are trained on it. */
export function evidenceOf(text: string): KindEvidence {
  return toEvidence(text, readText(text, {}))
}

function toEvidence(text: string, {markdown, words, spots, found, principles}: Reading): KindEvidence {
  return {
    text: text.slice(markdown.frontMatter.range?.end ?? 0), start: markdown.frontMatter.range?.end ?? 0, words, outline: markdown.outline, parts: partIds(found), spots,
    principles: principles.records.filter(record => record.state === 'stated').length,
  }
}

/** Reads a text into a report: the only composition most callers need. Parses once; never throws on a text the parser takes. */
export function readReport(text: string, options: ReadOptions = {}): Report {
  const reading = readText(text, options)
  const {meta, words, language, regions} = reading
  const {tree, frontMatter, outline} = reading.markdown
  const given = options.kind ?? meta.kind ?? options.campus?.kind
  const guess: KindGuess = given ? {kind: given, confidence: 1} : guessKind(toEvidence(text, reading))
  const kindFrom = options.kind ? 'option' as const : meta.kind ? 'front-matter' as const : options.campus?.kind ? 'profile' as const : 'content' as const
  const campus = options.campus?.demandsOn(guess.kind)
  const kind = campus?.schema ?? kinds.find(row => row.id === guess.kind)
  const {principles, found} = campus ? reading.readAgain(campus) : reading
  const exempt = exemptRanges(text, tree, outline, found.sections.get('references') ?? [])
  const spots = isPracticeKind(guess.kind) || !kind ? reading.spots : settleSpots(reading.candidates, language, false)
  const stageSet = kind && kind.stages !== 'none' ? chooseStageSet(guess.kind, meta.stages ?? campus?.stageSet, spots) : undefined
  const status = meta.status ?? 'final'
  const steps = stageSetOf(stageSet)?.steps ?? []
  const claims = kind?.stages === 'case' || meta.stages !== undefined
  const input = {text, words, outline, regions, spots, steps, status, exempt, asked: claims}
  const drafts = kind ? findCases(kind, outline, regions, spots) : []
  const claimed = meta.stages === undefined ? drafts : drafts.map(draft => ({...draft, illustrative: false}))
  const several = drafts.length > 1
  const cases: CaseRecord[] = judgeCases(input, claimed, (draft, own) => several ? chooseCaseSet(guess.kind, draft.level, meta.stages, stageSet, own, home => options.campus?.demandsOn(home)?.stageSet) : stageSet)
  const stages: StageRecord[] = judgeReport(input, cases)
  const parts: BoundPart[] = kind ? bindParts({text, language, kind, outline, found, stages, steps: steps.map(step => step.stage)}) : foundOnly(found, outline)
  return {
    text, lines: indexLines(text), files: options.files, tree, frontMatter, outline, kind: guess.kind, kindConfidence: guess.confidence, kindFrom, campus, language, status, stageSet,
    parts, stages, cases, principles, exempt,
  }
}

/** The parts of a text that is no report: listed, never asked for. What it defines counts where it is of this field. */
function foundOnly(found: ReturnType<typeof findParts>, outline: Report['outline']): BoundPart[] {
  const place = {offset: 0, parent: outline.root, before: undefined, after: undefined, chapter: undefined}
  return [...found.sections].flatMap(([id, all]): BoundPart[] => {
    // "Konsep Dasar" of an illness opens a nurse's report; there it is no review of what others wrote.
    const sections = id === 'definition' ? all.filter(definesOwnField) : id === 'conceptual-review' ? all.filter(({heading}) => !/^konsep dasar/iu.test(heading?.text ?? '')) : all
    return sections.length === 0 ? [] : [{id, need: 'optional', state: 'present', sections, inSchema: false, evidence: [], place}]
  })
}
