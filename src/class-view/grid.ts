import {tallyOf} from '../class/cell-text.ts'
import {clamped, headRows, moved, scrollFor, windowOf, type GridPlace} from '../class/view/grid.ts'
import type {ViewColumn, ViewRow, ViewState} from '../class/view/model.ts'
import {sayView} from '../class/view/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {cellOf, unreadCells, widthOf} from './cells.ts'
import {element, oncePerFrame} from './dom.ts'

/** What the grid shows. */
export interface GridContent {
  readonly language: Language
  readonly columns: readonly ViewColumn[]
  /** Filtered and sorted. */
  readonly rows: readonly ViewRow[]
  /** The reports that the totals speak of. */
  readonly counted: readonly ViewRow[]
  readonly state: ViewState
}

/** A cell as the reader means it, whatever row it stands in by now. */
export interface ActiveCell {
  readonly row: ViewRow | 'head' | 'totals'
  readonly column: ViewColumn
}

/** The table of the class: only the rows that are seen are in the page. */
export interface Grid {
  readonly element: HTMLElement
  show(content: GridContent): void
  active(): ActiveCell | undefined
  scroll(): {readonly top: number, readonly left: number}
  scrollTo(place: {readonly top: number, readonly left: number}): void
}

/** Makes the grid; `choose` is Enter or a click on a cell, `look` that another cell is active. */
export function createGrid(language: Language, choose: (cell: ActiveCell) => void, look: () => void): Grid {
  const head = element('div', {role: 'row', 'aria-rowindex': '1', class: 'row head'})
  const totals = element('div', {role: 'row', 'aria-rowindex': '2', class: 'row totals'})
  const top = element('div', {role: 'rowgroup', class: 'top'}, head, totals)
  const body = element('div', {role: 'rowgroup', class: 'body'})
  const grid = element('div', {role: 'grid', class: 'grid', tabindex: '0', 'aria-label': sayView('grid', language), 'aria-readonly': 'true'}, top, body)
  const drawn = new Map<number, HTMLElement>()
  let content: GridContent = {language, columns: [], rows: [], counted: [], state: {sort: {column: '', descending: false}, search: '', kind: '', column: '', state: '', gapsOnly: false}}
  let place: GridPlace = {row: headRows, column: 0}
  let isTouched = false

  const size = (): {rows: number, columns: number, page: number} =>
    ({rows: content.rows.length + headRows, columns: content.columns.length, page: Math.max(1, Math.floor((grid.clientHeight - top.offsetHeight) / rowHeight()) - 1)})
  const rowHeight = (): number => Math.max(1, head.ownerDocument.defaultView ? parseFloat(getComputedStyle(grid).getPropertyValue('--row')) || 26 : 26)
  const active = (): ActiveCell | undefined => {
    const column = content.columns[place.column]
    const row = place.row === 0 ? 'head' : place.row === 1 ? 'totals' : content.rows[place.row - headRows]
    return column && row && {row, column}
  }
  const mark = (): void => {
    for (const old of grid.querySelectorAll('.active')) old.classList.remove('active')
    const row = place.row === 0 ? head : place.row === 1 ? totals : drawn.get(place.row - headRows)
    // What could not be read has a name and one cell, which says why.
    const cell = row?.children[Math.min(place.column, row.children.length - 1)]
    if (isTouched) cell?.classList.add('active')
    if (cell) grid.setAttribute('aria-activedescendant', cell.id)
    else grid.removeAttribute('aria-activedescendant')
  }
  const draw = (): void => {
    const height = rowHeight()
    const {from, to} = windowOf({scroll: grid.scrollTop, height: grid.clientHeight, rowHeight: height, count: content.rows.length})
    for (const [at, row] of drawn) {
      if (at >= from && at < to) continue
      row.remove()
      drawn.delete(at)
    }
    for (let at = from; at < to; at++) {
      if (drawn.has(at)) continue
      const row = rowElement(content.rows[at]!, at)
      row.style.transform = `translateY(${at * height}px)`
      drawn.set(at, row)
      body.append(row)
    }
    mark()
  }
  const rowElement = (row: ViewRow, at: number): HTMLElement => {
    const made = element('div', {role: 'row', 'aria-rowindex': String(at + headRows + 1), class: row.error === undefined ? 'row' : 'row unread'})
    if (row.error !== undefined) made.append(...unreadCells(row, content.columns, at + headRows, content.language))
    else for (const [index, column] of content.columns.entries()) made.append(cellOf(row, column, index, `c${at + headRows}-${index}`, content.language))
    return made
  }
  const drawSoon = oncePerFrame(draw)
  const drawHead = (): void => {
    const {columns, state, counted} = content
    head.replaceChildren(...columns.map(({id, label}, at) => {
      const sorted = state.sort.column === id ? state.sort.descending ? 'descending' : 'ascending' : 'none'
      const arrow = sorted === 'none' ? [] : [element('span', {class: 'arrow', 'aria-hidden': 'true'}, sorted === 'ascending' ? '▲' : '▼')]
      return element('div', {role: 'columnheader', id: `c0-${at}`, 'aria-colindex': String(at + 1), 'aria-sort': sorted, class: 'cell', title: label}, element('span', {class: 'label'}, label), ...arrow)
    }))
    totals.replaceChildren(...columns.map(({id, fixed}, at) => {
      const {lacking, asked} = fixed ? {lacking: 0, asked: 0} : tallyOf(counted, id)
      const text = at === 0 ? sayView('whole', content.language, {count: counted.length}) : asked === 0 ? ''
        : lacking === 0 ? sayView('noneLack', content.language) : sayView('lackedBy', content.language, {count: lacking, of: asked})
      const sign = asked === 0 || at === 0 ? [] : [element('span', {class: 'sign', 'aria-hidden': 'true'}, lacking === 0 ? '✓' : '✗')]
      return element('div', {
        role: at === 0 ? 'rowheader' : 'gridcell', id: `c1-${at}`, 'aria-colindex': String(at + 1), class: `cell ${lacking > 0 ? 'lacking' : asked > 0 ? 'present' : ''}`,
        title: lacking > 0 ? `${text}. ${sayView('showLacking', content.language)}` : text,
      }, ...sign, text)
    }))
  }
  const reveal = (): void => {
    const lefts = content.columns.map(({id}) => widthOf(id))
    const first = lefts[0] ?? 0
    const left = lefts.slice(0, place.column).reduce((sum, width) => sum + width, 0)
    const height = rowHeight()
    if (place.row >= headRows) grid.scrollTop = scrollFor({start: (place.row - headRows) * height, size: height, scroll: grid.scrollTop, view: grid.clientHeight, before: top.offsetHeight})
    grid.scrollLeft = place.column === 0 ? 0 : scrollFor({start: left - first, size: lefts[place.column] ?? 0, scroll: grid.scrollLeft, view: grid.clientWidth, before: first})
  }
  const go = (next: GridPlace): void => {
    place = next
    isTouched = true
    reveal()
    draw()
    look()
  }
  const placeOf = (target: EventTarget | null): GridPlace | undefined => {
    const cell = target instanceof Element ? target.closest('.cell') : null
    const [, row, column] = /^c(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? []
    return row === undefined ? undefined : {row: Number(row), column: Number(column)}
  }
  const act = (): void => {
    const cell = active()
    if (cell) choose(cell)
  }
  grid.addEventListener('scroll', drawSoon, {passive: true})
  grid.addEventListener('focus', () => {
    isTouched = true
    mark()
    look()
  })
  grid.addEventListener('keydown', event => {
    if (event.altKey || event.metaKey) return
    const next = moved(place, {key: event.key, ctrl: event.ctrlKey}, size())
    if (next) go(next)
    else if (event.key === 'Enter') act()
    else return
    event.preventDefault()
  })
  grid.addEventListener('click', event => {
    const found = placeOf(event.target)
    if (!found) return
    go(found)
    act()
  })
  const observer = new ResizeObserver(() => {
    if (isTouched) reveal()
    drawSoon()
  })
  observer.observe(grid)

  return {
    element: grid,
    active,
    scroll: () => ({top: grid.scrollTop, left: grid.scrollLeft}),
    scrollTo: ({top: y, left}) => {
      grid.scrollTop = y
      grid.scrollLeft = left
    },
    show(next) {
      const before = active()
      content = next
      const {columns, rows} = content
      const row = typeof before?.row === 'object' ? rows.findIndex(({key}) => key === (before.row as ViewRow).key) + headRows : place.row
      const column = columns.findIndex(({id}) => id === before?.column.id)
      place = clamped({row: row < headRows && typeof before?.row === 'object' ? place.row : row, column: column < 0 ? 0 : column}, size())
      grid.setAttribute('aria-rowcount', String(rows.length + headRows))
      grid.setAttribute('aria-colcount', String(columns.length))
      grid.style.setProperty('--columns', columns.map(({id}) => `${widthOf(id)}px`).join(' '))
      body.style.height = `${rows.length * rowHeight()}px`
      body.style.width = `${columns.reduce((sum, {id}) => sum + widthOf(id), 0)}px`
      for (const row of drawn.values()) row.remove()
      drawn.clear()
      drawHead()
      draw()
    },
  }
}
