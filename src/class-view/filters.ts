import {classTexts} from '../class/texts.ts'
import type {StateFilter, ToView, ViewState} from '../class/view/model.ts'
import {sayView} from '../class/view/texts.ts'
import {button, element} from './dom.ts'

type Start = Extract<ToView, {type: 'start'}>

/** The row of filters above the table. */
export interface Filters {
  readonly element: HTMLElement
  show(state: ViewState): void
}

const states: readonly StateFilter[] = ['gap', 'lacking', 'empty', 'mentioned', 'waived', 'present', 'unread']

/** Makes the filters; `change` is told what the reader has chosen. */
export function createFilters({language, columns, kinds}: Start, change: (next: Partial<ViewState>) => void): Filters {
  const say = (key: Parameters<typeof sayView>[0]): string => sayView(key, language)
  const search = element('input', {type: 'search', placeholder: say('search'), 'aria-label': say('search'), spellcheck: 'false'})
  const kind = choice(say('kind'), [['', say('allKinds')], ...kinds.map(({id, label}) => [id, label] as const)])
  const stateText = (state: StateFilter): string => state === 'gap' || state === 'unread' ? say(state) : state === '' ? say('allStates') : classTexts[state][language]
  const state = choice(say('state'), [['', say('allStates')], ...states.map(one => [one, stateText(one)] as const)])
  const column = choice(say('column'), [['', say('allColumns')], ...columns.filter(({fixed}) => !fixed).map(({id, label}) => [id, label] as const)])
  const gapsOnly = element('input', {type: 'checkbox', id: 'gaps-only'})
  const reset = button(say('reset'), {class: 'secondary'}, () => change({search: '', kind: '', state: '', column: '', gapsOnly: false}))
  search.addEventListener('input', () => change({search: search.value}))
  kind.addEventListener('change', () => change({kind: kind.value as ViewState['kind']}))
  state.addEventListener('change', () => change({state: state.value as StateFilter}))
  column.addEventListener('change', () => change({column: column.value, ...(state.value === '' && column.value !== '' && {state: 'gap' as const})}))
  gapsOnly.addEventListener('change', () => change({gapsOnly: gapsOnly.checked}))
  return {
    element: element('div', {role: 'search', class: 'filters', 'aria-label': say('filters')}, search, kind, state, column,
      element('label', {class: 'check'}, gapsOnly, element('span', {}, say('gapsOnly'))), reset),
    show(next) {
      if (search.value !== next.search) search.value = next.search
      kind.value = next.kind
      state.value = next.state
      column.value = next.column
      gapsOnly.checked = next.gapsOnly
      reset.disabled = next.search === '' && next.kind === '' && next.state === '' && next.column === '' && !next.gapsOnly
    },
  }
}

function choice(label: string, options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  return element('select', {'aria-label': label}, ...options.map(([value, words]) => element('option', {value}, words)))
}
