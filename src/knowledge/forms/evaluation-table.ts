import type {Form} from './form.ts'

/** Evaluation table. */
export const evaluationTable: Form = {
  id: 'tool-evaluation-table', group: 'tools',
  label: {id: 'Tabel evaluasi', en: 'Evaluation table'},
  detail: {id: 'Keadaan sebelum dan sesudah menurut indikator, dengan bukti.', en: 'The state before and after by the indicators, with evidence.'},
  prefix: {id: 'tabel-evaluasi', en: 'table-evaluation'},
  lines: {
    id: [
      '| Indikator | Keadaan sebelum | Keadaan sesudah | Bukti | Pendapat klien |',
      '| --- | --- | --- | --- | --- |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '',
      'Yang mendukung dan yang menghambat prosesnya: ⟦faktor pendukung dan penghambat⟧.',
    ],
    en: [
      '| Indicator | Before | After | Evidence | The client’s view |',
      '| --- | --- | --- | --- | --- |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '',
      'What helped and what hindered the process: ⟦supports and obstacles⟧.',
    ],
  },
}
