import assert from 'node:assert/strict'
import {checkText} from '../../src/lint/check.ts'
import {paper} from '../../src/lint/example-texts.ts'
import {applyEdits, fixAll} from '../../src/lint/fix.ts'
import {createIdentities} from '../../src/lint/identity.ts'
import {joinNaturally, renderMessage} from '../../src/lint/message.ts'
import {misplaced} from '../../src/lint/order.ts'

describe('edits', () => {
  it('apply from the original places, those at one point in the order given', () => {
    const edit = (start: number, end: number, text: string) => ({range: {start, end}, text})
    assert.equal(applyEdits('abc', [edit(2, 3, 'C'), edit(0, 0, '1'), edit(0, 0, '2'), edit(1, 1, '-')]), '12a-bC')
    assert.throws(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')]), RangeError)
  })
})

describe('what a missing part is written like', () => {
  const findings = (text: string) => {
    const checked = checkText(text, {language: 'auto', severities: {}})
    return 'findings' in checked ? checked.findings : []
  }
  const fixed = (text: string, part: string): string => {
    const {text: after, settled} = fixAll(text, findings, {wanted: ({data}) => data['id'] === part || JSON.stringify(data).includes(`"${part}"`)})
    assert.ok(settled)
    assert.equal(fixAll(after, findings, {wanted: ({data}) => data['id'] === part}).text, after)
    return after.replace(/<!--.*?-->\n+/gu, '')
  }
  const front = (kind: string) => `---\nkind: ${kind}\nlanguage: en\nstages: circle-6\n---\n\n`
  const text = (kind: string, ...lines: readonly string[]) => front(kind) + lines.join('\n\n') + '\n'

  it('a label among labels, at its place', () => {
    const report = text('case-report', '# Case Report', '**Background.** A.', '**Client profile.** N.', '## Helping process', '**Engagement.** B.', '**Assessment.** C.', '**Planning.** D.')
    assert.match(fixed(report, 'problem-formulation'), /\*\*Assessment\.\*\* C\.\n\n\*\*Problem [Ff]ormulation\.\*\* \[To fill: Problem Formulation\]\n+\*\*Planning/)
  })

  it('a label in capitals among labels in capitals', () => {
    const report = text('case-report', 'CASE REPORT', 'OBJECTIVES: To learn.', 'ENGAGEMENT: Met N.', 'PLANNING: Goals.', 'EVALUATION: Reached.', 'REFERENCES', 'A (2000). B.')
    assert.match(fixed(report, 'assessment'), /ENGAGEMENT: Met N\.\n\nASSESSMENT: \[To fill: Assessment\]\n+PLANNING/)
  })

  it('a stage behind one with subsections stands beside it', () => {
    const report = text('case-report', '# Chapter 3 Helping Process', '## 3.1 Engagement', 'A.', '## 3.2 Assessment', '### 3.2.1 Initial assessment', 'B.', '### 3.2.2 Further assessment', 'C.', '## 3.3 Implementation', 'D.', '## 3.4 Evaluation', 'E.')
    assert.match(fixed(report, 'planning'), /C\.\n\n## 3\.3 Planning\n\n\[To fill: Planning\]\n\n## 3\.4 Implementation[\s\S]*## 3\.5 Evaluation/)
  })

  it('planning stands behind the problem formulation', () => {
    const report = text('case-report', '# Helping Process', '## Engagement', 'A.', '## Assessment', 'B.', '## Problem Formulation', 'C.', '## Implementation', 'D.')
    assert.match(fixed(report, 'planning'), /## Problem Formulation\n\nC\.\n\n## Planning\n/)
  })

  it('an item among bold items, though their chapter is named like a stage', () => {
    const report = text('case-report', '# Case Report', '## Proses Intervensi', '1. **Engagement**\n\n   A.', '2. **Assessment**\n\n   B.', '3. **Implementation**\n\n   D.', '4. **Evaluation**\n\n   E.')
    assert.match(fixed(report, 'planning'), /B\.\n\n3\. \*\*Planning\*\*: \[To fill: Planning\]\s+4\. \*\*Implementation/)
  })

  describe('in a list of stages', () => {
    const stages = ['Engagement', 'Assessment', 'Planning', 'Implementation', 'Evaluation', 'Termination']
    const listed = (without: readonly string[], mark: (at: number) => string, lead = 'The stages were:'): string =>
      text('case-report', '# Case Report', '## Proses Intervensi', lead, stages.filter(name => !without.includes(name)).map((name, at) => `${mark(at)} ${name}. This was done with the client R.`).join('\n'))
    const decimal = (at: number): string => `${at + 1}.`
    const items = (report: string): readonly string[] => [...report.matchAll(/^(\S+) (\p{L}[\p{L} ]+)\. (?:This|\[To)/gmu)].map(([, mark, name]) => `${mark} ${name}`)
    const all = (report: string): string => fixAll(report, findings, {wanted: ({rule}) => rule === 'section-missing' || rule === 'stage-missing'}).text

    it('the problem formulation stands between assessment and planning, whichever of them is missing', () => {
      const expected = ['1. Engagement', '2. Assessment', '3. Problem Formulation', '4. Planning', '5. Implementation', '6. Evaluation', '7. Termination']
      for (const without of [[], ['Assessment'], ['Planning'], ['Engagement', 'Assessment'], ['Assessment', 'Planning']]) {
        assert.deepEqual(items(all(listed(without, decimal))), expected, without.join())
      }
    })
    it('a new first item is the first, and the others count on from it', () => {
      for (const [mark, first, second] of [
        [decimal, '1. Engagement', '2. Assessment'],
        [(at: number) => `${at + 2}.`, '1. Engagement', '2. Assessment'],
        [(at: number) => `${at + 3}.`, '1. Engagement', '2. Assessment'],
        [(at: number) => `${'abcdefg'.charAt(at)})`, 'a) Engagement', 'b) Assessment'],
        [(at: number) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi'][at]}.`, 'i. Engagement', 'ii. Assessment'],
        [() => '1.', '1. Engagement', '1. Assessment'],
        [() => '-', '- Engagement', '- Assessment'],
      ] as const) {
        for (const lead of ['The stages were:', '- Name: R\n- Age: 71\n\nThe stages were:', '1. Name: R\n2. Age: 71\n3. Home: B\n\nThe stages were:']) {
          assert.deepEqual(items(fixAll(listed(['Engagement'], mark, lead), findings, {wanted: ({data}) => data['id'] === 'engagement'}).text).slice(0, 2), [first, second], `${lead} ${first}`)
        }
      }
    })
    it('the comments of an item stand within it', () => {
      assert.match(all(listed(['Planning'], decimal)), /^4\. Planning\. .*\n\n {3}<!--/mu)
      assert.match(all(listed(['Planning'], decimal).replace(/^(\d\.) (\w+)\./gmu, '$1 **$2.**')), /^4\. \*\*Planning\.\*\* .*\n\n {3}<!--/mu)
    })
  })

  it('a part stands behind all earlier ones, in whatever order those are', () => {
    const report = text('process-recording', '# Process Recording', '## Purpose of the session', 'A.', '## Identifying information', 'D, 15.', '## Impressions', 'B.', '## Use of self', 'C.', '## Plans', 'E.')
    assert.match(fixed(report, 'content-record'), /D, 15\.\n\n## Content record\n[\s\S]*## Impressions/)
  })
})

describe('a missing principle is written like its list', () => {
  const stated = ['Individualization', 'Purposeful expression of feelings', 'Controlled emotional involvement', 'Acceptance', 'Non-judgmental attitude', 'Client self-determination']
  const toFill = '[To fill: Use initials, state the consent obtained, and say who may read the case record]'
  const forms: readonly (readonly [string, string])[] = [
    ['%a) %n. Each client counts.', 'g) Confidentiality. %f'],
    ['%a. %n: Each client counts.', 'g. Confidentiality: %f'],
    ['%i. %n – Each client counts.', '7. Confidentiality – %f'],
    ['- %n - Each client counts.', '- Confidentiality - %f'],
    ['%i. **%n.** Each client counts.', '7. **Confidentiality.** %f'],
    ['%i. **%n:** Each client counts.', '7. **Confidentiality:** %f'],
    ['- **%n** – Each client counts.', '- **Confidentiality** – %f'],
    ['%i. *%n*. Each client counts.', '7. *Confidentiality*. %f'],
    ['%i. %n means that each client counts.', '7. Confidentiality means %f'],
    ['%i. **%n**\n\n   Each client counts.', '7. **Confidentiality**\n\n   %f'],
    ['%i. **%n**', '7. **Confidentiality**'],
    ['%i. %N', '7. CONFIDENTIALITY'],
    ['**%i. %n**\n\nEach client counts.', '**7. Confidentiality**\n\n%f'],
    ['**%n.** Each client counts.', '**Confidentiality.** %f'],
    ['### %i) %n\n\nEach client counts.', '### 7) Confidentiality\n\n%f'],
  ]
  for (const [form, expected] of forms) {
    it(JSON.stringify(form), () => {
      const items = stated.map((name, at) => form.replace('%a', 'abcdef'.charAt(at)).replace('%i', String(at + 1)).replace('%n', name).replace('%N', name.toUpperCase()))
      const text = paper({principles: `## Principles of Intervention\n\nThe principles named by Biestek:\n\n${items.join(/\n|^\*\*/u.test(form) ? '\n\n' : '\n')}`})
      const checkOnly = (given: string) => {
        const checked = checkText(given, {language: 'en', severities: {}})
        return 'findings' in checked ? checked.findings.filter(({rule}) => rule === 'principle-missing') : []
      }
      const fixed = fixAll(text, checkOnly)
      assert.deepEqual(checkOnly(fixed.text), [])
      assert.equal(fixed.text, text.replace(items.at(-1)!, last => `${last}${/\n|^\*\*/u.test(form) ? '\n\n' : '\n'}${expected.replace('%f', toFill)}`))
    })
  }
})

describe('ids', () => {
  it('depend on rule and anchor alone, and count those that share both', () => {
    const first = createIdentities()
    const second = createIdentities()
    const one = first('stage-missing', 'absent evaluation')
    second('section-empty', 'Tujuan')
    assert.equal(second('stage-missing', 'absent  Evaluation'), one)
    assert.equal(second('stage-missing', 'absent evaluation'), `${one}-2`)
    assert.notEqual(first('stage-missing', 'absent termination'), one)
  })
})

describe('messages', () => {
  it('are filled in their language', () => {
    const message = {id: 'Tahap {stages} dan {count}', en: 'Stages {stages}, {count}, {unknown}'}
    const data = {stages: [{id: 'asesmen', en: 'assessment'}, {id: 'evaluasi', en: 'evaluation'}, 'X'], count: 3}
    assert.equal(renderMessage(message, data, 'id'), 'Tahap asesmen, evaluasi dan X dan 3')
    assert.equal(renderMessage(message, data, 'en'), 'Stages assessment, evaluation and X, 3, {unknown}')
    assert.equal(joinNaturally([], 'en'), '')
    assert.equal(joinNaturally(['a'], 'id'), 'a')
    assert.equal(joinNaturally(['a', 'b'], 'id'), 'a dan b')
  })
})

describe('order', () => {
  const moved = (ranks: readonly number[]) => misplaced(ranks.map(rank => ({item: rank, rank}))).map(({item, other, stands}) => `${item} ${stands} ${other}`)
  it('moves as few as possible, and of two the one that comes too early', () => {
    assert.deepEqual(moved([1, 2, 3]), [])
    assert.deepEqual(moved([2, 1]), ['2 before 1'])
    assert.deepEqual(moved([4, 1, 2, 3]), ['4 before 3'])
    assert.deepEqual(moved([2, 3, 4, 1]), ['1 after 2'])
    assert.deepEqual(moved([1, 1, 2, 2]), [])
  })
})
