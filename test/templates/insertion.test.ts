import assert from 'node:assert/strict'
import {applyEdits, fixAll} from '../../src/lint/fix.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'
import {appendItem} from '../../src/templates/list-item.ts'
import {renumber} from '../../src/templates/renumber.ts'
import {findPlaceholders, placeholder} from '../../src/templates/placeholder.ts'
import {letters, writeNumber} from '../../src/templates/numbering-form.ts'
import {titleInCaseOf} from '../../src/templates/heading-like.ts'

const check = (text: string): readonly Finding[] => lint(readReport(text), {language: 'auto', severities: {}})

/** Applies the fix of the one finding about a missing part with this id, and gives the lines that came in. */
function insertedFor(text: string, id: string): {readonly lines: readonly string[], readonly text: string} {
  const finding = check(text).find(one => one.data.id === id && one.fixes.length > 0)
  assert.ok(finding, `no finding about ${id}: ${check(text).map(({message}) => message).join('\n')}`)
  const edits = finding.fixes[0]?.edits ?? []
  const fixed = applyEdits(text, edits)
  const gone = check(fixed).filter(one => one.rule === finding.rule && one.data.id === id)
  assert.deepEqual(gone, [], fixed)
  return {lines: edits.find(({range}) => range.start === range.end)?.text.split(/\r\n|\n/).filter(Boolean) ?? [], text: fixed}
}

const front = '---\njenis: makalah\nbahasa: id\nstatus: draf\n---\n\n'
const words = 'Lansia yang hidup sendiri makin banyak di kelurahan tempat praktik ini dilakukan.'

/** A paper without problem statement whose headings are written by `chapter` and `section`. */
const written = (chapter: (number: number, title: string) => string, section: (number: string, title: string) => string): string => front + [
  chapter(1, 'PENDAHULUAN'), section('1.1', 'Latar Belakang'), words, section('1.2', 'Tujuan'), words,
  chapter(2, 'PEMBAHASAN'), section('2.1', 'Tinjauan Konseptual'), words, section('2.2', 'Prinsip'), 'Prinsip yang dipegang:\n\n1. Penerimaan\n2. Kerahasiaan',
  chapter(3, 'PENUTUP'), section('3.1', 'Kesimpulan'), words, section('3.2', 'Saran'), words,
].join('\n\n') + '\n'
const roman = ['', 'I', 'II', 'III', 'IV']

const forms: readonly {name: string, text: string, heading: string, next: string}[] = [
  {name: 'ATX with BAB and decimals', text: written((n, t) => `# BAB ${roman[n]} ${t}`, (n, t) => `## ${n} ${t}`), heading: '## 1.2 Rumusan Masalah', next: '## 1.3 Tujuan'},
  {name: 'ATX in capitals with a dot after the number', text: written((n, t) => `# BAB ${n} ${t}`, (n, t) => `## ${n}. ${t.toUpperCase()}`), heading: '## 1.2. RUMUSAN MASALAH', next: '## 1.3. TUJUAN'},
  {name: 'number glued to the title', text: written((n, t) => `# BAB ${roman[n]} ${t}`, (n, t) => `## ${n}${t.toUpperCase()}`), heading: '## 1.2 RUMUSAN MASALAH', next: '## 1.3TUJUAN'},
  {name: 'chapters on two lines', text: written((n, t) => `# BAB ${roman[n]}\n\n# ${t}`, (n, t) => `## ${n} ${t}`), heading: '## 1.2 Rumusan Masalah', next: '## 1.3 Tujuan'},
  {name: 'letters', text: written((n, t) => `# BAB ${roman[n]} ${t}`, (n, t) => `## ${letters(Number(n.slice(2))).toUpperCase()}. ${t}`), heading: '## B. Rumusan Masalah', next: '## C. Tujuan'},
  {name: 'no numbers', text: written((_, t) => `# ${t}`, (_, t) => `## ${t}`), heading: '## Rumusan Masalah', next: '## Tujuan'},
  {name: 'sentence case', text: written((n, t) => `# BAB ${roman[n]} ${t}`, (n, t) => `## ${n} ${t.charAt(0)}${t.slice(1).toLowerCase()}`), heading: '## 1.2 Rumusan masalah', next: '## 1.3 Tujuan'},
  {name: 'setext', text: written((n, t) => `BAB ${roman[n]} ${t}\n=====`, (n, t) => `${n} ${t}\n-----`), heading: '1.2 Rumusan Masalah', next: '1.3 Tujuan'},
  {name: 'bold lines', text: written((n, t) => `**BAB ${roman[n]} ${t}**`, (n, t) => `**${n} ${t}**`), heading: '**1.2 Rumusan Masalah**', next: '**1.3 Tujuan**'},
  {name: 'plain numbered lines', text: written((n, t) => `BAB ${roman[n]}\n${t}`, (n, t) => `${n} ${t}`), heading: '1.2 Rumusan Masalah', next: '1.3 Tujuan'},
  {name: 'closing marks', text: written((n, t) => `# BAB ${roman[n]} ${t} #`, (n, t) => `## ${n} ${t} ##`), heading: '## 1.2 Rumusan Masalah ##', next: '## 1.3 Tujuan ##'},
]

describe('inserting a part', () => {
  for (const {name, text, heading, next} of forms) {
    it(`writes like its siblings: ${name}`, () => {
      const inserted = insertedFor(text, 'problem-statement')
      assert.equal(inserted.lines[0], heading)
      assert.ok(inserted.text.split('\n').includes(next), inserted.text.slice(0, 700))
      assert.ok(inserted.lines.some(line => /^<!-- .+ -->$/.test(line)))
      assert.equal(inserted.lines.at(-1), '[Lengkapi: Rumusan Masalah]')
    })
  }

  it('puts the reference list at the end, without a number', () => {
    for (const {text, name} of forms) {
      const {lines, text: fixed} = insertedFor(text, 'references')
      assert.match(lines[0] ?? '', /^[^\dIVX]*daftar pustaka\W*$/iu, name)
      assert.ok(fixed.trimEnd().endsWith('[Lengkapi: Daftar Pustaka]'))
    }
  })

  it('makes the chapter where there is none to hold the part, and counts the later ones on', () => {
    const text = (forms[0]?.text ?? '').replace(/# BAB I PENDAHULUAN[\s\S]*?(?=# BAB II )/, '').replace('BAB II', 'BAB I').replace('BAB III', 'BAB II').replaceAll('## 2.', '## 1.').replaceAll('## 3.', '## 2.')
    const {text: fixed} = insertedFor(text, 'background')
    assert.match(fixed, /# BAB I PENDAHULUAN\n\n## 1\.1 Latar Belakang\n/)
    assert.match(fixed, /# BAB II PEMBAHASAN\n\n## 2\.1 Tinjauan Konseptual\n/)
    assert.match(fixed, /# BAB III PENUTUP\n\n## 3\.1 Kesimpulan\n/)
  })

  describe('below a setext heading', () => {
    const underlined = (mark: string, length: (title: string) => number) => (title: string): string => `${title}\n${mark.repeat(length(title))}`
    const report = (length: (title: string) => number): string =>
      written((n, t) => underlined('=', length)(`BAB ${roman[n]} ${t}`), (n, t) => underlined('-', length)(`${n} ${t}`))
    it('draws a line as long as the new heading, where the others are so', () => {
      assert.deepEqual(insertedFor(report(({length}) => length), 'problem-statement').lines.slice(0, 2), ['1.2 Rumusan Masalah', '-'.repeat(19)])
      assert.deepEqual(insertedFor(report(({length}) => length - 1), 'references').lines.slice(0, 2), ['DAFTAR PUSTAKA', '='.repeat(14)])
    })
    it('copies a line of fixed length', () => {
      assert.deepEqual(insertedFor(report(() => 5), 'problem-statement').lines.slice(0, 2), ['1.2 Rumusan Masalah', '-----'])
    })
    it('keeps the line ends of the text', () => {
      assert.doesNotMatch(insertedFor(report(({length}) => length).replaceAll('\n', '\r\n'), 'problem-statement').text, /[^\r]\n|\r\r/)
    })
    it('draws a longer line below a number that grows', () => {
      const text = '# A\n\n1.9 Tujuan\n----------\n\n1.10 Manfaat\n---\n'
      const {sections} = readReport(text).outline
      const renumbered = (title: string, parts: readonly number[]): string => applyEdits(text, renumber(text, sections.find(({heading}) => heading?.text === title)!, parts))
      assert.match(renumbered('Tujuan', [1, 10]), /^1\.10 Tujuan\n-{11}$/mu)
      assert.match(renumbered('Manfaat', [1, 9]), /^1\.9 Manfaat\n---$/mu)
    })
  })

  it('keeps the line ends of the text', () => {
    const {text} = insertedFor((forms[0]?.text ?? '').replaceAll('\n', '\r\n'), 'problem-statement')
    assert.doesNotMatch(text, /[^\r]\n/)
  })

  it('fixing everything leaves a report without findings but placeholders, whatever the form', () => {
    for (const {name, text} of forms) {
      const {text: fixed, settled} = fixAll(text, check, {safe: false})
      assert.ok(settled, name)
      assert.deepEqual(check(fixed).filter(({rule}) => rule !== 'placeholder-left').map(({rule, message}) => `${rule}: ${message}`), [], `${name}\n${fixed}`)
      assert.equal(fixAll(fixed, check, {safe: false}).text, fixed)
    }
  })
})

describe('inserting a stage', () => {
  const report = (body: string): string => `---\njenis: laporan-kasus\nbahasa: id\ntahapan: circle-6\n---\n\n# BAB III PROSES PERTOLONGAN\n\n${body}\n`
  const done = 'Praktikan mengerjakan bagian ini bersama klien R dan mencatat hasilnya pada hari yang sama.'

  it('as the next item where the stages are items', () => {
    const items = ['Engagement', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Terminasi'].map((name, at) => `${at + 1}. ${name}: ${done}`)
    const {text} = insertedFor(report(items.join('\n')), 'evaluation')
    assert.match(text, /^4\. Pelaksanaan Intervensi.*\n+5\. Evaluasi: \[Lengkapi: Evaluasi\]\n[\s\S]*^6\. Terminasi/mu)
  })

  it('into the case that lacks it', () => {
    const stages = (names: readonly string[], number: number): string => names.map((name, at) => `### 3.${number}.${at + 1} ${name}\n\n${done}`).join('\n\n')
    const all = ['Engagement', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi']
    const text = report(`## 3.1 Kasus Klien R\n\n${stages(all, 1)}\n\n## 3.2 Kasus Klien S\n\n${stages(all.filter(name => name !== 'Asesmen'), 2)}`)
    const missing = check(text).filter(({rule, messageId}) => rule === 'stage-missing' && messageId.startsWith('absent'))
    assert.deepEqual(missing.map(({data}) => [data.id, data.case]), [['assessment', 'Kasus Klien S']])
    const {text: fixed} = insertedFor(text, 'assessment')
    assert.match(fixed, /### 3\.2\.1 Engagement[\s\S]*### 3\.2\.2 Asesmen\n\n<!--[\s\S]*### 3\.2\.3 Rencana Intervensi/u)
  })

  it('is offered, never done unasked, where the stage may be absent', () => {
    const finding = check(report(`## 3.1 Engagement\n\n${done}`)).find(({data}) => Array.isArray(data.ids) && data.ids.includes('monitoring'))
    assert.equal(finding?.severity, 'info')
    assert.ok(finding && finding.fixes.length > 0)
    assert.ok(finding.fixes.every(({safe}) => !safe))
  })
})

describe('appending a list item', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['- a\n- b', '\n- new'], ['1. a\n2. b', '\n3. new'], ['1) a\n2) b', '\n3) new'], ['a. a\n\nb. b', '\n\nc. new'], ['h) a\n\ni) b', '\n\nj) new'],
    ['i) a\n\nii) b', '\n\niii) new'], ['   * a\n   * b', '\n   * new'], ['A. a\n\nB. b', '\n\nC. new'], ['### 1. a\n\n### 2. b', '\n\n### 3. new'],
    ['### a\n\n### b', '\n\n### new'], ['y. a\n\nz. b', '\n\naa. new'],
  ]
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const [first = '', second = ''] = text.split(/\n+/)
      const start = text.indexOf(second, first.length)
      const edit = appendItem(text, [{start: 0, end: first.length}, {start, end: start + second.length}], 'new')
      assert.equal(edit?.text, expected)
    })
  }
  it('gives up where items have no mark', () => {
    assert.equal(appendItem('satu\n\ndua', [{start: 0, end: 4}, {start: 6, end: 9}], 'tiga'), undefined)
  })
})

describe('placeholders', () => {
  const found = (text: string) => findPlaceholders(text).map(({start, end}) => text.slice(start, end))
  it('are not what a quotation leaves out', () => assert.deepEqual(findPlaceholders('“Saya sedih [...] sejak suami saya meninggal.”'), []))

  it('are known in every form that reports use', () => {
    for (const text of [placeholder('id', 'Tujuan'), placeholder('en', 'Aims'), '[isi di sini]', '(diisi nanti)', '[fill in later]', '[TODO]', 'TODO: tulis ini', '................', '________', '[...]', 'xxx', 'menyusul', 'Lorem ipsum']) {
      assert.deepEqual(found(text), [text])
    }
    assert.deepEqual(found('Klien adalah [Lengkapi: inisial], umur [Lengkapi: umur].'), ['[Lengkapi: inisial]', '[Lengkapi: umur]'])
  })
  it('are not seen in what only looks like them', () => {
    for (const text of ['', 'Panti XXX di Bandung', 'Ia diam ... lalu menangis.', 'Desa Todo', '[lengkapi data](https://example.org)', 'a_b_c', 'isi laporan', '[1]', 'menyusul kemudian', 'Nama: R', 'to be written about', 'BAB XXX']) {
      assert.deepEqual(found(text), [], text)
    }
  })
})

describe('numbers and titles', () => {
  it('keep the form of their model', () => {
    const like = (style: 'chapter' | 'decimal' | 'roman' | 'letter' | 'arabic', raw: string) => ({style, raw, parts: [1], range: {start: 0, end: raw.length}})
    assert.equal(writeNumber(like('chapter', 'BAB II'), [3]), 'BAB III')
    assert.equal(writeNumber(like('chapter', 'Bab 2'), [3]), 'Bab 3')
    assert.equal(writeNumber(like('chapter', 'CHAPTER ONE'), [2]), 'CHAPTER II')
    assert.equal(writeNumber(like('decimal', '2.1.'), [2, 2]), '2.2.')
    assert.equal(writeNumber(like('roman', 'iv.'), [5]), 'v.')
    assert.equal(writeNumber(like('letter', 'B)'), [3]), 'C)')
    assert.equal(writeNumber(like('arabic', '9.'), [10]), '10.')
  })
  it('follow the letter case of most siblings', () => {
    assert.equal(titleInCaseOf(['LATAR BELAKANG', 'TUJUAN', 'Manfaat'], 'Rumusan Masalah'), 'RUMUSAN MASALAH')
    assert.equal(titleInCaseOf(['Latar belakang masalah', 'Tujuan'], 'Rumusan Masalah'), 'Rumusan masalah')
    assert.equal(titleInCaseOf(['Latar Belakang', 'Tujuan'], 'Rumusan Masalah'), 'Rumusan Masalah')
    assert.equal(titleInCaseOf([], 'Rumusan Masalah'), 'Rumusan Masalah')
  })
})
