import {stageSets} from '../../knowledge/stage-sets.ts'
import type {Bilingual, Language} from '../../knowledge/types.ts'
import type {CaseRecord, Report, StageRecord} from '../../report/model.ts'
import {illustrativeCases} from '../cases.ts'
import {joinNaturally} from '../message.ts'
import {stageName} from '../names.ts'
import {nameOf, placeOfAbsence} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {hasPlaceholder} from '../../templates/placeholder.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** What of the helping process a paper's example shows, and what not. */
export default defineRule({
  id: 'stage-unseen',
  severity: 'info',
  about: {
    id: 'Contoh kasus dalam makalah memperlihatkan tahap-tahap pertolongan.',
    en: 'A paper’s example case shows the stages of helping.',
  },
  basis: ['article-intervention-circle', 'paper-intervention'],
  structure: true,
  messages: {
    some: {
      id: 'Kasus `{case}` memperlihatkan {seen}, diharapkan juga {unseen} bila tahap itu dilakukan',
      en: 'The case `{case}` shows {seen}, expected also {unseen} where they were done',
    },
    none: {
      id: 'Kasus `{case}` belum memperlihatkan satu tahap pun, diharapkan misalnya {unseen}',
      en: 'The case `{case}` shows no stage, expected for instance {unseen}',
    },
    several: {
      id: '`{case}` menceritakan beberapa kasus yang sebagian tahapnya belum tampak, diharapkan juga yang disebut di sini: {cases}',
      en: '`{case}` tells of several cases some of whose stages cannot be seen, expected also those named here: {cases}',
    },
  },
  fixTitles: [],
  check(report, found) {
    for (const told of illustrativeCases(report)) {
      // A case that is still to be written shows nothing yet.
      const gaps = told.filter(one => unseenOf(report, one).length > 0 && !hasPlaceholder(report.text.slice(one.section.range.start, one.section.range.end)))
      const [first] = gaps
      if (!first) continue
      const section = told.length > 1 ? first.section.parent : first.section
      const name = (section && nameOf(section)) ?? first.title
      const place = {
        range: placeOfAbsence(report, section),
        anchor: name,
        evidence: told.flatMap(one => seenOf(one).flatMap(({evidence}) => evidence.slice(0, 1))),
      }
      if (told.length > 1) {
        found('several', {...place, data: {case: name, cases: gaps.map(one => summaryOf(report, one))}})
        continue
      }
      const [seen, unseen] = [namesOf(report, seenOf(first)), namesOf(report, unseenOf(report, first))]
      found(seen.length > 0 ? 'some' : 'none', {...place, data: {case: name, seen, unseen}})
    }
  },
})

function seenOf({stages}: CaseRecord): readonly StageRecord[] {
  return stages.filter(({state}) => state === 'section' || state === 'mentioned')
}

/** What the set requires of a worked case; nothing is required of an example that is only told. */
function unseenOf(report: Report, {stages}: CaseRecord): readonly StageRecord[] {
  const steps = stageSets.find(({id}) => id === report.stageSet)?.steps ?? []
  return stages.filter(({state, id}) => state === 'absent' && steps.some(({stage, need}) => stage === id && need === 'required'))
}

function namesOf(report: Report, stages: readonly StageRecord[]): readonly Bilingual[] {
  return stages.map(({id}) => stageName(id, report.stageSet))
}

/** An item's label may run on into its text; its first words name the case. */
function shortTitle(title: string): string {
  const words = title.split(/\s+/u)
  return words.length > 4 ? `${words.slice(0, 4).join(' ').replace(/[.,;:…]+$/u, '')}…` : title
}

function summaryOf(report: Report, one: CaseRecord): Bilingual {
  const listed = (stages: readonly StageRecord[], language: Language): string =>
    joinNaturally(namesOf(report, stages).map(name => name[language]), language)
  const [seen, unseen] = [seenOf(one), unseenOf(report, one)]
  return {
    id: `\`${shortTitle(one.title)}\` (${seen.length > 0 ? `tampak ${listed(seen, 'id')}` : 'belum ada yang tampak'}; belum tampak ${listed(unseen, 'id')})`,
    en: `\`${shortTitle(one.title)}\` (${seen.length > 0 ? `seen ${listed(seen, 'en')}` : 'none seen'}; not seen ${listed(unseen, 'en')})`,
  }
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Contoh kasus ada untuk memperlihatkan konsep dalam praktik. Daftar tahap yang tampak dan yang belum membantu penulis memilih apa yang perlu ditambahkan; makalah tidak wajib memuat semuanya.',
    en: 'An example case is there to show the concepts at work. A list of the stages that can be seen and those that cannot helps the writer to choose what to add; a paper need not have them all.',
  },
  note: {
    id: 'Satu informasi pada judul kasus, juga bila di bawahnya diceritakan beberapa contoh. Kalimat yang menunjukkan setiap tahap disertakan sebagai bukti. Makalah tanpa kasus tidak ditanyai.',
    en: 'One info at the case’s heading, also where several examples are told below it. The sentences that show each stage are given as evidence. A paper without a case is not asked.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Makalah tanpa kasus', en: 'A paper without a case'}, language: 'id', text: makalah()},
  {
    name: {id: 'Contoh kasus yang diceritakan', en: 'An example that is told'},
    language: 'id',
    text: makalah({principles: '## 2.2 Prinsip Intervensi\n\n1. Penerimaan\n2. Kerahasiaan\n3. Individualisasi\n\n⟦## 2.3 Contoh Kasus⟧some\n\nSeorang lansia berinisial A hidup di jalanan. Kami mendatanginya, lalu merujuk dia ke sebuah panti. Kemudian kami terus memantau perkembangan beliau setiap minggu.'}),
  },
  {name: {id: 'Makalah tanpa kasus', en: 'A paper without a case'}, language: 'en', text: paper()},
  {
    name: {id: 'Contoh kasus dalam bahasa Inggris', en: 'An example case'},
    language: 'en',
    text: paper({principles: '## Principles of Intervention\n\n- Acceptance\n- Confidentiality\n- Individualization\n\n⟦## Case Example⟧some\n\nA man known as K lived in the street. We built rapport with him over several visits and referred him to a shelter.'}),
  },
]
