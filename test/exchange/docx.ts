import {strToU8, zipSync, type Zippable} from 'fflate'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const office = `${r.replace('/relationships', '')}/relationships`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const namespaces = `xmlns:w="${w}" xmlns:r="${r}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`

/** The parts of a Word file written by hand: the inner XML of each. */
export interface Parts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Relations of the document beside those of the parts above. */
  readonly relations?: string
  readonly files?: Zippable
  /** Instead of the whole of `word/document.xml`. */
  readonly document?: string
}

const related = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const

/** A Word file with these parts. */
export function docx(parts: Parts): Uint8Array {
  const present = related.filter(name => parts[name] !== undefined)
  const part = (name: string, inner: string): Uint8Array => strToU8(`${declaration}<w:${name} ${namespaces}>${inner}</w:${name}>`)
  return zipSync({
    '[Content_Types].xml': strToU8(`${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${present.map(name => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`).join('')}</Types>`),
    '_rels/.rels': strToU8(`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/_rels/document.xml.rels': strToU8(`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${present.map(name => `<Relationship Id="rId-${name}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')}${parts.relations ?? ''}</Relationships>`),
    'word/document.xml': parts.document === undefined ? part('document', `<w:body>${parts.body}</w:body>`) : strToU8(parts.document),
    ...Object.fromEntries(present.map(name => [`word/${name}.xml`, part(name, parts[name] ?? '')])),
    ...parts.files,
  })
}

/** Text as XML has it. */
function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A run; `look` is the inside of its properties. */
export function run(text: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`
}

/** A paragraph; `properties` is the inside of its properties, `inner` its runs (a text without `<` is one run). */
export function para(inner: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner === '' || inner.includes('<w:') || inner.includes('<m:') ? inner : run(inner)}</w:p>`
}

/** A paragraph of a style. */
export function styled(style: string, inner: string): string {
  return para(inner, `<w:pStyle w:val="${style}"/>`)
}

/** A paragraph of a list. */
export function item(list: number, level: number, inner: string): string {
  return para(inner, `<w:pStyle w:val="DaftarParagraf"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A cell. */
export function cell(inner: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner.includes('<w:p>') ? inner : para(inner)}</w:tc>`
}

/** A table of rows of cells. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map(cells => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}

/** Styles as an Indonesian Word writes them: ids in Indonesian, names in English; `Judul1` numbers `BAB I`, `1.1`. */
export const indonesianStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3].map(level => `<w:style w:type="paragraph" w:styleId="Judul${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr>${level > 1 ? `<w:ilvl w:val="${level - 1}"/>` : ''}<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`),
  '<w:style w:type="paragraph" w:styleId="JudulPolos"><w:name w:val="Judul Polos"/><w:basedOn w:val="Judul1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="DaftarParagraf"><w:name w:val="List Paragraph"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Kutipan"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>',
].join('')

const level = (at: number, format: string, text: string): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** Lists: 1 chapters (`BAB I`, `1.1`, `1.1.1`), 2 and 6 `1.` with `a.` and `-` below, 3 bullets, 4 `a.` with `1)` below, 5 like 4 beginning anew. */
export const lists = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'BAB %1')}<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2.')}${level(2, 'bullet', '-')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}${level(1, 'bullet', 'o')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'lowerLetter', '%1.')}${level(1, 'decimal', '%2)')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>',
  '<w:num w:numId="5"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('')
