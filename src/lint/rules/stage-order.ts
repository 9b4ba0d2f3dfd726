import {stageSets} from '../../knowledge/stage-sets.ts'
import type {StageId, StageSetId} from '../../knowledge/types.ts'
import type {StageSpot} from '../../report/model.ts'
import {countWords} from '../../text/fold.ts'
import {judgedCases, type Judged} from '../cases.ts'
import {stageName} from '../names.ts'
import {misplaced, type Ranked} from '../order.ts'
import {ancestorsOf} from '../places.ts'
import {caseReport, laporanKasus} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** Stages that stand in another order than the work goes. */
export default defineRule({
  id: 'stage-order',
  severity: 'info',
  about: {
    id: 'Tahap-tahap berurutan seperti dalam rangkaian tahapnya.',
    en: 'The stages stand in the order of their stage set.',
  },
  basis: ['article-intervention-circle', 'poltekesos-practicum'],
  structure: true,
  messages: {
    before: {
      id: 'Tahap `{stage}` berada sebelum `{other}`, diharapkan sesudahnya',
      en: 'The stage `{stage}` stands before `{other}`, expected after it',
    },
    after: {
      id: 'Tahap `{stage}` berada sesudah `{other}`, diharapkan sebelumnya',
      en: 'The stage `{stage}` stands after `{other}`, expected before it',
    },
  },
  fixTitles: [],
  check(report, found) {
    const set = report.stageSet
    if (!set) return
    for (const judged of judgedCases(report)) {
      for (const {item, other, stands} of misplaced(sequenceOf(judged, set))) {
        found(stands, {
          range: item.range,
          anchor: `${item.stage} ${judged.title ?? ''}`,
          data: {id: item.stage, stage: stageName(item.stage, set), other: stageName(other.stage, set)},
          evidence: [other.range],
        })
      }
    }
  },
})

/** A contract may be made before or after the assessment. */
const free: readonly StageId[] = ['contract']

/** Intake and engagement open the work together; monitoring is judged by the planning that it follows. */
const sameAs: Readonly<Partial<Record<StageId, StageId>>> = {monitoring: 'planning', intake: 'engagement'}

/** These come back: what counts is whether they stand in their place once. */
const recurring: readonly StageId[] = ['assessment', 'evaluation']

function sequenceOf(judged: Judged, set: StageSetId): readonly Ranked<StageSpot>[] {
  const steps = stageSets.find(({id}) => id === set)?.steps.map(({stage}) => stage) ?? []
  const rankOf = (stage: StageId): number => {
    const same = sameAs[stage]
    return free.includes(stage) ? -1 : steps.indexOf(same && steps.includes(same) ? same : stage)
  }
  const worked = withoutLists(judged.stages.flatMap(({state, spots}) => state === 'section' ? spots.filter(({concept}) => !concept) : []))
  const stageHeadings = new Set(worked.map(({section}) => section))
  // "Evaluasi" below "Asesmen" is a part of the assessment, not a stage of its own.
  const outer = worked.filter(({section, stage}) => rankOf(stage) >= 0 && !ancestorsOf(section).some(one => stageHeadings.has(one)))
    .sort((a, b) => a.range.start - b.range.start)
  const firsts = outer.filter(({stage}, at) => outer.findIndex(one => one.stage === stage) === at)
  const others = firsts.filter(({stage}) => stage !== 'monitoring' && !recurring.includes(stage))
  const settled = firsts.map(spot => recurring.includes(spot.stage) ? bestOf(outer.filter(({stage}) => stage === spot.stage), others, rankOf) : spot)
  // Monitoring is judged against planning alone.
  const planning = settled.findIndex(({stage}) => stage === 'planning')
  const kept = settled.filter(({stage, range}) => stage !== 'monitoring' || (planning >= 0 && range.start < settled[planning]!.range.start))
  return ranked(kept.sort((a, b) => a.range.start - b.range.start), rankOf)
}

/** An item of so many words more than its name only names a stage. */
const longestItem = 8
/** Where so many stages have headings, those tell the order. */
const fewestHeaded = 2

/** The spots but for lists that only name stages, such as a schedule, where others have headings. */
function withoutLists(spots: readonly StageSpot[]): readonly StageSpot[] {
  const headed = new Set(spots.flatMap(({section, stage}) => section.heading?.form === 'item' ? [] : [stage]))
  if (headed.size < fewestHeaded) return spots
  return spots.filter(({section, stage}) => section.heading?.form !== 'item' || (!headed.has(stage) && section.totalWords > countWords(section.heading.text) + longestItem))
}

/** The place of a recurring stage that agrees best with the order of the others. */
function bestOf(spots: readonly StageSpot[], others: readonly StageSpot[], rankOf: (stage: StageId) => number): StageSpot {
  const faults = (spot: StageSpot): number => others.filter(({stage, range}) =>
    Math.sign(rankOf(stage) - rankOf(spot.stage)) * (range.start - spot.range.start) < 0).length
  return spots.reduce((best, spot) => faults(spot) < faults(best) ? spot : best)
}

/** Stages of one heading get the lowest rank among them that does no harm: they have no order among themselves. */
function ranked(spots: readonly StageSpot[], rankOf: (stage: StageId) => number): readonly Ranked<StageSpot>[] {
  const sequence: Ranked<StageSpot>[] = []
  for (const spot of spots) {
    const rank = rankOf(spot.stage) + (spot.stage === 'monitoring' ? 0.5 : 0)
    const last = sequence.at(-1)
    if (last && last.item.section === spot.section) {
      if (rank > last.rank) continue
      sequence.pop()
    }
    sequence.push({item: spot, rank})
  }
  return sequence
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Rencana lahir dari asesmen dan evaluasi menilai pelaksanaan. Urutan yang terbalik menimbulkan pertanyaan apakah pekerjaannya memang berjalan demikian.',
    en: 'A plan grows out of the assessment, and evaluation judges what was carried out. In reverse order a reader asks whether the work was really done so.',
  },
  note: {
    id: 'Asesmen dan evaluasi boleh berulang, pemantauan boleh di mana saja sesudah perencanaan, kontrak boleh di mana saja, dan tahap yang digabung dalam satu judul tidak saling mendahului.',
    en: 'Assessment and evaluation may recur, monitoring may stand anywhere after planning, a contract anywhere, and stages that share one heading have no order among themselves.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Urutan kerja', en: 'The order of work'}, language: 'id', text: laporanKasus()},
  {
    name: {id: 'Rencana sebelum asesmen', en: 'Planning before assessment'},
    language: 'id',
    text: laporanKasus({
      assessment: '## 3.4 ⟦Rencana Intervensi⟧before\n\nTujuannya R makan teratur.', planning: '## 3.6 Asesmen\n\nGenogram menunjukkan R hanya berhubungan dengan satu tetangga.',
    }),
  },
  {
    name: {id: 'Monitoring di mana saja sesudah rencana', en: 'Monitoring anywhere after planning'},
    language: 'en', text: caseReport({evaluation: '## Evaluation\n\nR eats three times a day.\n\n## Monitoring\n\nThe student visited every Friday.'}),
  },
  {
    name: {id: 'Terminasi di depan', en: 'Termination comes first'},
    language: 'en',
    text: caseReport({engagement: '## ⟦Termination⟧before\n\nStudent and R ended the helping relationship.\n\n## Engagement\n\nThe student met R at home.', termination: undefined}),
  },
]
