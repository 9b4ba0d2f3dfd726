import type {Form} from './form.ts'

/** Referral form. */
export const referral: Form = {
  id: 'record-referral', group: 'records',
  label: {id: 'Formulir rujukan', en: 'Referral form'},
  detail: {id: 'Lembaga tujuan, alasan, dan keterangan yang diserahkan dengan persetujuan klien.', en: 'Receiving agency, reason and what is passed on with the client’s consent.'},
  prefix: {id: 'formulir-rujukan', en: 'form-referral'},
  lines: {
    id: [
      '| Pokok | Uraian |',
      '| --- | --- |',
      '| Klien (inisial) | ⟦⟧ |',
      '| Lembaga tujuan dan penerima | ⟦⟧ |',
      '| Kebutuhan yang tidak dapat dipenuhi di sini | ⟦⟧ |',
      '| Pelayanan yang sudah diberikan | ⟦⟧ |',
      '| Keterangan yang diserahkan | ⟦⟧ |',
      '| Persetujuan klien (tanggal) | ⟦⟧ |',
      '| Cara dan waktu memastikan klien diterima | ⟦⟧ |',
      '',
      'Klien dialihkan karena ⟦alasan rujukan⟧.',
    ],
    en: [
      '| Item | Description |',
      '| --- | --- |',
      '| Client (initials) | ⟦⟧ |',
      '| Receiving agency and person | ⟦⟧ |',
      '| Need that cannot be met here | ⟦⟧ |',
      '| Services already given | ⟦⟧ |',
      '| Information passed on | ⟦⟧ |',
      '| The client’s consent (date) | ⟦⟧ |',
      '| How and when admission is confirmed | ⟦⟧ |',
      '',
      'The client is transferred because ⟦reason for the referral⟧.',
    ],
  },
}
