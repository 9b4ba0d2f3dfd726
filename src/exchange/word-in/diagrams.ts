import {childrenOf, findIn, textOf, type XmlElement} from '../package/xml.ts'
import type {ReadingContext} from './context.ts'
import type {WordParagraph} from './model.ts'

/** More are no diagram that somebody reads. */
const mostPoints = 500
const deepest = 6

/** The words of a diagram (SmartArt) as items of a list, with its levels; none where a drawing is no diagram or its part cannot be read. */
export function diagramItems(drawing: XmlElement, ordinal: number, context: ReadingContext): WordParagraph[] {
  const ids = findIn(drawing, 'dgm:relIds')
  const relation = ids && context.relations.get(ids.attributes['r:dm'] ?? '')
  const part = relation && !relation.external ? context.part(relation.target) : undefined
  const points = childrenOf(findIn(part, 'dgm:ptLst'), 'dgm:pt').slice(0, mostPoints)
  const above = new Map<string, {readonly id: string, readonly order: number}>()
  for (const {attributes} of childrenOf(findIn(part, 'dgm:cxnLst'), 'dgm:cxn').slice(0, 4 * mostPoints)) {
    if ((attributes['type'] ?? 'parOf') === 'parOf') above.set(attributes['destId'] ?? '', {id: attributes['srcId'] ?? '', order: Number(attributes['srcOrd']) || 0})
  }
  const below = new Map<string, XmlElement[]>()
  const known = new Set(points.map(idOf))
  for (const point of points) {
    const parent = above.get(idOf(point))?.id ?? ''
    const key = known.has(parent) && parent !== idOf(point) ? parent : ''
    below.set(key, [...below.get(key) ?? [], point])
  }
  const list = `diagram ${ordinal}`
  const items: WordParagraph[] = []
  const done = new Set<string>()
  const add = (id: string, level: number): void => {
    const order = (point: XmlElement): number => above.get(idOf(point))?.order ?? 0
    for (const point of (below.get(id) ?? []).toSorted((a, b) => order(a) - order(b))) {
      if (done.has(idOf(point))) continue
      done.add(idOf(point))
      const words = wordsOf(point)
      if (words !== '') items.push(itemOf(words, {list, level: Math.min(level, deepest), text: '', bullet: true, textIndent: undefined}, ordinal, context))
      if (level < 30) add(idOf(point), words === '' ? level : level + 1)
    }
  }
  add('', 0)
  return items
}

function idOf({attributes}: XmlElement): string {
  return attributes['modelId'] ?? ''
}

function wordsOf(point: XmlElement): string {
  const text = childrenOf(point).find(({name}) => name.endsWith(':t'))
  return childrenOf(text, 'a:p').map(paragraph => childrenOf(paragraph).map(child => child.name === 'a:br' ? ' ' : textOf(findIn(child, 'a:t'))).join('')).join(' ').replace(/\s+/gu, ' ').trim()
}

function itemOf(words: string, label: NonNullable<WordParagraph['label']>, ordinal: number, {styles}: ReadingContext): WordParagraph {
  return {
    type: 'paragraph', ordinal, style: styles.paragraph(undefined), level: undefined, label, align: undefined, indent: 0, contents: false, bookmarks: [], boxes: [],
    spans: [{type: 'text', text: words, bold: false, italic: false, strike: false}],
  }
}
