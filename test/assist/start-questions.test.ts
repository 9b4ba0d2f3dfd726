import assert from 'node:assert/strict'
import {fileNameOf, newReportFrom, writerOf} from '../../src/assist/start-answers.ts'
import {levelOffers} from '../../src/assist/new-report.ts'
import {answerByDefault, defaultOf, questionsLeft, type Answers} from '../../src/assist/questions.ts'
import {startQuestions} from '../../src/assist/start-questions.ts'
import {clientGroups} from '../../src/knowledge/client-groups.ts'
import {kinds} from '../../src/knowledge/kinds/index.ts'
import {languages} from '../../src/knowledge/types.ts'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'
import {skeleton} from '../../src/templates/skeleton.ts'

const steps = startQuestions('id', false, {})
const idsAfter = (answers: Answers): readonly string[] => steps.filter(step => step.question(answers)).map(({id}) => id)
const asks = (id: string, answers: Answers, all = steps): string => all.find(step => step.id === id)?.question(answers)?.asks ?? ''

describe('the questions of a new report', () => {
  it('come in this order, and stages are asked only where a kind has them', () => {
    const all = ['kind', 'client', 'level', 'stageSet', 'language', 'title', 'author', 'studentNumber', 'supervisor', 'place']
    assert.deepEqual(idsAfter({kind: 'case-report'}), all)
    assert.deepEqual(idsAfter({kind: 'process-recording'}), all.filter(id => id !== 'stageSet'))
  })

  for (const reads of languages) {
    for (const {id: kind} of kinds) {
      it(`answered by their defaults they make a ${kind} with nothing but placeholders (${reads})`, () => {
        const answers = answerByDefault(startQuestions(reads, true, {}), {kind}, 1)
        const wanted = newReportFrom(answers)
        assert.ok(wanted)
        assert.deepEqual([wanted.kind, wanted.language, wanted.saveAs], [kind, reads, undefined])
        const found = lint(readReport(skeleton(wanted)), {language: 'auto', severities: {}})
        assert.deepEqual([...new Set(found.map(({rule, severity}) => `${rule}: ${severity}`))], ['placeholder-left: hint'])
      })
    }
  }

  it('all have a first offer or a line, also the very first', () => {
    const answers = answerByDefault(steps, {})
    assert.equal(answers['kind'], kinds[0]?.id)
    assert.equal(answers['language'], 'id')
    for (const id of ['client', 'stageSet', 'title', 'author', 'studentNumber', 'supervisor', 'place']) assert.equal(answers[id], '', id)
    assert.equal(defaultOf({asks: '', value: 'R'}), 'R')
  })

  it('are counted from the first one on as many as the defaults lead to', () => {
    assert.equal(questionsLeft(steps, {}, 0), 9)
    assert.equal(questionsLeft(steps, {kind: 'paper'}, 1), 8)
    assert.equal(questionsLeft(steps, {kind: 'process-recording'}, 1), 7)
    assert.equal(questionsLeft(steps, {}, steps.length - 1), 0)
  })

  it('speak both languages until one is chosen, then that one; a setting decides from the start', () => {
    assert.match(asks('kind', {}), /^Jenis laporan \(Kind of report\)$/)
    assert.equal(asks('title', {language: 'en'}), 'Title of the report (may be left empty)')
    assert.equal(asks('kind', {}, startQuestions('en', true, {})), 'Kind of report')
    assert.equal(asks('title', {language: 'id'}, startQuestions('en', true, {})), 'Title of the report (may be left empty)')
  })

  it('offer a level first only where the traditions agree on it', () => {
    const first = (kind: string): string | undefined => levelOffers(kind, 'id')[0]?.value
    assert.deepEqual(['case-report', 'process-recording', 'group-report', 'community-report', 'paper'].map(first), ['micro', 'micro', '', '', ''])
    for (const {id} of kinds) assert.equal(levelOffers(id, 'en').length, 4)
  })
})

describe('what a new report is made from', () => {
  it('is read from anything that a command may be called with', () => {
    for (const given of [undefined, null, 1, 'paper', {}, {kind: 'novel'}]) assert.equal(newReportFrom(given), undefined)
    assert.deepEqual(newReportFrom({kind: 'paper', language: 'fr', stageSet: 'none', level: 7, title: '  ', author: [], client: ''}), {kind: 'paper', language: 'id'})
    assert.deepEqual(
      newReportFrom({kind: 'paper', language: 'en', title: ' Ageing\n alone ', level: 'micro', stageSet: 'circle-6', supervisor: 'S'}),
      {kind: 'paper', language: 'en', title: 'Ageing alone', level: 'micro', stageSet: 'circle-6', supervisor: 'S'},
    )
  })

  it('names a known client group in the report’s language and any other in the writer’s words', () => {
    for (const language of languages) {
      for (const {id, label} of clientGroups) assert.equal(newReportFrom({kind: 'paper', language, client: id})?.client, label[language])
    }
    assert.equal(newReportFrom({kind: 'paper', language: 'en', client: 'fishers’ families'})?.client, 'fishers’ families')
  })

  it('takes the writer from the report that is open', () => {
    const writer = (front: string) => writerOf(readReport(`---\n${front}\n---\n\nTeks.\n`))
    assert.deepEqual(writer('penulis:\n  - nama: "R: S"\n    nim: "0012"\npembimbing: T'), {author: 'R: S', studentNumber: '0012', supervisor: 'T'})
    assert.deepEqual(writer('author: R\nsupervisor:\n  - S\n  - T'), {author: 'R', supervisor: 'S'})
    assert.deepEqual(writer('author:\n  - name: "[To fill: Name of the author]"\n    student-number: 12'), {studentNumber: '12'})
    assert.deepEqual(writer('jenis: makalah'), {})
    assert.deepEqual(writerOf(undefined), {})
  })

  it('gives a file a short name of plain words', () => {
    const named = (title: string | undefined): string => fileNameOf({kind: 'case-report', language: 'id', title})
    assert.equal(named('Kasus "A": tahap #1 / bagian 2'), 'kasus-a-tahap-1-bagian-2')
    assert.equal(named('Pendampingan Lansia Crème'), 'pendampingan-lansia-creme')
    assert.equal(named(undefined), 'laporan-kasus')
    assert.equal(named('???'), 'case-report')
    const long = named('kata '.repeat(40))
    assert.ok(long.length <= 60 && long.endsWith('kata'), long)
  })
})
