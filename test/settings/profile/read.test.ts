import assert from 'node:assert/strict'
import {renderMessage} from '../../../src/lint/message.ts'
import {rules} from '../../../src/lint/rules/index.ts'
import {readProfile} from '../../../src/settings/profile/read.ts'
import {profileTexts} from '../../../src/settings/profile/texts.ts'

/** Line and sentence of each problem. */
const problemsIn = (text: string, language: 'id' | 'en' = 'en'): readonly string[] =>
  readProfile(text, 'peksos.json', rules).problems.map(({message, data, line}) => `${line}: ${renderMessage(profileTexts[message], data, language)}`)

const valuesIn = (text: string): Record<string, unknown> =>
  Object.fromEntries(readProfile(text, 'peksos.json', rules).values.map(({path, value}) => [path.join('.'), value]))

describe('Reading a profile', () => {
  it('keeps every value by its own path and line', () => {
    const text = '{\n  "name": "Contoh",\n  "kinds": {\n    "makalah": {\n      "sections": {\n        "case-study": {"name": {"id": "Contoh Kasus"}, "need": "required"}\n      },\n      "order": ["background", "objectives"]\n    }\n  },\n  "severities": {"section-thin": "off"},\n  "reports": [{"files": "**/*.md", "kind": "makalah"}],\n}\n'
    const {values, problems} = readProfile(text, 'peksos.json', rules)
    assert.deepEqual(problems, [])
    assert.deepEqual(values.map(({path, value, line}) => [line, path.join('.'), value]), [
      [2, 'name', {id: 'Contoh', en: 'Contoh'}],
      [6, 'kinds.paper.sections.case-study.name', {id: 'Contoh Kasus', en: 'Contoh Kasus'}],
      [6, 'kinds.paper.sections.case-study.need', 'required'],
      [8, 'kinds.paper.order', ['background', 'objectives']],
      [11, 'severities.section-thin', 'off'],
      [12, 'reports', [{files: ['**/*.md'], kind: 'paper'}]],
    ])
  })

  for (const [name, text, expected] of [
    ['an unknown key, with the nearest known one', '{\n"severties": {}}', ['2: The key `severties` is not known here, perhaps `severities` was meant']],
    ['a key that is near none', '{"references": {\n"zzzzzz": 1}}', ['2: The key `zzzzzz` is not known here, expected one of `style` and `age`']],
    ['an unknown section', '{"kinds": {"paper": {"sections": {\n"conclusions": {"need": "required"}}}}}', ['2: `conclusions` is no id of a part, perhaps `conclusion` was meant']],
    ['an unknown stage set', '{"kinds": {"paper": {"stageSet": "circle-7"}}}', ['1: `circle-7` is no id of a stage set, perhaps `circle-6` was meant']],
    ['an unknown format of documents', '{"word": {"format": "kampus"}}', ['1: `kampus` is no id of a campus format, expected one of `campus-format-usual`']],
    ['an unknown stage in the rubric', '{"rubric": [{"name": "A",\n"stages": ["asessment", "evaluation"]}]}', ['2: `asessment` is no id of a stage, perhaps `assessment` was meant']],
    ['an unknown rule', '{"severities": {"section-tin": "off"}}', ['1: `section-tin` is no id of a rule, perhaps `section-thin` was meant']],
    ['a wrong value', '{"severities": {"section-thin": "grave"}}', ['1: `section-thin` holds `grave`, expected `error`, `warning`, `info`, `hint` or `off`']],
    ['a number out of bounds', '{"references": {"age": 900}}', ['1: `age` holds `900`, expected a whole number from 0 to 200']],
    ['a range the wrong way round', '{"kinds": {"paper": {"words": {"least": 9, "most": 3}}}}', ['1: `least` (9) is more than `most` (3), expected the reverse']],
    ['a wrong pattern', '{"reports": [{"files": "**/{a,b", "kind": "paper"}]}', ['1: The file pattern `**/{a,b` has a brace without its partner, expected one such as `**/papers/*.md`']],
    ['an item without what it needs', '{"reports": [\n{"kind": "paper"}]}', ['2: This item has no `files`, expected one because it cannot be used without']],
    ['a name written twice', '{"kinds": {"paper": {"order": ["background", "background"]}}}', ['1: `background` stands twice in this list, expected once']],
    ['a key written twice', '{"language": "id", "language": "en"}', ['1: The key `language` is written twice, the last one holds']],
    ['an empty file', '', ['1: The profile is empty, expected an object `{…}`']],
    ['a list in place of an object', '[]', ['1: The profile holds a list `[…]`, expected an object `{…}` with keys such as `kinds`']],
    ['broken JSON', '{\n  "language": "en"\n  "name": "A"\n}', ['3: The JSON breaks off here, expected a comma `,`']],
  ] as const) {
    it(`names ${name}`, () => assert.deepEqual(problemsIn(text), expected))
  }

  it('keeps everything else', () => {
    assert.deepEqual(valuesIn('{"language": "xx", "severities": {"nothing": "off", "section-thin": "off"}, "kinds": {"paper": {"order": ["x", "background"]}}, "terms": [{"use": "a"}, {"use": "b", "avoid": "c"}]}'), {
      'severities.section-thin': 'off', 'kinds.paper.order': ['background'], terms: [{use: 'b', avoid: ['c']}],
    })
    assert.deepEqual(valuesIn('{\n  "language": "en"\n  "name": "A"\n'), {language: 'en', name: {id: 'A', en: 'A'}})
  })

  it('says all of it in both languages, without a gap', () => {
    const text = '{"severties": {}, "language": 3, "reports": [{"files": "a{"}, {}], "kinds": {"paper": {"order": "background"}, "x": 1}, "rubric": {}, "references": {"style": "mla", "age": "x"}, "word": {"justified": 1}}'
    for (const language of ['id', 'en'] as const) {
      const said = problemsIn(text, language)
      assert.ok(said.length >= 9, said.join('\n'))
      for (const sentence of said) assert.doesNotMatch(sentence, /\{\w+\}|undefined|\[object/u)
    }
  })

  it('takes a file with comments, and ends with hostile ones', () => {
    assert.deepEqual(valuesIn('{\n// untuk angkatan ini\n"language": "id" /* tetap */}'), {language: 'id'})
    for (const text of ['{'.repeat(2_000), '['.repeat(300_000), '['.repeat(2_000), '{"a":'.repeat(500), `{"name": "${'x'.repeat(100_000)}"}`, '"', 'null', '\u0000', '{"kinds": {"__proto__": {}, "constructor": {}}}']) readProfile(text, 'peksos.json', rules)
    assert.deepEqual(valuesIn('{"kinds": {"__proto__": {"order": []}}}'), {})
  })
})
