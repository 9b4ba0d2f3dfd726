import type {Form} from './form.ts'

/** Biopsychosocial-spiritual assessment (BPSS). */
export const bpss: Form = {
  id: 'tool-bpss', group: 'tools',
  label: {id: 'Asesmen biopsikososial-spiritual (BPSS)', en: 'Biopsychosocial-spiritual assessment (BPSS)'},
  detail: {id: 'Temuan, sumber data, dan kekuatan klien untuk setiap aspek.', en: 'Findings, data sources and strengths for each aspect.'},
  prefix: {id: 'alat-bpss', en: 'tool-bpss'},
  lines: {
    id: [
      '| Aspek | Temuan | Sumber data | Kekuatan |',
      '| --- | --- | --- | --- |',
      '| Biologis: kesehatan, gizi, tidur, obat | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| Psikologis: perasaan, pikiran, perilaku | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| Sosial: keluarga, teman, pekerjaan, layanan | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| Spiritual: keyakinan, ibadah, makna hidup | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '',
      'Keempat aspek bersama-sama menunjukkan ⟦masalah pokok, sebab, dan akibatnya⟧.',
    ],
    en: [
      '| Aspect | Findings | Data sources | Strengths |',
      '| --- | --- | --- | --- |',
      '| Biological: health, food, sleep, medicine | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| Psychological: feelings, thoughts, behaviour | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| Social: family, friends, work, services | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| Spiritual: belief, worship, meaning of life | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '',
      'Together the four aspects show ⟦the main problem, its causes and its effects⟧.',
    ],
  },
}
