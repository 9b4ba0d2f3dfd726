import {approaches} from '../knowledge/approaches.ts'
import {definitions} from '../knowledge/definitions.ts'
import {forms} from '../knowledge/forms/index.ts'
import {functions} from '../knowledge/functions.ts'
import {goals} from '../knowledge/goals.ts'
import {principleSets} from '../knowledge/principle-sets.ts'
import {principles} from '../knowledge/principles.ts'
import {sections} from '../knowledge/sections.ts'
import {services} from '../knowledge/services.ts'
import {stages} from '../knowledge/stages.ts'
import {influenceBases, influenceProcesses, interviews, observations} from '../knowledge/techniques.ts'
import {theories, theoryStreams} from '../knowledge/theories.ts'
import type {Bilingual, Entry, Language} from '../knowledge/types.ts'
import {drawer, formParts} from './drawer.ts'
import type {InsertablePart} from './part.ts'
import {referenceForms} from './reference-forms.ts'
import {tableForms} from './table-forms.ts'
import {guidance, heading} from './writing-form.ts'

export type {InsertablePart}

const notes = {
  sourceAndUse: {id: 'sumber prinsip-prinsip ini dan penerapannya', en: 'the source of these principles and how they were applied'},
  source: {id: 'sumber yang Anda baca', en: 'the source that you read'},
  reached: {id: 'sejauh mana tujuan ini tercapai, dan buktinya', en: 'how far this goal was reached, and the evidence'},
  done: {id: 'contoh fungsi ini dalam praktik Anda', en: 'an example of this function in your practice'},
  applied: {id: 'alasan memilih pendekatan ini, penerapannya, dan sumber yang Anda baca', en: 'why this approach, how it was applied, and the source that you read'},
  explains: {id: 'apa yang dijelaskan teori ini dalam kasus, dan sumber yang Anda baca', en: 'what this theory explains in the case, and the source that you read'},
  purpose: {id: 'Tujuan, waktu, tempat, dan peserta', en: 'Purpose, time, place and participants'},
  circumstances: {id: 'untuk apa, kapan, di mana, dan dengan siapa', en: 'what for, when, where and with whom'},
  record: {id: 'Yang dicatat', en: 'To be recorded'},
  field: {id: 'Yang diamati', en: 'What is observed'},
  notes: {id: 'Catatan', en: 'Notes'},
} as const satisfies Readonly<Record<string, Bilingual>>

/** Everything in the tables that a writer can insert; a picker sorts it by group. */
export function insertableParts(): readonly InsertablePart[] {
  return [
    ...drawer({
      group: 'sections', rows: sections, idPrefix: 'section', prefix: {id: 'bagian', en: 'section'},
      write: ({label, questions}, language) => [heading(2, [], label[language]), guidance(questions[language]), `⟦${label[language]}⟧`],
    }),
    ...drawer({
      group: 'stages', rows: stages, idPrefix: 'stage', prefix: {id: 'tahap', en: 'stage'},
      write: ({label, questions, shows}, language) =>
        [heading(2, [], label[language]), guidance(questions[language]), ...shows[language].map(show => `⟦${show}⟧`)],
    }),
    ...drawer({
      group: 'principles', rows: principleSets, idPrefix: 'principles', prefix: {id: 'daftar-prinsip', en: 'principle-list'},
      write: ({members}, language) => [
        members.map((member, at) => `${at + 1}. ${principles.find(({id}) => id === member)?.statement[language] ?? member}`).join('\n'),
        `⟦${notes.sourceAndUse[language]}⟧`,
      ],
    }),
    ...drawer({
      group: 'principles', rows: principles, idPrefix: 'principle', prefix: {id: 'prinsip', en: 'principle'},
      write: ({statement, asks}, language) => [`${statement[language]} ⟦${open(asks[language])}⟧`],
    }),
    ...drawer({
      group: 'concepts', rows: definitions, prefix: {id: 'pengertian', en: 'definition'},
      write: ({about, attributedTo}, language) =>
        [`${about[language]} ⟦${attributedTo ? `${notes.source[language]}: ${attributedTo}` : notes.source[language]}⟧`],
    }),
    ...drawer({group: 'concepts', rows: goals, prefix: {id: 'tujuan', en: 'goal'}, write: withUse(notes.reached)}),
    ...drawer({group: 'concepts', rows: functions, prefix: {id: 'fungsi', en: 'function'}, write: withUse(notes.done)}),
    ...drawer({group: 'approaches', rows: approaches, prefix: {id: 'pendekatan', en: 'approach'}, write: underHeading(notes.applied)}),
    ...drawer({
      group: 'theories', rows: theoryStreams, idPrefix: 'stream', prefix: {id: 'aliran', en: 'stream'},
      write: ({id, label, about}, language) => [
        heading(3, [], label[language]), about[language],
        theories.filter(({stream}) => stream === id).map(theory => `- ${theory.label[language]}: ⟦${notes.explains[language]}⟧`).join('\n'),
      ],
    }),
    ...drawer({group: 'theories', rows: theories, prefix: {id: 'teori', en: 'theory'}, write: underHeading(notes.explains)}),
    ...drawer({
      group: 'services', rows: services, prefix: {id: 'pelayanan', en: 'service'},
      write: ({label, about, points}, language) =>
        [heading(3, [], label[language]), about[language], points[language].map(point => `- ⟦${point}⟧`).join('\n')],
    }),
    ...drawer({
      group: 'inquiry', rows: interviews, prefix: {id: 'panduan', en: 'guide'},
      write: ({label, questions, record}, language) => [
        heading(3, [], label[language]),
        `${notes.purpose[language]}: ⟦${notes.circumstances[language]}⟧`,
        questions[language].map((question, at) => `${at + 1}. ${question} ⟦⟧`).join('\n'),
        sheet(notes.record[language], record[language], language),
      ],
    }),
    ...drawer({
      group: 'inquiry', rows: observations, prefix: {id: 'lembar', en: 'sheet'},
      write: ({label, fields, caution}, language) => [
        heading(3, [], label[language]), guidance([caution[language]]),
        `${notes.purpose[language]}: ⟦${notes.circumstances[language]}⟧`, sheet(notes.field[language], fields[language], language),
      ],
    }),
    ...drawer({
      group: 'influence', rows: influenceBases, prefix: {id: 'pengaruh', en: 'influence'},
      write: ({about, points}, language) => [about[language], points[language].map(point => `- ⟦${point}⟧`).join('\n')],
    }),
    ...drawer({
      group: 'influence', rows: influenceProcesses, prefix: {id: 'proses-pengaruh', en: 'influence-process'},
      write: ({about, asks}, language) => [`${about[language]} ⟦${open(asks[language])}⟧`],
    }),
    ...formParts([...tableForms, ...forms, ...referenceForms]),
  ]
}

type Write = (row: Pick<Entry, 'label' | 'about'>, language: Language) => readonly string[]

/** A paragraph: what it is, and where the report shows it. */
function withUse(use: Bilingual): Write {
  return ({about}, language) => [`${about[language]} ⟦${use[language]}⟧`]
}

/** A heading of its own, what it is, and what the report makes of it. */
function underHeading(use: Bilingual): Write {
  return ({label, about}, language) => [heading(3, [], label[language]), about[language], `⟦${use[language]}⟧`]
}

function sheet(head: string, rows: readonly string[], language: Language): string {
  return [`| ${head} | ${notes.notes[language]} |`, '| --- | --- |', ...rows.map(row => `| ${row} | ⟦⟧ |`)].join('\n')
}

/** Without its closing full stop, since a placeholder goes on. */
function open(sentence: string): string {
  return sentence.replace(/\.$/u, '')
}
