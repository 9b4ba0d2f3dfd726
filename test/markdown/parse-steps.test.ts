import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Root} from 'mdast'
import {parseInSteps, type Parsed} from '../../src/markdown/parse-steps.ts'
import {parseWhole} from '../../src/markdown/processor.ts'
import {benchReport} from '../bench/report-text.ts'

function parse(text: string, before?: Parsed, least = 1): Parsed {
  const steps = parseInSteps(text, before, least)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The parser calls a whole text a done task where an empty list item stands above a paragraph that begins with `[x]`. */
const plainRoot = ({type, children, position}: Root): Root => ({type, children, position})

const sameAsWhole = (text: string, before?: Parsed): Parsed => {
  const parsed = parse(text, before)
  assert.deepEqual(plainRoot(parsed.tree), plainRoot(parseWhole(text)))
  return parsed
}

/** Lines after which a parser may still be in the middle of something, and lines that look as if. */
const lines = [
  'Kata biasa', 'a. huruf', 'Tahap *Asesmen', 'dua** baris', '# Judul', '## 2.1 Judul', '#', '===', '---', '***', '', '', '', ' ', '\t', '- butir', '  - di dalam', '    lanjutan', '1. satu', '10) sepuluh', '   isi butir',
  '> kutipan', '> - butir dalam kutipan', '>', '```', '``` js', '~~~', '  ```', '- ```', '> ```', '<!-- catatan', '-->', '<!-- satu baris -->', '<div>', '</div>', '<script>', '</script>', '<?php', '?>', '<![CDATA[', ']]>', '<!DOCTYPE x', '<pre>',
  '| a | b |', '| - | :-: |', '| 1 | 2 |', 'a | b', 'Kata [^1]: x', 'Kata [x', 'y]: /z', '[x', 'z]: /z', '\t- butir', '<a href="x', '">', '[^1]', 'lihat [^1] dan [^b] dan [x] [y][x] ![z]', '[^1]: catatan', '[^b]: catatan', '    lanjutan catatan', '[x]: <#a>', '[x]:', '/jauh "judul"', '[y z]: /a', '[Ä]: /b', '> [x]: /c', '- [x]: /d', '- [^1]: dalam butir', '[x] [ ] - [x] tugas', '- [ ] tugas', '~~coret', '~~', '`kode', '`', '\\', '&amp; &', 'a  ', '\u0000', 'kata ', '*kata* lain', '**kata** lain', 'kata *lain*', 'lalu *dua kata*, dan (**tiga**).', 'a*b*c', 'a *b', 'c* d', '*a **b** c*', '**a*', '“*kutip*”', '***tiga***', '* * *', '*1. satu*', 'ini* itu *ini', '*é*', '*a*: *b*-*c*', '**', '*', '12) x', '12.', '1234567890. x', '2019 tahun', '1.1 Judul', '(a) dalam kurung', '“Kutipan”, katanya', 'Kata:', 'surat@contoh.id www.contoh.id https://contoh.id', '## Judul #', '## Judul\u2028lagi #', '###  Judul', '##Judul', '# Judul ', 'Kata — lain: x', 'kata\ttab', 'a_b', '+', '= x', '#hastag', ' kata', '\u00a0kata\u00a0', 'Kata\u2028kata', '😀 kata 😀', 'ḱata', '!', '(', 'a > b', 'x]',
  // Lists and tables that are nothing but words, and what turns them into something else.
  '| **a** | b |\n| - | - |\n| c | |\n| *d* | e[^1] |', '|a|\n|:-|', '| a | b |\n| - |', '| x |', '| --- | --- |', '2. dua', '3. tiga', '1) satu', '1) satu\n2) dua\n3) tiga', '- a\n- **b:** c\n- d', '* a', '+ a', '1. a\n   - b\n     1. c\n   - d\n2. e', '1. a\n   2. b', '- a\n   - b', '- a\n 1. b', '- a\n  - b\n   - c', '   1. a', 'Kata:\n1. a\n2. b', 'Kata\n2. a', '# Judul\nKata\n- a', '## **Judul** tebal', '# *a* #', '## Judul[^1]', 'Kata.[^1] Lagi[^b], *a[^1]* [^c] [^1]', 'a[^1](b)', 'a[^1][x]', '![^1]', '[^1] awal', '*“kutip”* dan **(tanda):** itu', '*a.*b', '**a:**b', '“**a**”', '- [^1] x', '1. *a* dan **b:**', '-  a', '1.  a', '- a  ', '-', '1.', '- 1. a', '- # a', '- > a', '1.a',
]
const text = fc.tuple(
  fc.constantFrom('', '\ufeff', '---\njudul: x\n\nKata: y\n---\n', '---\nKata\n\n', '\ufeff---\r\na: b\r\n\r\nKata\r\n---\r\n'),
  fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n')), {maxLength: 30}),
).map(([head, rest]) => head + rest.flat().join(''))

describe('parsing in steps', () => {
  it('gives the tree of the text at once, whatever stands in it', () => {
    fc.assert(fc.property(text, written => void sameAsWhole(written)), {numRuns: 3_000})
  }).timeout(120_000)

  it('gives it for words and stars in any order', () => {
    const written = fc.array(fc.constantFrom('a', 'a', 'b*', '*c', '*', '**', ' ', ' ', '\n', '\n\n', '.', ',', '(', ')', '“', '”', '-', '1', 'é', '_', '😀', '’'), {maxLength: 40}).map(all => all.join(''))
    fc.assert(fc.property(written, stars => void sameAsWhole(stars)), {numRuns: 3_000})
  }).timeout(120_000)

  it('gives it for a list behind a note that leaves a fence open, wherever in its lines the note begins', () => {
    for (const before of ['', 'Kata\n', '| *c* | d[^1] |\n', '# Judul\n']) sameAsWhole(`${before}[^1]:\`\`\`\n\n- **b:** c`)
  })

  it('gives it for lists, tables and calls of notes in any order', () => {
    const written = fc.array(fc.constantFrom(
      '', '', '', '1. a', '2. b', '1) a', '- a', '- **b:** c', '* c', '   - d', '  - e', '   1. f', '   lanjut', '    kode', '| a | b |', '| - | - |', '| *c* | d[^1] |', '|', '# Judul', '#', 'Kata', 'Kata [^1], lagi', '[^1]', '[^1]: x', '[^1]:```', '[^1]: <!--', '    <pre>', '> ~~~', '[^2]', '> kutip', '---', '===', '\t', '```', '<b>', '*a', 'b*',
    ), {maxLength: 14}).map(all => all.join('\n'))
    fc.assert(fc.property(written, blocks => void sameAsWhole(blocks)), {numRuns: 4_000})
  }).timeout(120_000)

  it('gives it with the slices of an earlier version, whatever was changed', () => {
    fc.assert(fc.property(text, text, text, fc.nat(), fc.nat(), (first, put, last, at, length) => {
      const earlier = sameAsWhole(`${first}${last}`)
      const place = at % (first.length + 1)
      sameAsWhole(`${first.slice(0, place)}${put}${first.slice(place + length % 40)}${last}`, earlier)
    }), {numRuns: 1_500})
  }).timeout(120_000)

  it('gives it for whole reports', () => {
    const reports = readdirSync('examples', {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.md')).map(name => readFileSync(join('examples', name), 'utf8'))
    assert.ok(reports.length > 5)
    for (const report of [...reports, benchReport(60_000), benchReport(60_000, true)]) {
      for (const written of [report, report.replaceAll('\n', '\r\n')]) for (const least of [1, 700, undefined]) assert.deepEqual(parse(written, undefined, least).tree, parseWhole(written))
    }
  }).timeout(60_000)

  it('parses again only what was changed', () => {
    const report = benchReport(60_000)
    const before = parse(report, undefined, 2_000)
    const at = report.indexOf('\n\n', 3_000)
    const written = `${report.slice(0, at)} dan satu kata\n\nSatu alinea lagi.${report.slice(at)}`
    const after = parse(written, before, 2_000)
    assert.deepEqual(after.tree, parseWhole(written))
    // What stands in a text twice is told apart by its place.
    const parsed = new Set(Array.from(before.slices.keys(), key => key.replace(/^\d+ /u, '')))
    const anew = [...after.slices.keys()].filter(key => !parsed.has(key.replace(/^\d+ /u, '')))
    assert.ok(before.slices.size > 15)
    assert.ok(anew.length <= 3, `${anew.length} of ${after.slices.size}`)
  })

  it('does not touch the tree of the earlier version', () => {
    const report = benchReport(20_000)
    const before = parse(report)
    const kept = structuredClone(before.tree)
    parse(`# Baru\n\nAlinea.\n\n${report}`, before)
    assert.deepEqual(before.tree, kept)
  })

  it('takes a fence over a whole text as one slice', () => {
    const fenced = `\`\`\`\n${benchReport(60_000)}`
    assert.deepEqual(parse(fenced).tree, parseWhole(fenced))
  })
})
