import {schemaOf} from '../../report/campus.ts'
import type {PrincipleList, PrincipleRecord} from '../../report/model.ts'
import {addPrinciple} from '../principle-fixes.ts'
import {insertSection} from '../part-fixes.ts'
import {principleName, principleSetName, sectionName} from '../names.ts'
import {asStatusAllows, placeOfAbsence} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A claimed set of principles of which one is not stated, or a report without any. */
export default defineRule({
  id: 'principle-missing',
  severity: 'warning',
  about: {
    id: 'Himpunan prinsip yang diikuti disebut lengkap.',
    en: 'The set of principles that the report follows is stated in full.',
  },
  basis: ['biestek-1957', 'paper-intervention', 'summary-techniques', 'dubois-miley-1992'],
  structure: true,
  messages: {
    absent: {
      id: 'Daftar ini tidak memuat `{principle}`, diharapkan ada karena termasuk {set}',
      en: 'This list lacks `{principle}`, expected as one of {set}',
    },
    none: {
      id: 'Laporan ini tidak menyebut satu prinsip pun, diharapkan prinsip yang menuntun praktiknya',
      en: 'The report states no principle, expected the principles that guide its practice',
    },
    add: {id: 'Tambahkan prinsip {principle}', en: 'Add the principle {principle}'},
    insert: {id: 'Sisipkan bagian {part}', en: 'Insert the section {part}'},
  },
  fixTitles: ['add', 'insert'],
  check(report, found) {
    const {records, claimed, lists, told} = report.principles
    for (const record of records) {
      if (record.state !== 'absent' || record.set === undefined) continue
      const list = listOf(lists, records, record.set)
      found('absent', {
        range: list?.section.heading?.range ?? claimed?.evidence[0] ?? placeOfAbsence(report, list?.section),
        anchor: `${record.set} ${record.id}`,
        data: {id: record.id, principle: principleName(record.id), set: principleSetName(record.set)},
        evidence: claimed?.evidence ?? [],
        severity: asStatusAllows(report, 'warning'),
        fixes: list ? [{title: 'add', edits: () => addPrinciple(report, list, record.id)}] : [],
      })
    }
    const demand = schemaOf(report)?.principles ?? 'none'
    if (demand === 'none' || claimed || told || lists.length > 0 || records.some(({state}) => state === 'stated')) return
    const part = report.parts.find(({id}) => id === 'principles')
    if (part && part.state !== 'absent') return
    const review = report.parts.find(({id}) => id === 'conceptual-review')?.sections[0]
    found('none', {
      range: placeOfAbsence(report, part?.place.parent.heading ? part.place.parent : review),
      anchor: report.kind,
      severity: asStatusAllows(report, demand),
      data: {part: sectionName('principles', report)},
      fixes: part ? [{title: 'insert', edits: () => insertSection(report, part), safe: demand === 'warning'}] : [],
    })
  },
})

/** The list that states most of a set: the missing item goes there. */
function listOf(lists: readonly PrincipleList[], records: readonly PrincipleRecord[], set: string): PrincipleList | undefined {
  const members = new Set(records.filter(record => record.set === set).map(({id}) => id))
  const score = (list: PrincipleList): number => list.items.filter(({principle}) => principle !== undefined && members.has(principle)).length
  return lists.filter(list => list.items.length > 0).reduce<PrincipleList | undefined>(
    (best, list) => best && score(best) >= score(list) ? best : list, undefined)
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Yang menyebut tujuh prinsip Biestek lalu memuat enam membuat pembaca bertanya mana yang hilang. Dan makalah tentang intervensi tanpa satu prinsip pun tidak menunjukkan nilai yang menuntun praktiknya.',
    en: 'Who names Biestek’s seven principles and lists six leaves readers asking for the one that is lost. And a paper on intervention without a single principle does not show which values guide its practice.',
  },
  note: {
    id: 'Hanya himpunan yang diklaim laporan itu sendiri yang dinilai: disebut namanya, atau setidaknya separuhnya tercantum di bawah judul prinsip. Makalah tanpa prinsip mendapat satu peringatan, laporan kasus satu petunjuk, laporan lain tidak ditanyai. Prinsip yang hanya disebut dalam kalimat pun cukup. Perbaikannya menambah prinsip itu sebagai butir berikutnya dengan bentuk daftar yang sama.',
    en: 'Only a set that the report itself claims is judged: it is named, or at least half of it is listed under a principles heading. A paper without principles gets one warning, a case report one hint, others are not asked. Principles named in a sentence are enough. The fix adds the principle as the next item in the same list style.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Tujuh prinsip Biestek lengkap', en: 'Biestek’s seven in full'}, language: 'id', text: makalah()},
  {
    name: {id: 'Enam dari tujuh prinsip', en: 'Six of the seven'},
    language: 'id',
    text: makalah({principles: '⟦## 2.2 Prinsip Intervensi⟧absent\n\nPrinsip menurut Biestek adalah:\n\n1. Individualisasi\n2. Pengungkapan perasaan yang bertujuan\n3. Keterlibatan emosional yang terkendali\n4. Penerimaan\n5. Sikap tidak menghakimi\n6. Penentuan nasib sendiri'}),
    fixed: makalah({principles: '## 2.2 Prinsip Intervensi\n\nPrinsip menurut Biestek adalah:\n\n1. Individualisasi\n2. Pengungkapan perasaan yang bertujuan\n3. Keterlibatan emosional yang terkendali\n4. Penerimaan\n5. Sikap tidak menghakimi\n6. Penentuan nasib sendiri\n7. Kerahasiaan'}),
  },
  {name: {id: 'Makalah dengan ketujuh prinsip', en: 'A paper with all seven'}, language: 'en', text: paper()},
  {
    name: {id: 'Makalah tanpa prinsip', en: 'A paper without principles'},
    language: 'en', text: paper({review: '⟦## Conceptual Review⟧none\n\nIntervention is planned change that is carried out together with the client.', principles: undefined}),
  },
  {
    name: {id: 'Daftar berhuruf yang tidak lengkap', en: 'A lettered list with a gap'},
    language: 'en',
    text: paper({principles: '⟦## Principles of Intervention⟧absent\n\nThe principles named by Biestek are followed:\n\na. Individualization\n\nb. Purposeful expression of feelings\n\nc. Controlled emotional involvement\n\nd. Acceptance\n\ne. Non-judgmental attitude\n\nf. Client self-determination'}),
    fixed: paper({principles: '## Principles of Intervention\n\nThe principles named by Biestek are followed:\n\na. Individualization\n\nb. Purposeful expression of feelings\n\nc. Controlled emotional involvement\n\nd. Acceptance\n\ne. Non-judgmental attitude\n\nf. Client self-determination\n\ng. Confidentiality'}),
  },
]
