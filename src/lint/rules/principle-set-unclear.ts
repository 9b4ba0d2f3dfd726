import {principleSets} from '../../knowledge/principle-sets.ts'
import type {Section} from '../../markdown/model.ts'
import {namesSource} from '../../references/source-signs.ts'
import type {Report} from '../../report/model.ts'
import type {Range} from '../../text/range.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'
import {principleSetName} from '../names.ts'

/** A list of principles that is no known set. */
export default defineRule({
  id: 'principle-set-unclear',
  severity: 'hint',
  about: {
    id: 'Daftar prinsip mengikuti himpunan yang dikenal atau menyebut sumbernya.',
    en: 'A list of principles follows a known set or names its source.',
  },
  basis: ['biestek-1957', 'paper-intervention'],
  structure: true,
  messages: {
    unclear: {
      id: 'Daftar prinsip ini tidak cocok dengan satu himpunan pun, diharapkan sumbernya disebut atau salah satu dari {sets}',
      en: 'This list of principles matches no set well, expected its source or one of {sets}',
    },
  },
  fixTitles: [],
  check(report, found) {
    if (report.principles.claimed) return
    const list = report.principles.lists.find(({items}) => items.length >= fewestItems) ?? otherList(report)
    if (!list || namesSource(report.text.slice(list.section.range.start, list.range.end))) return
    found('unclear', {
      range: list.section.heading?.range ?? list.range,
      anchor: list.section.heading?.text ?? 'list',
      data: {sets: principleSets.map(({id}) => principleSetName(id))},
      evidence: [list.range],
    })
  },
})

const fewestItems = 3

/** A list right below the principles heading of which too little is known to call it a list of principles. */
function otherList({outline, parts}: Report): {readonly section: Section, readonly range: Range} | undefined {
  for (const section of parts.find(({id}) => id === 'principles')?.sections ?? []) {
    const items = outline.items.filter(({parent}) => parent === section)
    const [first, last] = [items[0], items.at(-1)]
    if (first && last && items.length >= fewestItems) return {section, range: {start: first.range.start, end: last.range.end}}
  }
  return undefined
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Daftar prinsip yang dicampur dari beberapa sumber tidak dapat diperiksa kelengkapannya. Menyebut penulis atau himpunannya membuat jelas apa yang diikuti.',
    en: 'A list of principles mixed from several sources cannot be checked for completeness. Naming the author or the set makes clear what is followed.',
  },
  note: {
    id: 'Satu petunjuk untuk satu laporan. Himpunan sendiri sah; dengan kunci `prinsip` di bagian awal laporan dapat disebut himpunan mana yang diikuti.',
    en: 'One hint a report. A list of one’s own is legitimate; the `principles` key in the front matter can say which set is followed.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Himpunan yang dikenal', en: 'A known set'}, language: 'id', text: makalah()},
  {
    name: {id: 'Daftar campuran', en: 'A mixed list'},
    language: 'id', text: makalah({principles: '⟦## 2.2 Prinsip Intervensi⟧unclear\n\nBeberapa prinsip dalam intervensi:\n\n1. Penerimaan\n2. Ketepatan waktu\n3. Kerja keras\n4. Kejujuran'}),
  },
  {name: {id: 'Himpunan yang dikenal', en: 'A known set'}, language: 'en', text: paper()},
  {
    name: {id: 'Daftar campuran dalam bahasa Inggris', en: 'A mixed list'},
    language: 'en', text: paper({principles: '⟦## Principles of Intervention⟧unclear\n\nSome principles of practice:\n\n- Punctuality\n- Acceptance\n- Honesty\n- Hard work'}),
  },
]
