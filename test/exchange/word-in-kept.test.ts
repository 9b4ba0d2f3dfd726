import assert from 'node:assert/strict'
import {cell, indonesianStyles, item, para, run, styled, table, type Parts} from './docx.ts'
import {readParts} from './read-parts.ts'

const styles = `${indonesianStyles}<w:style w:type="character" w:styleId="CodeText"><w:name w:val="Code Text"/></w:style><w:style w:type="paragraph" w:styleId="SourceCode"><w:name w:val="Source Code"/></w:style><w:style w:type="paragraph" w:styleId="J4"><w:name w:val="heading 4"/><w:rPr><w:i/></w:rPr></w:style>`

const read = (parts: Partial<Parts>): ReturnType<typeof readParts> => readParts(parts, {styles})

const aligned = (text: string, align: string): string => cell(para(text, `<w:jc w:val="${align}"/>`))
const math = (inner: string): string => para(`${run('Rumus ')}<m:oMath>${inner}</m:oMath>`)
const sign = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
const link = (attributes: string, text: string): string => `<w:hyperlink ${attributes}>${run(text)}</w:hyperlink>`
const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const quoted = (inner: string, properties = ''): string => para(inner, `<w:pStyle w:val="Kutipan"/>${properties}`)

const cases: readonly {readonly name: string, readonly parts: Partial<Parts>, readonly text: string, readonly messages?: readonly string[]}[] = [
  {
    name: 'raised, lowered and underlined signs',
    parts: {body: para(`${run('10')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O, x')}${run('n', '<w:position w:val="6"/>')} ${run(' garis', '<w:u w:val="single"/>')}${run(' biasa', '<w:u w:val="none"/>')}${run(' m', '<w:b/>')}${run('2', '<w:b/><w:vertAlign w:val="superscript"/>')}`)},
    text: '10<sup>2</sup> H<sub>2</sub>O, x<sup>n</sup> <u>garis</u> biasa **m<sup>2</sup>**\n',
  },
  {
    name: 'underlines of headings and links are only a look; a heading whose style is italic is not emphasised, one upright word in it is',
    parts: {
      body: styled('JudulPolos', run('Pendahuluan', '<w:u w:val="single"/>')) + styled('J4', `${run('Teknik ')}${run('casework', '<w:i w:val="0"/>')}`) + para(`<w:hyperlink r:id="rIdL">${run('situs', '<w:u w:val="single"/>')}</w:hyperlink>`),
      relations: '<Relationship Id="rIdL" Type="x/hyperlink" Target="https://contoh.id/" TargetMode="External"/>',
    },
    text: '# Pendahuluan\n\n#### Teknik *casework*\n\n[situs](https://contoh.id/)\n',
  },
  {
    name: 'code in a line and in blocks',
    parts: {body: para(`${run('Perintah ')}${run('a`b', '<w:rStyle w:val="CodeText"/>')}`) + styled('SourceCode', `${run('if x:')}<w:r><w:br/></w:r>${run('  y()')}`) + styled('SourceCode', 'z') + para('Teks.') + para('Lagi.')},
    text: 'Perintah ``a`b``\n\n```\nif x:\n  y()\nz\n```\n\nTeks.\n\nLagi.\n',
  },
  {
    name: 'a text that was opened as plain text is no code',
    parts: {body: styled('SourceCode', 'Klien R datang.') + styled('SourceCode', 'Ia bercerita.')},
    text: 'Klien R datang.\n\nIa bercerita.\n',
  },
  {
    name: 'addresses of files, without a scheme, and those that lead nowhere',
    parts: {
      body: para(['a', 'b', 'c', 'd'].map(id => link(`r:id="rId${id}"`, `tautan ${id}`)).join(' ')),
      relations: [['a', 'Lampiran%201.docx'], ['b', 'www.contoh.id'], ['c', 'rekan@contoh.id'], ['d', 'file:///C:/Data/klien.docx']].map(([id, target]) => `<Relationship Id="rId${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`).join(''),
    },
    text: '[tautan a](Lampiran%201.docx)[tautan b](http://www.contoh.id)[tautan c](mailto:rekan@contoh.id)tautan d\n',
    messages: ['1/1 The address of a link was left out, its text stays: file:///C:/Data/klien.docx'],
  },
  {
    name: 'links to headings, by the name that Markdown gives them',
    parts: {body: para(`${link('w:anchor="tuju"', 'Tujuan')}${run(' dan ')}${link('w:anchor="lain"', 'tabel')}`) + styled('Judul1', 'PENDAHULUAN') + styled('Judul2', '<w:bookmarkStart w:id="1" w:name="tuju"/><w:r><w:t>Tujuan</w:t></w:r><w:bookmarkEnd w:id="1"/>')},
    text: '[Tujuan](#11-tujuan) dan tabel\n\n# BAB I PENDAHULUAN\n\n## 1.1 Tujuan\n',
    messages: ['1/1 A link to another place in the document became plain text: tabel'],
  },
  {
    name: 'boxes to tick and what was chosen in forms',
    parts: {
      body: para(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' setuju')}`)
        + para(`<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>${run(' hadir')}`)
        + para(`${run('Agama: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Islam"/><w:listEntry w:val="Hindu"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`)
        + item(3, 0, '☐ belum') + item(3, 0, '☒ sudah'),
    },
    text: '☑ setuju\n\n☐ hadir\n\nAgama: Hindu\n\n- [ ] belum\n- [x] sudah\n',
  },
  {
    name: 'how columns are aligned, as far as all of their cells are',
    parts: {body: table([cell('A'), cell('B'), cell('C'), cell('D')], [aligned('1', 'right'), aligned('x', 'center'), aligned('y', 'left'), aligned('p', 'right')], [aligned('2', 'end'), aligned('z', 'center'), aligned('', 'right'), cell('q')])},
    text: '| A | B | C | D |\n| ---: | :---: | :--- | --- |\n| 1 | x | y | p |\n| 2 | z |  | q |\n',
  },
  {
    name: 'tables and lists in notes, tables in comments',
    parts: {
      body: para(`${run('Teks')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${para(' Lihat:')}${table([cell('a'), cell('b')], [cell('1'), cell('2')])}${item(3, 0, 'butir')}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="P">${table([cell('c'), cell('d')])}${para('Lengkapi.')}</w:comment>`,
    },
    text: 'Teks[^1]\n\n<!-- peksos-comment by="P": c; d / Lengkapi. -->\n\n[^1]: Lihat:\n\n    | a | b |\n    | --- | --- |\n    | 1 | 2 |\n\n    - butir\n',
    messages: ['Comments kept as Markdown comments: 1'],
  },
  {
    name: 'a quotation of several paragraphs with a list in it',
    parts: {body: para('Teks.') + quoted(run('Satu.', '<w:i w:val="0"/>')) + quoted(run('butir', '<w:i w:val="0"/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>') + para('Lanjut.')},
    text: 'Teks.\n\n> Satu.\n>\n> - butir\n\nLanjut.\n',
  },
  {
    name: 'the reading of a word above it stands behind it',
    parts: {body: para(`<w:r><w:ruby><w:rt>${run('kanji')}</w:rt><w:rubyBase>${run('漢字')}</w:rubyBase></w:ruby></w:r>${run(' itu')}`)},
    text: '漢字 (kanji) itu\n',
  },
  {
    name: 'rows that were inserted or deleted, and paragraphs that were moved',
    parts: {body: `<w:tbl><w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('x')}${cell('y')}</w:tr></w:tbl>${para(`<w:moveFrom w:id="3">${run('Pindah.')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="4"/></w:rPr>')}${para('Tetap.')}${para(`<w:moveTo w:id="5">${run('Pindah.')}</w:moveTo>`)}`},
    text: '| a | b |\n| --- | --- |\n\nTetap.\n\nPindah.\n',
    messages: ['Tracked insertions accepted: 1', 'Tracked deletions carried out: 1', 'Tracked moves accepted: 1'],
  },
  {
    name: 'lists below letters, and paragraphs that go on with them',
    parts: {body: item(4, 0, 'Agama') + item(4, 1, 'Islam') + item(4, 1, 'Hindu') + item(4, 0, 'Hukum') + para('Lanjutannya.', '<w:ind w:left="720"/>') + item(4, 0, 'Adat') + item(3, 1, 'titik') + item(2, 0, 'satu')},
    text: 'a. Agama\n   1) Islam\n   2) Hindu\n\nb. Hukum\\\n   Lanjutannya.\\\nc. Adat\n   - titik\n\n1. satu\n',
  },
  {
    name: 'letters within numbers, behind a list of their own, as lines of the number',
    parts: {body: item(2, 0, 'satu') + item(2, 1, 'huruf a') + item(2, 2, 'titik') + item(2, 1, 'huruf b') + item(2, 0, 'dua')},
    text: '1. satu\\\n   a. huruf a\n      - titik\n\n   b. huruf b\n2. dua\n',
  },
  {
    name: 'headings deeper than the one before keep their level',
    parts: {body: styled('JudulPolos', 'Bagian') + styled('J4', 'Terlalu dalam') + styled('Judul2', 'Lagi')},
    text: '# Bagian\n\n#### Terlalu dalam\n\n## 1.1 Lagi\n',
  },
  {
    name: 'all that follows a field which never ends, and a list of contents that never does as far as headings go',
    parts: {body: para(`${run('Umur ')}${fieldMark('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${run('12')}`) + para('Sesudahnya.') + para(`${fieldMark('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${fieldMark('separate')}${run('BAB I 1')}`) + para('BAB II 2') + styled('JudulPolos', 'Asesmen') + para('Teks.')},
    text: 'Umur\n\nSesudahnya.\n\n# Asesmen\n\nTeks.\n',
    messages: ['The list of contents that Word made was left out (lines: 2)'],
  },
  {
    name: 'large first letters with their word; words without the signs at which they may be parted; notes without a sign of their own',
    parts: {
      body: para('P', '<w:framePr w:dropCap="drop" w:lines="3"/>') + para('uji so\u00adsial\u200b') + para(`${run('Teks')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`),
      footnotes: `<w:footnote w:id="2">${para('Bintang.')}</w:footnote>`,
    },
    text: 'Puji sosial\n\nTeks[^1]\n\n[^1]: Bintang.\n',
  },
  {
    name: 'paragraphs that stand there twice, in a newer and an older way, once',
    parts: {body: `<mc:AlternateContent><mc:Choice Requires="w14">${para('Baru.')}</mc:Choice><mc:Fallback>${para('Lama.')}</mc:Fallback></mc:AlternateContent>${table([cell(`<mc:AlternateContent><mc:Choice Requires="w14">${para('sel')}</mc:Choice><mc:Fallback>${para('lama')}</mc:Fallback></mc:AlternateContent>${para('')}`), cell('b')])}`},
    text: 'Baru.\n\n| sel | b |\n| --- | --- |\n',
  },
  {
    name: 'the depth of lists whose styles alone tell it',
    parts: {
      styles: `${styles}${['List Number', 'List Number 2'].map((name, at) => `<w:style w:type="paragraph" w:styleId="N${at}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="${at === 0 ? 2 : 6}"/></w:numPr></w:pPr></w:style>`).join('')}`,
      body: styled('N0', 'satu') + styled('N1', 'dalam') + styled('N0', 'dua'),
    },
    text: '1. satu\n   1. dalam\n2. dua\n',
  },
  {
    name: 'a typed list of contents with spaces before its pages',
    parts: {body: para(run('DAFTAR ISI', '<w:b/>')) + para('BAB I PENDAHULUAN  1') + para('1.1 Latar Belakang     2') + para(run('BAB I PENDAHULUAN', '<w:b/>')) + para('Teks.')},
    text: '# DAFTAR ISI\n\nBAB I PENDAHULUAN ..... 1\n\n1.1 Latar Belakang ..... 2\n\n# BAB I PENDAHULUAN\n\nTeks.\n',
  },
  {
    name: 'a chart is said by its name, a picture that is not there by its own',
    parts: {
      body: para('Teks.') + para('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bagan 2"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>')
        + para('<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Gambar 3"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdG"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
      relations: '<Relationship Id="rIdG" Type="x/image" Target="media/hilang.png"/>',
    },
    text: 'Teks.\n\n![](gambar-luar-1)\n',
    messages: ['1/1 A chart, shape or object could not be kept: Bagan 2', '3/1 A picture could not be read: word/media/hilang.png'],
  },
]

const formulas: readonly (readonly [string, string])[] = [
  [`<m:f><m:num>${sign('a+b')}</m:num><m:den>${sign('2')}</m:den></m:f>`, '(a+b)/2'],
  [`<m:sSup><m:e>${sign('x')}</m:e><m:sup>${sign('2')}</m:sup></m:sSup>`, 'x^2'],
  [`<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${sign('b-4')}</m:e></m:rad>`, '√(b-4)'],
  [`<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${sign('i=1')}</m:sub><m:sup>${sign('n')}</m:sup><m:e><m:sSub><m:e>${sign('x')}</m:e><m:sub>${sign('i')}</m:sub></m:sSub></m:e></m:nary>`, '∑\\_(i=1)^n x_i'],
  [`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${sign('y')}</m:e></m:d>`, '[y]'],
  [`<m:acc><m:accPr><m:chr m:val="̅"/></m:accPr><m:e>${sign('x')}</m:e></m:acc>`, 'x̅'],
  [`<m:m><m:mr><m:e>${sign('1')}</m:e><m:e>${sign('0')}</m:e></m:mr><m:mr><m:e>${sign('0')}</m:e><m:e>${sign('1')}</m:e></m:mr></m:m>`, '[1, 0; 0, 1]'],
]

describe('A Word document as Markdown keeps', () => {
  for (const {name, parts, text, messages = []} of cases) {
    it(name, () => assert.deepEqual(read(parts), {text, messages}))
  }

  it('formulas as a line that can be read, and says so', () => {
    for (const [inner, shown] of formulas) {
      const {text, messages} = read({body: math(inner)})
      assert.equal(text, `Rumus ${shown}\n`)
      assert.match(messages.join(), /^1\/1 A formula was kept as plain text: /u)
    }
  })
})
