import {communityRoles, communitySkills, communitySteps, practiceRoles} from '../community.ts'
import {ethics} from '../ethics.ts'
import {groupUnderstandings} from '../group.ts'
import {helpingConditions} from '../helping-conditions.ts'
import {individualIntervention} from '../individual.ts'
import type {PartGroup} from '../part-groups.ts'
import type {AskingEntry, Bilingual} from '../types.ts'

/** What a form says of itself whose lines come from a table of knowledge. */
export interface Worksheet {
  readonly id: string
  readonly group: PartGroup
  readonly label: Bilingual
  readonly detail: Bilingual
  readonly prefix: Bilingual
  /** The rows, each with its question, and what they are. */
  readonly rows: readonly AskingEntry[]
  readonly about: Bilingual
  /** The text under the table that ties it to the report. */
  readonly closing: Bilingual
}

/** Worksheets that ask one question of every row: the row's name, its question, and a place for the answer. */
export const worksheets: readonly Worksheet[] = [
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
