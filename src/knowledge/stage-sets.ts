import type {Entry, KindId, StageId, StageSetId} from './types.ts'

/** One step of a set: the stage it maps on, and how much it is asked for. */
export interface StageStep {
  readonly stage: StageId
  readonly need: 'required' | 'optional'
  /** The set's own word for it, where it is not the stage's. */
  readonly called?: {readonly id: string, readonly en: string}
}

/** An author's or a school's list of stages. */
export interface StageSet extends Entry {
  readonly id: StageSetId
  readonly steps: readonly StageStep[]
  readonly defaultFor: readonly KindId[]
  /** Whether the report's own headings alone may choose it, or only the front matter or a default. */
  readonly byFit: boolean
}

const must = (stage: StageId, called?: StageStep['called']): StageStep => ({stage, need: 'required', ...(called && {called})})
const may = (stage: StageId, called?: StageStep['called']): StageStep => ({stage, need: 'optional', ...(called && {called})})

/** The stage sets (domain section 10.3; what each requires: domain section 22). */
export const stageSets: readonly StageSet[] = [
  {
    id: 'circle-6',
    label: {id: 'Lingkaran intervensi (6 tahap)', en: 'Intervention circle (6 stages)'},
    about: {
      id: 'Enam tahap yang lazim dipakai di makalah; monitoring ditambahkan bila diperlukan.',
      en: 'Six stages that papers commonly use; monitoring is added where needed.',
    },
    aliases: ['lingkaran intervensi', 'intervention circle', 'enam tahap', '6 tahap'],
    steps: [must('engagement'), must('assessment'), must('planning'), must('implementation'), may('monitoring'), must('evaluation'), must('termination')],
    defaultFor: ['paper', 'case-report'],
    byFit: true,
    source: [{id: 'article-intervention-circle'}],
    scope: 'ID',
  },
  {
    id: 'casework-9',
    label: {id: 'Proses pertolongan (EIC sampai bimbingan lanjut)', en: 'Casework process (EIC to follow-up)'},
    about: {
      id: 'Urutan praktikum dari engagement, intake, dan kontrak sampai bimbingan lanjut.',
      en: 'The practicum order from engagement, intake and contract to follow-up.',
    },
    aliases: ['proses pertolongan', 'sembilan tahap', '9 tahap'],
    steps: [
      must('engagement'), may('intake'), may('contract'), must('assessment'), must('planning'), must('implementation'), may('monitoring'), must('evaluation'),
      must('termination'), may('referral'), may('follow-up'),
    ],
    defaultFor: [],
    byFit: true,
    source: [{id: 'poltekesos-practicum'}],
    scope: 'ID',
  },
  {
    id: 'kemensos-rehab',
    label: {id: 'Rehabilitasi sosial Kemensos', en: 'Social rehabilitation (Ministry of Social Affairs)'},
    about: {
      id: 'Tahap rehabilitasi sosial menurut standar Kementerian Sosial, dari pendekatan awal sampai bimbingan lanjut.',
      en: 'The stages of social rehabilitation in the standard of the Ministry of Social Affairs.',
    },
    aliases: ['rehabilitasi sosial', 'kemensos'],
    steps: [
      must('engagement', {id: 'Pendekatan Awal', en: 'Initial Approach'}),
      must('assessment', {id: 'Pengungkapan dan Pemahaman Masalah', en: 'Disclosing and Understanding the Problem'}),
      must('planning', {id: 'Penyusunan Rencana Pemecahan Masalah', en: 'Drawing up the Problem-solving Plan'}),
      must('implementation', {id: 'Pemecahan Masalah', en: 'Problem Solving'}),
      must('resocialization'), must('termination'), may('follow-up'),
    ],
    defaultFor: [],
    byFit: true,
    source: [{id: 'permensos-22-2014'}],
    scope: 'ID',
  },
  {
    id: 'group-4',
    label: {id: 'Pekerjaan sosial kelompok', en: 'Social work with groups'},
    about: {
      id: 'Tahap kerja kelompok: pembentukan, asesmen, tahap menengah, evaluasi, dan tahap akhir.',
      en: 'Group work from forming and assessment through the middle phase to evaluation and ending.',
    },
    aliases: ['group work', 'pekerjaan sosial kelompok'],
    steps: [
      must('intake', {id: 'Pembentukan Kelompok (Intake)', en: 'Forming the Group (Intake)'}), must('assessment'),
      must('implementation', {id: 'Tahap Menengah', en: 'Middle Phase'}), must('evaluation'), must('termination', {id: 'Tahap Akhir (Terminasi)', en: 'Ending (Termination)'}), may('follow-up'),
    ],
    defaultFor: ['group-report'],
    byFit: false,
    source: [{id: 'toseland-rivas'}],
    scope: 'international',
  },
  {
    id: 'community-stks',
    label: {id: 'Praktikum komunitas', en: 'Community practicum'},
    about: {
      id: 'Tahap kerja komunitas dari inisiasi sosial sampai terminasi dan rujukan.',
      en: 'Community work from social initiation to termination and referral.',
    },
    aliases: ['praktikum komunitas', 'praktikum iii'],
    steps: [
      must('social-initiation'), must('social-organizing'), must('assessment'), must('planning'), must('implementation'), must('evaluation'), must('termination'), may('referral'),
    ],
    defaultFor: ['community-report'],
    byFit: true,
    source: [{id: 'poltekesos-practicum'}],
    scope: 'ID',
  },
  {
    id: 'generalist-gim',
    label: {id: 'Model generalis (Kirst-Ashman dan Hull)', en: 'Generalist intervention model (Kirst-Ashman and Hull)'},
    about: {
      id: 'Tujuh langkah praktik generalis, dari engagement sampai tindak lanjut.',
      en: 'Seven steps of generalist practice, from engagement to follow-up.',
    },
    aliases: ['generalist intervention model', 'kirst ashman', 'gim'],
    steps: [must('engagement'), must('assessment'), must('planning'), must('implementation'), must('evaluation'), must('termination'), must('follow-up')],
    defaultFor: [],
    byFit: false,
    source: [{id: 'kirst-ashman-hull'}],
    scope: 'international',
  },
  {
    id: 'problem-solving',
    label: {id: 'Pemecahan masalah (Zastrow)', en: 'Problem solving (Zastrow)'},
    about: {
      id: 'Merumuskan masalah, mencari dan memilih alternatif, melaksanakan, lalu menindaklanjuti.',
      en: 'Names the problem, finds and chooses alternatives, carries one out and follows up.',
    },
    aliases: ['problem solving process'],
    steps: [must('assessment', {id: 'Identifikasi Masalah', en: 'Identify the Problem'}), must('planning', {id: 'Penyusunan dan Pemilihan Alternatif', en: 'Generate and Select Alternatives'}), must('implementation'), must('evaluation'), may('follow-up')],
    defaultFor: [],
    byFit: false,
    source: [{id: 'zastrow-1995'}],
    scope: 'international',
  },
  {
    id: 'richmond',
    label: {id: 'Study, diagnosis, treatment (Richmond)', en: 'Study, diagnosis, treatment (Richmond)'},
    about: {
      id: 'Susunan casework klasik: mempelajari, mendiagnosis, menangani, dan mengevaluasi.',
      en: 'The classic casework order: study, diagnosis, treatment, evaluation.',
    },
    aliases: ['study diagnosis treatment'],
    steps: [must('assessment', {id: 'Study dan Diagnosis', en: 'Study and Diagnosis'}), must('implementation', {id: 'Treatment', en: 'Treatment'}), must('evaluation')],
    defaultFor: [],
    byFit: false,
    source: [{id: 'richmond-1917'}],
    scope: 'international',
  },
  {
    id: 'casework-india',
    label: {id: 'Casework (tradisi India)', en: 'Casework (Indian tradition)'},
    about: {
      id: 'Intake, study, diagnosis, treatment, evaluasi, terminasi, dan tindak lanjut.',
      en: 'Intake, study, diagnosis, treatment, evaluation, termination and follow-up.',
    },
    aliases: ['social casework process'],
    steps: [must('intake'), must('assessment', {id: 'Study dan Diagnosis', en: 'Study and Diagnosis'}), must('implementation', {id: 'Treatment', en: 'Treatment'}), must('evaluation'), must('termination'), may('follow-up')],
    defaultFor: [],
    byFit: true,
    source: [{id: 'casework-process-note'}],
    scope: 'international',
  },
]
