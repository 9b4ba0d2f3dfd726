import assert from 'node:assert/strict'
import {say, texts, type TextKey} from '../../src/assist/texts.ts'
import {languages} from '../../src/knowledge/types.ts'

const keys = Object.keys(texts) as TextKey[]
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort()

describe('texts of the editor', () => {
  it('say something in both languages and take the same values', () => {
    for (const key of keys) {
      for (const language of languages) {
        const text = texts[key][language]
        assert.ok(text.trim() === text && text.length > 0, key)
        assert.doesNotMatch(text, /!|\bplease\b/i, key)
      }
      assert.deepEqual(namesIn(texts[key].id), namesIn(texts[key].en), key)
    }
  })

  it('values are filled in, also when they hold braces or dollar signs', () => {
    assert.equal(say('ruleUnknown', 'en', {rule: '{x} $& $1'}), 'Peksos knows no rule “{x} $& $1”.')
    assert.equal(say('statusStages', 'id', {done: 0, all: 7}), '0/7 tahap')
  })
})
