import type {Form} from './form.ts'

/** Consent statement. */
export const consent: Form = {
  id: 'record-consent', group: 'records',
  label: {id: 'Pernyataan persetujuan klien', en: 'Consent statement'},
  detail: {id: 'Persetujuan setelah penjelasan, dengan hak untuk menarik diri.', en: 'Informed consent with the right to withdraw.'},
  prefix: {id: 'persetujuan-klien', en: 'consent-statement'},
  lines: {
    id: [
      'Saya, klien (atau wali klien) dengan inisial ⟦inisial⟧, menyatakan bahwa:',
      '',
      '1. tujuan, kegiatan, dan lamanya pertolongan telah dijelaskan kepada saya dalam bahasa yang saya pahami;',
      '2. keterangan tentang diri saya hanya dipakai untuk ⟦keperluan pemakaian data⟧ dan nama saya tidak disebut;',
      '3. kerahasiaan dapat dibuka hanya bila keselamatan seseorang terancam atau hukum mewajibkannya;',
      '4. saya boleh menolak menjawab, meminta penjelasan, atau berhenti kapan saja tanpa kehilangan pelayanan;',
      '5. saya menyetujui pertolongan ini dengan sukarela.',
      '',
      '| Tempat dan tanggal | Klien atau wali | Pekerja sosial |',
      '| --- | --- | --- |',
      '| ⟦⟧ | (tanda tangan) | (tanda tangan) |',
    ],
    en: [
      'I, the client (or the client’s guardian) with the initials ⟦initials⟧, declare that:',
      '',
      '1. the aims, activities and length of the help were explained to me in words that I understand;',
      '2. what I tell is used only for ⟦the use of the data⟧, and my name is not given;',
      '3. confidentiality may be broken only where a person is in danger or the law demands it;',
      '4. I may refuse to answer, ask for explanations or stop at any time without losing services;',
      '5. I agree to this help of my own free will.',
      '',
      '| Place and date | Client or guardian | Social worker |',
      '| --- | --- | --- |',
      '| ⟦⟧ | (signature) | (signature) |',
    ],
  },
}
