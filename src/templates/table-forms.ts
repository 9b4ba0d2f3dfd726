import {communityElements} from '../knowledge/community.ts'
import type {Form} from '../knowledge/forms/form.ts'
import {worksheets} from '../knowledge/forms/worksheets.ts'
import {communityModels, modelAttributes} from '../knowledge/models.ts'
import {influenceBases, influenceProcesses} from '../knowledge/techniques.ts'
import type {Bilingual, Entry, Language} from '../knowledge/types.ts'

const answer: Bilingual = {id: 'Catatan', en: 'Notes'}

/** Forms whose rows are the rows of a knowledge table. */
export const tableForms: readonly Form[] = [
  ...worksheets.map(({rows, about, closing, ...rest}): Form => ({
    ...rest,
    lines: both(language => [
      ...table([about[language], {id: 'Pertanyaan', en: 'Question'}[language], answer[language]], rows.map(({label, asks}) => [label[language], asks[language], '⟦⟧'])),
      '', closing[language],
    ]),
  })),
  {
    id: 'community-elements-form', group: 'community',
    label: {id: 'Unsur intervensi komunitas', en: 'Elements of community intervention'},
    detail: {id: 'Manusia, masalah, sumber daya, program, dan petugas.', en: 'People, problem, resources, programme and worker.'},
    prefix: {id: 'formulir-unsur-komunitas', en: 'form-community-elements'},
    lines: both(language => [
      ...named({id: 'Unsur', en: 'Element'}, communityElements, language),
      '', {id: 'Unsur yang masih kurang ialah ⟦unsur dan cara melengkapinya⟧.', en: 'The element still missing is ⟦the element and how to supply it⟧.'}[language],
    ]),
  },
  {
    id: 'influence-plan', group: 'influence',
    label: {id: 'Rencana pemberian pengaruh', en: 'Influence plan'},
    detail: {id: 'Tujuh dasar dan empat proses untuk memengaruhi satu sistem sasaran.', en: 'Seven bases and four processes for influencing one target system.'},
    prefix: {id: 'rencana-pengaruh', en: 'influence-plan'},
    lines: both(language => [
      {id: 'Sistem sasaran dan perubahan yang diharapkan: ⟦siapa yang hendak dipengaruhi dan untuk apa⟧.', en: 'Target system and the change hoped for: ⟦who is to be influenced, and what for⟧.'}[language],
      '',
      ...table(
        [{id: 'Dasar pengaruh', en: 'Base of influence'}[language], {id: 'Yang dapat dipakai', en: 'What it can rest on'}[language], answer[language]],
        influenceBases.map(({label, points}) => [label[language], points[language].join('; '), '⟦⟧']),
      ),
      '',
      ...table(
        [{id: 'Proses', en: 'Process'}[language], {id: 'Pertanyaan', en: 'Question'}[language], answer[language]],
        influenceProcesses.map(({label, asks}) => [label[language], asks[language], '⟦⟧']),
      ),
    ]),
  },
  {
    id: 'rothman-comparison', group: 'community',
    label: {id: 'Perbandingan tiga model Rothman', en: 'Comparison of Rothman’s three models'},
    detail: {id: 'Ketiga model menurut semua unsur pembandingnya.', en: 'The three models by every attribute of comparison.'},
    prefix: {id: 'rothman-perbandingan', en: 'rothman-comparison'},
    lines: both(language => [
      ...table(
        [{id: 'Unsur', en: 'Attribute'}[language], ...communityModels.map(({label}) => label[language])],
        modelAttributes.map(({id, label}) => [label[language], ...communityModels.map(({attributes}) => attributes[id].text[language])]),
      ),
      '',
      {
        id: 'Model yang paling sesuai dengan komunitas ini ialah ⟦model, alasan, dan sumber yang Anda baca⟧.',
        en: 'The model that fits this community best is ⟦the model, the reason and the source that you read⟧.',
      }[language],
    ]),
  },
  ...communityModels.map((model): Form => ({
    id: `rothman-${model.id}`, group: 'community',
    label: model.label,
    detail: model.about,
    prefix: {id: `rothman-${slug(model.label.id)}`, en: `rothman-${slug(model.label.en)}`},
    lines: both(language => [
      model.about[language],
      '',
      ...table(
        [{id: 'Unsur', en: 'Attribute'}[language], model.label[language], {id: 'Di komunitas ini', en: 'In this community'}[language]],
        modelAttributes.map(({id, label}) => [label[language], model.attributes[id].text[language], '⟦⟧']),
      ),
      '',
      {id: 'Sumber model ini: ⟦sumber yang Anda baca⟧.', en: 'Source of this model: ⟦the source that you read⟧.'}[language],
    ]),
  })),
]

function both(write: (language: Language) => readonly string[]): Bilingual<readonly string[]> {
  return {id: write('id'), en: write('en')}
}

function named(head: Bilingual, rows: readonly Entry[], language: Language): readonly string[] {
  return table([head[language], {id: 'Arti', en: 'Meaning'}[language], answer[language]], rows.map(({label, about}) => [label[language], about[language], '⟦⟧']))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
}

function slug(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/gu, '-')
}
