import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {docx, indonesianStyles, lists, para, run as text, styled} from '../exchange/docx.ts'
import {buildBundle} from './build.ts'
import {filesOf, lacking, run, withFolder} from './run.ts'

/** The same short case report as `lacking`, as Word has it. */
const word = docx({
  styles: indonesianStyles, numbering: lists,
  body: [
    styled('Judul', 'Laporan Kasus Klien R'), styled('JudulPolos', 'BAB III KASUS'), styled('JudulPolos', ''), para(text('Asesmen', '<w:b/>'), '<w:outlineLvl w:val="1"/>'),
    para('Klien R, 12 tahun, tinggal bersama neneknya dan dua bulan tidak masuk sekolah.'),
    para(text('Rencana Intervensi', '<w:b/>'), '<w:outlineLvl w:val="1"/>'), para('Pekerja sosial dan keluarga menyusun rencana agar klien kembali ke sekolah.'),
  ].join(''),
})
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
const withPicture = docx({
  body: para('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Genogram keluarga R"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
  relations: '<Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>',
  files: {'word/media/image1.png': png},
})

/** A document that says it is of another type. */
function withType(bytes: Uint8Array, type: string): Uint8Array {
  const parts = unzipSync(bytes)
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', type)
  return zipSync({...parts, '[Content_Types].xml': strToU8(types)})
}

describe('Word documents on the command line', () => {
  it('checks a document as its Markdown, with paragraphs for places', () => withFolder({'a.docx': word, 'b.md': lacking, '~$a.docx': 'lock'}, async folder => {
    const result = await run(['check', folder, '--format', 'json'])
    const [document, markdown] = filesOf(result)
    assert.equal(result.code, 1)
    assert.equal(document?.kind, 'case-report')
    assert.equal(document?.document?.format, 'docx')
    const missing = document?.findings?.find(({rule}) => rule === 'stage-missing')
    assert.deepEqual([missing?.paragraph, missing?.words], [2, 'BAB III KASUS'])
    assert.equal(markdown?.document, undefined)
    assert.ok(markdown?.findings?.every(finding => finding.paragraph === undefined && finding.words === undefined))
  }))

  it('reads a document from standard input', async () => {
    const [file] = filesOf(await run(['check', '-', '--format', 'json'], {stdin: word}))
    assert.deepEqual([file?.path, file?.kind, file?.document?.format], ['-', 'case-report', 'docx'])
    assert.match((await run(['convert', '-'], {stdin: word})).out, /^# Laporan Kasus Klien R\n/)
  })

  it('says places in words', () => withFolder({'a.docx': word}, async folder => {
    const {out} = await run(['check', join(folder, 'a.docx'), '--language', 'en'])
    assert.match(out, /^ {2}¶2 {2}warning .*stage-missing\n {6}¶ BAB III KASUS$/m)
  }))

  it('says in one sentence why a document cannot be read, and checks the others', () => withFolder({'a.docx': '%PDF-1.7', 'b.docx': word}, async folder => {
    const {code, err, out} = await run(['check', folder])
    assert.equal(code, 2)
    assert.equal(err, `peksos: \`${join(folder, 'a.docx')}\`: This is a PDF, whatever its name says: open the file it was made from, or this PDF in Word, and save it as a Word document (.docx).\n`)
    assert.match(out, /b\.docx: Laporan Kasus/)
  }))

  it('converts to standard output, and says what was left out on the error stream', () => withFolder({'a.docx': withPicture}, async folder => {
    assert.deepEqual(await run(['convert', join(folder, 'a.docx')]), {
      code: 0, out: '![Genogram keluarga R](gambar-1.png)\n', err: 'peksos: Pictures that are only named, without files: 1\n',
    })
    assert.equal(readFileSync(join(folder, 'a.docx')).length, withPicture.length)
  }))

  it('never writes over what it reads, whatever it is told', () => withFolder({'a.docx': withPicture}, async folder => {
    const path = join(folder, 'a.docx')
    const {code, err} = await run(['convert', path, '-o', join(folder, '.', 'a.docx'), '--force'])
    assert.deepEqual([code, err], [2, `peksos: \`${path}\` is the file that is read and was not replaced, choose another name.\n`])
    assert.equal(readFileSync(path).length, withPicture.length)
  }))

  it('writes pictures beside the Markdown, and replaces nothing without being told', () => withFolder({'a.docx': withPicture}, async folder => {
    const target = join(folder, 'hasil', 'a.md')
    assert.deepEqual(await run(['convert', join(folder, 'a.docx'), '-o', target]), {code: 0, out: '', err: ''})
    assert.equal(readFileSync(target, 'utf8'), '![Genogram keluarga R](a-gambar/gambar-1.png)\n')
    assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'hasil', 'a-gambar', 'gambar-1.png'))), png)
    writeFileSync(target, 'milik saya')
    const again = await run(['convert', join(folder, 'a.docx'), '-o', target])
    assert.deepEqual([again.code, readFileSync(target, 'utf8')], [2, 'milik saya'])
    assert.equal(again.err, `peksos: \`${target}\` is there already and was not replaced, choose another name or add \`--force\`.\n`)
    assert.equal((await run(['convert', join(folder, 'a.docx'), '-o', target, '--force'])).code, 0)
    assert.match(readFileSync(target, 'utf8'), /^!\[Genogram/)
  }))

  it('converts plain text, from standard input too', async () => {
    const stdin = 'BAB I\nPENDAHULUAN\n1.1\nLATAR BELAKANG\nKlien R datang ke panti.\n'
    assert.deepEqual(await run(['convert', '-'], {stdin}), {code: 0, out: '# BAB I PENDAHULUAN\n\n## 1.1 LATAR BELAKANG\n\nKlien R datang ke panti.\n', err: ''})
  })

  it('writes nothing where a document cannot be read', () => withFolder({'a.docx': '\xD0\xCF\x11\xE0'}, async folder => {
    const target = join(folder, 'a.md')
    const {code, err} = await run(['convert', join(folder, 'a.docx'), '-o', target], {env: {LANG: 'id_ID.UTF-8'}})
    assert.deepEqual([code, existsSync(target)], [2, false])
    assert.match(err, /^peksos: `[^`]*`: [^.]*\(\.docx\)\.\n$/)
  }))

  it('gives a copy of a template or of a document with macros no name that Word would not open', () => withFolder({'a.dotx': withType(word, 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'), 'b.docm': withType(word, 'application/vnd.ms-word.document.macroEnabled.main+xml')}, async folder => {
    for (const name of ['a.dotx', 'b.docm']) {
      const {code, err} = await run(['annotate', join(folder, name), '-o', join(folder, 'salinan.docx')])
      assert.equal(code, 2)
      assert.match(err, new RegExp(`has to end in \\.${name.slice(2)},? as the original`, 'u'))
      assert.equal((await run(['annotate', join(folder, name), '-o', join(folder, `salinan${name.slice(1)}`)])).code, 0)
    }
    assert.ok(!existsSync(join(folder, 'salinan.docx')))
  }))

  it('writes findings into a copy, never into the original', () => withFolder({'a.docx': word}, async folder => {
    const [path, copy] = [join(folder, 'a.docx'), join(folder, 'salinan', 'a.docx')]
    const {code, out, err} = await run(['annotate', path, '-o', copy])
    assert.deepEqual([code, out], [0, ''])
    assert.match(err, /^peksos: Comments written to `[^`]*`: \d+\n$/)
    assert.deepEqual(new Uint8Array(readFileSync(path)), word)
    const [before, after] = filesOf(await run(['check', path, copy, '--format', 'json']))
    assert.deepEqual(after?.findings, before?.findings)
    assert.equal((await run(['annotate', path, '-o', copy])).code, 2)
    assert.equal((await run(['annotate', path, '-o', path, '--force'])).code, 2)
    assert.deepEqual(new Uint8Array(readFileSync(path)), word)
    assert.equal((await run(['annotate', join(folder, 'tidak-ada.docx'), '-o', join(folder, 'b.docx')])).code, 2)
  }))

  it('shows the comments of a supervisor as findings at their words', () => withFolder({}, async folder => {
    const path = join(folder, 'a.docx')
    writeFileSync(path, docx({
      styles: indonesianStyles, numbering: lists,
      body: styled('Judul', 'Laporan Kasus Klien R') + styled('JudulPolos', 'BAB III KASUS') + styled('Judul2', 'Asesmen')
        + para(`${text('Klien R ')}<w:commentRangeStart w:id="0"/>${text('sering marah')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${text(' di sekolah dan di rumah neneknya.')}`),
      comments: `<w:comment w:id="0" w:author="Dosen A">${para('Menurut siapa?')}</w:comment>`,
    }))
    const [file] = filesOf(await run(['check', path, '--format', 'json']))
    const finding = file?.findings?.find(({rule}) => rule === 'supervisor-comment')
    assert.deepEqual([finding?.severity, finding?.message, finding?.paragraph, finding?.words], ['info', 'Dosen A berkomentar “Menurut siapa?”, diharapkan jawabannya dalam teks', 4, 'Klien R sering marah di sekolah dan di rumah neneknya.'])
  }))

  it('shows a comment on no words at its paragraph, never its own marks as words', () => withFolder({}, async folder => {
    const path = join(folder, 'a.docx')
    writeFileSync(path, docx({
      styles: indonesianStyles, numbering: lists,
      body: styled('Judul', 'Laporan Kasus Klien R') + styled('JudulPolos', 'BAB III KASUS') + styled('Judul2', 'Asesmen') + para(`${text('Klien R marah.')}<w:r><w:commentReference w:id="0"/></w:r>`),
      comments: `<w:comment w:id="0" w:author="Dosen A">${para('Menurut siapa?')}</w:comment>`,
    }))
    const [file] = filesOf(await run(['check', path, '--format', 'json']))
    const finding = file?.findings?.find(({rule}) => rule === 'supervisor-comment')
    assert.deepEqual([finding?.paragraph, finding?.words], [4, 'Klien R marah.'])
    assert.doesNotMatch((await run(['check', path])).out, /peksos-comment/u)
  }))

  it('loads what reads Word only when it is needed', async function () {
    this.timeout(60_000)
    const cli = await buildBundle('cli')
    const reader = await buildBundle('word-in')
    try {
      await withFolder({'a.docx': word, 'a.md': lacking}, folder => {
        const check = (name: string): {status: number | null, stderr: string} => spawnSync(process.execPath, [cli.path, 'check', join(folder, name)], {encoding: 'utf8'})
        assert.equal(check('a.md').status, 1)
        assert.equal(check('a.docx').status, 2)
        copyFileSync(reader.path, join(dirname(cli.path), 'word-in.js'))
        assert.deepEqual([check('a.docx').status, check('a.docx').stderr], [1, ''])
      })
      assert.ok(readFileSync(reader.path).length < 150_000)
    } finally {
      cli.remove()
      reader.remove()
    }
  })
})
