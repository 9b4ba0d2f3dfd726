import assert from 'node:assert/strict'
import {wordsOf} from '../../src/text/fold.ts'
import {detectLanguage} from '../../src/text/language.ts'

const cases: readonly {readonly text: string, readonly language: 'id' | 'en'}[] = [
  {text: 'Klien datang ke lembaga dengan ibunya karena tidak dapat tidur.', language: 'id'},
  {text: 'The client came to the agency with her mother because she could not sleep.', language: 'en'},
  {text: 'Engagement, intake, dan contract adalah tahap yang dilakukan oleh pekerja sosial.', language: 'id'},
  {text: 'The “gotong royong” of the kampung was used by the worker as a resource in the plan.', language: 'en'},
  {text: 'BAB I PENDAHULUAN Latar Belakang', language: 'id'},
  {text: 'Chapter 1 Introduction Background of the Study', language: 'en'},
  {text: 'Peran Pekerja Sosial dalam Keluarga di Desa S. Abstract. This study is about the work of a social worker with the families of a village.', language: 'id'},
  {text: 'The Work of a Social Worker with Families. Abstract. Studi ini adalah tentang pekerja sosial dan keluarga di sebuah desa yang jauh dari kota.', language: 'id'},
]

describe('language', () => {
  for (const {text, language} of cases) {
    it(`${text.slice(0, 30)}… is ${language}`, () => {
      const found = detectLanguage(wordsOf(text))
      assert.equal(found.language, language)
      assert.ok(found.share > 0.5 && found.share <= 1)
    })
  }

  it('says that it cannot tell', () => assert.deepEqual(detectLanguage(wordsOf('xyz 12 — qwerty')), {language: 'id', share: 0}))

  it('looks at the beginning of a long text only', () => {
    const english = 'the client and the worker '.repeat(2000)
    assert.equal(detectLanguage(wordsOf(english + 'yang dan untuk '.repeat(20_000))).language, 'en')
  })
})
