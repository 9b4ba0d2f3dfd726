import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesOf, lacking, readme, run, withFolder} from './run.ts'

const misspelt = lacking.replace('## Asesmen', '## Assesmen')
const long = Array.from({length: 8}, (_, at) => `Pada kunjungan ke-${at + 1} praktikan mencatat keadaan rumah, percakapan dengan nenek, dan rencana klien untuk kembali belajar.`).join(' ')
const passage = 'Pekerja sosial mengunjungi rumah klien setiap Senin sore bersama kader posyandu, lalu mencatat kehadiran ibu serta adik klien di buku harian kegiatan dusun selama dua bulan.'

describe('peksos check of a class', () => {
  it('writes feedback for each report in its language, and none for what cannot be read', () =>
    withFolder({'kelas/a.md': lacking, 'kelas/b.md': lacking.replace('jenis: laporan-kasus', 'kind: case-report\nlanguage: en'), 'kelas/c.md': Uint8Array.of(0x50, 0x4B, 3, 4)}, async folder => {
      const feedback = join(folder, 'umpan')
      assert.equal((await run(['check', join(folder, 'kelas'), '--feedback', feedback])).code, 2)
      const texts = readdirSync(feedback).sort().map(name => readFileSync(join(feedback, name), 'utf8'))
      assert.equal(texts.length, 2)
      assert.match(texts[0]!, /^# Umpan balik\n/)
      assert.match(texts[1]!, /^# Feedback\n/)
    }))

  it('takes feedback that was written into the class for no report of it', () => withFolder({'a.md': lacking, 'umpan.md': '# Umpan balik\n\nDari dosen.\n'}, async folder => {
    for (let times = 0; times < 2; times++) {
      const {err, out} = await run(['check', folder, '--feedback', join(folder, 'umpan'), '--format', 'json'])
      assert.deepEqual([err, filesOf({err, out, code: 0}).map(({path}) => path.slice(folder.length + 1))], ['', ['a.md', 'umpan.md']])
    }
  }))

  it('accepts warnings up to a limit', () => withFolder({'a.md': lacking}, async folder => {
    const warnings = filesOf(await run(['check', folder, '--format', 'json']))[0]!.findings!.filter(({severity}) => severity === 'warning').length
    assert.ok(warnings > 1)
    assert.equal((await run(['check', folder, '--max-warnings', String(warnings)])).code, 0)
    assert.equal((await run(['check', folder, '--max-warnings', String(warnings - 1)])).code, 1)
  }))

  it('shows only what is as grave as asked, and fails all the same', () => withFolder({'a.md': lacking}, async folder => {
    const shown = filesOf(await run(['check', folder, '--format', 'json', '--min-severity', 'warning']))[0]!.findings!
    assert.ok(shown.length > 0 && shown.every(({severity}) => severity === 'warning'))
    const {code, out} = await run(['check', folder, '--min-severity', 'error'])
    assert.equal(code, 1)
    assert.doesNotMatch(out, /stage-missing/)
  }))

  it('looks for one rule only', () => withFolder({'a.md': misspelt}, async folder => {
    const rules = filesOf(await run(['check', folder, '--format', 'json', '--rule', 'stage-spelling', '--rule', 'section-order']))[0]!.findings!.map(({rule}) => rule)
    assert.deepEqual(rules, ['stage-spelling'])
    assert.equal((await run(['check', folder, '--rule', 'stage-spelling'])).code, 0)
  }))

  it('is quiet about reports without findings', () => withFolder({'a.md': lacking, 'b.md': readme}, async folder => {
    const {out} = await run(['check', folder, '--quiet'])
    assert.match(out, /a\.md/)
    assert.doesNotMatch(out, /b\.md/)
  }))

  it('says what is fixed, new and still open since a former result', () => withFolder({'a.md': lacking}, async folder => {
    const [path, former] = [join(folder, 'a.md'), join(folder, 'dulu.json')]
    writeFileSync(former, (await run(['check', path, '--format', 'json'])).out)
    writeFileSync(path, `${lacking}\n## Terminasi\n\n## Pelaksanaan Intervensi\n\nPraktikan mendampingi klien ke sekolah pada 3 Mei 2024.\n`)
    const {out} = await run(['check', path, '--changed-since', former, '--language', 'en'])
    assert.match(out, /\n {2}\d+ findings? (?:is|are) fixed, \d+ new, \d+ still open\n/)
    assert.match(out, /\n {2}fixed {2}\d+ {2}.*stage-missing\n/)
    assert.match(out, /\n {2}new {2}\d+ {2}.*stage-empty\n/)
    const wrong = await run(['check', path, '--changed-since', path])
    assert.deepEqual([wrong.code, wrong.out], [2, ''])
    assert.match(wrong.err, /is no result of `peksos check --format json`/)
  }))

  describe('fixes', () => {
    it('what is safe, in the file, and shows what is left', () => withFolder({'a.md': `\uFEFF${misspelt}`}, async folder => {
      const path = join(folder, 'a.md')
      const {out} = await run(['check', path, '--fix'])
      assert.doesNotMatch(out, /stage-spelling/)
      const text = readFileSync(path, 'utf8')
      assert.match(text, /^\uFEFF---\n[\s\S]*\n## Asesmen\n/)
      const again = await run(['check', path, '--fix'])
      assert.equal(readFileSync(path, 'utf8'), text)
      assert.equal(again.out, out)
    }))

    it('nothing with --dry-run, but shows the difference', () => withFolder({'a.md': misspelt}, async folder => {
      const {out} = await run(['check', join(folder, 'a.md'), '--fix', '--dry-run', '--rule', 'stage-spelling'])
      assert.match(out, /\n-## Assesmen\n\+## Asesmen\n/)
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), misspelt)
    }))

    it('no file in another encoding, and no standard input', () => withFolder({'a.md': Buffer.from(misspelt.replace('tinggal', 'é tinggal'), 'latin1')}, async folder => {
      const before = readFileSync(join(folder, 'a.md'))
      assert.match((await run(['check', join(folder, 'a.md'), '--fix'])).err, /was not changed because it is not UTF-8/)
      assert.deepEqual(readFileSync(join(folder, 'a.md')), before)
      assert.deepEqual(await run(['check', '-', '--fix'], {stdin: misspelt}), {code: 2, out: '', err: 'peksos: Standard input cannot be fixed, name a file.\n'})
    }))
  })
})

describe('peksos compare', () => {
  it('shows shared passages with both places, and fails for none', () => withFolder({'a.md': `${lacking}\n${long}\n`, 'b.md': `${lacking.replace(/Klien R[\s\S]*?sekolah\.\n/, 'Klien S berbeda sekali.\n')}\n${long}\n`}, async folder => {
    const {code, out} = await run(['compare', folder])
    assert.equal(code, 0)
    assert.match(out, /^1\. \d+ words, the same\n {3}.*a\.md:\d+/)
    assert.match(out, /\n {3}.*b\.md:\d+/)
    assert.match(out, /in 2 reports\n/)
  }))

  it('takes the files of one report together, and names the one that a passage stands in', () => withFolder({
    'peksos.json': JSON.stringify({reports: [{files: ['*/awal.md', '*/bab-*.md'], kind: 'laporan-kasus', bound: 'folder'}]}), 'a/awal.md': lacking, 'a/bab-2.md': `# BAB II ISI\n\n${long}\n\n${long}\n`, 'b/awal.md': readme, 'b/bab-2.md': `# BAB II LAIN\n\n${long}\n`,
  }, async folder => {
    const {out} = await run(['compare', folder, '--language', 'en'])
    assert.match(out, /a\/bab-2\.md:3\n/u)
    assert.match(out, /b\/bab-2\.md:3\n/u)
    assert.match(out, /in 2 reports\n/u)
  }))

  it('takes a report of several files as one, with the lines of its own files, and the page of a class shows the same', () => withFolder({
    'peksos.json': JSON.stringify({reports: [{files: ['rina/*.md'], kind: 'laporan-kasus', bound: 'folder'}]}),
    'rina/1.md': lacking, 'rina/2.md': `---\njudul: dua\n---\n\n## Pelaksanaan\n\n${passage}\n`, 'budi.md': `${lacking.replace(/Klien R[\s\S]*?sekolah\.\n/, 'Klien S berbeda sekali.\n').replace('kembali ke sekolah', 'bekerja')}\n${passage}\n`,
  }, async folder => {
    const {out, code} = await run(['compare', folder])
    assert.equal(code, 0)
    assert.match(out, /budi\.md:\d+\n[\s\S]* {3}\S*rina\/2\.md:7\n/)
    assert.match(out, /in 2 reports\n/)
    const page = (await run(['check', folder, '--format', 'html', '--language', 'en'])).out
    assert.match(page, /words, the same, in 2 reports<\/h3>[\s\S]*budi\.md<\/a>, line 1\d<[\s\S]*<a href="#r1">[^<]*rina\/2\.md<\/a>, line 7</)
  }))

  it('says so where nothing is shared', () => withFolder({'a.md': lacking, 'b.md': readme}, async folder => {
    assert.match((await run(['compare', folder])).out, /^No shared passages in 2 reports\n/)
  }))
})

describe('peksos new, rules and explain', () => {
  it('writes a report that has no gap but what is to be filled in, and never over another', () => withFolder({'ada.md': readme}, async folder => {
    const path = join(folder, 'baru.md')
    assert.equal((await run(['new', path, '--kind', 'case-report', '--language', 'en', '--stages', 'casework-9', '--title', 'T', '--author', 'A'])).code, 0)
    assert.match(readFileSync(path, 'utf8'), /^---\ntitle: "T"\nkind: case-report\nlanguage: en\n/)
    const rules = filesOf(await run(['check', path, '--format', 'json']))[0]!.findings!.map(({rule}) => rule)
    assert.deepEqual([...new Set(rules)], ['placeholder-left'])
    assert.equal((await run(['new', join(folder, 'ada.md')])).code, 2)
    assert.equal(readFileSync(join(folder, 'ada.md'), 'utf8'), readme)
    assert.ok(existsSync(path))
  }))

  it('lists every rule', async () => {
    const {out, code} = await run(['rules'])
    assert.equal(code, 0)
    assert.match(out, /^stage-missing +warning +\S/m)
    assert.match((await run(['rules'], {env: {LANG: 'id_ID.UTF-8'}})).out, /^stage-missing +peringatan +\S/m)
  })

  it('explains one, from its page where that is at hand', async () => {
    const page = (name: string): Promise<string> => Promise.resolve(readFileSync(join('docs', 'rules', name), 'utf8'))
    assert.equal((await run(['explain', 'stage-missing'], {page})).out, readFileSync('docs/rules/stage-missing.md', 'utf8'))
    assert.match((await run(['explain', 'stage-missing'])).out, /^# stage-missing\n\n\S/)
    const {code, err} = await run(['explain', 'stage-mising'])
    assert.deepEqual([code, err], [2, 'peksos: The rule `stage-mising` is not known, perhaps `stage-missing` was meant.\n'])
  })
})
