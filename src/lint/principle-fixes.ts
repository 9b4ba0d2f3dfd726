import {principles} from '../knowledge/principles.ts'
import type {Language, Principle} from '../knowledge/types.ts'
import type {Section} from '../markdown/model.ts'
import type {PrincipleList, Report} from '../report/model.ts'
import {lineStart} from '../report/places.ts'
import {headingLike, titleInCaseOf} from '../templates/heading-like.ts'
import {labelForm, mostUsed, type LabelForm} from '../templates/label-form.ts'
import {appendBlock, appendItem} from '../templates/list-item.ts'
import {placeholder} from '../templates/placeholder.ts'
import type {Range} from '../text/range.ts'
import type {Edit} from './finding.ts'

/** A name is no longer; what is longer states the principle in a sentence. */
const longestName = 60
/** An item of this length explains itself, though nothing parts a name from the rest. */
const longestStatement = 90

/** What is to be written about a principle, as the fix and the completion leave it for the writer. */
export function stillToWrite({asks}: Principle, language: Language): string {
  return placeholder(language, asks[language].replace(/\.$/u, ''))
}

/** What adds a principle as the list's next item; where the others say more than a name, with what is still to be written. */
export function addPrinciple(report: Report, list: PrincipleList, id: string): readonly Edit[] {
  const principle = principles.find(one => one.id === id)
  if (!principle) return []
  const name = principle.label[report.language]
  const {text, language} = report
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const items = itemsLike(report, list)
  const cased = titleInCaseOf(items.flatMap(({section}) => section?.heading && section.heading.text.length <= longestName ? [section.heading.text] : []), name)
  const toFill = stillToWrite(principle, language)
  const last = items.at(-1)?.section
  if (!last?.heading || last.heading.form === 'item') {
    const {open, close, explained} = formOf(text, items)
    return listOf(appendItem(text, items, open + cased + close + (explained ? toFill : '')))
  }
  const parts = last.heading.numbering?.parts
  const written = headingLike(text, last.heading, parts && [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1], cased)
  const explained = items.filter(({section}) => (section?.totalWords ?? 0) > 0).length * 2 > items.length
  return listOf(appendBlock(text, items, written.text + (explained ? (written.runIn ? ' ' : ending + ending) + toFill : '')))
}

function listOf(edit: Edit | undefined): readonly Edit[] {
  return edit ? [edit] : []
}

/** The items of the list without headings of other forms: the chapter that follows is none of them. */
function itemsLike(report: Report, list: PrincipleList): readonly Item[] {
  const items = list.items.map(({range}) => itemAt(report, range))
  const like = items[list.items.findLastIndex(({principle}) => principle !== undefined)]?.section?.heading
  return like ? items.filter(({section}) => section?.heading?.form === like.form && section.heading.depth === like.depth) : items
}

interface Item extends Range {
  /** The heading or item whose name it is; none where a principle stands in running text. */
  readonly section: Section | undefined
}

/** An item with all that belongs to it: whole lines, since a label's range begins behind its marks. */
function itemAt({text, outline}: Report, range: Range): Item {
  const section = [...outline.sections, ...outline.items].find(({heading}) => heading?.titleRange.start === range.start)
  const {start, end} = section?.range ?? range
  return {start, end: section && section.heading?.form !== 'item' && end < text.length ? lineStart(text, end) : end, section}
}

function formOf(text: string, items: readonly Item[]): LabelForm {
  const form = mostUsed(items.flatMap(({section, end}) => section?.heading ? [labelForm(text, section.heading, end)] : [])) ?? {open: '', close: '', explained: false}
  const long = items.filter(({start, end}) => end - start > longestStatement).length * 2 > items.length
  return form.explained || !long ? form : {...form, close: ': ', explained: true}
}
