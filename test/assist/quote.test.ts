import assert from 'node:assert/strict'
import {quoted} from '../../src/assist/quote.ts'

const whole = (text: string): string => quoted(text, {start: 0, end: text.length})

describe('quotations of evidence', () => {
  const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['a sentence over two lines', 'Klien datang\nsendiri.', 'Klien datang sendiri.'],
    ['a heading and the text below it', '## 2.2 Prinsip Intervensi\n\nPrinsip menurut Biestek:', '2.2 Prinsip Intervensi – Prinsip menurut Biestek:'],
    ['a heading right above its text', '## Prinsip ##\nPrinsip menurut Biestek:', 'Prinsip – Prinsip menurut Biestek:'],
    ['a heading without its marks', 'Prinsip Intervensi\r\n\r\nPrinsip menurut Biestek:', 'Prinsip Intervensi – Prinsip menurut Biestek:'],
    ['an underlined heading', 'Prinsip\n-------\n\nPenerimaan', 'Prinsip – Penerimaan'],
    ['a bold heading', '**Prinsip**\nPenerimaan', '**Prinsip** – Penerimaan'],
    ['two headings', '# BAB II\n# PEMBAHASAN\n', 'BAB II – PEMBAHASAN'],
    ['a list', '1. Penerimaan\n2. Kerahasiaan', '1. Penerimaan 2. Kerahasiaan'],
    ['nothing', ' \n\n ', ''],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.equal(whole(text), expected))

  it('are cut at a word', () => {
    const found = whole(`## Prinsip\n\n${'kata '.repeat(60)}`)
    assert.match(found, /^Prinsip – (?:kata )+kata…$/)
    assert.ok(found.length <= 121)
  })
})
