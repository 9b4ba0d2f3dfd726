import type {ViewPassage} from '../class/view/model.ts'
import {sayView} from '../class/view/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {button, element} from './dom.ts'

/** What the list of shared passages can ask for: two places side by side. */
export type Compare = (passage: number, first: number, second: number) => void

/** The passages that stand in two reports or more, each with its places; `undefined` while nothing is compared yet. */
export function passagesOf(passages: readonly ViewPassage[] | undefined, more: number, language: Language, compare: Compare): readonly Node[] {
  if (!passages) return [element('p', {class: 'faint'}, sayView('passagesLater', language))]
  const note = element('p', {class: 'faint'}, sayView('passagesNote', language))
  if (passages.length === 0) return [element('p', {}, sayView('noPassages', language)), note]
  const rest = more > 0 ? [element('p', {class: 'faint'}, sayView('more', language, {count: more}))] : []
  return [note, element('ol', {class: 'passages'}, ...passages.map((passage, at) => itemOf(passage, at, language, compare))), ...rest]
}

function itemOf({words, same, places, more}: ViewPassage, at: number, language: Language, compare: Compare): HTMLElement {
  return element('li', {},
    element('h2', {}, sayView(same ? 'same' : 'near', language, {words, count: places.length + more})),
    ...places.map((place, index) => element('div', {class: 'place'},
      element('p', {class: 'where'},
        element('strong', {}, place.name || place.path),
        ` ${place.name ? `${place.path}, ` : ''}${sayView(place.endLine > place.line ? 'lines' : 'line', language, {line: place.line, endLine: place.endLine})}`,
        ...(index === 0 ? [] : [' ', button(sayView('sideBySide', language), {class: 'secondary', 'aria-label': `${sayView('sideBySide', language)}: ${places[0]?.path ?? ''}, ${place.path}`}, () => compare(at, 0, index))])),
      element('blockquote', {}, place.text))),
    ...more > 0 ? [element('p', {class: 'faint'}, sayView('morePlaces', language, {count: more}))] : [])
}
