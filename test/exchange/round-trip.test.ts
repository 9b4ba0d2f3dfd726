import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readWord} from '../../src/exchange/word-in/index.ts'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'
import {exportText} from './word-out-text.ts'

/** A text that went through Word and came back. */
function throughWord(text: string, files: Parameters<typeof exportText>[1] = {}): string {
  const read = readWord(exportText(text, files).value, headingTools, {pictureFolder: 'gambar/'})
  assert.ok(!('refusal' in read))
  return read.value.text
}

/** Pages that the export adds, and what it makes of the front matter. */
const added = /^(?:daftar isi|daftar tabel|daftar gambar|table of contents|list of (?:tables|figures)|lembar pengesahan|approval)$/iu

/** What of a report must be the same behind the journey. */
function partsOf(text: string) {
  const report = readReport(text)
  const {outline, tree} = report
  const references = readReferences(report)
  const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim()
  const chapters = outline.sections.filter(section => section !== outline.title && section.heading?.form !== 'run-in' && !added.test(section.heading?.text ?? ''))
  const first = chapters.findIndex(({heading}) => heading?.numbering !== undefined)
  const kept = first < 0 ? chapters : chapters.slice(first)
  const start = kept[0]?.heading?.range.start ?? 0
  const tables: string[][][] = []
  const notes: string[] = []
  const images: string[] = []
  const looks: string[] = []
  const nested: string[] = []
  visit(tree, node => {
    if ((node.position?.start.offset ?? 0) < start) return
    if (node.type === 'table') tables.push([(node.align ?? []).map(align => align ?? '-'), ...node.children.map(row => row.children.map(cell => plain(toString(cell))))])
    if (node.type === 'html' && /^<\/?(?:sup|sub|u)>$/u.test(node.value)) looks.push(node.value)
    if (node.type === 'inlineCode') looks.push(node.value)
    if (node.type === 'listItem') nested.push(`${typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ' '}] ` : ''}${plain(text.slice(node.position?.start.offset ?? 0, node.position?.end.offset).split('\n')[0] ?? '')} at ${(node.position?.start.column ?? 1) - 1}`)
    if (node.type === 'footnoteDefinition') notes.push(plain(toString(node)))
    if (node.type === 'image') images.push(node.alt ?? '')
  })
  return {
    headings: kept.map(({heading, level}) => `${level - (kept[0]?.level ?? 1)} ${heading?.numbering?.style ?? '-'} ${heading?.numbering?.parts.join('.') ?? '-'} ${plain(heading?.text ?? '')}`),
    items: outline.items.filter(({range}) => range.start >= start).map(({heading}) => `${heading?.numbering ? `${heading.numbering.style} ${heading.numbering.parts.join('.')}` : '-'} ${plain(heading?.text ?? '')}`),
    tables, notes: notes.sort(), images, looks, nested,
    depths: kept.map(({heading}) => (heading?.depth ?? 0) - (kept[0]?.heading?.depth ?? 0)),
    citations: references.citations.filter(({range}) => range.start >= start).map(({text: words}) => plain(words)),
    references: references.entries.map(({text: words}) => plain(words)),
  }
}

describe('Markdown to Word and back', function () {
  this.timeout(60_000)

  for (const folder of ['examples', 'examples/imperfect']) {
    for (const name of readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md')) {
      it(`keeps ${name}`, () => {
        const text = readFileSync(join(folder, name), 'utf8')
        const before = partsOf(text)
        const back = throughWord(text)
        assert.deepEqual(partsOf(back), before)
        assert.ok(before.headings.length > 3)
      })
    }
  }

  it('keeps generated reports', () => {
    const word = fc.constantFrom('klien', 'keluarga', 'pekerja', 'sosial', 'panti', 'desa', 'rencana', 'harapan', 'kekuatan', 'pertemuan', 'dukungan', 'lingkungan')
    const words = (most: number): fc.Arbitrary<string> => fc.array(word, {minLength: 2, maxLength: most}).map(list => list.join(' '))
    const sentence = words(9).map(text => `${text.charAt(0).toUpperCase()}${text.slice(1)} berjalan.`)
    const raised = words(2).map(text => `Luas ${text} 10 m<sup>2</sup> dan H<sub>2</sub>O, <u>${text}</u> serta \`${text}\`.`)
    const styled = fc.tuple(sentence, words(3), fc.constantFrom('*', '**', '')).map(([text, inner, mark]) => `${text} Catatan ${mark}${inner}${mark} dan (Adi, 2008: 49) serta Biestek (1957).`)
    const list = fc.tuple(fc.constantFrom('number', 'bullet', 'letter', 'nested', 'below letters', 'tasks', 'quoted'), fc.array(words(4), {minLength: 2, maxLength: 4})).map(([form, items]) => {
      const cased = items.map(text => text.charAt(0).toUpperCase() + text.slice(1))
      if (form === 'number') return cased.map((text, at) => `${at + 1}. ${text}`).join('\n')
      if (form === 'bullet') return cased.map(text => `- ${text}`).join('\n')
      if (form === 'letter') return cased.map((text, at) => `${'abcdefgh'[at]}. ${text}`).join('\n')
      if (form === 'below letters') return cased.map((text, at) => `${'abcdefgh'[at]}. ${text}\n   1. ${text} dalam\n   2. ${text} lagi`).join('\n\n')
      if (form === 'tasks') return cased.map((text, at) => `- [${at % 2 === 0 ? ' ' : 'x'}] ${text}`).join('\n')
      if (form === 'quoted') return cased.map(text => `> - ${text}`).join('\n')
      return cased.map((text, at) => `${at + 1}. ${text}\n   - ${text} dalam`).join('\n')
    })
    const marks = fc.tuple(fc.constantFrom('---', ':---:', '---:'), fc.constantFrom('---', ':---:', '---:'))
    const table = fc.tuple(marks, fc.array(fc.tuple(words(2), words(4)), {minLength: 1, maxLength: 3})).map(([[first, second], rows]) => ['| Pokok | Keterangan |', `| ${first} | ${second} |`, ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'))
    const quote = sentence.map(text => `> ${text}`)
    const deep = words(3).map(text => `#### Rincian ${text}\n\nKalimat di bawahnya.`)
    const block = fc.oneof({weight: 3, arbitrary: styled}, raised, list, table, quote, deep, fc.constant('NOTE'), fc.constant('![Peta desa](peta.png)'))
    const section = fc.tuple(words(3), fc.array(block, {minLength: 1, maxLength: 4}))
    const chapter = fc.array(section, {minLength: 1, maxLength: 3})
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 200, 0, 0, 0, 100, 8, 6, 0, 0, 0])
    fc.assert(fc.property(fc.array(chapter, {minLength: 1, maxLength: 3}), chapters => {
      let notes = 0
      const body = chapters.map((sections, at) => `# BAB ${['I', 'II', 'III'][at]} ${['PENDAHULUAN', 'PEMBAHASAN', 'PENUTUP'][at]}\n\n${sections.map(([title, blocks], nth) =>
        `## ${at + 1}.${nth + 1} Bagian ${title}\n\n${blocks.map(text => text === 'NOTE' ? `Pernyataan itu penting[^${++notes}].` : text).join('\n\nKalimat penghubung berdiri di sini.\n\n')}`).join('\n\n')}`).join('\n\n')
      const text = `---\njudul: "Laporan"\njenis: makalah\nbahasa: id\n---\n\n${body}\n\n# DAFTAR PUSTAKA\n\nAdi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajagrafindo Persada.\n\nBiestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.\n`
        + Array.from({length: notes}, (_, at) => `\n[^${at + 1}]: Catatan nomor ${at + 1}.\n`).join('')
      assert.deepEqual(partsOf(throughWord(text, {'peta.png': picture})), partsOf(text))
    }), {numRuns: 60})
  })

  it('keeps what stands within items and quotations, however they hold each other', () => {
    const word = fc.constantFrom('klien', 'keluarga', 'panti', 'desa', 'rencana', 'harapan')
    const sentence = fc.tuple(word, word).map(([a, b]) => `Kalimat tentang ${a} dan ${b}.`)
    const table = word.map(text => `| Pokok | Isi |\n| --- | --- |\n| ${text} | ada |`)
    const code = word.map(text => `\`\`\`\n${text} = 1\n  ${text}\n\`\`\``)
    const quoted = (text: string): string => text.split('\n').map(line => `> ${line}`.trimEnd()).join('\n')
    const indented = (text: string): string => text.split('\n').map(line => line === '' ? '' : `   ${line}`).join('\n').trimStart()
    const {block} = fc.letrec<{block: string, inner: string, items: string, quote: string}>(tie => ({
      block: fc.oneof(tie('items'), tie('quote')),
      // Word has three depths of quotations.
      inner: fc.oneof({maxDepth: 2}, sentence, table, code, tie('items'), tie('quote')),
      items: fc.array(fc.tuple(sentence, fc.option(tie('inner'), {nil: undefined})), {minLength: 1, maxLength: 3}).map(list =>
        list.map(([first, inner], at) => `${at + 1}. ${first}${inner === undefined ? '' : `\n\n   ${indented(inner)}`}`).join('\n')),
      quote: fc.tuple(fc.option(sentence, {nil: undefined}), tie('inner')).map(([first, inner]) => quoted([...first === undefined ? [] : [first], inner].join('\n\n'))),
    }))
    const shape = (text: string): readonly string[] => {
      const walk = (node: Nodes, above: string): readonly string[] => {
        if (node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'code') return [`${above}${node.type}: ${toString(node).replace(/\s+/gu, ' ')}`]
        const below = node.type === 'blockquote' ? `${above}> ` : node.type === 'listItem' ? `${above}1. ` : above
        return 'children' in node ? node.children.flatMap(child => walk(child, below)) : []
      }
      return walk(readReport(text).tree, '')
    }
    fc.assert(fc.property(fc.array(block, {minLength: 1, maxLength: 3}), blocks => {
      const text = `# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\n${blocks.join('\n\nKalimat penghubung.\n\n')}\n\nAkhir.\n`
      assert.deepEqual(shape(throughWord(text)), shape(text))
    }), {numRuns: 100})
  })
})
