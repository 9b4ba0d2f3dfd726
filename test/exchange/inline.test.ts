import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {escapeLineStart} from '../../src/exchange/plain/escape.ts'
import {writeInline} from '../../src/exchange/word-in/inline.ts'
import type {TextSpan} from '../../src/exchange/word-in/model.ts'
import {parseMarkdown} from '../../src/markdown/parse.ts'

const pieces = fc.constantFrom('a', 'kata', ' ', '.', ',', '*', '**', '_', '__', '`', '[', ']', '(x)', '<b>', '&amp;', '~', '~~', '\\', '!', '#', '- ', '1. ', '> ', '|', '=', '“', '”', 'é', '2', ':', '[^1]', '](u)', '<!--', '-->', '---', '{', '$')
const span: fc.Arbitrary<TextSpan> = fc.record({
  type: fc.constant('text' as const), text: fc.array(pieces, {minLength: 1, maxLength: 4}).map(parts => parts.join('')),
  bold: fc.boolean(), italic: fc.boolean(), strike: fc.boolean(),
})

interface Look { text: string, bold: boolean, italic: boolean }

/** What a reader of the Markdown sees, letter by letter. */
function looks(node: Nodes, bold = false, italic = false): Look[] {
  if (node.type === 'text') return [...node.value].map(text => ({text, bold, italic}))
  if (node.type === 'break') return [{text: '\n', bold, italic}]
  if (!('children' in node)) return [{text: `<${node.type}>`, bold, italic}]
  return node.children.flatMap(child => looks(child, bold || node.type === 'strong', italic || node.type === 'emphasis'))
}

const shown = (text: string): string => text.replace(/\s+/gu, ' ').trim()

describe('Text with emphasis as Markdown', () => {
  const options = {lineBreak: '\\\n', bold: true, note: () => '', picture: () => ''}
  const write = (spans: readonly TextSpan[]): string => escapeLineStart(writeInline(spans, options).trim())

  it('reads back as the same text, whatever letters it has', () => {
    fc.assert(fc.property(fc.array(span, {maxLength: 6}), spans => {
      const markdown = write(spans)
      const read = parseMarkdown(markdown)
      assert.equal(shown(looks(read).map(({text}) => text).join('')), shown(spans.map(({text}) => text).join('')), markdown)
      assert.ok(read.children.every(({type}) => type === 'paragraph') && read.children.length <= 1, markdown)
    }), {numRuns: 3000})
  }).timeout(60_000)

  it('reads back with its bold and italic words where words are set apart by spaces', () => {
    const word = fc.record({type: fc.constant('text' as const), text: fc.constantFrom('satu ', 'dua ', '(tiga) ', '“empat” ', 'lima. '), bold: fc.boolean(), italic: fc.boolean(), strike: fc.constant(false)})
    fc.assert(fc.property(fc.array(word, {maxLength: 8}), spans => {
      const markdown = write(spans)
      const wanted = spans.flatMap(({text, bold, italic}) => [...text.trim()].map(letter => ({text: letter, bold, italic})))
      assert.deepEqual(looks(parseMarkdown(markdown)).filter(({text}) => text !== ' '), wanted, markdown)
    }), {numRuns: 1000})
  }).timeout(60_000)
})
