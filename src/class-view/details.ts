import {placeText} from '../class/place.ts'
import type {ToldFinding} from '../class/row.ts'
import {classTexts} from '../class/texts.ts'
import {nameOfRow} from '../class/view/model.ts'
import {findingsAt} from '../class/view/place.ts'
import {sayView} from '../class/view/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {wordsOf} from './cells.ts'
import {button, element, marked} from './dom.ts'
import type {ActiveCell} from './grid.ts'

/** So many findings of one cell are listed. */
const most = 40

/** Below the table: what the active cell says in full, and the findings that tell of it, each a way to its place. */
export function detailsOf(active: ActiveCell | undefined, search: string, language: Language, open: (key: string, place: Pick<ToldFinding, 'line' | 'column' | 'path'>) => void): readonly Node[] {
  if (!active || typeof active.row === 'string') return [element('p', {class: 'faint'}, sayView('detailsHint', language))]
  const {row, column} = active
  const words = wordsOf(row, column, language)
  const found = findingsAt(row, column.id, search)
  const title = element('p', {class: 'title'}, element('strong', {}, nameOfRow(row)), row.error === undefined ? ` · ${row.path} · ${column.label}: ${words || sayView('notAsked', language)}` : ` · ${row.path} · ${sayView('unread', language)}: ${row.error}`)
  const list = element('ul', {}, ...found.slice(0, most).map(({line, column: from, path, severity, message, rule}) => {
    const go = button('', {class: 'finding'}, () => open(row.key, {line, column: from, ...(path !== undefined && {path})}))
    go.append(element('span', {class: severity}, `${placeText({line, ...(path !== undefined && {path})}, language).join('')}, ${classTexts[severity][language]}`), ': ', marked(message), ' ', element('span', {class: 'faint'}, rule))
    return element('li', {}, go)
  }))
  return found.length > 0 ? [title, list] : [title]
}
