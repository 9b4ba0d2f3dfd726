import assert from 'node:assert/strict'
import type {Nodes} from 'mdast'
import {parseMarkdown} from '../../src/markdown/parse.ts'

const leaves = (node: Nodes, text: string): string[] => 'children' in node
  ? node.children.flatMap(child => leaves(child, text))
  : [`${node.type} ${text.slice(node.position!.start.offset, node.position!.end.offset)}`]

describe('parser', () => {
  const texts = [
    {name: 'headings and emphasis', text: '# Satu *dua*\n\ntiga', leaves: ['text Satu ', 'text dua', 'text tiga']},
    {name: 'a byte-order mark, kept in the offsets', text: '\ufeff# Satu\n\ndua', leaves: ['text Satu', 'text dua']},
    {name: 'Windows line ends', text: '# Satu\r\n\r\ndua\r\n', leaves: ['text Satu', 'text dua']},
    {name: 'front matter', text: '---\njenis: makalah\n---\n\nteks', leaves: ['yaml ---\njenis: makalah\n---', 'text teks']},
    {name: 'front matter behind a byte-order mark', text: '\ufeff---\na: b\n---\nteks', leaves: ['yaml ---\na: b\n---', 'text teks']},
    {name: 'tables', text: '| a | b |\n| - | - |\n| c | d |', leaves: ['text a', 'text b', 'text c', 'text d']},
    {name: 'footnotes', text: 'a[^1]\n\n[^1]: catatan', leaves: ['text a', 'footnoteReference [^1]', 'text catatan']},
    {name: 'text struck through', text: '~~a~~ b', leaves: ['text a', 'text  b']},
    {name: 'a bare address stays text', text: 'lihat www.contoh.org ya', leaves: ['text lihat www.contoh.org ya']},
  ]
  for (const {name, text, leaves: wanted} of texts) it(`reads ${name}`, () => assert.deepEqual(leaves(parseMarkdown(text), text), wanted))

  it('knows tasks', () => {
    const list = parseMarkdown('- [x] a\n- b').children[0]
    assert.deepEqual(list?.type === 'list' && list.children.map(item => item.checked), [true, null])
  })

  it('counts lines and columns behind a byte-order mark', () => {
    assert.deepEqual(parseMarkdown('\ufeff# A\n\nb').children.map(({position}) => [position!.start.line, position!.start.column]), [[1, 2], [3, 1]])
  })
})
