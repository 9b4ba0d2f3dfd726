import {principleSets} from '../knowledge/principle-sets.ts'
import {principles} from '../knowledge/principles.ts'
import type {Principle} from '../knowledge/types.ts'
import {stillToWrite} from '../lint/principle-fixes.ts'
import type {PrincipleList, Report} from '../report/model.ts'
import {appendItem} from '../templates/list-item.ts'
import type {Completer, CompletionRequest} from './completer.ts'
import {explain} from './explain.ts'
import {isInFence} from './in-fence.ts'
import {snippetOf} from './snippet.ts'
import {say} from './texts.ts'

const item = /^(\s*(?:>\s*)*)([-*+•]|\(?(?:\d{1,3}|[a-z])[.)])([ \t]*)/u

/** `-` or a number in a list of principles: those that the list still lacks. */
export const completePrinciples: Completer = {
  triggers: ['-', ' '],
  opens: (before, asked) => asked ? item.test(before) : item.exec(before)?.[0].length === before.length,
  complete(request) {
    const {report, moved, line, behind, text, before, language} = request
    const [, indent = '', mark = '', gap = ''] = item.exec(before) ?? []
    if (!report || behind.trim() !== '' || isInFence(text, line.start)) return []
    const at = moved.toBefore(line.start)
    const list = listAt(report, at)
    if (!list && !isPrinciplesPart(report, at)) return []
    const written = list ? styleOf(report, list) : {bold: false, explained: false}
    return lackingIn(report).filter(({label}) => !wasJustWritten(request, label[report.language])).map((principle, order) => {
      const {id, label} = principle
      const name = label[report.language]
      const shown = written.bold ? `**${name}**` : name
      const words = written.explained ? `${shown}: ${stillToWrite(principle, report.language)}` : shown
      return {
        kind: 'item' as const,
        label: name,
        description: say('explainPrinciple', language),
        filter: `${mark}${gap}${name}`,
        order: String(order).padStart(3, '0'),
        range: {start: line.start + indent.length, end: line.end},
        snippet: `${snippetOf(list && mark === '-' ? nextMark(report, list) ?? mark : mark)}${gap === '' ? ' ' : gap}${snippetOf(words)}`,
        explain: () => explain(id, language),
      }
    })
  },
}

/** What the claimed set lacks; where none is claimed, what no item states, the best known sets first. */
function lackingIn({principles: {records, claimed}}: Report): readonly Principle[] {
  const stated = new Set(records.filter(({state}) => state === 'stated').map(({id}) => id))
  const members = claimed ? principleSets.filter(({id}) => id === claimed.set).flatMap(one => one.members)
    : [...principleSets].sort((a, b) => Number(b.id === 'biestek') - Number(a.id === 'biestek')).flatMap(one => one.members)
  return [...new Set(members)].filter(id => !stated.has(id)).flatMap(id => principles.find(one => one.id === id) ?? [])
}

/** The list that an offset stands in or right behind. */
function listAt({principles: {lists}, text}: Report, at: number): PrincipleList | undefined {
  return lists.find(({range, items}) => items.some(({principle}) => principle !== undefined) && range.start <= at
    && (at <= range.end || text.slice(range.end, at).trim() === ''))
}

function isPrinciplesPart({parts}: Report, at: number): boolean {
  return parts.some(({id, sections}) => id === 'principles' && sections.some(({range, children}) =>
    range.start < at && at <= range.end && !children.some(child => child.range.start < at && at <= child.range.end)))
}

/** How most items of a list are written: their name in bold, with words behind it. */
function styleOf({text}: Report, {items}: PrincipleList): {readonly bold: boolean, readonly explained: boolean} {
  const most = (test: (start: number, end: number) => boolean): boolean => items.filter(({range}) => test(range.start, range.end)).length * 2 > items.length
  return {
    bold: most(start => /\*\*$/u.test(text.slice(Math.max(0, start - 2), start)) || text.startsWith('**', start)),
    explained: most((_, end) => /^(?:\*\*)?\s?[:.–—-][ \t*]*\S[^\r\n]{8}/u.test(text.slice(end, end + 40))),
  }
}

/** The number that the list's next item has, where the list is numbered: `-` asks for an item, not for another kind of list. */
function nextMark({text}: Report, {items}: PrincipleList): string | undefined {
  const last = items.at(-1)
  const added = last && appendItem(text, items.map(({range}) => range), '')
  const next = added?.text.trim()
  return next && /^\(?(?:\d{1,3}|[a-z])[.)]$/u.test(next) ? next : undefined
}

/** What stands in the text already, though the newest reading does not know it yet. */
function wasJustWritten({text, moved: {after}}: CompletionRequest, name: string): boolean {
  return after.end > after.start && text.slice(after.start, after.end).toLowerCase().includes(name.toLowerCase())
}
