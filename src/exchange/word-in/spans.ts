import {refuse} from '../package/refusals.ts'
import {childOf, childrenOf, findIn, switchOf, textOf, valueOf, type XmlElement} from '../package/xml.ts'
import type {ReadingContext} from './context.ts'
import {firstWords} from './messages.ts'
import type {Span, WordBlock} from './model.ts'
import type {WordStyle} from './styles.ts'

/** What runs take from where they stand. */
interface Around {
  readonly ordinal: number
  readonly style: WordStyle
  readonly link: string | undefined
  readonly spans: Span[]
  readonly boxes: WordBlock[]
  /** Set while text of a list of contents goes by. */
  readonly seen: {contents: boolean, text: boolean}
}

/** Elements that only wrap what is of interest. */
const wrappers: ReadonlySet<string> = new Set(['w:smartTag', 'w:customXml', 'w:sdtContent', 'w:bdo', 'w:dir', 'w:ruby', 'w:rubyBase', 'w:fldSimple', 'w:moveTo'])

/** Private-use characters of symbol fonts, as Unicode has them. */
const symbols: Readonly<Record<string, string>> = {
  F0FC: '✓', F0FB: '✗', F0FE: '☑', F0A8: '☐', F06F: '☐', F0B7: '•', F0A7: '▪', F0D8: '➢', F0E0: '→', F0B0: '°', F0B3: '≥', F0A3: '≤', F0B1: '±', F06D: 'μ',
}

/** Reads what stands in a paragraph. */
export function readSpans(paragraph: XmlElement, style: WordStyle, context: ReadingContext): {readonly spans: Span[], readonly boxes: WordBlock[], readonly contents: boolean} {
  const around: Around = {
    ordinal: paragraph.ordinal ?? -1, style, link: undefined, spans: [], boxes: [], seen: {contents: false, text: false},
  }
  walk(paragraph, around, context)
  return {spans: around.spans, boxes: around.boxes, contents: around.seen.contents}
}

function walk(element: XmlElement, around: Around, context: ReadingContext): void {
  for (const child of childrenOf(element)) visit(child, around, context)
}

function visit(child: XmlElement, around: Around, context: ReadingContext): void {
  const {name, attributes} = child
  if (name === 'w:r') readRun(child, around, context)
  else if (name === 'w:ins') {
    context.counts.insertions++
    walk(child, around, context)
  } else if (name === 'w:del') context.counts.deletions++
  else if (name === 'w:hyperlink') walk(child, {...around, link: addressOf(child, context) ?? around.link}, context)
  else if (name === 'w:sdt') walk(childOf(child, 'w:sdtContent') ?? child, around, context)
  else if (wrappers.has(name)) walk(child, around, context)
  else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') {
    around.spans.push({type: 'comment', edge: name.endsWith('Start') ? 'start' : 'end', id: attributes['w:id'] ?? ''})
  } else if (name === 'm:oMath' || name === 'm:oMathPara') {
    const text = textOf(child).trim()
    if (text === '') return
    push(around, context, text, undefined)
    context.note('formula', around.ordinal, {words: firstWords(text)})
  } else if (name === 'mc:AlternateContent') readAlternative(child, around, context)
}

function readRun(run: XmlElement, around: Around, context: ReadingContext): void {
  const look = childOf(run, 'w:rPr')
  for (const child of childrenOf(run)) {
    const {name, attributes} = child
    if (name === 'w:t') push(around, context, textOf(child), look)
    else if (name === 'w:tab' || name === 'w:ptab') push(around, context, '\t', look)
    else if (name === 'w:br' || name === 'w:cr') {
      if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping') pushBreak(around, context)
      // A new page parts words as a space does.
      else push(around, context, ' ', look)
    } else if (name === 'w:noBreakHyphen') push(around, context, '-', look)
    else if (name === 'w:sym') push(around, context, symbolOf(attributes['w:char'] ?? ''), look)
    else if (name === 'w:fldChar') stepField(attributes['w:fldCharType'], context)
    else if (name === 'w:instrText') {
      const field = context.fields.at(-1)
      if (field && !field.result) field.instruction += textOf(child)
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      around.spans.push({type: 'note', kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote', id: attributes['w:id'] ?? ''})
    } else if (name === 'w:commentReference') around.spans.push({type: 'comment', edge: 'mark', id: attributes['w:id'] ?? ''})
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') readDrawing(child, around, context)
    else if (name === 'mc:AlternateContent') readAlternative(child, around, context)
  }
}

/** Word itself refuses fields nested deeper than 20. */
const mostFields = 60

function stepField(kind: string | undefined, {fields}: ReadingContext): void {
  if (kind === 'begin') {
    if (fields.length >= mostFields) refuse('too-deep')
    fields.push({instruction: '', result: false})
  } else if (kind === 'separate') {
    const field = fields.at(-1)
    if (field) field.result = true
  } else if (kind === 'end') fields.pop()
}

/** Whether text goes by that Word works out itself as a list of contents, tables or figures. */
function inContents({fields}: ReadingContext): boolean {
  return fields.some(({instruction, result}) => result && /^\s*(?:TOC|TOA|INDEX)\b/iu.test(instruction))
}

function push(around: Around, context: ReadingContext, text: string, look: XmlElement | undefined): void {
  if (text === '' || context.fields.some(({result}) => !result)) return
  if (inContents(context)) around.seen.contents = true
  const character = context.styles.character(valueOf(look, 'w:rStyle'))
  const {style} = around
  if (switchOf(look, 'w:vanish') ?? (character?.hidden === true || style.hidden)) {
    if (text.trim() !== '' && !inContents(context)) context.note('hidden', around.ordinal, {words: firstWords(text)})
    return
  }
  const link = around.link ?? fieldAddress(context)
  const span = {
    type: 'text' as const, text,
    bold: switchOf(look, 'w:b') ?? (character?.bold === true || style.bold),
    italic: switchOf(look, 'w:i') ?? (character?.italic === true || style.italic),
    strike: switchOf(look, 'w:strike') ?? false,
    ...(link !== undefined && {link}),
  }
  const last = around.spans.at(-1)
  if (last?.type === 'text' && last.bold === span.bold && last.italic === span.italic && last.strike === span.strike && last.link === span.link) {
    around.spans[around.spans.length - 1] = {...last, text: last.text + text}
  } else around.spans.push(span)
}

function pushBreak(around: Around, context: ReadingContext): void {
  if (!context.fields.some(({result}) => !result)) around.spans.push({type: 'break'})
}

function symbolOf(code: string): string {
  const known = symbols[code.toUpperCase()]
  if (known !== undefined) return known
  const value = Number.parseInt(code, 16)
  // Symbol fonts lie in a private area, where the last byte is what they were typed as.
  return Number.isFinite(value) && value > 31 && value < 0xfffe ? String.fromCharCode(value) : ''
}

/** Only addresses that a reader can open; a place within the document needs none. */
function addressOf({attributes}: XmlElement, {relations}: ReadingContext): string | undefined {
  const relation = relations.get(attributes['r:id'] ?? '')
  return relation?.external === true ? safeAddress(relation.target) : undefined
}

function fieldAddress({fields}: ReadingContext): string | undefined {
  const field = fields.findLast(({instruction, result}) => result && /^\s*HYPERLINK\b/iu.test(instruction))
  const target = field && /^\s*HYPERLINK\s+"([^"]{1,2000})"/iu.exec(field.instruction)?.[1]
  return target === undefined ? undefined : safeAddress(target)
}

function safeAddress(address: string): string | undefined {
  return /^(?:https?|ftp|mailto):[^\s<>]+$/iu.test(address.trim()) ? address.trim() : undefined
}

/** Of two ways to write the same the newer one, unless only the older one holds something that we read. */
function readAlternative(element: XmlElement, around: Around, context: ReadingContext): void {
  const choices = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')]
  const chosen = choices.find(choice => findIn(choice, 'w:txbxContent') ?? findIn(choice, 'pic:pic') ?? findIn(choice, 'w:t') ?? findIn(choice, 'v:imagedata')) ?? choices[0]
  for (const child of childrenOf(chosen)) {
    if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') readDrawing(child, around, context)
    else visit(child, around, context)
  }
}

function readDrawing(drawing: XmlElement, around: Around, context: ReadingContext): void {
  const boxes = allIn(drawing, 'w:txbxContent')
  for (const box of boxes) around.boxes.push(...context.blocks(box, {...context, fields: []}))
  const alt = (findIn(drawing, 'wp:docPr')?.attributes['descr'] ?? findIn(drawing, 'v:shape')?.attributes['alt'] ?? '').replace(/\s+/gu, ' ').trim()
  const pictures = boxes.length > 0 ? [] : [...allIn(drawing, 'a:blip'), ...allIn(drawing, 'v:imagedata')]
  for (const picture of pictures) {
    const relation = context.relations.get(picture.attributes['r:embed'] ?? picture.attributes['r:id'] ?? picture.attributes['r:link'] ?? '')
    if (!relation || relation.external) context.note(relation ? 'external-picture' : 'picture-lost', around.ordinal, {words: alt || (relation ? firstWords(relation.target) : '?')})
    around.spans.push({type: 'picture', part: relation && !relation.external ? relation.target : undefined, alt})
  }
  // Lines and frames that Word draws say nothing; what has a name or a picture of its own does.
  const lost = pictures.length === 0 && boxes.length === 0 && (findIn(drawing, 'a:graphicData')?.attributes['uri'] ?? '')
  if (lost !== false && (/chart|diagram|ink|ole/iu.test(lost) || drawing.name === 'w:object' || alt !== '')) context.note('drawing', around.ordinal, {words: alt || '?'})
}

/** All elements of a name, the outermost where they nest. */
function allIn(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap(child => child.name === name ? [child]
    // Both ways of writing one drawing stand side by side.
    : child.name === 'mc:Fallback' && findIn(element, 'mc:Choice') ? [] : allIn(child, name))
}
