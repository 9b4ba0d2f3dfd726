import {childrenOf, findIn, type XmlElement} from '../package/xml.ts'
import type {Around, ReadingContext} from './context.ts'
import {firstWords} from './messages.ts'

/** Of two ways to write the same the newer one, unless only the older one holds something that we read. */
export function readAlternative(element: XmlElement): readonly XmlElement[] {
  const choices = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')]
  return childrenOf(choices.find(choice => findIn(choice, 'w:txbxContent') ?? findIn(choice, 'pic:pic') ?? findIn(choice, 'w:t') ?? findIn(choice, 'v:imagedata')) ?? choices[0])
}

/** Reads a drawing: the text of its boxes, its pictures, or its name where it can be kept no other way. */
export function readDrawing(drawing: XmlElement, around: Around, context: ReadingContext): void {
  const boxes = allIn(drawing, 'w:txbxContent')
  for (const box of boxes) around.boxes.push(...context.blocks(box, {...context, fields: []}))
  const shape = findIn(drawing, 'wp:docPr')?.attributes
  const alt = (shape?.['descr'] ?? findIn(drawing, 'v:shape')?.attributes['alt'] ?? '').replace(/\s+/gu, ' ').trim()
  const pictures = boxes.length > 0 ? [] : [...allIn(drawing, 'a:blip'), ...allIn(drawing, 'v:imagedata')]
  for (const picture of pictures) {
    const relation = context.relations.get(picture.attributes['r:embed'] ?? picture.attributes['r:id'] ?? picture.attributes['r:link'] ?? '')
    const there = relation && !relation.external && context.holds(relation.target)
    if (!there) context.note(relation?.external ? 'external-picture' : 'picture-lost', around.ordinal, {words: alt || firstWords(relation?.target ?? '') || nameOf(drawing)})
    around.spans.push({type: 'picture', part: there ? relation.target : undefined, alt, ordinal: around.ordinal})
  }
  // Lines and frames that Word draws say nothing; what has a name or a picture of its own does.
  const lost = pictures.length === 0 && boxes.length === 0 && (findIn(drawing, 'a:graphicData')?.attributes['uri'] ?? '')
  if (lost !== false && (/chart|diagram|ink|ole/iu.test(lost) || drawing.name === 'w:object' || alt !== '')) context.note('drawing', around.ordinal, {words: alt || nameOf(drawing)})
}

/** What Word calls a drawing, to find it again: `Chart 2`. */
function nameOf(drawing: XmlElement): string {
  const shape = findIn(drawing, 'wp:docPr')?.attributes
  const name = shape?.['title'] ?? shape?.['name'] ?? findIn(drawing, 'o:OLEObject')?.attributes['ProgID'] ?? ''
  return firstWords(name) || '…'
}

/** All elements of a name, the outermost where they nest. */
function allIn(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap(child => child.name === name ? [child]
    // Both ways of writing one drawing stand side by side.
    : child.name === 'mc:Fallback' && findIn(element, 'mc:Choice') ? [] : allIn(child, name))
}
