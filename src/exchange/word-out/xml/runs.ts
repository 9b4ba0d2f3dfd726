import type {CampusFormat} from '../../../knowledge/types.ts'
import type {Format, Picture, Run} from '../model.ts'
import {escapeText, escapeValue, twips} from './escape.ts'
import type {Media, Relations} from './relations.ts'

/** What one text part is written with; numbers of pictures and bookmarks are unique in the whole document. */
export interface Writing {
  readonly format: CampusFormat
  readonly relations: Relations
  readonly media: Media
  readonly next: {picture: number, bookmark: number}
}

/** Runs as XML; `link` gives them the look of a link. */
export function runsXml(writing: Writing, runs: readonly Run[], link = false): string {
  return runs.map(run => runXml(writing, run, link)).join('')
}

function runXml(writing: Writing, run: Run, link: boolean): string {
  switch (run.type) {
    case 'text': return `<w:r>${lookXml(run.format, link)}${textXml(run.text)}</w:r>`
    case 'break': return '<w:r><w:br/></w:r>'
    case 'page-break': return '<w:r><w:br w:type="page"/></w:r>'
    case 'tab': return '<w:r><w:tab/></w:r>'
    case 'note': return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${run.id}"/></w:r>`
    case 'picture': return pictureXml(writing, run.picture, run.alt, run.share)
    case 'count': return fieldXml(run.instruction, `<w:r><w:t>${escapeText(run.value)}</w:t></w:r>`)
    case 'jump': return `<w:hyperlink w:anchor="${escapeValue(run.anchor)}" w:history="1">${runsXml(writing, run.runs, true)}</w:hyperlink>`
    case 'link': {
      const target = targetOf(run.url)
      const inner = runsXml(writing, run.runs, target !== undefined)
      return target === undefined ? inner : `<w:hyperlink r:id="${writing.relations.id('hyperlink', target, true)}" w:history="1">${inner}</w:hyperlink>`
    }
  }
}

/** A field with what it shows until Word works it out. */
export function fieldXml(instruction: string, shown: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeText(instruction)} </w:instrText></w:r>`
    + `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

/** Only what leads somewhere harmless becomes a link: pages, mail, and files beside the report. */
function targetOf(url: string): string | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined && !['http', 'https', 'mailto', 'ftp', 'doi'].includes(scheme)) return undefined
  try {
    const target = encodeURI(url.trim()).replace(/%25([\da-f]{2})/giu, '%$1')
    if (scheme !== undefined) new URL(target)
    return target
  } catch {
    return undefined
  }
}

function lookXml(format: Format, link: boolean): string {
  // In the order that the schema asks for.
  const parts = [
    format.code ? '<w:rStyle w:val="CodeText"/>' : link ? '<w:rStyle w:val="Hyperlink"/>' : '',
    format.bold ? '<w:b/><w:bCs/>' : '',
    format.upright ? '<w:i w:val="0"/><w:iCs w:val="0"/>' : format.italic ? '<w:i/><w:iCs/>' : '',
    format.strike ? '<w:strike/>' : '',
    format.open ? '<w:highlight w:val="yellow"/>' : '',
    format.underline ? '<w:u w:val="single"/>' : '',
    format.raised ? '<w:vertAlign w:val="superscript"/>' : format.lowered ? '<w:vertAlign w:val="subscript"/>' : '',
  ].join('')
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`
}

function textXml(text: string): string {
  return text.split('\t').map((part, at) => `${at > 0 ? '<w:tab/>' : ''}${part === '' ? '' : `<w:t xml:space="preserve">${escapeText(part)}</w:t>`}`).join('')
}

/** EMU in a pixel of 96 to the inch. */
const perPixel = 9525
/** EMU in a twentieth of a point. */
const perTwip = 635

function pictureXml(writing: Writing, picture: Picture, alt: string, share: number | undefined): string {
  const {paper, margins} = writing.format
  const widest = twips(paper.width - margins.left - margins.right) * perTwip
  const highest = twips(paper.height - margins.top - margins.bottom) * perTwip * 0.8
  const wanted = share === undefined ? picture.width * perPixel : widest * share
  const scale = Math.min(wanted, widest, highest * picture.width / picture.height) / picture.width
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const number = ++writing.next.picture
  const id = writing.relations.id('image', writing.media.path(picture))
  const words = escapeValue(alt)
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${number}" name="Picture ${number}" descr="${words}"/>`
    + '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    + `<pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}" descr="${words}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
    + `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
