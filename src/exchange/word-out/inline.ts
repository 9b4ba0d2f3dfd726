import type {Delete, FootnoteReference, Image, ImageReference, Nodes, PhrasingContent} from 'mdast'
import {findPlaceholders} from '../../templates/placeholder.ts'
import {rangeOf} from '../../markdown/node-ranges.ts'
import {overlaps, type Range} from '../../text/range.ts'
import type {Draft} from './draft.ts'
import {inlineTag} from './html.ts'
import type {Format, Mark, Run} from './model.ts'
import {indexIn} from './places.ts'

/** The runs of inline nodes, as far as they stand in `within`; marks of the draft change words and looks on the way. */
export function runsOf(draft: Draft, nodes: readonly PhrasingContent[], within?: Range, format: Format = {}): Run[] {
  const runs: Run[] = []
  let look = format
  for (const [index, node] of nodes.entries()) {
    const range = rangeOf(node)
    if (within && !overlaps(range, within)) continue
    if (node.type === 'html') {
      const tag = inlineTag(node.value)
      if (tag === 'break') runs.push({type: 'break'})
      else if (tag) look = {...look, ...tag}
      else if (tag === undefined) draft.say('html', range.start, {found: node.value.slice(0, 40)})
      continue
    }
    runs.push(...runOf(draft, node, nodes[index - 1], within, look))
  }
  return runs
}

function runOf(draft: Draft, node: Exclude<PhrasingContent, {type: 'html'}>, previous: Nodes | undefined, within: Range | undefined, format: Format): Run[] {
  switch (node.type) {
    case 'text': return textRuns(draft, node.value, rangeOf(node), previous, within, format)
    case 'emphasis': return runsOf(draft, node.children, within, {...format, italic: true})
    case 'strong': return runsOf(draft, node.children, within, {...format, bold: true})
    case 'delete': return deletedRuns(draft, node, within, format)
    case 'inlineCode': return [{type: 'text', text: node.value, format: {...format, code: true}}]
    case 'break': return [{type: 'break'}]
    case 'image':
    case 'imageReference': return imageRuns(draft, node)
    case 'link': return linkRuns(draft, node.url, runsOf(draft, node.children, within, format))
    case 'linkReference': {
      draft.used.links.add(node.identifier)
      const url = draft.definitions.get(node.identifier)?.url
      const runs = runsOf(draft, node.children, within, format)
      return url === undefined ? runs : linkRuns(draft, url, runs)
    }
    case 'footnoteReference': return noteRuns(draft, node)
  }
}

/** Two tildes strike through. One lowers a word, as Pandoc and Quarto have it, and is a sign like others around several: most editors show it. */
function deletedRuns(draft: Draft, node: Delete, within: Range | undefined, format: Format): Run[] {
  const {start, end} = rangeOf(node)
  const source = draft.report.text.slice(start, end)
  if (source.startsWith('~~')) return runsOf(draft, node.children, within, {...format, strike: true})
  const tilde: Run = {type: 'text', text: '~', format}
  return /\s/u.test(source) ? [tilde, ...runsOf(draft, node.children, within, format), tilde] : runsOf(draft, node.children, within, {...format, lowered: true})
}

function noteRuns(draft: Draft, node: FootnoteReference): Run[] {
  const id = draft.note(draft, node)
  return id === undefined ? [{type: 'text', text: `[^${node.label ?? node.identifier}]`, format: {}}] : [{type: 'note', id}]
}

function linkRuns(draft: Draft, url: string, runs: readonly Run[]): Run[] {
  if (url.startsWith('#')) {
    const anchor = draft.anchors.get(decoded(url.slice(1)))
    return anchor === undefined ? [...runs] : [{type: 'jump', anchor, runs}]
  }
  // A link within a link, or to nowhere, is only its text.
  const plain = url.trim() === '' || runs.some(run => run.type === 'link' || run.type === 'jump')
  return plain ? [...runs] : [{type: 'link', url, runs}]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function imageRuns(draft: Draft, node: Image | ImageReference): Run[] {
  if (node.type === 'imageReference') draft.used.links.add(node.identifier)
  const named = node.type === 'image' ? node : draft.definitions.get(node.identifier)
  const path = named?.url ?? ''
  const alt = node.alt ?? ''
  const {start, end} = rangeOf(node)
  const picture = draft.picture(path, named ? rangeOf(named).start : start)
  if (typeof picture !== 'string') return [{type: 'picture', picture, alt, share: shareBehind(draft.report.text.slice(end, end + 80))}]
  draft.say(picture, start, {path: path.length > 80 ? `${path.slice(0, 79)}…` : path})
  return [{type: 'text', text: `[${alt || path}]`, format: {open: true}}]
}

/** `{width=60%}`, as Pandoc and Quarto write it behind an image. */
const attributes = /^\{[^{}\n]{0,200}\}/u

function shareBehind(source: string): number | undefined {
  const percent = /\bwidth\s?=\s?"?(\d{1,3})%/u.exec(attributes.exec(source)?.[0] ?? '')?.[1]
  return percent === undefined ? undefined : Math.min(Math.max(Number(percent), 5), 100) / 100
}

/** A text node's runs: cut where a mark begins or ends, and where something is still to be filled in. */
function textRuns(draft: Draft, value: string, range: Range, previous: Nodes | undefined, within: Range | undefined, format: Format): Run[] {
  const source = draft.report.text.slice(range.start, range.end)
  const from = within && within.start > range.start ? indexIn(source, value, within.start - range.start) : 0
  const to = within && within.end < range.end ? indexIn(source, value, within.end - range.start) : value.length
  const skip = from === 0 && (previous?.type === 'image' || previous?.type === 'imageReference') ? attributes.exec(value)?.[0].length ?? 0 : 0
  for (const [formula] of source.matchAll(formulas)) draft.say('formula', range.start + source.indexOf(formula), {found: formula.length > 40 ? `${formula.slice(0, 39)}…` : formula})
  const open = findPlaceholders(value)
  const marks = marksIn(draft.marks, range)
  const cuts = new Set([from + skip, to])
  const placed = marks.map(mark => ({mark, start: indexIn(source, value, mark.start - range.start), end: indexIn(source, value, mark.end - range.start)}))
  for (const {start, end} of [...placed, ...open]) cuts.add(start).add(end)
  const points = [...cuts].filter(point => point >= from + skip && point <= to).sort((a, b) => a - b)
  return points.slice(0, -1).flatMap((start, at): Run[] => {
    const end = points[at + 1] ?? to
    const here = placed.filter(one => one.start <= start && one.end >= end && one.end > one.start)
    const words = here.find(one => one.mark.text !== undefined)
    // Another text stands once, where its mark begins.
    const text = words ? (words.start === start && words.mark.start >= range.start ? words.mark.text ?? '' : '') : value.slice(start, end)
    const look = here.reduce<Format>((all, {mark}) => ({...all, ...mark.format}), open.some(one => one.start <= start && one.end >= end) ? {...format, open: true} : format)
    return text === '' ? [] : [{type: 'text', text: text.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/gu, ' '), format: look}]
  })
}

/** Formulas in LaTeX's way, as Pandoc and Quarto have them; sums of money have no signs of formulas in them. */
const formulas = /\$\$[^$\n]{1,400}\$\$|\$(?=[^\s$])[^$\n]{0,200}[\\^_{][^$\n]{0,200}(?<=\S)\$(?!\d)/gu

/** The marks that a range touches; they are in order and may be many. */
function marksIn(marks: readonly Mark[], range: Range): readonly Mark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.end ?? 0) <= range.start) low = middle + 1
    else high = middle
  }
  const found: Mark[] = []
  for (let at = low; at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.start >= range.end) break
    if (overlaps(mark, range)) found.push(mark)
  }
  return found
}

/** The words of runs, as a table of contents shows them. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(run => run.type === 'text' ? run.text : run.type === 'link' || run.type === 'jump' ? textOf(run.runs) : run.type === 'count' ? run.value : run.type === 'break' || run.type === 'tab' ? ' ' : '').join('')
}

/** Runs without white space at their ends. */
export function trimmed(runs: readonly Run[]): Run[] {
  const list = [...runs]
  while (isBlank(list[0])) list.shift()
  while (isBlank(list.at(-1))) list.pop()
  const first = list[0]
  if (first?.type === 'text') list[0] = {...first, text: first.text.trimStart()}
  const last = list.at(-1)
  if (last?.type === 'text') list[list.length - 1] = {...last, text: last.text.trimEnd()}
  return list
}

function isBlank(run: Run | undefined): boolean {
  return run !== undefined && (run.type === 'break' || (run.type === 'text' && run.text.trim() === '' && !run.format.code))
}

/** Runs with a format taken away everywhere: a heading is bold by its style. */
export function without(runs: readonly Run[], key: keyof Format): Run[] {
  return runs.map(run => {
    if (run.type === 'link' || run.type === 'jump') return {...run, runs: without(run.runs, key)}
    if (run.type !== 'text') return run
    const {[key]: _, ...format} = run.format
    return {...run, format}
  })
}

/** Runs with their italics turned into upright words, for a style that is italic itself. */
export function upright(runs: readonly Run[]): Run[] {
  return runs.map(run => {
    if (run.type === 'link' || run.type === 'jump') return {...run, runs: upright(run.runs)}
    return run.type === 'text' && run.format.italic ? {...run, format: {...run.format, italic: false, upright: true}} : run
  })
}
