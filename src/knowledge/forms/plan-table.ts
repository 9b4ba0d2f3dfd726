import type {Form} from './form.ts'

/** Intervention plan table. */
export const planTable: Form = {
  id: 'tool-plan-table', group: 'tools',
  label: {id: 'Tabel rencana intervensi', en: 'Intervention plan table'},
  detail: {id: 'Tujuan, kegiatan, metode, pelaku, jadwal, dan indikator.', en: 'Goals, activities, methods, people, schedule and indicators.'},
  prefix: {id: 'tabel-rencana', en: 'table-plan'},
  lines: {
    id: [
      '| Tujuan khusus | Kegiatan | Metode dan teknik | Pelaku | Waktu | Sumber | Indikator |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '',
      'Tujuan umum rencana ini ialah ⟦keadaan yang hendak dicapai bersama klien⟧.',
    ],
    en: [
      '| Specific goal | Activity | Method and technique | Who | When | Resources | Indicator |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '| ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ | ⟦⟧ |',
      '',
      'The general goal of this plan is ⟦the state to be reached together with the client⟧.',
    ],
  },
}
