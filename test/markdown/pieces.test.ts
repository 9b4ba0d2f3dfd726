import assert from 'node:assert/strict'
import {parseMarkdown} from '../../src/markdown/parse.ts'
import {toPieces} from '../../src/markdown/pieces.ts'
import {lines} from './tree.ts'

/** Pieces as lines: what each is and its words. */
function piecesOf(text: string): string[] {
  return toPieces(text, parseMarkdown(text)).map(piece => piece.type === 'heading' ? `${piece.heading.form}: ${piece.heading.text}`
    : piece.type === 'item' ? `item ${piece.depth}: ${piece.heading.text} (${piece.words})` : `block: ${piece.block.text.replace(/\s+/g, ' ').trim()}`)
}

describe('pieces', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly pieces: readonly string[]}[] = [
    {name: 'front matter and definitions are none', text: '---\na: b\n---\n\n[x]: y\n\nteks', pieces: ['block: teks']},
    {name: 'comments and code have no words', text: lines('<!-- isi -->', '', '```', 'kode', '```', '', '---'), pieces: ['block:', 'block:', 'block:'].map(line => `${line} `)},
    {name: 'HTML has the words between its tags', text: '<p align="center">Isi <b>tebal</b></p>', pieces: ['block: Isi tebal']},
    {name: 'a comment within a heading is no title', text: '# Asesmen <!-- lihat -->', pieces: ['atx: Asesmen']},
    {name: 'an image alone', text: '![Asesmen](a.png)', pieces: ['block: Asesmen']},
    {name: 'a heading with nothing', text: '#\n\nteks', pieces: ['atx: ', 'block: teks']},
    {name: 'a table', text: lines('| Tahap | Hasil |', '| - | - |', '| Asesmen | baik |'), pieces: ['block: TahapHasilAsesmenbaik']},
    {name: 'an item with several paragraphs', text: lines('- Asesmen', '', '  Genogram dibuat.', '', '- Evaluasi'), pieces: ['item 1: Asesmen (3)', 'item 1: Evaluasi (1)']},
    {name: 'an item with bold words', text: '- **Asesmen awal** dilakukan di rumah', pieces: ['item 1: Asesmen awal (5)']},
    {name: 'a label before a dash', text: '1. Asesmen – menggali masalah', pieces: ['item 1: Asesmen (3)']},
    {name: 'a label before an equals sign', text: '- EIC = engagement, intake, contract', pieces: ['item 1: EIC (4)']},
    {name: 'an item that is empty', text: '- \n- Evaluasi', pieces: ['item 1:  (0)', 'item 1: Evaluasi (1)']},
    {name: 'bullets of other programs', text: lines('• Engagement', '• Asesmen'), pieces: ['item 1: Engagement (1)', 'item 1: Asesmen (1)']},
    {name: 'roman numbers, one of them without its stop', text: lines('I. Intake', 'II. Study', 'III.Diagnosis', 'IV Treatment', 'V. Evaluation'), pieces: ['Intake (2)', 'Study (2)', 'Diagnosis (2)', 'IV Treatment (2)', 'Evaluation (2)'].map(item => `item 1: ${item}`)},
    {name: 'a name in capitals as the only bullet is a heading', text: lines('- INTRODUCTION', '', 'The camp lasted a week.'), pieces: ['capitals: INTRODUCTION', 'block: The camp lasted a week.']},
    {name: 'a number in brackets (it counts as a word of its item)', text: lines('(1) Engagement', '(2) Asesmen'), pieces: ['item 1: Engagement (2)', 'item 1: Asesmen (2)']},
    {name: 'one bullet with text behind it is an item', text: lines('- Asesmen', '', 'Klien datang.'), pieces: ['item 1: Asesmen (1)', 'block: Klien datang.']},
    {name: 'a sentence as the only item is an item', text: lines('1. Klien datang ke panti.', '', 'Ia sakit.'), pieces: ['item 1: Klien datang ke panti (4)', 'block: Ia sakit.']},
  ]
  for (const {name, text, pieces} of cases) it(name, () => assert.deepEqual(piecesOf(text), pieces))
})
