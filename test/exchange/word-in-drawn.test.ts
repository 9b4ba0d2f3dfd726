import assert from 'node:assert/strict'
import {strToU8} from 'fflate'
import {cell, para, run, table, type Parts} from './docx.ts'
import {readParts} from './read-parts.ts'

const graphic = (name: string, kind: string, inner: string): string =>
  `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="${name}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing${kind}">${inner}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
const picture = (id: string): string => `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`
const textBox = (inner: string, look = ''): string => `<wps:wsp>${look}<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`
const shape = (form: string): string => `<wps:wsp><wps:spPr><a:prstGeom prst="${form}"/></wps:spPr></wps:wsp>`
const media = {
  relations: '<Relationship Id="rIdG" Type="x/image" Target="media/a.png"/><Relationship Id="rIdE" Type="x/image" Target="media/b.emf"/>',
  files: {'word/media/a.png': Uint8Array.of(1, 2, 3), 'word/media/b.emf': Uint8Array.of(1, 2, 3)},
}
const diagram = (data: string): Pick<Parts, 'relations' | 'files' | 'body'> => ({
  body: para('Susunan lembaga') + para('<w:r><w:drawing><wp:inline><wp:docPr id="5" name="Diagram 5"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rIdD"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>') + para('Sesudahnya.'),
  relations: '<Relationship Id="rIdD" Type="x/diagramData" Target="diagrams/data1.xml"/>',
  files: {'word/diagrams/data1.xml': strToU8(data)},
})
const point = (id: string, words: string): string => `<p:pt modelId="${id}"><p:t><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:t></p:pt>`
const below = (from: string, to: string, order: number): string => `<p:cxn modelId="c${to}" srcId="${from}" destId="${to}" srcOrd="${order}"/>`

const cases: readonly {readonly name: string, readonly parts: Partial<Parts>, readonly text: string, readonly messages: readonly string[]}[] = [
  {
    name: 'a picture that is grouped with its caption in a box',
    parts: {body: para('Teks') + para(graphic('Group 1', 'Group', picture('rIdG') + textBox(para('Gambar 1. Kunjungan')))), ...media},
    text: 'Teks\n\n![](gambar-1.png)\n\nGambar 1. Kunjungan\n',
    messages: ['Pictures that are only named, without files: 1', '3/1 A text box was moved below its paragraph: Gambar 1. Kunjungan'],
  },
  {
    name: 'a picture within a box once, and none that only fills one',
    parts: {body: para(graphic('Box 1', 'Shape', textBox(para(`<w:r><w:drawing>${picture('rIdG')}</w:drawing></w:r>`) + para('Di dalam kotak.'), '<wps:spPr><a:blipFill><a:blip r:embed="rIdG"/></a:blipFill></wps:spPr>'))), ...media},
    text: '![](gambar-1.png)\n\nDi dalam kotak.\n',
    messages: ['Pictures that are only named, without files: 1', '1/1 A text box was moved below its paragraph: Di dalam kotak.'],
  },
  {
    name: 'a family tree of shapes by its name, said once; lines say nothing',
    parts: {body: para('Genogram') + para(graphic('Group 7', 'Group', shape('rect') + shape('line'))) + para(graphic('Oval 8', 'Shape', shape('ellipse')) + graphic('Oval 9', 'Shape', shape('ellipse'))) + para(graphic('Line 2', 'Shape', shape('line')))},
    text: 'Genogram\n',
    messages: ['1/1 A chart, shape or object could not be kept: Group 7', '1/1 A chart, shape or object could not be kept: Oval 8'],
  },
  {
    name: 'the picture of a drawing that Google Docs writes beside its shapes, and the words in them',
    parts: {body: para(`<w:r><mc:AlternateContent><mc:Choice Requires="wpg">${graphic('G', 'Group', shape('rect') + textBox(para('Ibu M'))).slice(5, -6)}</mc:Choice><mc:Fallback><w:drawing><wp:inline><wp:docPr id="2" name="image1.png"/>${picture('rIdG')}</wp:inline></w:drawing></mc:Fallback></mc:AlternateContent></w:r>`), ...media},
    text: '![](gambar-1.png)\n\nIbu M\n',
    messages: ['Pictures that are only named, without files: 1', '1/1 A text box was moved below its paragraph: Ibu M'],
  },
  {
    name: 'shapes of a drawing whose words were kept',
    parts: {body: para(run('Genogram') + graphic('Group 7', 'Group', shape('rect') + textBox(para('Ibu M'))))},
    text: 'Genogram\n\nIbu M\n',
    messages: ['1/1 A chart, shape or object could not be kept: Group 7', '1/1 A text box was moved below its paragraph: Ibu M'],
  },
  {
    name: 'words drawn as art, and a box that holds nothing but a table',
    parts: {body: para('<w:r><w:pict><v:shape><v:textpath string="LAPORAN KASUS"/></v:shape></w:pict></w:r>') + para(graphic('Box 1', 'Shape', textBox(table([cell('a'), cell('b')], [cell('c'), cell('d')]))))},
    text: 'LAPORAN KASUS\n\n| a | b |\n| --- | --- |\n| c | d |\n',
    messages: ['1/1 A text box was moved below its paragraph: LAPORAN KASUS', '1/1 A text box was moved below its paragraph: a b c d'],
  },
  {
    name: 'the words of a diagram as a list, with its levels in its order',
    parts: diagram(`<p:dataModel xmlns:p="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:ptLst><p:pt modelId="0" type="doc"/>${point('3', 'Bendahara')}${point('1', 'Kepala')}${point('2', 'Sekretaris')}</p:ptLst><p:cxnLst>${below('0', '1', 0)}${below('1', '3', 1)}${below('1', '2', 0)}</p:cxnLst></p:dataModel>`),
    text: 'Susunan lembaga\n\n- Kepala\n  - Sekretaris\n  - Bendahara\n\nSesudahnya.\n',
    messages: ['3/1 The words of a diagram (SmartArt) became a list, its form was not kept: Diagram 5'],
  },
  {
    name: 'a diagram whose part is broken by its name',
    parts: diagram('<p:dataModel'),
    text: 'Susunan lembaga\n\nSesudahnya.\n',
    messages: ['1/1 A chart, shape or object could not be kept: Diagram 5'],
  },
  {
    name: 'a picture in a form that is not shown',
    parts: {body: para(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"/>${picture('rIdE')}</wp:inline></w:drawing></w:r>`), ...media},
    text: '![](gambar-1.emf)\n',
    messages: ['Pictures that are only named, without files: 1', '1/1 A picture is an EMF, WMF or TIFF, which Markdown editors do not show; save it as PNG: Picture 1'],
  },
]

describe('Of what is drawn in a Word document Markdown keeps', () => {
  for (const {name, parts, text, messages} of cases) {
    it(name, () => assert.deepEqual(readParts(parts), {text, messages}))
  }
})
