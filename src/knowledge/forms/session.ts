import type {Form} from './form.ts'

/** Session log. */
export const session: Form = {
  id: 'record-session', group: 'records',
  label: {id: 'Catatan sesi', en: 'Session log'},
  detail: {id: 'Waktu, tempat, sasaran, tujuan, teknik, proses, dan hasil satu pertemuan.', en: 'Time, place, target, purpose, techniques, course and result of one meeting.'},
  prefix: {id: 'catatan-sesi', en: 'session-log'},
  lines: {
    id: [
      '| Pokok | Catatan |',
      '| --- | --- |',
      '| Hari, tanggal, dan pukul | ⟦⟧ |',
      '| Tempat | ⟦⟧ |',
      '| Sasaran (inisial) | ⟦⟧ |',
      '| Tujuan pertemuan | ⟦⟧ |',
      '| Teknik dan alat | ⟦⟧ |',
      '| Jalannya pertemuan | ⟦⟧ |',
      '| Hasil | ⟦⟧ |',
      '| Kesepakatan berikutnya | ⟦⟧ |',
      '',
      'Catatan pekerja sosial: ⟦pengamatan yang tidak masuk tabel⟧.',
    ],
    en: [
      '| Item | Note |',
      '| --- | --- |',
      '| Day, date and time | ⟦⟧ |',
      '| Place | ⟦⟧ |',
      '| Who was met (initials) | ⟦⟧ |',
      '| Purpose of the meeting | ⟦⟧ |',
      '| Techniques and tools | ⟦⟧ |',
      '| Course of the meeting | ⟦⟧ |',
      '| Result | ⟦⟧ |',
      '| Agreed next step | ⟦⟧ |',
      '',
      'The worker’s note: ⟦observations that fit no row⟧.',
    ],
  },
}
