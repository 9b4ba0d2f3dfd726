import type {Language} from '../knowledge/types.ts'
import type {Report} from '../report/model.ts'
import {findPlaceholders} from '../templates/placeholder.ts'
import type {Range} from '../text/range.ts'
import {leavesOf, type StructureNode} from './structure-node.ts'
import {say, type TextKey} from './texts.ts'

/** A small line above a heading: what is lacking there, and the row of the structure that mends it. */
export interface Lens {
  readonly range: Range
  readonly title: string
  /** The id of the row; one that holds others stands for the gaps below it. */
  readonly node: string
}

/** UTF-16 units behind a line's first words: with a side bar and a minimap, a window of usual width shows as much. */
const longest = 90

/** The lines above stages that are not written out, and above cases that lack stages; nothing where nothing is lacking. */
export function lensesOf(nodes: readonly StructureNode[], report: Report, language: Language): readonly Lens[] {
  return [...caseLenses(nodes, language), ...stageLenses(nodes, report, language)].sort((a, b) => a.range.start - b.range.start)
}

function stageLenses(nodes: readonly StructureNode[], report: Report, language: Language): Lens[] {
  return nodes.flatMap(leavesOf).flatMap(({id, kind, state, gap, range, extents, asks, label}) => {
    if (kind !== 'stage' || !gap || !range || (state !== 'empty' && state !== 'thin')) return []
    const open = extents.flatMap(extent => openIn(report.text, extent)).filter(words => words !== label)
    const title = open.length > 0 ? say('lensFill', language, {asks: cut(open, '; ')}) : say('lensShow', language, {asks: cut(asks, '; ')})
    return [{range, title, node: id}]
  })
}

const lacks: readonly (readonly [StructureNode['state'], TextKey])[] = [['missing', 'lensMissing'], ['mentioned', 'lensMentioned']]

function caseLenses(nodes: readonly StructureNode[], language: Language): Lens[] {
  return nodes.flatMap(node => {
    const {id, kind, range, children} = node
    if (id !== 'stages' && kind !== 'case') return []
    const titles = lacks.flatMap(([wanted, key]) => {
      const names = children.filter(({kind: inner, state, gap}) => inner === 'stage' && gap && state === wanted).map(({label}) => label)
      return names.length > 0 ? [say(key, language, {stages: cut(names, ', ')})] : []
    })
    const own = range && titles.length > 0 ? [{range, title: titles.join(' · '), node: id}] : []
    return [...own, ...caseLenses(children, language)]
  })
}

/** What the placeholders of a stretch ask for; one that says nothing is left out. */
function openIn(text: string, {start, end}: Range): readonly string[] {
  const words = text.slice(start, end)
  return findPlaceholders(words).flatMap(found => {
    const asked = /^\[[^:\]]{1,20}:([^\]]+)\]$/u.exec(words.slice(found.start, found.end))?.[1]?.trim()
    return asked ? [asked] : []
  })
}

/** As many as a line holds, and a sign that there are more. */
function cut(items: readonly string[], joint: string): string {
  let line = items[0] ?? ''
  for (const item of items.slice(1)) {
    if (line.length + joint.length + item.length > longest) return `${line}${joint.trimEnd()} …`
    line += joint + item
  }
  return line
}
