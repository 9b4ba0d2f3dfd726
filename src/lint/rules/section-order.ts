import type {SectionId} from '../../knowledge/types.ts'
import type {BoundPart} from '../../report/model.ts'
import {nameOf} from '../places.ts'
import {misplaced} from '../order.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** Parts that stand in another order than readers expect. */
export default defineRule({
  id: 'section-order',
  severity: 'info',
  about: {
    id: 'Bagian-bagian laporan berurutan seperti lazimnya.',
    en: 'The parts of the report stand in their usual order.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    before: {
      id: 'Bagian `{section}` berada sebelum `{other}`, diharapkan sesudahnya',
      en: 'Section `{section}` stands before `{other}`, expected after it',
    },
    after: {
      id: 'Bagian `{section}` berada sesudah `{other}`, diharapkan sebelumnya',
      en: 'Section `{section}` stands after `{other}`, expected before it',
    },
  },
  fixTitles: [],
  check(report, found) {
    const laid = report.campus?.order ?? []
    for (const order of laid.length > 0 ? [laid] : orders) {
      const present = report.parts.flatMap(part => {
        const rank = order.indexOf(part.id)
        return rank >= 0 && part.sections.length === 1 && part.sections[0]?.heading ? [{item: part, rank}] : []
      })
      const sequence = present.filter(({item}) => !present.some(other => other.item !== item && shares(item, other.item)))
        .sort((a, b) => startOf(a.item) - startOf(b.item))
      for (const {item, other, stands} of misplaced(sequence)) {
        found(stands, {
          range: item.sections[0]!.heading!.range,
          anchor: item.id,
          data: {section: nameOf(item.sections[0]!) ?? '', other: nameOf(other.sections[0]!) ?? ''},
          evidence: [other.sections[0]!.heading!.range],
        })
      }
    }
  },
})

const orders: readonly (readonly SectionId[])[] = [
  [
    'background', 'problem-statement', 'objectives', 'benefits', 'conceptual-review', 'case-study', 'conclusion', 'recommendations',
    'references', 'appendix',
  ],
  ['content-record', 'plans'],
]

/** Whether two parts are one section ("Tujuan dan Manfaat") or stand one in the other; they then have no order. */
function shares(a: BoundPart, b: BoundPart): boolean {
  const [one, other] = [a.sections[0]!.range, b.sections[0]!.range]
  return one.start < other.end && other.start < one.end
}

function startOf(part: BoundPart): number {
  return part.sections[0]!.range.start
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Setiap bagian bertumpu pada bagian sebelumnya: tujuan menjawab rumusan masalah, saran mengikuti kesimpulan. Urutan yang terbalik membuat pembaca mencari alasannya di belakang.',
    en: 'Each part rests on the one before it: objectives answer the problem statement, recommendations follow from the conclusion. In reverse order a reader has to look for the reasons further on.',
  },
  note: {
    id: 'Hanya urutan yang hampir semua pedoman kampus sepakati yang dinilai; letak profil lembaga, refleksi, dan halaman awal bebas. Bila profil kampus menetapkan urutan, urutan itulah yang berlaku.',
    en: 'Only the order on which nearly all campus guides agree is judged; agency profile, reflection and front pages may stand anywhere. Where a campus profile lays down an order, that one holds.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Urutan yang lazim', en: 'The usual order'}, language: 'id', text: makalah()},
  {
    name: {id: 'Saran sebelum kesimpulan', en: 'Recommendations before the conclusion'},
    language: 'id',
    text: makalah({
      conclusion: '⟦## 3.1 Saran⟧before\n\nKelurahan perlu menunjuk kader yang berkunjung setiap minggu kepada lansia.',
      recommendations: '## 3.2 Kesimpulan\n\nIntervensi membantu lansia yang hidup sendiri apabila dimulai dari kebutuhan mereka sendiri.',
    }),
  },
  {
    name: {id: 'Satu judul untuk dua bagian', en: 'One heading for two parts'},
    language: 'id', text: makalah({objectives: '## 1.3 Tujuan dan Manfaat\n\nMenjelaskan intervensi bagi lansia dan berguna bagi kader di kelurahan.'}),
  },
  {
    name: {id: 'Daftar pustaka sebelum kesimpulan', en: 'References before the conclusion'},
    language: 'en',
    text: paper({
      closing: '⟦# References⟧before\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n# 3. Closing', references: undefined,
    }),
  },
]
