import assert from 'node:assert/strict'
import {fromRoman, toRoman} from '../../src/text/roman.ts'

const numbers: readonly (readonly [string, number | undefined])[] = [
  ['I', 1], ['ii', 2], ['IV', 4], ['IX', 9], ['XIV', 14], ['xl', 40], ['XCIX', 99], ['CCCXCIX', 399],
  ['IIII', undefined], ['VX', undefined], ['IC', undefined], ['A', undefined], ['', undefined], ['I I', undefined], ['MM', undefined],
]

describe('roman numbers', () => {
  for (const [text, number] of numbers) it(`reads ${JSON.stringify(text)} as ${number ?? 'none'}`, () => assert.equal(fromRoman(text), number))

  it('reads back every number that it writes', () => {
    for (let number = 1; number < 400; number++) assert.equal(fromRoman(toRoman(number)), number)
  })
})
