import type {KindId, Language} from '../../../src/knowledge/types.ts'

/** A heading of a report: its level, its title in both languages, the pool of its sentences (none: only headings below), how many of them. */
export interface Part {
  readonly id: string
  readonly level: 1 | 2
  readonly title: Readonly<Record<Language, string>>
  readonly pool?: string
  readonly most?: number
}

const part = (id: string, level: 1 | 2, indonesian: string, english: string, pool?: string, most = 4): Part => ({id, level, title: {id: indonesian, en: english}, most, ...(pool && {pool})})

const opening = [
  part('', 1, 'PENDAHULUAN', 'Introduction'), part('background', 2, 'Latar Belakang', 'Background', 'background', 4), part('problem-statement', 2, 'Rumusan Masalah', 'Problem Statement', 'problem', 1), part('objectives', 2, 'Tujuan', 'Objectives', 'objectives', 1),
]
const closing = (pool: string): readonly Part[] => [
  part('', 1, 'PENUTUP', 'Closing'), part('conclusion', 2, 'Kesimpulan', 'Conclusion', pool, 3), part('recommendations', 2, 'Saran', 'Recommendations', 'recommendations', 2), part('references', 1, 'DAFTAR PUSTAKA', 'References', 'references'),
]
const review = part('conceptual-review', 1, 'TINJAUAN KONSEPTUAL', 'Conceptual Review', 'review', 7)

/** The parts of each kind in their order. */
export const layouts: Readonly<Record<Exclude<KindId, 'other'>, readonly Part[]>> = {
  paper: [
    ...opening, part('', 1, 'PEMBAHASAN', 'Discussion'), part('conceptual-review', 2, 'Tinjauan Konseptual', 'Conceptual Review', 'review', 7), part('principles', 2, 'Prinsip Intervensi', 'Principles of Intervention', 'paperPrinciples'), ...closing('paperConclusion'),
  ],
  'case-report': [
    ...opening, review, part('principles', 2, 'Prinsip', 'Principles', 'principles'), part('', 1, 'PROSES PERTOLONGAN', 'Helping Process'), part('agency-profile', 2, 'Profil Lembaga', 'Agency Profile', 'agency'), part('client-profile', 2, 'Identitas Klien', 'Client Profile', 'client'),
    part('engagement', 2, 'Engagement', 'Engagement', 'engagement'), part('assessment', 2, 'Asesmen', 'Assessment', 'assessment'), part('problem-formulation', 2, 'Perumusan Masalah Klien', 'Problem Formulation', 'formulation'), part('planning', 2, 'Rencana Intervensi', 'Planning', 'planning'),
    part('implementation', 2, 'Pelaksanaan Intervensi', 'Implementation', 'implementation', 3), part('monitoring', 2, 'Monitoring', 'Monitoring', 'monitoring'), part('evaluation', 2, 'Evaluasi', 'Evaluation', 'evaluation'), part('termination', 2, 'Terminasi', 'Termination', 'termination'), ...closing('conclusion'),
  ],
  'group-report': [
    ...opening, review, part('', 1, 'PROSES KELOMPOK', 'Group Process'), part('agency-profile', 2, 'Profil Lembaga', 'Agency Profile', 'agency'), part('group-profile', 2, 'Profil Kelompok', 'Group Profile', 'group'), part('intake', 2, 'Pembentukan Kelompok', 'Group Formation', 'forming'),
    part('assessment', 2, 'Asesmen', 'Assessment', 'groupAssessment'), part('problem-formulation', 2, 'Perumusan Masalah', 'Problem Formulation', 'groupFormulation'), part('implementation', 2, 'Tahap Menengah', 'Middle Stage', 'middle'), part('evaluation', 2, 'Evaluasi', 'Evaluation', 'groupEvaluation'),
    part('termination', 2, 'Terminasi', 'Termination', 'ending'), ...closing('groupConclusion'),
  ],
  'community-report': [
    ...opening, review, part('community-profile', 1, 'PROFIL KOMUNITAS', 'Community Profile', 'community'), part('', 1, 'PROSES PRAKTIK KOMUNITAS', 'Community Practice'), part('social-initiation', 2, 'Inisiasi Sosial', 'Social Initiation', 'initiation'), part('social-organizing', 2, 'Pengorganisasian Sosial', 'Social Organizing', 'organizing'),
    part('assessment', 2, 'Asesmen', 'Assessment', 'communityAssessment'), part('problem-formulation', 2, 'Perumusan Masalah', 'Problem Formulation', 'communityFormulation'), part('planning', 2, 'Rencana Intervensi', 'Planning', 'communityPlanning'), part('implementation', 2, 'Pelaksanaan Intervensi', 'Implementation', 'communityWork'),
    part('evaluation', 2, 'Evaluasi', 'Evaluation', 'communityEvaluation'), part('termination', 2, 'Terminasi', 'Termination', 'communityEnd'), ...closing('groupConclusion'),
  ],
  'process-recording': [
    part('', 1, 'Rekaman Proses', 'Process Recording'), part('client-profile', 2, 'Identitas Klien', 'Client Profile', 'client'), part('interview-content', 2, 'Rekaman Isi', 'Content of the Interview', 'dialogue', 1), part('impressions', 2, 'Kesan dan Analisis', 'Impressions and Analysis', 'impressions'),
    part('use-of-self', 2, 'Penggunaan Diri', 'Use of Self', 'self'), part('next-plan', 2, 'Rencana Berikutnya', 'Plan for the Next Meeting', 'next'),
  ],
}
