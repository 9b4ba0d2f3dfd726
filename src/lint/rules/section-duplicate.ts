import type {SectionId} from '../../knowledge/types.ts'
import type {Section} from '../../markdown/model.ts'
import {nameKey} from '../../text/fold.ts'
import {sectionName} from '../names.ts'
import {nameOf} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {toldLine} from '../told-line.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** The same part twice: the reader does not know which one holds. */
export default defineRule({
  id: 'section-duplicate',
  severity: 'info',
  about: {
    id: 'Setiap bagian hanya sekali ada.',
    en: 'Every part is there only once.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    duplicate: {
      id: 'Bagian `{section}` mengulang `{part}` dari baris {line}, diharapkan satu bagian saja',
      en: 'Section `{section}` repeats `{part}` from line {line}, expected one section only',
    },
  },
  fixTitles: [],
  check(report, found) {
    // A table of contents may list itself.
    for (const part of report.parts.filter(({id}) => id !== 'contents')) {
      const once = part.sections.filter(section => !part.sections.some(other => other !== section && isWithin(section, other)))
      once.forEach((section, at) => {
        const earlier = once.slice(0, at).find(other => repeats(part.id, section, other, report.outline.sections[0]))
        if (!earlier?.heading || !section.heading) return
        found('duplicate', {
          range: section.heading.range,
          anchor: `${part.id} ${nameOf(section) ?? ''}`,
          data: {
            section: nameOf(section) ?? '', part: sectionName(part.id, report), line: toldLine(report, earlier.heading.range.start, section.heading.range.start),
          },
          evidence: [earlier.heading.range],
        })
      })
    }
  },
})

/** Parts that a chapter has once, whatever their heading; of others only the very same heading is a repetition. */
const single: readonly SectionId[] = ['benefits', 'conclusion', 'recommendations']

function repeats(id: SectionId, section: Section, other: Section, first: Section | undefined): boolean {
  if (isLabel(section) || isLabel(other)) return false
  // A page's title stands above its text once more: nothing is between the two.
  if (other === first && other.totalWords === 0 && !other.heading?.numbering && nameKey(section.heading?.text ?? '') === nameKey(other.heading?.text ?? '')) return false
  if (id === 'references') return true
  if (section.parent !== other.parent) return false
  if (nameKey(section.heading?.text ?? '') === nameKey(other.heading?.text ?? '')) return true
  // "Rumusan Masalah" and "Batasan Masalah" are two headings of one part, not one part twice.
  return single.includes(id)
}

function isLabel({heading}: Section): boolean {
  return heading?.form === 'item' || heading?.form === 'run-in'
}

function isWithin(section: Section, other: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent === other) return true
  return false
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Dua kesimpulan atau dua daftar pustaka biasanya sisa penggabungan berkas. Pembaca tidak tahu mana yang berlaku.',
    en: 'Two conclusions or two reference lists are usually left over from merging files. A reader does not know which of them holds.',
  },
  note: {
    id: 'Dinilai di dalam satu bab saja, sebab tujuan laporan dan tujuan intervensi, misalnya, adalah hal yang berbeda. Daftar pustaka dinilai di seluruh laporan.',
    en: 'Judged within one chapter only, for the objectives of a report and of its intervention are different things. Reference lists are judged in the whole report.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Setiap bagian sekali', en: 'Every part once'}, language: 'id', text: makalah()},
  {
    name: {id: 'Kesimpulan dua kali', en: 'Two conclusions'},
    language: 'id',
    text: makalah({recommendations: '## 3.2 Saran\n\nKelurahan perlu menunjuk kader yang berkunjung setiap minggu.\n\n⟦## 3.3 Simpulan⟧duplicate\n\nIntervensi membantu lansia yang hidup sendiri.'}),
  },
  {
    name: {id: 'Tujuan laporan dan tujuan intervensi', en: 'Objectives of the report and of the intervention'},
    language: 'en', text: paper({principles: '## Principles of Intervention\n\n- Acceptance\n- Confidentiality\n- Individualization\n\n## Goals of Intervention\n\nClients can again fill the roles that matter to them.'}),
  },
  {
    name: {id: 'Dua daftar pustaka', en: 'Two reference lists'},
    language: 'en',
    text: paper({closing: '# References\n\nPayne, M. (1991). *Modern Social Work Theory*. London: Macmillan.\n\n# 3. Closing', references: '⟦# References⟧duplicate\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
  },
]
