import type {CampusFormat, HeadingLook, Language} from '../../../knowledge/types.ts'
import {quotedCodeStyles, quoteStyles, type Style} from '../model.ts'
import {escapeValue, twips, wordNamespaces, xmlHead} from './escape.ts'

/** Headings that have a style. */
const headingLevels = [1, 2, 3, 4, 5, 6] as const

interface StyleRow {
  readonly id: Style | 'Footer'
  /** Word's own name, which it shows in the language of its menus. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: Style
  readonly paragraph?: string
  readonly run?: string
}

/** The styles of a document; `chapters` is the list that numbers the first headings. */
export function stylesXml(format: CampusFormat, language: Language, chapters: number | undefined): string {
  const font = escapeValue(format.font)
  return `${xmlHead}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
    + `<w:sz w:val="${format.size * 2}"/><w:szCs w:val="${format.size * 2}"/><w:lang w:val="${language === 'id' ? 'id-ID' : 'en-GB'}"/></w:rPr></w:rPrDefault>`
    + `<w:pPrDefault><w:pPr>${spacing(0, 0, format.spacing)}</w:pPr></w:pPrDefault></w:docDefaults>`
    + paragraphStyles(format, chapters).map(paragraphStyle).join('') + otherStyles(format) + '</w:styles>'
}

function paragraphStyle({id, name, basedOn, next, paragraph = '', run = ''}: StyleRow): string {
  return `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${basedOn ?? 'Normal'}"/>`}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>`
    + `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
}

/** Points above and below, lines between. */
function spacing(before: number, after: number, lines: number): string {
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(lines * 240)}" w:lineRule="auto"/>`
}

function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
}

function paragraphStyles(format: CampusFormat, chapters: number | undefined): readonly StyleRow[] {
  const both = format.justified ? '<w:jc w:val="both"/>' : ''
  const narrow = format.narrowSpacing
  const hanging = twips(format.hanging)
  const quote = twips(format.quoteIndent)
  const right = twips(format.paper.width - format.margins.left - format.margins.right)
  const leader = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${right}"/></w:tabs>`
  const entry = (level: number): string => `${leader}${spacing(0, 0, format.spacing)}<w:ind w:left="${twips(0.75 * (level - 1))}" w:right="${twips(0.75)}"/>`
  return [
    {id: 'Normal', name: 'Normal'},
    {id: 'BodyText', name: 'Body Text', paragraph: `<w:ind w:firstLine="${twips(format.firstLine)}"/>${both}`},
    ...headingLevels.map(level => headingStyle(level, format.headings[Math.min(level, format.headings.length) - 1]!, level === 1 ? chapters : undefined)),
    {id: 'Title', name: 'Title', next: 'CoverText', paragraph: `${spacing(0, 0, format.spacing)}<w:jc w:val="center"/>`, run: `<w:b/><w:bCs/><w:caps/>${size(format.titleSize)}`},
    {id: 'CoverText', name: 'Cover Text', paragraph: '<w:jc w:val="center"/>'},
    // One for each fact, so that who reads the document in again finds it.
    {id: 'CoverPurpose', name: 'Cover Purpose', basedOn: 'CoverText'},
    ...(['Author', 'Supervisor', 'Year'] as const).map((fact): StyleRow => ({id: `Cover${fact}`, name: `Cover ${fact}`, basedOn: 'CoverText', run: '<w:b/><w:bCs/>'})),
    ...(['Programme', 'Campus', 'Place'] as const).map((fact): StyleRow => ({id: `Cover${fact}`, name: `Cover ${fact}`, basedOn: 'CoverText', run: '<w:b/><w:bCs/><w:caps/>'})),
    {id: 'Caption', name: 'caption', next: 'BodyText', paragraph: `${spacing(6, 6, narrow)}<w:jc w:val="center"/>`, run: size(format.tableSize)},
    {id: 'Figure', name: 'Figure', next: 'Caption', paragraph: `${spacing(12, 6, narrow)}<w:jc w:val="center"/>`},
    ...quoteStyles.map((id, at): StyleRow => ({id, name: at === 0 ? 'Quote' : `Quote ${at + 1}`, ...(at > 0 && {basedOn: 'Quote'}), next: 'BodyText', paragraph: `${spacing(6, 6, narrow)}<w:ind w:left="${quote * (at + 1)}" w:right="${quote * (at + 1)}"/>${both}`})),
    {id: 'ListParagraph', name: 'List Paragraph', paragraph: both},
    {id: 'ListContinue', name: 'List Continue', paragraph: both},
    {id: 'TableText', name: 'Table Text', paragraph: spacing(2, 2, narrow), run: size(format.tableSize)},
    {id: 'TableHead', name: 'Table Head', basedOn: 'TableText', paragraph: '<w:keepNext/><w:jc w:val="center"/>'},
    {id: 'SourceCode', name: 'Source Code', paragraph: `<w:keepLines/>${spacing(6, 6, narrow)}`, run: `<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>${size(format.noteSize)}`},
    ...quotedCodeStyles.map((id, at): StyleRow => ({id, name: `Quoted Code${at > 0 ? ` ${at + 1}` : ''}`, basedOn: 'SourceCode', paragraph: `<w:ind w:left="${quote * (at + 1)}" w:right="${quote * (at + 1)}"/>`})),
    {id: 'FootnoteText', name: 'footnote text', paragraph: `${spacing(0, 0, narrow)}${both}`, run: size(format.noteSize)},
    {id: 'Bibliography', name: 'Bibliography', paragraph: `${spacing(0, format.size, narrow)}<w:ind w:left="${hanging}" w:hanging="${hanging}"/>${both}`},
    {id: 'TOCHeading', name: 'TOC Heading', next: 'BodyText', paragraph: `<w:keepNext/>${spacing(0, 18, format.spacing)}<w:jc w:val="center"/>`, run: `<w:b/><w:bCs/>${format.headings[0]?.capitals ? '<w:caps/>' : ''}${size(format.headings[0]?.size ?? format.size)}`},
    {id: 'TOC1', name: 'toc 1', next: 'Normal', paragraph: entry(1), run: format.headings[0]?.capitals ? '<w:caps/>' : ''},
    {id: 'TOC2', name: 'toc 2', next: 'Normal', paragraph: entry(2)},
    {id: 'TOC3', name: 'toc 3', next: 'Normal', paragraph: entry(3)},
    {id: 'TableofFigures', name: 'table of figures', next: 'Normal', paragraph: entry(1)},
    {id: 'Footer', name: 'footer', paragraph: `${spacing(0, 0, 1)}<w:jc w:val="${format.pageNumbers}"/>`},
  ]
}

function headingStyle(level: typeof headingLevels[number], look: HeadingLook, chapters: number | undefined): StyleRow {
  return {
    id: `Heading${level}`, name: `heading ${level}`, next: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/>${chapters === undefined ? '' : `<w:numPr><w:numId w:val="${chapters}"/></w:numPr>`}<w:spacing w:before="${look.before * 20}" w:after="${look.after * 20}"/>`
      + `${look.align === 'center' ? '<w:jc w:val="center"/>' : ''}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `<w:b/><w:bCs/>${look.italic ? '<w:i/><w:iCs/>' : ''}${look.capitals ? '<w:caps/>' : ''}${size(look.size)}`,
  }
}

/** Styles of runs and tables. */
function otherStyles(format: CampusFormat): string {
  const edge = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const head = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
  const cell = '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
  return '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    + '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    + '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/></w:style>'
    + `<w:style w:type="character" w:customStyle="1" w:styleId="CodeText"><w:name w:val="Code Text"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>${size(format.noteSize)}</w:rPr></w:style>`
    + `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cell}</w:tblPr></w:style>`
    + `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders></w:tblPr></w:style>`
    // Bold by the table's style, not by its paragraphs': so it is no emphasis of the writer's.
    + '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableGrid"/><w:tblPr/>' + head + '</w:style>'
    // By its style a table in a quotation is known as one.
    + quoteStyles.map((_, at) => `<w:style w:type="table" w:customStyle="1" w:styleId="QuotedTable${at > 0 ? at + 1 : ''}"><w:name w:val="Quoted Table${at > 0 ? ` ${at + 1}` : ''}"/><w:basedOn w:val="ReportTable"/><w:tblPr><w:tblInd w:w="${twips(format.quoteIndent * (at + 1))}" w:type="dxa"/></w:tblPr>${head}</w:style>`).join('')
    + '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
}
