import {childrenOf, findIn, textOf, type XmlElement} from '../package/xml.ts'
import type {Around, ReadingContext} from './context.ts'
import {diagramItems} from './diagrams.ts'
import {firstWords} from './messages.ts'

/** Of two ways to write the same the newer one, unless only the older one holds something that we read. */
export function readAlternative(element: XmlElement): readonly XmlElement[] {
  const choices = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')]
  return childrenOf(choices.find(choice => findIn(choice, 'w:txbxContent') ?? findIn(choice, 'pic:pic') ?? findIn(choice, 'w:t') ?? findIn(choice, 'v:imagedata')) ?? choices[0])
}

/** The picture that stands beside drawn shapes, as Google Docs renders them; the words in them are read all the same. */
export function readRendered(alternative: XmlElement, around: Around, context: ReadingContext): void {
  const [choice, fallback] = [findIn(alternative, 'mc:Choice'), findIn(alternative, 'mc:Fallback')]
  if (!choice || !fallback || findIn(choice, 'pic:pic') || findIn(fallback, 'w:txbxContent') || !isDrawn(choice)) return
  const pictures = [...allIn(fallback, 'w:drawing'), ...allIn(fallback, 'w:pict')].filter(one => findIn(one, 'a:blip') ?? findIn(one, 'v:imagedata'))
  for (const one of pictures) readDrawing(one, around, context)
  if (pictures.length > 0) around.seen.shapes = true
}

/** Reads a drawing: the text of its boxes, its pictures, the words of a diagram, or its name where it can be kept no other way. */
export function readDrawing(drawing: XmlElement, around: Around, context: ReadingContext): void {
  const boxes = allIn(drawing, 'w:txbxContent')
  for (const box of boxes) around.boxes.push(...context.blocks(box, {...context, fields: []}))
  const art = allIn(drawing, 'v:textpath').map(({attributes}) => (attributes['string'] ?? '').trim()).filter(Boolean)
  for (const words of art) around.boxes.push(...context.blocks(asText(words), {...context, fields: []}))
  const shape = findIn(drawing, 'wp:docPr')?.attributes
  const alt = (shape?.['descr'] ?? findIn(drawing, 'v:shape')?.attributes['alt'] ?? '').replace(/\s+/gu, ' ').trim()
  const pictures = picturesIn(drawing, boxes.length > 0)
  for (const picture of pictures) {
    const relation = context.relations.get(picture.attributes['r:embed'] ?? picture.attributes['r:id'] ?? picture.attributes['r:link'] ?? '')
    const there = relation && !relation.external && context.holds(relation.target)
    if (!there) context.note(relation?.external ? 'external-picture' : 'picture-lost', around.ordinal, {words: alt || firstWords(relation?.target ?? '') || nameOf(drawing)})
    else if (/\.(?:emf|wmf|tiff?)$/iu.test(relation.target)) context.note('picture-form', around.ordinal, {words: alt || nameOf(drawing)})
    around.spans.push({type: 'picture', part: there ? relation.target : undefined, alt, ordinal: around.ordinal})
  }
  const items = diagramItems(drawing, around.ordinal, context)
  if (items.length > 0) {
    around.boxes.push(...items)
    context.note('diagram', around.ordinal, {words: alt || nameOf(drawing)})
    return
  }
  const uri = findIn(drawing, 'a:graphicData')?.attributes['uri'] ?? ''
  const empty = pictures.length === 0 && boxes.length === 0 && art.length === 0
  if (empty && (/chart|diagram|ink|ole/iu.test(uri) || drawing.name === 'w:object' || alt !== '')) context.note('drawing', around.ordinal, {words: alt || nameOf(drawing)})
  else if (!around.seen.shapes && isDrawn(drawing)) {
    // A family tree may be drawn of dozens of them.
    around.seen.shapes = true
    context.note('drawing', around.ordinal, {words: alt || nameOf(drawing)})
  }
}

/** A paragraph of plain words, as the file might have it. */
function asText(words: string): XmlElement {
  const within = (name: string, child: XmlElement | string): XmlElement => ({name, attributes: {}, children: [child]})
  return within('w:txbxContent', within('w:p', within('w:r', within('w:t', words))))
}

/** Beside text boxes only pictures of their own count: what fills a box is its look. */
function picturesIn(drawing: XmlElement, boxed: boolean): XmlElement[] {
  const of = boxed ? allIn(drawing, 'pic:pic', 'w:txbxContent') : [drawing]
  return [...of.flatMap(one => allIn(one, 'a:blip', 'w:txbxContent')), ...allIn(drawing, 'v:imagedata', 'w:txbxContent')]
}

const lines = /^(?:line|(?:straight|bent|curved)Connector\d?)$/u

/** Whether a drawing holds shapes without words, as a family tree does; lines and frames alone say nothing. */
function isDrawn(drawing: XmlElement): boolean {
  const shapes = allIn(drawing, 'wps:wsp').filter(shape => textOf(findIn(shape, 'w:txbxContent')).trim() === '')
  const older = ['v:oval', 'v:rect', 'v:roundrect', 'v:polyline', 'v:group'].flatMap(name => allIn(drawing, name))
  return shapes.some(shape => !lines.test(findIn(shape, 'a:prstGeom')?.attributes['prst'] ?? '') && !findIn(shape, 'wps:cNvCnPr'))
    || older.some(shape => shape.attributes['o:hr'] === undefined && textOf(findIn(shape, 'w:txbxContent')).trim() === '' && !findIn(shape, 'v:imagedata') && !findIn(shape, 'v:textpath'))
}

/** What Word calls a drawing, to find it again: `Chart 2`. */
function nameOf(drawing: XmlElement): string {
  const shape = findIn(drawing, 'wp:docPr')?.attributes
  const name = shape?.['title'] ?? shape?.['name'] ?? findIn(drawing, 'o:OLEObject')?.attributes['ProgID'] ?? ''
  return firstWords(name) || '…'
}

/** All elements of a name, the outermost where they nest, and none that stand in one of the name `except`. */
function allIn(element: XmlElement, name: string, except = ''): XmlElement[] {
  return childrenOf(element).flatMap(child => child.name === name ? [child] : child.name === except ? []
    // Both ways of writing one drawing stand side by side.
    : child.name === 'mc:Fallback' && findIn(element, 'mc:Choice') ? [] : allIn(child, name, except))
}
