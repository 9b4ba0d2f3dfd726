import type {SectionId} from '../../knowledge/types.ts'
import type {Section} from '../../markdown/model.ts'
import {schemaOf, specsOf} from '../../report/campus.ts'
import type {Report} from '../../report/model.ts'
import {hasPlaceholder} from '../../templates/placeholder.ts'
import {nameOf} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A part with fewer words than can carry it. */
export default defineRule({
  id: 'section-thin',
  severity: 'info',
  about: {
    id: 'Setiap bagian cukup panjang untuk memuat isinya.',
    en: 'Every part is long enough to carry what it is for.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    thin: {
      id: 'Bagian `{section}` hanya {words} kata, diharapkan sedikitnya {least} kata',
      en: 'Section `{section}` has only {words} words, expected at least {least}',
    },
    one: {
      id: 'Bagian `{section}` hanya satu kata, diharapkan sedikitnya {least} kata',
      en: 'Section `{section}` has only one word, expected at least {least}',
    },
  },
  fixTitles: [],
  check(report, found) {
    if (report.status !== 'final') return
    const limits = wordLimits(report)
    for (const part of report.parts) {
      const least = limits.get(part.id)
      const [section] = part.sections
      if (part.state !== 'present' || least === undefined || !section?.heading) continue
      // A label at the beginning of a paragraph or a chapter that also holds other parts has no length of its own.
      if (section.heading.form === 'item' || section.heading.form === 'run-in' || part.sections.length > 1) continue
      const words = section.totalWords
      if (words === 0 || words >= least || showsMore(report.text, section)) continue
      const name = nameOf(section) ?? ''
      found(words === 1 ? 'one' : 'thin', {range: section.heading.range, anchor: part.id, data: {section: name, words, least}})
    }
  },
})

/** Whether a section says more than its words: by a table, an image or a formula, or by what is still to be filled in. */
function showsMore(text: string, section: Section): boolean {
  return hasPlaceholder(text.slice(section.range.start, section.range.end)) || section.children.some(child => showsMore(text, child)) ||
    section.blocks.some(({node, range}) => node.type === 'table' || node.type === 'code' || /!\[|<img\b/u.test(text.slice(range.start, range.end)))
}

function wordLimits(report: Report): ReadonlyMap<SectionId, number> {
  const schema = schemaOf(report)
  return new Map((schema ? specsOf(schema) : []).flatMap(({section, words}) => words === undefined ? [] : [[section, words] as const]))
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Latar belakang satu kalimat belum menjelaskan mengapa suatu keadaan menjadi masalah, dan kesimpulan lima kata belum menjawab apa-apa. Batasnya rendah: yang dilaporkan hanya bagian yang pasti belum selesai.',
    en: 'A background of one sentence cannot show why a situation is a problem, and a conclusion of five words answers nothing. The limits are low: only parts that cannot be finished are reported.',
  },
  note: {
    id: 'Berlaku bagi laporan final saja. Bagian dengan tabel, gambar, atau isian yang belum dilengkapi tidak dilaporkan.',
    en: 'Holds for final reports only. Parts with a table, an image or a placeholder are left alone.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Bagian yang cukup panjang', en: 'Parts that are long enough'}, language: 'id', text: makalah()},
  {
    name: {id: 'Latar belakang satu kalimat', en: 'A background of one sentence'},
    language: 'id', text: makalah({background: '⟦## 1.1 Latar Belakang⟧thin\n\nLansia yang hidup sendiri makin banyak.'}),
  },
  {
    name: {id: 'Draf boleh pendek', en: 'A draft may be short'},
    language: 'en', text: paper({front: '---\nkind: paper\nstatus: draft\n---', conclusion: '## Conclusion\n\nIntervention helps.'}),
  },
  {
    name: {id: 'Kesimpulan dua kata', en: 'A conclusion of two words'},
    language: 'en', text: paper({conclusion: '⟦## Conclusion⟧thin\n\nIntervention helps.'}),
  },
]
