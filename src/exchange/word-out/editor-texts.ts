import type {Bilingual, Language} from '../../knowledge/types.ts'

/** What the editor and the terminal say about an export; they stand here so that checking does not carry them. */
const texts = {
  save: {id: 'Simpan sebagai dokumen Word', en: 'Save as a Word document'},
  saved: {id: '{file} sudah ditulis', en: '{file} was written'},
  lost: {id: '{count} hal perlu diperhatikan', en: '{count} things to know', one: '1 thing to know'},
  gaps: {id: '{count} kekurangan masih terbuka', en: '{count} gaps are still open', one: '1 gap is still open'},
  open: {id: 'Buka', en: 'Open'},
  details: {id: 'Lihat rinciannya', en: 'Show the details'},
  line: {id: 'baris {line}', en: 'line {line}'},
  joined: {id: 'Laporan ini terdiri atas {count} berkas, semuanya menjadi satu dokumen: {files}', en: 'This report consists of {count} files, which became one document: {files}'},
  unread: {
    id: 'Bagian laporan ini tidak terbaca sebagai teks, jadi dokumennya tidak ditulis: {files}. Simpan ulang sebagai UTF-8, lalu coba lagi.',
    en: 'Parts of this report cannot be read as text, so the document was not written: {files}. Save them as UTF-8 and try again.',
  },
  gap: {id: 'Kekurangan', en: 'Gap'},
  there: {id: '{file} sudah ada. Timpa dengan laporan ini?', en: '{file} is already there. Write this report over it?'},
  overwrite: {id: 'Timpa', en: 'Overwrite'},
  failed: {
    id: '{file} tidak dapat ditulis. Jika sedang terbuka di Word, tutuplah dahulu, lalu coba lagi.',
    en: '{file} could not be written. If it is open in Word, close it there first and try again.',
  },
} as const satisfies Record<string, Bilingual & {readonly one?: string}>

/** A text of the export in one language, its `{names}` filled. */
export function sayOfExport(key: keyof typeof texts, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  const text: Bilingual & {readonly one?: string} = texts[key]
  // Indonesian has no plural.
  return (language === 'en' && values['count'] === 1 ? text.one ?? text.en : text[language]).replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}

/** How an export came out, in one line. */
export function summaryOfExport(file: string, messages: number, gaps: number, language: Language): string {
  return [
    sayOfExport('saved', language, {file}), ...(messages > 0 ? [sayOfExport('lost', language, {count: messages})] : []), ...(gaps > 0 ? [sayOfExport('gaps', language, {count: gaps})] : []),
  ].join(', ') + '.'
}
