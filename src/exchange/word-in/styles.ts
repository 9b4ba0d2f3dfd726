import {childOf, childrenOf, switchOf, valueOf, type XmlElement} from '../package/xml.ts'

/** What a paragraph's style is for, as far as a report cares. */
export type StyleRole = 'heading' | 'title' | 'subtitle' | 'caption' | 'contents' | 'contents-heading' | 'quote' | 'list' | 'code' | 'body'

/** How lines stand between the margins; `both` for all that fills them. */
export type Align = 'left' | 'center' | 'right' | 'both'

/** A paragraph or character style with everything it takes from those it is based on. */
export interface WordStyle {
  readonly id: string
  readonly name: string
  readonly role: StyleRole
  /** 1 to 6 for headings. */
  readonly level: number | undefined
  /** The list that the style numbers its paragraphs by. */
  readonly numbering: {readonly list: string, readonly level: number | undefined} | undefined
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly align: Align | undefined
  readonly hidden: boolean
  readonly vertical: 'raised' | 'lowered' | undefined
  readonly indent: number
  /** How deep a quotation it is: 0 for none. */
  readonly quote: number
}

/** The styles of a document by id. */
export interface WordStyles {
  paragraph(id: string | undefined): WordStyle
  character(id: string | undefined): WordStyle | undefined
  /** How deep in quotations a table of that style stands (0 for none), and how far in the style has it stand. */
  table(id: string | undefined): {readonly quote: number, readonly indent: number}
  /** The list that a numbering style stands for. */
  listOf(id: string): string | undefined
}

/** Styles by their names; Word keeps the English ones in the file whatever its language, other programs write their own. */
const rolesByName: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(?:heading|judul|überschrift|titre|título|kop|header|hoofdstuk|tajuk)\s?\d$/u, 'heading'],
  [/^(?:title|judul)$/u, 'title'],
  [/^(?:subtitle|subjudul|sub judul)$/u, 'subtitle'],
  [/^(?:caption|keterangan(?: gambar| tabel)?|table|figure|illustration|tabel|gambar)$/u, 'caption'],
  [/^(?:toc heading|contents heading|judul toc|judul daftar isi|tajuk toc)$/u, 'contents-heading'],
  [/^(?:toc\s?\d|contents\s\d|daftar isi\s?\d|table of figures|tabel gambar|table of authorities|illustration index \d|table index \d|figure index \d)$/u, 'contents'],
  [/^(?:(?:intense )?quote(?: [2-9])?|kutipan(?: intens| langsung| panjang)?|block ?(?:text|quote)|quotations|teks blok)$/u, 'quote'],
  [/^(?:list paragraph|list(?: bullet| number| continue)?(?: \d)?|daftar paragraf|paragraf daftar)$/u, 'list'],
  [/^(?:quoted code(?: \d)?|source ?code|code(?: ?(?:text|block|char))?|html (?:code|preformatted|sample|typewriter)|verbatim(?: char)?|kode(?: sumber)?|source text|preformatted text|macro text|teks makro)$/u, 'code'],
]

const plain: WordStyle = {
  id: '', name: '', role: 'body', level: undefined, numbering: undefined, bold: false, italic: false, capitals: false, align: undefined, hidden: false, vertical: undefined, indent: 0, quote: 0,
}

/** Reads the styles; what one does not say, the one it is based on does. */
export function readStyles(part: XmlElement | undefined): WordStyles {
  const written = new Map(childrenOf(part, 'w:style').map(style => [`${style.attributes['w:type'] ?? 'paragraph'} ${style.attributes['w:styleId'] ?? ''}`, style]))
  const standard = childrenOf(part, 'w:style').find(({attributes}) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''))
  const read = new Map<string, WordStyle>()
  const styleOf = (type: string, id: string, above: readonly string[]): WordStyle | undefined => {
    const key = `${type} ${id}`
    const known = read.get(key)
    if (known) return known
    const style = written.get(key)
    if (!style) return undefined
    const base = valueOf(style, 'w:basedOn')
    // A style that is based on itself, by however many steps, stops there.
    const under = base === undefined || above.includes(base) || above.length > 40 ? undefined : styleOf(type, base, [...above, id])
    const made = readStyle(style, id, under ?? plain)
    read.set(key, made)
    return made
  }
  const standardId = standard?.attributes['w:styleId']
  return {
    paragraph: id => (id === undefined ? undefined : styleOf('paragraph', id, [])) ?? (standardId === undefined ? undefined : styleOf('paragraph', standardId, [])) ?? plain,
    character: id => id === undefined ? undefined : styleOf('character', id, []),
    table: id => {
      const style = written.get(`table ${id ?? ''}`)
      const name = (valueOf(style, 'w:name') ?? '').toLowerCase()
      return /^quoted table(?: \d)?$/u.test(name) ? {quote: depthOf(name), indent: tableIndentOf(childOf(style, 'w:tblPr')) ?? 0} : {quote: 0, indent: 0}
    },
    listOf: id => valueOf(childOf(childOf(written.get(`numbering ${id}`), 'w:pPr'), 'w:numPr'), 'w:numId'),
  }
}

function readStyle(style: XmlElement, id: string, base: WordStyle): WordStyle {
  const name = (valueOf(style, 'w:name') ?? id).toLowerCase().replaceAll('_20_', ' ').trim()
  const paragraph = childOf(style, 'w:pPr')
  const run = childOf(style, 'w:rPr')
  const own = rolesByName.find(([pattern]) => pattern.test(name))?.[1]
  const outline = levelOf(valueOf(paragraph, 'w:outlineLvl'))
  const named = own === 'heading' ? Number(/\d$/u.exec(name)?.[0]) : undefined
  const level = named ?? (outline === 'none' ? undefined : outline ?? base.level)
  const role = own ?? (typeof outline === 'number' ? 'heading' : outline === 'none' && base.role === 'heading' ? 'body' : base.role)
  const list = childOf(paragraph, 'w:numPr')
  const listId = valueOf(list, 'w:numId')
  const listLevel = valueOf(list, 'w:ilvl')
  const vertical = verticalOf(run)
  return {
    id, name, role,
    level: role === 'heading' && level !== undefined && level >= 1 ? Math.min(level, 6) : undefined,
    numbering: listId === '0' ? undefined : listId === undefined && listLevel === undefined ? base.numbering
      : {list: listId ?? base.numbering?.list ?? '', level: listLevel === undefined ? undefined : Number(listLevel)},
    bold: switchOf(run, 'w:b') ?? base.bold,
    italic: switchOf(run, 'w:i') ?? base.italic,
    capitals: switchOf(run, 'w:caps') ?? base.capitals,
    align: alignment(paragraph) ?? base.align,
    hidden: switchOf(run, 'w:vanish') ?? base.hidden,
    vertical: vertical === 'level' ? undefined : vertical ?? base.vertical,
    indent: indentOf(paragraph) ?? base.indent,
    quote: own === 'quote' || name.startsWith('quoted code') ? depthOf(name) : own === undefined ? base.quote : 0,
  }
}

/** `Quote` is the outermost one, `Quote 2` stands within it. */
function depthOf(name: string): number {
  return Number(/\d$/u.exec(name)?.[0] ?? 1)
}

/** Whether properties raise or lower what they are about; undefined where they do not say. */
export function verticalOf(properties: XmlElement | undefined): 'raised' | 'lowered' | 'level' | undefined {
  switch (valueOf(properties, 'w:vertAlign')) {
    case 'superscript': return 'raised'
    case 'subscript': return 'lowered'
    case undefined: return undefined
    default: return 'level'
  }
}

/** How a paragraph's properties align it; undefined where they do not say. */
export function alignment(properties: XmlElement | undefined): Align | undefined {
  const value = valueOf(properties, 'w:jc')
  return value === undefined ? undefined : alignments[value] ?? 'both'
}

const alignments: Readonly<Record<string, Align>> = {left: 'left', start: 'left', center: 'center', right: 'right', end: 'right'}

/** The left indent in twentieths of a point; undefined where the properties do not say. */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  const indent = childOf(properties, 'w:ind')?.attributes
  const value = indent?.['w:left'] ?? indent?.['w:start']
  return value === undefined ? undefined : Number(value) || 0
}

/** The same of a table; only twentieths of a point are a place on the page. */
export function tableIndentOf(properties: XmlElement | undefined): number | undefined {
  const indent = childOf(properties, 'w:tblInd')?.attributes
  return indent && (indent['w:type'] ?? 'dxa') === 'dxa' ? Number(indent['w:w']) || 0 : undefined
}

/** `w:outlineLvl` counts from 0, and 9 means text. */
export function levelOf(value: string | undefined): number | 'none' | undefined {
  if (value === undefined || !/^\d$/u.test(value)) return undefined
  return value === '9' ? 'none' : Number(value) + 1
}
