import type {Form} from './form.ts'

/** Process recording table. */
export const dialogue: Form = {
  id: 'record-dialogue', group: 'records',
  label: {id: 'Tabel rekaman percakapan', en: 'Process recording table'},
  detail: {id: 'Percakapan, perasaan praktikan, analisis, dan tanggapan pembimbing.', en: 'Dialogue, the worker’s feelings, analysis and the supervisor’s comments.'},
  prefix: {id: 'tabel-rekaman-proses', en: 'table-process-recording'},
  lines: {
    id: [
      '| Percakapan dan tindakan | Perasaan saya | Analisis dan teknik | Tanggapan pembimbing |',
      '| --- | --- | --- | --- |',
      '| Praktikan: ⟦⟧ | ⟦⟧ | ⟦⟧ | |',
      '| Klien: ⟦⟧ | ⟦⟧ | ⟦⟧ | |',
      '',
      'Bagian yang paling menentukan: ⟦saat yang menentukan dalam sesi⟧.',
    ],
    en: [
      '| Dialogue and action | My feelings | Analysis and technique | Supervisor’s comments |',
      '| --- | --- | --- | --- |',
      '| Worker: ⟦⟧ | ⟦⟧ | ⟦⟧ | |',
      '| Client: ⟦⟧ | ⟦⟧ | ⟦⟧ | |',
      '',
      'The moment that mattered most: ⟦the turning point of the session⟧.',
    ],
  },
}
