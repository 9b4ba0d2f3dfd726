import type {ExchangeMessage} from '../../exchange/message.ts'
import type {Bilingual, Language} from '../../knowledge/types.ts'

const texts = {
  waiting: {
    id: 'Gambar yang akan ditawarkan untuk ditulis ke folder {folder} begitu laporan disimpan: {count}',
    en: 'Pictures that will be offered to be written into the folder {folder} once the report is saved: {count}',
  },
  offer: {id: '{file} dokumen Word, yang tidak dapat ditampilkan sebagai teks. Buka sebagai laporan? Berkasnya tidak diubah.', en: '{file} is a Word document, which cannot be shown as text. Open it as a report? The file stays as it is.'},
  question: {id: 'Tulis gambar laporan ini ke folder {folder} di sampingnya? Jumlahnya: {count}.', en: 'Write the pictures of this report into the folder {folder} beside it? There are: {count}.'},
  write: {id: 'Tulis gambar', en: 'Write pictures'},
  written: {id: 'Gambar yang ditulis ke folder {folder}: {count}.', en: 'Pictures written into the folder {folder}: {count}.'},
  kept: {id: 'Yang sudah ada di sana dibiarkan: {count}.', en: 'Those that were there already stay as they are: {count}.'},
  failed: {id: 'Gambar tidak dapat ditulis ke folder {folder}.', en: 'The pictures could not be written into the folder {folder}.'},
} as const satisfies Record<string, Bilingual>

function filled(text: Bilingual, values: Readonly<Record<string, string | number>>): Record<Language, string> {
  const fill = (words: string): string => words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
  return {id: fill(text.id), en: fill(text.en)}
}

/** What the part for Word documents says; it stands here so that checking does not carry it. */
export const sayOfWord = {
  waiting: (count: number, folder: string): ExchangeMessage => ({id: 'pictures-waiting', data: {count, folder}, message: filled(texts.waiting, {count, folder: folder.replace(/\/$/u, '')})}),
  text: (key: keyof typeof texts, language: Language, values: Readonly<Record<string, string | number>> = {}): string => filled(texts[key], values)[language],
}
