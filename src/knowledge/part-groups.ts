import type {Bilingual} from './types.ts'

/** The drawers, in the order in which a picker shows them. */
export const partGroups = {
  sections: {id: 'Bagian laporan', en: 'Report sections'},
  stages: {id: 'Tahap pertolongan', en: 'Stages of helping'},
  principles: {id: 'Prinsip', en: 'Principles'},
  concepts: {id: 'Pengertian, tujuan, dan fungsi', en: 'Definitions, goals and functions'},
  approaches: {id: 'Pendekatan', en: 'Approaches'},
  theories: {id: 'Teori', en: 'Theories'},
  services: {id: 'Pelayanan', en: 'Services'},
  inquiry: {id: 'Wawancara dan observasi', en: 'Interviews and observation'},
  influence: {id: 'Pengaruh', en: 'Influence'},
  individual: {id: 'Intervensi individu', en: 'Individual intervention'},
  group: {id: 'Intervensi kelompok', en: 'Group intervention'},
  community: {id: 'Intervensi komunitas', en: 'Community intervention'},
  tools: {id: 'Alat asesmen', en: 'Assessment tools'},
  records: {id: 'Catatan dan persetujuan', en: 'Records and consent'},
  references: {id: 'Entri daftar pustaka', en: 'Reference entries'},
} as const satisfies Readonly<Record<string, Bilingual>>

/** The name of a drawer. */
export type PartGroup = keyof typeof partGroups
