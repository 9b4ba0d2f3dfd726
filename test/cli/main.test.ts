import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {fileErrors} from '../../src/cli/texts.ts'
import {filesOf, lacking, readme, run, withFolder} from './run.ts'

const mega = 1024 * 1024

const unreadable: readonly {name: string, content: string | Uint8Array, code: string, en: string, id: string}[] = [
  {
    name: 'binary', content: Uint8Array.of(0x50, 0x4B, 3, 4, 0, 0, 0x77, 0x6F, 0x72, 0x64, 0x2F), code: 'binary',
    en: 'is not text (a Word document, which is read where its name ends in .docx), Peksos reads reports written in Markdown or Word.',
    id: 'bukan teks (dokumen Word, yang terbaca bila namanya berakhir dengan .docx), Peksos membaca laporan dalam bentuk Markdown atau Word.',
  },
  {
    name: 'wrongly encoded', content: Uint8Array.of(0x61, 0x20, 0x81, 0x8D), code: 'encoding',
    en: 'cannot be read as text (its encoding is not known), save it again in UTF-8.',
    id: 'tidak dapat dibaca sebagai teks (penyandiannya tidak dikenal), simpanlah kembali dalam UTF-8.',
  },
  {
    name: 'too large', content: 'a'.repeat(5 * mega + 1), code: 'too-large',
    en: 'is larger than 5 MB, files of that size are not checked.',
    id: 'lebih besar dari 5 MB, berkas sebesar itu tidak diperiksa.',
  },
  {
    name: 'known to hang the parser', content: `# Asesmen\n\n${'- '.repeat(4000)}a\n`, code: 'too-tangled',
    en: 'was not checked because line 3 has quotations or lists nested too deeply, which would bring the check to a halt.',
    id: 'tidak diperiksa karena baris 3 memuat kutipan atau daftar yang bersarang terlalu dalam, yang akan membuat pemeriksaan macet.',
  },
]

describe('peksos check', () => {
  describe('what cannot be read', () => {
    for (const {name, content, code, en, id} of unreadable) {
      it(`a file that is ${name}: one sentence, exit code 2, the others are checked`, () =>
        withFolder({'a.md': content, 'b.md': readme}, async (folder) => {
          const [a, b] = [join(folder, 'a.md'), join(folder, 'b.md')]
          const result = await run(['check', a, b, '--format', 'json', '--language', 'id'])
          assert.equal(result.code, 2)
          assert.equal(result.err, `peksos: \`${a}\` ${id}\n`)
          const [first, second] = filesOf(result)
          assert.deepEqual(first, {path: a, error: {code, message: `\`${a}\` ${id}`}})
          assert.deepEqual({path: second?.path, kind: second?.kind, findings: second?.findings}, {path: b, kind: 'other', findings: []})
          const text = await run(['check', a, b, '--language', 'en'])
          assert.equal(text.err, `peksos: \`${a}\` ${en}\n`)
          assert.match(text.out, /1 file checked, 1 not readable: no findings\n$/)
        }))
    }

    it('a file without permission', () => withFolder({'a.md': lacking, 'b.md': lacking}, async (folder) => {
      const files = {...nodeFiles, read: (path: string, most: number) => path.endsWith('a.md')
        ? Promise.resolve({trouble: 'forbidden' as const, system: 'EACCES'})
        : nodeFiles.read(path, most)}
      const {code, err, out} = await run(['check', folder], {files})
      assert.equal(code, 2)
      assert.equal(err, `peksos: \`${join(folder, 'a.md')}\` may not be read by this user, its permissions need a change.\n`)
      assert.match(out, /b\.md: Laporan Kasus, /)
    }))

    it('has a sentence in both languages for every reason', () => {
      for (const [reason, {id, en}] of Object.entries(fileErrors)) {
        for (const sentence of [id, en]) {
          assert.ok(sentence.includes('{path}') && sentence.endsWith('.'), reason)
          assert.equal(sentence.split('. ').length, 1, reason)
        }
        // What is wrong with a document is a sentence of its own in each language.
        if (reason !== 'document') assert.notEqual(id, en)
      }
    })

    it('a fault of ours in one file costs only that file', () => withFolder({'a.md': lacking}, async (folder) => {
      const broken = new Proxy(Buffer.from(lacking), {get: (_, key) => {
        if (key === 'then') return undefined
        throw new Error('broken')
      }})
      const files = {...nodeFiles, read: () => Promise.resolve(broken)}
      const result = await run(['check', join(folder, 'a.md'), '-', '--format', 'json'], {files, stdin: readme})
      assert.equal(result.code, 2)
      assert.deepEqual(filesOf(result).map(({error, kind}) => error?.code ?? kind), ['internal', 'other'])
    }))
  })

  describe('exit code', () => {
    const codes: readonly {name: string, text: string, argv?: string[], code: number}[] = [
      {name: 'findings', text: lacking, code: 1},
      {name: 'findings milder than asked', text: lacking, argv: ['--fail-on', 'error'], code: 0},
      {name: 'the mildest findings, asked for', text: lacking, argv: ['--fail-on', 'hint'], code: 1},
      {name: 'no report', text: readme, argv: ['--fail-on', 'hint'], code: 0},
      {name: 'an empty file', text: '', argv: ['--fail-on', 'hint'], code: 0},
      {name: 'no report, made one by an option', text: readme, argv: ['--kind', 'paper'], code: 1},
      {name: 'a report, made none by an option', text: lacking, argv: ['--kind', 'lain', '--fail-on', 'hint'], code: 0},
      {name: 'broken front matter', text: lacking.replace('laporan-kasus', '[laporan-kasus'), argv: ['--kind', 'case-report'], code: 1},
    ]
    for (const {name, text, argv = [], code} of codes) {
      it(`${code}: ${name}`, async () => assert.equal((await run(['check', '-', ...argv], {stdin: text})).code, code))
    }
  })

  it('takes an empty file for no report', async () => {
    const [file] = filesOf(await run(['check', '-', '--format', 'json']))
    assert.deepEqual({kind: file?.kind, findings: file?.findings}, {kind: 'other', findings: []})
  })

  it('gives broken front matter its place', async () => {
    const text = '---\njenis: makalah\njudul: [satu, dua\n---\n\n# Pendahuluan\n\nTeks.\n'
    const [file] = filesOf(await run(['check', '-', '--format', 'json', '--kind', 'paper'], {stdin: text}))
    const finding = file?.findings?.find(({rule}) => rule === 'front-matter-invalid')
    assert.equal(finding?.severity, 'warning')
    assert.ok(finding.line >= 1 && finding.line <= 4, `line ${finding.line}`)
  })

  it('finds the same in every encoding', async () => {
    const forms = [Buffer.from(lacking), Buffer.from(`\uFEFF${lacking}`), Buffer.from(`\uFEFF${lacking}`, 'utf16le'), Buffer.from(lacking, 'latin1')]
    const runs = await Promise.all(forms.map(async (stdin) => filesOf(await run(['check', '-', '--format', 'json'], {stdin}))[0]?.findings))
    assert.ok((runs[0]?.length ?? 0) > 0)
    for (const other of runs) assert.deepEqual(other, runs[0])
  })

  it('writes findings in the language of the report, or in the one asked for', async () => {
    const messages = async (...argv: string[]): Promise<string | undefined> =>
      filesOf(await run(['check', '-', '--format', 'json', ...argv], {stdin: lacking}))[0]?.findings?.[0]?.message
    assert.match(await messages() ?? '', /belum|diharapkan/)
    assert.match(await messages('--language', 'en') ?? '', /expected/)
  })

  describe('text output', () => {
    it('groups by report, with place, severity, message, rule and the words it was judged by', async () => {
      const {out} = await run(['check', '-', '--language', 'en'], {stdin: lacking})
      const lines = out.trimEnd().split('\n')
      assert.match(lines[0] ?? '', /^standard input: Case Report, \d+ warnings?(, \d+ \w+)*$/)
      for (const line of lines.slice(1, -1)) assert.match(line, /^ +\d+:\d+ {2}(error|warning|info|hint) +\S.* {2}[a-z-]+$|^ +\d+ \| \S/)
      assert.match(lines.at(-1) ?? '', /^1 file checked: \d+ warning/)
    })

    it('says that there is nothing to say', async () => {
      assert.equal((await run(['check', '-', '--language', 'en'], {stdin: readme})).out,
        'standard input: not a social-work report, not checked\n1 file checked: no findings\n')
      assert.equal((await run(['check', '-', '--language', 'id'], {stdin: readme})).out,
        'masukan standar: bukan laporan pekerjaan sosial, tidak diperiksa\n1 berkas diperiksa: tidak ada temuan\n')
    })

    it('follows the language of the reports, and without any that of the terminal', async () => {
      const last = async (stdin: string, env: Record<string, string>, locale?: string): Promise<string | undefined> =>
        (await run(['check', ...(stdin ? ['-'] : ['/tidak/ada.md'])], {stdin, env, locale})).out.trimEnd().split('\n').at(-1)?.slice(0, 6)
      assert.equal(await last(lacking, {LANG: 'en_GB.UTF-8'}), '1 berk')
      assert.equal(await last('', {LANG: 'en_GB.UTF-8'}), '0 file')
      assert.equal(await last('', {LANG: 'id_ID.UTF-8'}), '0 berk')
      assert.equal(await last('', {LC_ALL: 'id_ID', LANG: 'en_GB'}), '0 berk')
      assert.equal(await last('', {LANG: 'C.UTF-8'}), '0 berk')
      assert.equal(await last('', {}, 'en-US'), '0 file')
    })

    it('is coloured for people only', async () => {
      const coloured = await run(['check', '-'], {stdin: lacking, terminal: true})
      const plain = await run(['check', '-'], {stdin: lacking})
      assert.notEqual(coloured.out, plain.out)
      assert.equal(stripVTControlCharacters(coloured.out), plain.out)
      const refused = await run(['check', '-'], {stdin: lacking, terminal: true, env: {LANG: 'en', NO_COLOR: '1'}})
      assert.equal(refused.out, plain.out)
    })

    it('cuts long lines of evidence, and lets no control character through', async () => {
      const text = lacking.replace('R, 12 tahun', `R${'\u0007 dan keluarganya'.repeat(40)}`)
      const {out} = await run(['check', '-'], {stdin: text})
      assert.ok(!out.includes('\u0007'))
      for (const line of out.split('\n').filter((one) => /^ +\d+ \| /.test(one))) assert.ok(line.length < 125, line)
    })
  })

  it('stops when nobody reads any longer', () => withFolder({'a.md': lacking, 'b.md': lacking}, async (folder) => {
    const read: string[] = []
    const files = {...nodeFiles, read: (path: string, most: number) => {
      if (path.endsWith('.md')) read.push(path)
      return nodeFiles.read(path, most)
    }}
    const {code} = await run(['check', folder], {files, out: {terminal: false, write: () => Promise.resolve(false)}})
    assert.deepEqual({code, read: read.length}, {code: 1, read: 1})
  }))

  it('checks many files one after the other into one JSON text', () => withFolder({}, async (folder) => {
    for (let at = 1; at <= 60; at++) writeFileSync(join(folder, `laporan-${at}.md`), lacking)
    const result = await run(['check', folder, '--format', 'json'])
    assert.equal(result.code, 1)
    assert.deepEqual(filesOf(result).map(({path}) => Number(/(\d+)\.md$/.exec(path)?.[1])), Array.from({length: 60}, (_, index) => index + 1))
  }))
})
