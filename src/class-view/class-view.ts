import {arrange} from '../class/view/arrange.ts'
import {initialState, type FromView, type Progress, type ToView, type ViewCommand, type ViewPassage, type ViewRow, type ViewState} from '../class/view/model.ts'
import {placeAt} from '../class/view/place.ts'
import {tallyOf} from '../class/cell-text.ts'
import {sayView} from '../class/view/texts.ts'
import {detailsOf} from './details.ts'
import {button, element, oncePerFrame} from './dom.ts'
import {createFilters, type Filters} from './filters.ts'
import {createGrid, type ActiveCell, type Grid} from './grid.ts'
import {passagesOf} from './passages.ts'

/** What VS Code gives a page. */
interface Editor {
  postMessage(message: FromView): void
  getState(): unknown
  setState(state: unknown): void
}

declare function acquireVsCodeApi(): Editor

type Start = Extract<ToView, {type: 'start'}>
type Tab = 'reports' | 'passages'

/** What the page keeps for itself while it is hidden. */
interface Kept {
  readonly top: number
  readonly left: number
  readonly tab: Tab
}

start(acquireVsCodeApi())

function start(editor: Editor): void {
  const rows = new Map<string, ViewRow>()
  let begun: Start | undefined
  let state: ViewState = initialState
  let progress: Progress = {done: 0, total: 0, state: 'searching', file: ''}
  let passages: readonly ViewPassage[] | undefined
  let more = 0
  let view: View | undefined
  let kept = keptOf(editor.getState())

  const change = (next: Partial<ViewState>): void => {
    state = {...state, ...next}
    editor.postMessage({type: 'remember', state})
    update()
  }
  const choose = ({row, column}: ActiveCell): void => {
    if (row === 'head') change({sort: {column: column.id, descending: state.sort.column === column.id && !state.sort.descending}})
    else if (row === 'totals') {
      if (!column.fixed) change({column: column.id, state: 'gap'})
    } else editor.postMessage({type: 'open', key: row.key, ...placeAt(row, column.id, state.search)})
  }
  const showDetails = oncePerFrame(() => {
    if (view && begun) view.details.replaceChildren(...detailsOf(view.grid.active(), state.search, begun.language, (key, place) => editor.postMessage({type: 'open', key, ...place})))
  })
  const update = oncePerFrame(() => {
    if (!view || !begun) return
    const all = [...rows.values()]
    const counted = all.filter(({kind, error}) => error === undefined && kind !== 'other' && (state.kind === '' || kind === state.kind))
    const columns = begun.columns.filter(({id, fixed}) => {
      // A column in which no report has anything is left out; who and which file is always told.
      if (fixed) return id === 'student' || id === 'file' || all.some(row => Boolean(row.fixed[id]) || (id === 'kind' && row.error !== undefined))
      const {asked, lacking} = tallyOf(counted, id)
      return state.gapsOnly ? lacking > 0 : asked > 0
    })
    const shown = arrange(all, state)
    view.filters.show(state)
    view.grid.show({language: begun.language, columns, rows: shown, counted, state})
    view.empty.hidden = shown.length > 0 || progress.state === 'searching' || progress.state === 'reading'
    view.empty.textContent = sayView(all.length === 0 ? 'none' : 'noneFits', begun.language)
    const unread = all.filter(({error}) => error !== undefined).length
    view.count.textContent = [
      ...(unread > 0 ? [sayView('unreadCount', begun.language, {count: unread})] : []),
      ...(shown.length < all.length ? [sayView('shown', begun.language, {count: shown.length})] : []),
    ].map(words => ` · ${words}`).join('')
    showDetails()
  })
  const showProgress = (): void => {
    if (!view || !begun) return
    const isRunning = progress.state === 'searching' || progress.state === 'reading'
    const {done, total, file} = progress
    view.status.textContent = sayView(progress.state, begun.language, {done: progress.state === 'reading' ? Math.min(done + 1, total) : done, total, file})
    view.bar.hidden = !isRunning
    view.bar.max = Math.max(1, total)
    view.bar.value = done
    view.stop.hidden = !isRunning
    view.again.hidden = isRunning
    for (const one of view.savers) one.disabled = rows.size === 0
  }
  const showPassages = (): void => {
    if (!view || !begun) return
    view.passagesTab.textContent = `${sayView('passages', begun.language)}${passages ? ` (${passages.length + more})` : ''}`
    view.passages.replaceChildren(...passagesOf(passages, more, begun.language, (passage, first, second) => editor.postMessage({type: 'compare', passage, first, second})))
  }
  const showTab = (tab: Tab): void => {
    if (!view) return
    kept = {...kept, tab}
    editor.setState(kept)
    for (const [name, tabElement, panel] of [['reports', view.reportsTab, view.reports], ['passages', view.passagesTab, view.passages]] as const) {
      tabElement.setAttribute('aria-selected', String(name === tab))
      tabElement.tabIndex = name === tab ? 0 : -1
      panel.hidden = name !== tab
    }
    update()
  }
  const begin = (message: Start): void => {
    const isFresh = begun === undefined
    begun = message
    if (isFresh) state = message.state
    rows.clear()
    document.documentElement.lang = message.language
    view = build(message, {change, choose, look: showDetails, command: command => editor.postMessage({type: 'command', command}), tab: showTab})
    view.grid.element.addEventListener('scrollend', () => {
      kept = {...kept, ...view!.grid.scroll()}
      editor.setState(kept)
    })
    showTab(kept.tab)
    showProgress()
    showPassages()
  }
  addEventListener('message', ({data}: MessageEvent<ToView>) => {
    if (data.type === 'start') begin(data)
    else if (data.type === 'progress') {
      progress = data.progress
      showProgress()
      update()
    } else if (data.type === 'passages') {
      passages = data.passages
      more = data.more
      showPassages()
    } else {
      const isFirst = rows.size === 0
      for (const key of data.gone) rows.delete(key)
      for (const row of data.rows) rows.set(row.key, row)
      update()
      // After the rows are drawn: a list without rows cannot be scrolled.
      if (isFirst && (kept.top > 0 || kept.left > 0)) requestAnimationFrame(() => requestAnimationFrame(() => view?.grid.scrollTo(kept)))
    }
  })
  editor.postMessage({type: 'ready'})
}

interface View {
  readonly grid: Grid
  readonly filters: Filters
  readonly details: HTMLElement
  readonly status: HTMLElement
  readonly count: HTMLElement
  readonly bar: HTMLProgressElement
  readonly empty: HTMLElement
  readonly stop: HTMLButtonElement
  readonly again: HTMLButtonElement
  readonly savers: readonly HTMLButtonElement[]
  readonly reportsTab: HTMLButtonElement
  readonly passagesTab: HTMLButtonElement
  readonly reports: HTMLElement
  readonly passages: HTMLElement
}

interface Deeds {
  readonly change: (next: Partial<ViewState>) => void
  readonly choose: (cell: ActiveCell) => void
  readonly look: () => void
  readonly command: (command: ViewCommand) => void
  readonly tab: (tab: Tab) => void
}

/** The page in one language. */
function build(begun: Start, {change, choose, look, command, tab}: Deeds): View {
  const {language} = begun
  const say = (key: Parameters<typeof sayView>[0]): string => sayView(key, language)
  const filters = createFilters(begun, change)
  const grid = createGrid(language, choose, look)
  const details = element('section', {class: 'details', 'aria-label': say('details')})
  const status = element('span')
  const count = element('span', {class: 'faint'})
  const bar = element('progress', {'aria-hidden': 'true'})
  const empty = element('p', {class: 'empty'})
  const stop = button(say('stop'), {}, () => command('stop'))
  const again = button(say('again'), {}, () => command('again'))
  const savers = (['saveCsv', 'saveHtml', 'saveFeedback'] as const).map(one => button(say(one), {class: 'secondary'}, () => command(one)))
  const tabs: readonly Tab[] = ['reports', 'passages']
  const [reportsTab, passagesTab] = tabs.map(one => button(say(one), {role: 'tab', id: `${one}-tab`, 'aria-controls': one, class: 'tab'}, () => tab(one))) as [HTMLButtonElement, HTMLButtonElement]
  const reports = element('div', {role: 'tabpanel', id: 'reports', 'aria-labelledby': 'reports-tab', class: 'reports'}, filters.element, empty, grid.element, details)
  const passages = element('div', {role: 'tabpanel', id: 'passages', 'aria-labelledby': 'passages-tab', tabindex: '0', class: 'passages-panel'})
  const list = element('div', {role: 'tablist'}, reportsTab, passagesTab)
  list.addEventListener('keydown', ({key}) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    const next = reportsTab.tabIndex === 0 ? 'passages' : 'reports'
    tab(next)
    ;(next === 'reports' ? reportsTab : passagesTab).focus()
  })
  document.body.replaceChildren(
    element('header', {}, element('div', {class: 'status', role: 'status'}, status, count), bar, element('div', {class: 'buttons'}, stop, again, ...savers)),
    list, reports, passages,
  )
  return {grid, filters, details, status, count, bar, empty, stop, again, savers, reportsTab, passagesTab, reports, passages}
}

function keptOf(value: unknown): Kept {
  const {top, left, tab} = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Kept, unknown>>
  return {top: typeof top === 'number' ? top : 0, left: typeof left === 'number' ? left : 0, tab: tab === 'passages' ? tab : 'reports'}
}
