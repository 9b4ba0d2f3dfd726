import {communityElements, communityRoles, communitySkills, communitySteps, practiceRoles} from '../knowledge/community.ts'
import {ethics} from '../knowledge/ethics.ts'
import {groupUnderstandings} from '../knowledge/group.ts'
import {helpingConditions} from '../knowledge/helping-conditions.ts'
import {individualIntervention} from '../knowledge/individual.ts'
import {communityModels, modelAttributes} from '../knowledge/models.ts'
import {influenceBases, influenceProcesses} from '../knowledge/techniques.ts'
import type {AskingEntry, Bilingual, Entry, Language} from '../knowledge/types.ts'
import type {Form} from './forms.ts'
import type {PartGroup} from './part.ts'

/** What a form of this file says of itself; its lines come from a table of knowledge. */
interface TableForm {
  readonly id: string
  readonly group: PartGroup
  readonly label: Bilingual
  readonly detail: Bilingual
  readonly prefix: Bilingual
  /** The text under the table that ties it to the report. */
  readonly closing: Bilingual
}

const answer: Bilingual = {id: 'Catatan', en: 'Notes'}

/** Worksheets that ask one question of every row: the row's name, its question, and a place for the answer. */
const worksheets: readonly (TableForm & {readonly rows: readonly AskingEntry[], readonly about: Bilingual})[] = [
  {
    id: 'helping-conditions-form', group: 'concepts', rows: helpingConditions, about: {id: 'Kondisi', en: 'Condition'},
    label: {id: 'Kondisi pertolongan', en: 'Conditions of helping'},
    detail: {id: 'Empat kondisi yang membuat pertolongan mungkin.', en: 'The four conditions that make help possible.'},
    prefix: {id: 'formulir-kondisi-pertolongan', en: 'form-helping-conditions'},
    closing: {id: 'Kondisi yang paling perlu diperkuat ialah ⟦kondisi dan alasannya⟧.', en: 'The condition that most needs strengthening is ⟦the condition and the reason⟧.'},
  },
  {
    id: 'individual-situation-form', group: 'individual', rows: individualIntervention, about: {id: 'Pokok', en: 'Item'},
    label: {id: 'Situasi klien perseorangan', en: 'The individual client’s situation'},
    detail: {id: 'Pertanyaan tentang klien, faktor perubahan, dan situasi sosialnya.', en: 'Questions on the client, the factors of change and the social situation.'},
    prefix: {id: 'formulir-situasi-individu', en: 'form-individual-situation'},
    closing: {id: 'Dari situasi itu tampak bahwa ⟦simpulan tentang klien dalam situasinya⟧.', en: 'The situation shows that ⟦what follows for the client⟧.'},
  },
  {
    id: 'group-form', group: 'group', rows: groupUnderstandings, about: {id: 'Pemahaman', en: 'Understanding'},
    label: {id: 'Lima pemahaman krisis kelompok', en: 'Five understandings of a group’s crisis'},
    detail: {id: 'Yang perlu dipahami sebelum menolong kelompok atau keluarga dalam krisis.', en: 'What to understand before helping a group or family in crisis.'},
    prefix: {id: 'formulir-kelompok', en: 'form-group'},
    closing: {id: 'Keseimbangan kelompok dapat dipulihkan melalui ⟦bantuan yang dipilih⟧.', en: 'The group’s balance can be restored by ⟦the help chosen⟧.'},
  },
  {
    id: 'community-steps-form', group: 'community', rows: communitySteps, about: {id: 'Langkah', en: 'Step'},
    label: {id: 'Tujuh langkah intervensi komunitas', en: 'Seven steps of community intervention'},
    detail: {id: 'Dari penelitian sampai aksi bersama, satu pertanyaan untuk tiap langkah.', en: 'From research to joint action, one question for each step.'},
    prefix: {id: 'formulir-langkah-komunitas', en: 'form-community-steps'},
    closing: {id: 'Langkah yang paling menentukan ialah ⟦langkah dan alasannya⟧.', en: 'The step that mattered most was ⟦the step and the reason⟧.'},
  },
  {
    id: 'community-roles-form', group: 'community', rows: communityRoles, about: {id: 'Peran', en: 'Role'},
    label: {id: 'Peran petugas komunitas', en: 'Roles of the community worker'},
    detail: {id: 'Empat peran dan hasilnya bagi warga.', en: 'Four roles and what each brought to residents.'},
    prefix: {id: 'formulir-peran-komunitas', en: 'form-community-roles'},
    closing: {id: 'Peran yang utama dalam praktik ini ialah ⟦peran dan alasannya⟧.', en: 'The main role in this practice was ⟦the role and the reason⟧.'},
  },
  {
    id: 'community-skills-form', group: 'community', rows: communitySkills, about: {id: 'Keterampilan', en: 'Skill'},
    label: {id: 'Keterampilan petugas komunitas', en: 'Skills of the community worker'},
    detail: {id: 'Tiga keterampilan yang dipakai bersama komunitas.', en: 'Three skills used with a community.'},
    prefix: {id: 'formulir-keterampilan-komunitas', en: 'form-community-skills'},
    closing: {id: 'Keterampilan yang masih perlu dilatih ialah ⟦keterampilan dan caranya⟧.', en: 'The skill that still needs practice is ⟦the skill and how⟧.'},
  },
  {
    id: 'practice-roles-form', group: 'individual', rows: practiceRoles, about: {id: 'Peran', en: 'Role'},
    label: {id: 'Peran pekerja sosial dalam kasus', en: 'Roles of the worker in a case'},
    detail: {id: 'Broker, mediator, edukator, motivator, konselor, dan manajer kasus.', en: 'Broker, mediator, educator, motivator, counsellor and case manager.'},
    prefix: {id: 'formulir-peran-kasus', en: 'form-case-roles'},
    closing: {id: 'Peran yang paling sering dijalankan ialah ⟦peran dan contohnya⟧.', en: 'The role taken most often was ⟦the role and an example⟧.'},
  },
  {
    id: 'ethics-form', group: 'principles', rows: ethics, about: {id: 'Nilai', en: 'Value'},
    label: {id: 'Refleksi etika dan nilai', en: 'Reflection on ethics and values'},
    detail: {id: 'Satu pertanyaan untuk tiap nilai profesi.', en: 'One question for each value of the profession.'},
    prefix: {id: 'formulir-etika', en: 'form-ethics'},
    closing: {id: 'Pertentangan nilai yang dihadapi: ⟦dilema dan pertimbangannya⟧.', en: 'Values that came into conflict: ⟦the dilemma and how it was weighed⟧.'},
  },
]

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
