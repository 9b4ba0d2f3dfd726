import {stageSets, type StageSet} from '../knowledge/stage-sets.ts'
import type {KindId, LevelId, StageId, StageSetId} from '../knowledge/types.ts'
import {nameKey} from '../text/fold.ts'
import type {StageSpot} from './model.ts'

/** Sets that a report's own headings may choose, by kind; the first is the default. */
const candidates: Readonly<Record<KindId, readonly StageSetId[]>> = {
  paper: ['circle-6', 'casework-9', 'kemensos-rehab', 'community-stks', 'richmond', 'casework-india'],
  'case-report': ['circle-6', 'casework-9', 'kemensos-rehab', 'richmond', 'casework-india'],
  'group-report': ['group-4', 'circle-6', 'casework-9'],
  'community-report': ['community-stks', 'circle-6', 'casework-9'],
  'process-recording': [],
  other: [],
}
/** Words without which a set is not meant, however well its stages fit. */
const signatures: Readonly<Partial<Record<StageSetId, readonly string[]>>> = {
  richmond: ['study', 'diagnosis', 'treatment', 'studi', 'diagnosa'],
  'casework-india': ['study', 'diagnosis', 'treatment', 'studi', 'diagnosa'],
  'kemensos-rehab': ['resosialisasi', 'pengungkapan', 'pemecahan', 'resocialization'],
}
const fewestSpots = 3

/** The set with this id. */
export function stageSetOf(id: StageSetId | undefined): StageSet | undefined {
  return stageSets.find(set => set.id === id)
}

/** Chooses the stage set: the claimed one, else the one that the headings fit best, else the kind's default. */
export function chooseStageSet(kind: KindId, claimed: StageSetId | undefined, spots: readonly StageSpot[]): StageSetId | undefined {
  if (claimed) return claimed
  const [fallback] = candidates[kind]
  const worked = spots.filter(spot => !spot.concept)
  const used = worked.length > 0 || kind !== 'paper' ? worked : spots
  const found = new Set<StageId>(used.map(spot => spot.stage))
  if (found.size < fewestSpots) return fallback
  const words = new Set(used.flatMap(spot => nameKey(spot.section.heading?.text ?? '').split(' ')))
  let best = fallback
  let top = fallback ? fit(stageSetOf(fallback), found) : 0
  for (const id of candidates[kind]) {
    const signature = signatures[id]
    if (signature && signature.filter(word => words.has(word)).length < (id === 'kemensos-rehab' ? 1 : 2)) continue
    const set = stageSetOf(id)
    const score = fit(set, found)
    if (score > top + 1e-9 || (Math.abs(score - top) < 1e-9 && (set?.steps.length ?? 0) < (stageSetOf(best)?.steps.length ?? 0) && kind !== 'community-report')) {
      top = score
      best = id
    }
  }
  return best
}

/** The set of one case: a report's levels often follow different ones ("Praktik Aras Makro" goes by community work). */
export function chooseCaseSet(kind: KindId, level: LevelId | undefined, claimed: StageSetId | undefined, report: StageSetId | undefined, spots: readonly StageSpot[], campusSet: (kind: KindId) => StageSetId | undefined = () => undefined): StageSetId | undefined {
  if (claimed || level === undefined || report === undefined) return claimed ?? report
  const home: KindId = level === 'macro' ? 'community-report' : level === 'mezzo' ? 'group-report' : kind
  return new Set(spots.map(spot => spot.stage)).size < fewestSpots ? report : chooseStageSet(home, campusSet(home), spots)
}

/** Harmonic mean of how much of the set was found and how much of what was found is in the set. */
function fit(set: StageSet | undefined, found: ReadonlySet<StageId>): number {
  if (!set) return 0
  const matched = set.steps.filter(step => found.has(step.stage)).length
  if (matched === 0) return 0
  const precision = matched / found.size
  const recall = matched / set.steps.length
  return 2 * precision * recall / (precision + recall)
}
