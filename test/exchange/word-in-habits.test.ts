import assert from 'node:assert/strict'
import {strToU8} from 'fflate'
import {cell, item, para, run, styled, table, type Parts} from './docx.ts'
import {readParts} from './read-parts.ts'

const deleted = (text: string, properties: string): string => para(`<w:del w:id="9"><w:r><w:delText>${text}</w:delText></w:r></w:del>`, `${properties}<w:rPr><w:del w:id="4"/></w:rPr>`)
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const about = (id: number, words: string): string => `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const said = (id: number, author: string, text: string, thread = ''): string => `<w:comment w:id="${id}" w:author="${author}">${para(text).replace('<w:p>', `<w:p w14:paraId="${thread}">`)}</w:comment>`
const signs = (text: string, font: string): string => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
const sign = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`

const indented = (by: number): string => table([cell('a'), cell('b')]).replace('<w:tbl>', `<w:tbl><w:tblPr><w:tblInd w:w="${by}" w:type="dxa"/></w:tblPr>`)

const cases: readonly {readonly name: string, readonly parts: Partial<Parts>, readonly text: string, readonly messages?: readonly string[]}[] = [
  {
    name: 'paragraphs that were deleted are not counted, as headings and as items',
    parts: {body: styled('Judul1', 'PENDAHULUAN') + deleted('Lama', '<w:pStyle w:val="Judul1"/>') + styled('Judul1', 'TINJAUAN') + item(2, 0, 'satu') + deleted('dua', '<w:pStyle w:val="DaftarParagraf"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>') + item(2, 0, 'tiga')},
    text: '# BAB I PENDAHULUAN\n\n# BAB II TINJAUAN\n\n1. satu\n2. tiga\n',
    messages: ['Tracked deletions carried out: 2'],
  },
  {
    name: 'places within a page that a link leads to',
    parts: {
      body: para(`<w:hyperlink r:id="rIdL" w:anchor="bagian-2">${run('situs')}</w:hyperlink>`) + para(`${mark('begin')}<w:r><w:instrText> HYPERLINK "https://contoh.id/a" \\l "b" \\o "kata" </w:instrText></w:r>${mark('separate')}${run('lagi')}${mark('end')}`),
      relations: '<Relationship Id="rIdL" Type="x/hyperlink" Target="https://contoh.id/" TargetMode="External"/>',
    },
    text: '[situs](https://contoh.id/#bagian-2)\n\n[lagi](https://contoh.id/a#b)\n',
  },
  {
    name: 'marks of direction hide no heading; beside letters that run to the left they stay',
    parts: {body: para('Teks.') + para(run('\u200eBAB\u00a0I', '<w:b/>')) + para(run('PENDAHULUAN\u200f', '<w:b/>')) + para(run('\ufeff\u200f1.1\u00a0Latar Belakang', '<w:b/>')) + para('Ayat \u202aitu\u202c') + para('سلام\u200f')},
    text: 'Teks.\n\n# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nAyat itu\n\nسلام\u200f\n',
  },
  {
    name: 'signs of symbol fonts as they show; one that is not known is named',
    parts: {body: para(`${sign('Symbol', 'F061')}${sign('Symbol', 'F0E0')}${sign('Wingdings', 'F04A')}${sign('Wingdings', '00FC')}${run(' ')}${signs('\u00fc', 'Wingdings')}${signs('\uf0fb', 'Wingdings')}${signs('P', 'Wingdings 2')}${signs('s2', 'Symbol')}`) + para(`${run('Lambang ')}${sign('Bookshelf 7', 'F022')}`)},
    text: 'α◊☺✓ ✓✗✓σ2\n\nLambang\n',
    messages: ['3/2 A sign of a symbol font could not be read: Bookshelf 7 F022'],
  },
  {
    name: 'capitals that were set by hand, so that a typed chapter is one',
    parts: {body: para('Teks.') + para(run('bab iv', '<w:b/><w:caps/>'), '<w:jc w:val="center"/>') + para(run('hasil', '<w:b/><w:caps/>'), '<w:jc w:val="center"/>')},
    text: 'Teks.\n\n# BAB IV HASIL\n',
  },
  {
    name: 'comments about deleted words and in notes, at their paragraph',
    parts: {
      body: para(`${run('Teks')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + para(`<w:del w:id="8">${about(3, '')}</w:del>${run('Baru.')}`) + para('Akhir.'),
      footnotes: `<w:footnote w:id="2">${para(about(4, 'Catatan.'))}</w:footnote>`, comments: said(3, 'Dosen', 'Hapus.') + said(4, 'Dosen', 'Sumber?'),
    },
    text: 'Teks[^1]\n\n<!-- peksos-comment by="Dosen" on="Catatan.": Sumber? -->\n\nBaru.\n\n<!-- peksos-comment by="Dosen": Hapus. -->\n\nAkhir.\n\n[^1]: Catatan.\n',
    messages: ['Tracked deletions carried out: 1', 'Comments kept as Markdown comments: 2'],
  },
  {
    name: 'answers behind the comment that they answer; a settled one as such; an answer to Peksos by itself',
    parts: {
      body: para([1, 2, 3, 4, 5, 6].map(id => about(id, `kata${id} `)).join('')),
      comments: said(1, 'Dosen', 'Perbaiki.', 'A') + said(2, 'R', 'Sudah.', 'B') + said(3, 'Dosen', 'Belum.', 'C') + said(4, 'Dosen', 'Beres.', 'D') + said(5, 'Peksos', 'Temuan.', 'E') + said(6, 'Dosen', 'Benar.', 'F'),
      relations: '<Relationship Id="rIdX" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
      files: {'word/commentsExtended.xml': strToU8(`<e:commentsEx xmlns:e="http://schemas.microsoft.com/office/word/2012/wordml">${[['A'], ['B', 'A'], ['C', 'B'], ['D', '', '1'], ['E'], ['F', 'E']].map(([id, parent, done]) => `<e:commentEx e:paraId="${id}"${parent ? ` e:paraIdParent="${parent}"` : ''} e:done="${done ?? '0'}"/>`).join('')}</e:commentsEx>`)},
    },
    text: 'kata1 kata2 kata3 kata4 kata5 kata6\n\n<!-- peksos-comment by="Dosen" on="kata1": Perbaiki. / R: Sudah. / Dosen: Belum. -->\n\n<!-- peksos-comment-done by="Dosen" on="kata4": Beres. -->\n\n<!-- peksos-comment by="Dosen" on="kata6": Benar. -->\n',
    messages: ['Comments kept as Markdown comments: 3', 'Comments by Peksos itself, left out: 1'],
  },
  {
    name: 'a title of several lines is one',
    parts: {body: styled('Judul', 'LAPORAN KASUS') + styled('Judul', 'Remaja R') + para('Teks.')},
    text: '# LAPORAN KASUS Remaja R\n\nTeks.\n',
  },
  {
    name: 'appendices that were typed: beside the chapters, or below a chapter of their own; a bold sentence about one is none',
    parts: {body: ['Lampiran 1', 'Pedoman Wawancara', 'LAMPIRAN 2: SURAT IZIN', 'LAMPIRAN', 'Lampiran A. Foto', 'Lampiran 3 memuat surat'].map(words => para(run(words, '<w:b/>'), '<w:jc w:val="center"/>') + (words.startsWith('Lampiran 1') ? '' : para('Teks.'))).join('')},
    text: '# Lampiran 1 Pedoman Wawancara\n\nTeks.\n\n# LAMPIRAN 2: SURAT IZIN\n\nTeks.\n\n# LAMPIRAN\n\nTeks.\n\n## Lampiran A. Foto\n\nTeks.\n\n**Lampiran 3 memuat surat**\n\nTeks.\n',
  },
  {
    name: 'links in simple fields, and bullets that were an o in another font',
    parts: {body: para(`<w:fldSimple w:instr=" HYPERLINK &quot;https://contoh.id&quot; ">${run('situs')}</w:fldSimple>`) + para('o\tsatu') + para('o dua')},
    text: '[situs](https://contoh.id)\n\n- satu\n\no dua\n',
  },
  {
    name: 'a table as far in as the quotation beside it, whatever became of its style; one elsewhere is none of it',
    parts: {
      styles: '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:pPr><w:ind w:left="709"/></w:pPr></w:style>',
      body: styled('Q', 'Satu.') + indented(709) + styled('Q', 'Dua.') + para('Teks.') + indented(709) + styled('Q', 'Tiga.') + indented(0),
    },
    text: '> Satu.\n>\n> | a | b |\n> | --- | --- |\n>\n> Dua.\n\nTeks.\n\n> | a | b |\n> | --- | --- |\n>\n> Tiga.\n\n| a | b |\n| --- | --- |\n',
  },
  {
    name: 'lists whose lines are parted by line breaks alone; lines that count otherwise, and numbers of dates, are none',
    parts: {
      body: [['Rumusan masalah:', '1. Apa yang terjadi?', 'Di mana?', '2. Siapa klien itu?'], ['- satu', '- dua'], ['a. rumah', 'b. sekolah'], ['2. Mei', '7. Juni'], ['Satu', '1. dua']]
        .map(lines => para(lines.map(line => run(line)).join('<w:r><w:br/></w:r>'))).join(''),
    },
    text: 'Rumusan masalah:\n\n1. Apa yang terjadi?\\\n   Di mana?\n2. Siapa klien itu?\n\n- satu\n- dua\n\na. rumah\\\nb. sekolah\n\n2. Mei\\\n   7\\. Juni\n\nSatu\\\n1\\. dua\n',
  },
  {
    name: 'cells that are merged in the older way',
    parts: {body: table([cell('gabung', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')], [cell('1'), cell('2')])},
    text: '| gabung |  |\n| --- | --- |\n| 1 | 2 |\n',
    messages: ['1/1 Merged cells of a table became ordinary cells, with what they hold in the first'],
  },
]

describe('A Word document as people make it', () => {
  for (const {name, parts, text, messages = []} of cases) {
    it(name, () => assert.deepEqual(readParts(parts), {text, messages}))
  }
})
