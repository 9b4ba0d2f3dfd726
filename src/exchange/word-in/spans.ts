import {seen} from '../plain/seen.ts'
import {childOf, childrenOf, findIn, textOf, valueOf, type XmlElement} from '../package/xml.ts'
import {addressOf, linkOf} from './addresses.ts'
import type {Around, ReadingContext} from './context.ts'
import {readAlternative, readDrawing, readRendered} from './drawings.ts'
import {beginField, endField, endForgotten, inContents, inInstruction} from './fields.ts'
import {formulaText} from './formula.ts'
import {lookOf} from './looks.ts'
import {firstWords} from './messages.ts'
import type {Span, WordBlock} from './model.ts'
import type {WordStyle} from './styles.ts'
import {shownIn, symbolOf} from './symbols.ts'

/** Elements that only wrap what is of interest. */
const wrappers: ReadonlySet<string> = new Set(['w:smartTag', 'w:customXml', 'w:sdtContent', 'w:bdo', 'w:dir', 'w:rubyBase'])

/** Reads what stands in a paragraph. */
export function readSpans(paragraph: XmlElement, style: WordStyle, context: ReadingContext): {readonly spans: Span[], readonly boxes: WordBlock[], readonly bookmarks: string[], readonly contents: boolean} {
  const around: Around = {
    ordinal: paragraph.ordinal ?? -1, style, link: undefined, spans: [], boxes: [], bookmarks: [], seen: {contents: false, shapes: false},
  }
  walk(paragraph, around, context)
  return {spans: around.spans, boxes: around.boxes, bookmarks: around.bookmarks, contents: around.seen.contents}
}

function walk(element: XmlElement, around: Around, context: ReadingContext): void {
  for (const child of childrenOf(element)) visit(child, around, context)
}

function visit(child: XmlElement, around: Around, context: ReadingContext): void {
  const {name, attributes} = child
  if (name === 'w:r') readRun(child, around, context)
  else if (name === 'w:ins' || name === 'w:moveTo') {
    if (name === 'w:ins') context.counts.insertions++
    else context.counts.moves++
    walk(child, around, context)
  } else if (name === 'w:del') {
    context.counts.deletions++
    markComments(child, around)
  } else if (name === 'w:hyperlink') walk(child, {...around, link: addressOf(child, around, context) ?? around.link}, context)
  else if (name === 'w:fldSimple') {
    context.fields.push({instruction: attributes['w:instr'] ?? '', result: true, ordinal: around.ordinal})
    walk(child, around, context)
    context.fields.pop()
  } else if (name === 'w:sdt') readControl(child, around, context)
  else if (wrappers.has(name)) walk(child, around, context)
  else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') markComment(child, around)
  else if (name === 'w:bookmarkStart') around.bookmarks.push(attributes['w:name'] ?? '')
  else if (name === 'm:oMath' || name === 'm:oMathPara') {
    const text = formulaText(child).trim()
    if (text === '') return
    push(around, context, text, undefined)
    context.note('formula', around.ordinal, {words: firstWords(text)})
  } else if (name === 'mc:AlternateContent') readOneOf(child, around, context)
}

/** What somebody said about words that are deleted is said all the same. */
function markComments(element: XmlElement, around: Around): void {
  for (const child of childrenOf(element)) {
    if (commentEdges[child.name]) markComment(child, around)
    else markComments(child, around)
  }
}

function markComment({name, attributes}: XmlElement, {spans}: Around): void {
  const edge = commentEdges[name]
  if (edge) spans.push({type: 'comment', edge, id: attributes['w:id'] ?? ''})
}

const commentEdges: Readonly<Record<string, 'start' | 'end' | 'mark'>> = {'w:commentRangeStart': 'start', 'w:commentRangeEnd': 'end', 'w:commentReference': 'mark'}

/** A box to tick shows whether it is; without a sign of its own it gets one. */
function readControl(control: XmlElement, around: Around, context: ReadingContext): void {
  const content = childOf(control, 'w:sdtContent')
  const box = findIn(childOf(control, 'w:sdtPr'), 'w14:checkbox')
  if (box && (!content || !/\S/u.test(textOf(content)) && !findIn(content, 'w:sym'))) push(around, context, /^(?:1|true|on)$/u.test(childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '') ? '☑' : '☐', undefined)
  else walk(content ?? control, around, context)
}

function readOneOf(alternative: XmlElement, around: Around, context: ReadingContext): void {
  readRendered(alternative, around, context)
  for (const child of readAlternative(alternative)) {
    if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') readDrawing(child, around, context)
    else visit(child, around, context)
  }
}

function readRun(run: XmlElement, around: Around, context: ReadingContext): void {
  const look = childOf(run, 'w:rPr')
  const fonts = childOf(look, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  /** A note with a sign of its own brings that sign along, which Markdown has none for. */
  let ownSign = false
  for (const child of childrenOf(run)) {
    const {name, attributes} = child
    if (name === 'w:t' && ownSign) ownSign = false
    else if (name === 'w:t') push(around, context, shownIn(seen(textOf(child)), font), look)
    else if (name === 'w:tab' || name === 'w:ptab') push(around, context, '\t', look)
    else if (name === 'w:br' || name === 'w:cr') {
      if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping') pushBreak(around, context)
      // A new page parts words as a space does.
      else push(around, context, ' ', look)
    } else if (name === 'w:noBreakHyphen') push(around, context, '-', look)
    else if (name === 'w:sym') readSign(attributes, around, context, look)
    else if (name === 'w:fldChar') stepField(child, around, context)
    else if (name === 'w:instrText') {
      const field = context.fields.at(-1)
      if (field && !field.result) field.instruction += textOf(child)
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      around.spans.push({type: 'note', kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote', id: attributes['w:id'] ?? ''})
      ownSign = /^(?:1|true|on)$/u.test(attributes['w:customMarkFollows'] ?? '')
    } else if (name === 'w:commentReference') markComment(child, around)
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') readDrawing(child, around, context)
    else if (name === 'w:ruby') readRuby(child, around, context)
    else if (name === 'mc:AlternateContent') readOneOf(child, around, context)
  }
}

/** A sign of a font that is not known is named: what stands in the file for it shows nothing. */
function readSign(attributes: XmlElement['attributes'], around: Around, context: ReadingContext, look: XmlElement | undefined): void {
  const [code, font] = [attributes['w:char'] ?? '', attributes['w:font'] ?? '']
  const sign = symbolOf(code, font)
  if (sign === undefined) context.note('symbol', around.ordinal, {words: `${font} ${code}`.trim()})
  else push(around, context, sign, look)
}

/** How a word is read stands behind it in brackets, as plain text has it. */
function readRuby(ruby: XmlElement, around: Around, context: ReadingContext): void {
  walk(childOf(ruby, 'w:rubyBase') ?? ruby, around, context)
  const reading = textOf(childOf(ruby, 'w:rt')).trim()
  if (reading !== '') push(around, context, ` (${reading})`, undefined)
}

function stepField(element: XmlElement, around: Around, context: ReadingContext): void {
  const {ordinal} = around
  const kind = element.attributes['w:fldCharType']
  if (kind === 'begin') beginField(element, ordinal, context)
  else if (kind === 'separate') {
    const field = context.fields.at(-1)
    if (field) field.result = true
  } else if (kind === 'end') {
    const shown = endField(context)
    if (shown !== undefined) push(around, context, shown, undefined)
  }
}

function push(around: Around, context: ReadingContext, written: string, properties: XmlElement | undefined): void {
  if (written === '') return
  if (written.trim() !== '') endForgotten(context, around.ordinal)
  if (inInstruction(context)) return
  if (inContents(context)) around.seen.contents = true
  const {hidden, capitals, ...look} = lookOf(properties, around.style, context.styles.character(valueOf(properties, 'w:rStyle')))
  const text = capitals ? written.toUpperCase() : written
  if (hidden) {
    if (text.trim() !== '' && !inContents(context)) context.note('hidden', around.ordinal, {words: firstWords(text)})
    return
  }
  const link = around.link ?? linkOf(around, context)
  const span = {type: 'text' as const, text, ...look, ...(link !== undefined && {link})}
  const last = around.spans.at(-1)
  if (last?.type === 'text' && last.link === span.link && looks.every(key => last[key] === span[key])) around.spans[around.spans.length - 1] = {...last, text: last.text + text}
  else around.spans.push(span)
}

const looks = ['bold', 'italic', 'strike', 'underline', 'raised', 'lowered', 'code'] as const

function pushBreak(around: Around, context: ReadingContext): void {
  if (!inInstruction(context)) around.spans.push({type: 'break'})
}
