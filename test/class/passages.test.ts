import assert from 'node:assert/strict'
import fc from 'fast-check'
import {sharedPassages} from '../../src/class/passages/index.ts'
import {ownWords} from '../../src/class/passages/own-words.ts'
import type {OwnWords} from '../../src/class/passages/word-places.ts'
import {readReport} from '../../src/report/read.ts'
import {insertableParts} from '../../src/templates/parts.ts'

const vocabulary = Array.from({length: 900}, (_, at) => `${'bcdfghjklmnprst'[at % 15]}${'aiueo'[at % 5]}${'bcdgklmnprst'[Math.floor(at / 15) % 12]}${'aiueo'[Math.floor(at / 75) % 5]}n`)

/** A text of its own for each seed. */
function prose(seed: number, words: number): string {
  let state = seed * 7919 + 17
  const next = (): number => state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  const text = Array.from({length: words}, () => vocabulary[(next() >>> 8) % vocabulary.length]!)
  return `${text.map((word, at) => at % 12 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : at % 12 === 11 ? `${word}.` : word).join(' ')}.`
}

const report = (path: string, ...paragraphs: readonly string[]): OwnWords => ownWords(path, readReport(`---\njenis: makalah\n---\n\n# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\n${paragraphs.join('\n\n')}\n`))
const shared = prose(1, 40)

/** Every `step`-th word is another one. */
const changed = (text: string, step: number): string => text.split(' ').map((word, at) => at % step === step - 1 ? 'lainnya' : word).join(' ')

describe('passages that submissions share', () => {
  it('are found word by word, with both places', () => {
    const [passage, ...others] = sharedPassages([report('a.md', prose(2, 90), shared), report('b.md', prose(3, 60)), report('c.md', `${prose(4, 30)} ${shared} ${prose(5, 30)}`)])
    assert.equal(others.length, 0)
    assert.equal(passage?.likeness, 1)
    assert.ok(passage.words >= 40)
    assert.deepEqual(passage.places.map(({path, line}) => [path, line]), [['a.md', 11], ['c.md', 9]])
    for (const place of passage.places) assert.ok(place.text.includes(shared.slice(1, 60)), place.text)
  })

  it('are one where many share them', () => {
    const class30 = Array.from({length: 30}, (_, at) => report(`${at}.md`, prose(at + 10, 80), ...(at % 3 === 0 ? [shared] : [])))
    const found = sharedPassages(class30)
    assert.equal(found.length, 1)
    assert.equal(found[0]?.places.length, 10)
  })

  it('are no more than a text that was given out where nearly all have them', () => {
    assert.deepEqual(sharedPassages(Array.from({length: 30}, (_, at) => report(`${at}.md`, prose(at + 10, 80), shared))), [])
  })

  it('are found in changed words', () => {
    const [passage, ...others] = sharedPassages([report('a.md', prose(2, 90), prose(1, 80)), report('b.md', changed(prose(1, 80), 6))])
    assert.equal(others.length, 0)
    assert.ok(passage && passage.likeness > 0.45 && passage.likeness < 1, JSON.stringify(passage))
    assert.deepEqual(passage.places.map(({line}) => line), [11, 9])
  })

  for (const [name, text] of [
    ['quotations', `> ${shared}`],
    ['words in quotation marks', `“${shared}”`],
    ['sentences about laws', `Undang-Undang Nomor 13 Tahun 1998 menyebut ${shared.replaceAll('.', '')}`],
    ['the reference list', `# DAFTAR PUSTAKA\n\n${shared}`],
    ['short turns of speech', shared.split(' ').slice(0, 12).join(' ')],
    ['forms', insertableParts().find(({id}) => id === 'record-consent')!.markdown('id')],
  ] as const) {
    it(`are never ${name}`, () => assert.deepEqual(sharedPassages([report('a.md', prose(2, 60), text), report('b.md', prose(3, 60), text)]), []))
  }

  it('are none in texts of their own', () => {
    assert.deepEqual(sharedPassages(Array.from({length: 12}, (_, at) => report(`${at}.md`, prose(at + 40, 300)))), [])
  })

  it('have places that lie in their texts, whatever those are', () => {
    fc.assert(fc.property(fc.array(fc.lorem({maxCount: 60}), {minLength: 2, maxLength: 5}), texts => {
      const submissions = texts.map((text, at) => report(`${at}.md`, text, text))
      for (const {places, words} of sharedPassages(submissions)) {
        assert.ok(words >= 20 && places.length >= 2)
        for (const {path, range, text} of places) assert.equal(submissions.find(one => one.path === path)?.text.slice(range.start, range.end), text)
      }
    }), {numRuns: 60})
  })
})
