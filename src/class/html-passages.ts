import type {ShownPassage, ShownPassages} from '../exchange/shared-passages.ts'
import {xmlText} from '../exchange/xml-text.ts'
import type {Language} from '../knowledge/types.ts'
import {studentText} from './students.ts'
import type {ClassRow} from './row.ts'
import {classTexts as texts} from './texts.ts'

/** How passages stand side by side, on paper too. */
export const passageStyle = `.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: .5rem 1.5rem }
figure { margin: 0; break-inside: avoid; overflow-wrap: anywhere }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid var(--line) }
@media print { .beside { grid-template-columns: 1fr 1fr } }`

/** The passages that reports share: length, all places, and the words side by side, each leading to the findings of its report. */
export function passagesAsHtml({passages, more}: ShownPassages, rows: readonly ClassRow[], language: Language): string {
  const at = new Map(rows.map((row, index) => [row.path, {row, index}]))
  const say = (text: keyof typeof texts, values: Readonly<Record<string, number>> = {}): string => xmlText(texts[text][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])))
  const head = `<h2>${say('shared')}</h2>\n<p>${say(passages.length === 0 ? 'noneShared' : 'sharedNote')}</p>`
  const passageAsHtml = ({words, same, places, more: others}: ShownPassage, number: number): string => [
    `<section>\n<h3>${number}. ${say(same ? 'sharedSame' : 'sharedNear', {words, count: places.length + others})}</h3>\n<div class="beside">`,
    ...places.map(({path, submission, line, endLine, text}) => {
      const known = at.get(submission)
      const who = known ? Object.values(studentText(known.row)).filter(Boolean).join(', ') : ''
      const where = `<a href="#r${known?.index ?? ''}">${xmlText(path)}</a>, ${say(endLine > line ? 'lines' : 'lineOf', {line, endLine})}`
      return `<figure>\n<figcaption>${who && `<strong>${xmlText(who)}</strong><br>`}${where}</figcaption>\n<blockquote>${xmlText(text)}</blockquote>\n</figure>`
    }),
    `</div>${others > 0 ? `\n<p>${say('morePlaces', {count: others})}</p>` : ''}\n</section>`,
  ].join('\n')
  return [head, ...passages.map((passage, index) => passageAsHtml(passage, index + 1)), ...more > 0 ? [`<p>${say('moreShared', {count: more})}</p>`] : []].join('\n')
}
