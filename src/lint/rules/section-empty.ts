import type {Section} from '../../markdown/model.ts'
import type {Report} from '../../report/model.ts'
import {openPages} from '../part-state.ts'
import {mayGoOn, nameOf} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A heading without a word below it promises what is not there. */
export default defineRule({
  id: 'section-empty',
  severity: 'warning',
  about: {
    id: 'Setiap judul diikuti isi.',
    en: 'Every heading is followed by text.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    empty: {
      id: 'Bagian `{section}` kosong, diharapkan setidaknya satu kalimat atau alasan mengapa tidak ada isinya',
      en: 'Section `{section}` is empty, expected at least one sentence or the reason why there is nothing to say',
    },
  },
  fixTitles: [],
  check(report, found) {
    const stageSections = new Set(report.stages.flatMap(({spots}) => spots.map(({section}) => section)))
    for (const {stages} of report.cases) for (const {spots} of stages) for (const {section} of spots) stageSections.add(section)
    for (const section of emptySections(report)) {
      if (stageSections.has(section)) continue
      const name = nameOf(section) ?? ''
      found('empty', {range: section.heading!.range, anchor: name, data: {section: name}})
    }
  },
})

/** Empty parts of the schema, and other numbered headings; what stands before the first chapter may be a cover. */
function emptySections(report: Report): ReadonlySet<Section> {
  const bound = report.parts.filter(({id, state}) => state === 'empty' && !openPages.includes(id)).flatMap(({sections}) => sections.filter(isEmpty))
  const others = report.outline.sections.filter(section => section.heading?.numbering?.style === 'decimal' &&
    (section.heading.form === 'atx' || section.heading.form === 'setext') && isEmpty(section))
  return new Set([...bound, ...others].filter(section => section.heading && section.heading.form !== 'item' && !mayGoOn(report, section)).sort((a, b) => a.range.start - b.range.start))
}

function isEmpty(section: Section): boolean {
  return section.children.length === 0 && section.blocks.every(({node, text}) => text.trim() === '' && silent.includes(node.type))
}

/** What a reader does not see: comments, and link definitions. */
const silent: readonly string[] = ['html', 'definition', 'paragraph']

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Judul tanpa isi tampak seperti bagian yang lupa ditulis. Pembimbing tidak dapat membedakannya dari bagian yang memang tidak berlaku, dan mengembalikan laporan.',
    en: 'A heading without text looks like a part that was forgotten. A supervisor cannot tell it from one that does not apply, and sends the report back.',
  },
  note: {
    id: 'Bab yang hanya berisi subbab tidak kosong. Judul dengan isian yang belum dilengkapi tidak dilaporkan di sini, melainkan oleh `placeholder-left`; judul tahap yang kosong oleh `stage-empty`.',
    en: 'A chapter that holds only subsections is not empty. A heading with a placeholder is reported by `placeholder-left` instead, an empty stage heading by `stage-empty`.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Bab yang hanya berisi subbab', en: 'A chapter that holds only subsections'}, language: 'id', text: makalah()},
  {
    name: {id: 'Tujuan tanpa isi', en: 'Objectives without text'},
    language: 'id', text: makalah({objectives: '⟦## 1.3 Tujuan⟧empty'}),
  },
  {
    name: {id: 'Isian yang belum dilengkapi', en: 'A placeholder'},
    language: 'en', text: paper({objectives: '## Objectives\n\n[To fill: Objectives]'}),
  },
  {
    name: {id: 'Hanya komentar di bawah judul', en: 'Only a comment below the heading'},
    language: 'en', text: paper({recommendations: '⟦## Recommendations⟧empty\n\n<!-- write this last -->'}),
  },
]
