import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {visit} from 'unist-util-visit'
import {readMarkdown} from '../../src/markdown/read.ts'
import {overlaps} from '../../src/text/range.ts'
import {exportText, partOf} from '../exchange/word-out-text.ts'
import {complaintsAbout, wordsIn} from '../exchange/word-rules.ts'

const folders = ['examples', 'examples/imperfect', 'test/labelled/documents', 'test/labelled-references/documents']
const documents = folders.flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md')).map(name => join(folder, name)))

/** Words of three letters and more; numbers and short marks may be counted by Word instead. */
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** What Word counts or makes anew: numbers of chapters, tables of contents; and the mark of the place for a list of references. */
const made = new Set(['bab', 'chapter', 'satu', 'dua', 'tiga', 'one', 'two', 'three', 'daftar', 'isi', 'tabel', 'contents', 'refs'])

describe('Every text that we have as a Word document', function () {
  this.timeout(120_000)

  it('keeps the rules that Word enforces, and holds every word', () => {
    assert.ok(documents.length > 300)
    const faults = documents.flatMap(path => {
      const text = readFileSync(path, 'utf8')
      const {value} = exportText(text)
      const lost = lostWords(text, value)
      return [...complaintsAbout(value), ...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : [])].map(fault => `${path}: ${fault}`)
    })
    assert.deepEqual(faults, [])
  })
})

function lostWords(text: string, document: Uint8Array): readonly string[] {
  const {tree, outline} = readMarkdown(text)
  const left = new Map<string, number>()
  for (const word of words(wordsIn(partOf(document)) + (text.includes('[^') ? wordsIn(partOf(document, 'word/footnotes.xml')) : ''))) left.set(word, (left.get(word) ?? 0) + 1)
  const expected: string[] = []
  visit(tree, ['text', 'inlineCode', 'code'], node => {
    const place = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
    if ('value' in node && !outline.contents.some(contents => overlaps(contents, place))) expected.push(...words(node.value).filter(word => !/^[ivxlc]+$/u.test(word)))
  })
  return expected.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0 && !made.has(word)
  })
}
