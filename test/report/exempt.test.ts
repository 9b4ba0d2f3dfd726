import assert from 'node:assert/strict'
import {readReport} from '../../src/report/read.ts'
import {blocks} from './texts.ts'

describe('what wording rules leave alone', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly exempt: readonly string[]}[] = [
    {name: 'quotations', text: 'Ia berkata “saya lelah” dan "tidak mau" lagi.', exempt: ['“saya lelah”', '"tidak mau"']},
    {name: 'a quotation mark left open', text: 'Ia berkata “saya lelah dan pergi.', exempt: []},
    {name: 'block quotes', text: 'Katanya:\n\n> saya lelah\n\nLalu pergi.', exempt: ['> saya lelah']},
    {name: 'speakers', text: 'Klien: saya lelah\n\nPS : mengapa?\n\n**SW:** tell me\n\nKesimpulan: baik.', exempt: ['Klien: saya lelah', 'PS : mengapa?', '**SW:** tell me']},
    {name: 'code and comments', text: '`kode` dan\n\n<!-- isi -->\n\n```\nblok\n```\n\nteks', exempt: ['`kode`', '<!-- isi -->', '```\nblok\n```']},
    {name: 'quotations in tables and headings', text: '# Kata “gila”\n\n| a |\n| - |\n| “b” |\n', exempt: ['“gila”', '“b”']},
    {name: 'the references', text: 'Teks.\n\n# Daftar Pustaka\n\nAdi (2013). Buku.', exempt: ['# Daftar Pustaka\n\nAdi (2013). Buku.']},
    {name: 'the contents', text: blocks('# Daftar Isi', 'Pendahuluan ...... 1', '# Pendahuluan', 'Teks.'), exempt: ['Pendahuluan ...... 1']},
    {name: 'plain prose', text: 'Klien tinggal sendiri.', exempt: []},
  ]
  for (const {name, text, exempt} of cases) it(name, () => assert.deepEqual(readReport(text).exempt.map(({start, end}) => text.slice(start, end)), exempt))
})
