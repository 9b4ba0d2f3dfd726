import type {Heading} from '../../markdown/model.ts'
import type {Report} from '../../report/model.ts'
import type {Edit} from '../finding.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A heading that is more than one level below the one above it. */
export default defineRule({
  id: 'heading-level',
  severity: 'info',
  about: {
    id: 'Tingkat judul turun satu per satu.',
    en: 'Heading levels go down one at a time.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    jump: {
      id: 'Judul bertingkat {depth} mengikuti tingkat {previous}, diharapkan tingkat {expected}',
      en: 'Heading of level {depth} follows level {previous}, expected level {expected}',
    },
    raise: {id: 'Jadikan tingkat {expected}', en: 'Make it level {expected}'},
  },
  fixTitles: ['raise'],
  check(report, found) {
    const headings = headingsOf(report)
    headings.forEach((heading, at) => {
      const previous = headings[at - 1]
      const {depth} = heading
      if (previous?.depth === undefined || depth === undefined || depth <= previous.depth + 1) return
      const from = previous.depth
      const expected = from + 1
      found('jump', {
        range: heading.range,
        anchor: heading.text,
        data: {depth, previous: from, expected},
        evidence: [previous.range],
        fixes: [{title: 'raise', edits: () => raised(report.text, headings.slice(at), from, depth - expected)}],
      })
    })
  },
})

/** All headings but labels, in order; a heading without depth stands for an unknown level. */
function headingsOf(report: Report): readonly Heading[] {
  const {sections, contents} = report.outline
  return sections.flatMap(({heading}) => heading && heading.form !== 'item' && heading.form !== 'run-in' ? [heading] : [])
    .filter(({range}) => !contents.some(({start, end}) => range.start >= start && range.end <= end))
    .sort((a, b) => a.range.start - b.range.start)
}

/** Takes `#` away from a heading and from all that belong to its parent after it. */
function raised(text: string, headings: readonly Heading[], parent: number, by: number): readonly Edit[] {
  const edits: Edit[] = []
  for (const {form, depth, range} of headings) {
    if (depth === undefined) continue
    if (depth <= parent) break
    if (form !== 'atx' || depth - by <= parent) continue
    // Both lines of a two-line chapter heading carry their marks.
    for (const marks of text.slice(range.start, range.end).matchAll(/^[ \t>]*(#{1,6})(?=[ \t]|$)/gmu)) {
      const end = range.start + marks.index + marks[0].length
      edits.push({range: {start: end - Math.min(by, marks[1]!.length - 1), end}, text: ''})
    }
  }
  return edits
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Tingkat yang terlompati merusak daftar isi dan navigasi, termasuk bagi pembaca layar, dan memberi kesan ada judul yang hilang.',
    en: 'A skipped level breaks the table of contents and navigation, also for screen readers, and suggests that a heading is lost.',
  },
  note: {
    id: 'Judul pertama boleh bertingkat apa pun. Judul tebal atau huruf kapital di antaranya dihitung sebagai tingkat. Perbaikannya menaikkan judul itu dan judul di bawahnya.',
    en: 'The first heading may have any level. Bold or capital headings in between count as a level. The fix raises the heading and those that belong to it.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Turun satu tingkat', en: 'One level down'}, language: 'id', text: makalah()},
  {
    name: {id: 'Tingkat yang terlompati', en: 'A skipped level'},
    language: 'id',
    text: makalah({conclusion: '⟦### 3.1 Kesimpulan⟧jump\n\nIntervensi membantu lansia.', recommendations: '### 3.2 Saran\n\nKelurahan perlu menunjuk kader.'}),
    fixed: makalah({conclusion: '## 3.1 Kesimpulan\n\nIntervensi membantu lansia.', recommendations: '## 3.2 Saran\n\nKelurahan perlu menunjuk kader.'}),
  },
  {name: {id: 'Turun satu tingkat', en: 'One level down'}, language: 'en', text: paper()},
  {
    name: {id: 'Dari tingkat 2 ke tingkat 5', en: 'From level 2 to level 5'},
    language: 'en',
    text: paper({review: '## Conceptual Review\n\nIntervention is planned change.\n\n⟦##### Definition of Intervention⟧jump\n\nIt is carried out together with the client.'}),
    fixed: paper({review: '## Conceptual Review\n\nIntervention is planned change.\n\n### Definition of Intervention\n\nIt is carried out together with the client.'}),
  },
]
