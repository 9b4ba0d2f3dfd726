import assert from 'node:assert/strict'
import {fixAll} from '../../src/lint/fix.ts'
import {makalah} from '../../src/lint/example-texts.ts'
import {lint, type LintSettings} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'

const check = (text: string, settings: Partial<LintSettings> = {}) =>
  lint(readReport(text), {language: 'auto', severities: {}, ...settings})
const rulesOf = (text: string, settings: Partial<LintSettings> = {}) => check(text, settings).map(({rule}) => rule)
const empty = '## 1.3 Tujuan'

const cases: readonly {name: string, text: string, rules: readonly string[]}[] = [
  {name: 'nothing suppressed', text: makalah({objectives: empty}), rules: ['section-empty']},
  {name: 'the next line', text: makalah({objectives: `<!-- peksos-disable-next-line section-empty -->\n${empty}`}), rules: []},
  {name: 'the next line after a blank one', text: makalah({objectives: `<!-- peksos-disable-next-line section-empty -->\n\n${empty}`}), rules: []},
  {name: 'the next line with a reason', text: makalah({objectives: `<!-- peksos-disable-next-line section-empty -- alasan: belum -->\n\n${empty}`}), rules: []},
  {name: 'several ids with commas', text: makalah({objectives: `<!-- peksos-disable-next-line section-empty, section-thin -->\n\n${empty}`}), rules: ['suppression-unused']},
  {name: 'several ids with spaces, one of them unknown', text: makalah({objectives: `<!-- peksos-disable-next-line section-empty foo -->\n\n${empty}`}), rules: ['suppression-unused']},
  {name: 'all rules on the next line', text: makalah({objectives: `<!-- peksos-disable-next-line -->\n\n${empty}`}), rules: []},
  {name: 'a stretch', text: makalah({objectives: `<!-- peksos-disable section-empty -->\n\n${empty}\n\n<!-- peksos-enable section-empty -->`}), rules: []},
  {name: 'a stretch that ended before', text: makalah({objectives: `<!-- peksos-disable section-empty -->\n\n<!-- peksos-enable -->\n\n${empty}`}), rules: ['suppression-unused', 'section-empty']},
  {name: 'the file, from anywhere', text: `${makalah({objectives: empty})}\n<!-- peksos-disable-file section-empty -->\n`, rules: []},
  {name: 'within code it is only text', text: makalah({objectives: `    <!-- peksos-disable-next-line section-empty -->\n\n${empty}`}), rules: ['section-empty']},
  {name: 'an enable that ends nothing', text: makalah({objectives: `<!-- peksos-enable section-empty -->\n\n${empty}`}), rules: ['suppression-unused', 'section-empty']},
  {name: 'within a list', text: makalah({problem: '## 1.2 Rumusan Masalah\n\n1. Bagaimana intervensi membantu lansia yang sendiri?\n   <!-- peksos-disable-next-line placeholder-left -->\n2. [Lengkapi: pertanyaan]'}), rules: []},
  {name: 'after a heading', text: makalah({objectives: '## 1.3 Tujuan\n<!-- peksos-disable-next-line placeholder-left -->\n[Lengkapi: Tujuan]'}), rules: []},
]

describe('suppression', () => {
  for (const {name, text, rules} of cases) it(name, () => assert.deepEqual(rulesOf(text), rules))

  it('says nothing of rules that are turned off', () => {
    const text = makalah({objectives: '<!-- peksos-disable-next-line section-empty -->\n\n## 1.3 Tujuan\n\nMenjelaskan intervensi pekerjaan sosial bagi lansia.'})
    assert.deepEqual(rulesOf(text), ['suppression-unused'])
    assert.deepEqual(rulesOf(text, {severities: {'section-empty': 'off'}}), [])
    assert.deepEqual(rulesOf(text, {severities: {'suppression-unused': 'off'}}), [])
  })

  it('says nothing while Peksos is idle', () => {
    assert.deepEqual(rulesOf('# Readme\n\n<!-- peksos-disable-file foo -->\n'), [])
  })

  it('takes the useless words away and nothing else', () => {
    const before = makalah({objectives: `<!-- peksos-disable-next-line section-empty, section-thin, foo -- belum -->\n\n${empty}`})
    const after = makalah({objectives: `<!-- peksos-disable-next-line section-empty -- belum -->\n\n${empty}`})
    assert.equal(fixAll(before, check).text, after)
  })

  it('takes a useless stretch away with the comment that ends it', () => {
    const filled = '## 1.3 Tujuan\n\nMenjelaskan intervensi pekerjaan sosial bagi lansia.'
    const bare = makalah({objectives: filled})
    for (const enable of ['peksos-enable section-empty', 'peksos-enable']) {
      const text = makalah({objectives: `<!-- peksos-disable section-empty -->\n\n${filled}\n\n<!-- ${enable} -->`})
      const fixed = fixAll(text, check).text
      assert.deepEqual(rulesOf(fixed), [])
      assert.equal(fixed.replace(/\n{2,}/g, '\n\n'), bare.replace(/\n{2,}/g, '\n\n'))
    }
    const shared = makalah({objectives: '<!-- peksos-disable section-empty -->\n\n<!-- peksos-disable section-thin -->\n\n## 1.3 Tujuan\n\n<!-- peksos-enable -->'})
    assert.deepEqual(rulesOf(fixAll(shared, check).text), [])
  })
})
