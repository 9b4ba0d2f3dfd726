import type {CampusFormat, Language} from '../../../knowledge/types.ts'
import type {Lists} from '../lists.ts'
import type {Block, Note} from '../model.ts'
import type {Part} from '../package.ts'
import {bodyXml, innerXml, paragraphXml} from './blocks.ts'
import {escapeText, wordNamespaces, xmlHead} from './escape.ts'
import {numberingXml} from './numbering.ts'
import {createMedia, createRelations} from './relations.ts'
import type {Writing} from './runs.ts'
import {fieldXml} from './runs.ts'
import {stylesXml} from './styles.ts'

/** All that a document is made of. */
export interface WordDocument {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  readonly lists: Pick<Lists, 'abstracts' | 'instances'>
  /** The list that numbers chapters by their style. */
  readonly chapters: number | undefined
  readonly title: string
  readonly authors: readonly string[]
  readonly language: Language
  /** Whether Word has to work out page numbers when it opens the document. */
  readonly counted: boolean
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packaged = 'application/vnd.openxmlformats-package'

/** The parts of the package, content types first. */
export function partsOf(document: WordDocument, format: CampusFormat): readonly Part[] {
  const {notes, lists, chapters, title, authors, language} = document
  const media = createMedia()
  const next = {picture: 0, bookmark: 0}
  const relations = createRelations()
  const writing: Writing = {format, relations, media, next}
  relations.id('styles', 'styles.xml')
  relations.id('settings', 'settings.xml')
  const footer = relations.id('footer', 'footer1.xml')
  const body = bodyXml(writing, document.blocks, footer)
  const noted: Writing = {...writing, relations: createRelations()}
  const footnotes = notes.length > 0 ? footnotesXml(noted, notes) : undefined
  if (footnotes !== undefined) relations.id('footnotes', 'footnotes.xml')
  const numbering = numberingXml(lists, format)
  if (numbering !== undefined) relations.id('numbering', 'numbering.xml')

  const text = (path: string, content: string, type: string): {readonly part: Part, readonly type: string} => ({part: {path, text: content}, type})
  const texts = [
    text('word/document.xml', `${xmlHead}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`, `${main}.document.main+xml`),
    text('word/styles.xml', stylesXml(format, language, chapters), `${main}.styles+xml`),
    text('word/settings.xml', settingsXml(document, language), `${main}.settings+xml`),
    text('word/footer1.xml', `${xmlHead}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${fieldXml('PAGE', '<w:r><w:t>1</w:t></w:r>')}</w:p></w:ftr>`, `${main}.footer+xml`),
    ...(numbering === undefined ? [] : [text('word/numbering.xml', numbering, `${main}.numbering+xml`)]),
    ...(footnotes === undefined ? [] : [text('word/footnotes.xml', footnotes, `${main}.footnotes+xml`)]),
    text('docProps/core.xml', coreXml(title, authors, language), `${packaged}.core-properties+xml`),
    text('docProps/app.xml', `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Peksos</Application></Properties>`, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ]
  const root = createRelations()
  root.id('officeDocument', 'word/document.xml')
  root.id('http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml')
  root.id('extended-properties', 'docProps/app.xml')
  const pictures = media.files()
  const endings = [...new Set(pictures.map(({path}) => path.slice(path.lastIndexOf('.') + 1)))]
  return [
    {path: '[Content_Types].xml', text: typesXml(texts.map(({part, type}) => ({path: part.path, type})), endings)},
    {path: '_rels/.rels', text: root.xml()},
    ...texts.map(({part}) => part),
    {path: 'word/_rels/document.xml.rels', text: relations.xml()},
    ...(noted.relations.count() > 0 ? [{path: 'word/_rels/footnotes.xml.rels', text: noted.relations.xml()}] : []),
    ...pictures,
  ]
}

function typesXml(parts: readonly {readonly path: string, readonly type: string}[], endings: readonly string[]): string {
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${packaged}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + endings.map(ending => `<Default Extension="${ending}" ContentType="image/${ending}"/>`).join('')
    + `${parts.map(({path, type}) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`
}

/** The notes, behind the two lines that Word wants to part them from the text. */
function footnotesXml(writing: Writing, notes: readonly Note[]): string {
  const own = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
  const line = (id: number, type: string, mark: string): string => `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`
  return `${xmlHead}<w:footnotes ${wordNamespaces}>${line(-1, 'separator', 'separator')}${line(0, 'continuationSeparator', 'continuationSeparator')}${notes.map(({id, blocks}) => {
    const empty = {type: 'paragraph', style: 'FootnoteText', runs: []} as const
    const opens = blocks[0]?.type === 'paragraph' ? blocks[0] : undefined
    return `<w:footnote w:id="${id}">${paragraphXml(writing, opens ?? empty, '', own)}${innerXml(writing, opens ? blocks.slice(1) : blocks, 'FootnoteText')}</w:footnote>`
  }).join('')}</w:footnotes>`
}

function settingsXml({notes, counted}: WordDocument, language: Language): string {
  // In the order that the schema asks for; without the last setting Word opens the document as one of an old version.
  return `${xmlHead}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>${counted ? '<w:updateFields w:val="true"/>' : ''}`
    + `${notes.length > 0 ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : ''}`
    + '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    + `<w:themeFontLang w:val="${language === 'id' ? 'id-ID' : 'en-GB'}"/></w:settings>`
}

function coreXml(title: string, authors: readonly string[], language: Language): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'}" xmlns:dc="http://purl.org/dc/elements/1.1/">`
    + `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(authors.join('; '))}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`
}
