import type {Bilingual} from '../knowledge/types.ts'

/** What stands behind `peksos`. */
export type Command = 'check' | 'compare' | 'convert' | 'annotate' | 'export' | 'new' | 'config' | 'profile' | 'rules' | 'explain'

/** The commands, with what they take and do; parser, help and documentation are made from these rows. */
export const commands = [
  {
    name: 'check',
    inputs: {id: '<berkas atau folder…>', en: '<files or folders…>'},
    about: {id: 'Memeriksa laporan dalam Markdown atau Word.', en: 'Checks reports in Markdown or Word.'},
  },
  {
    name: 'compare',
    inputs: {id: '<berkas atau folder…>', en: '<files or folders…>'},
    about: {
      id: 'Menampilkan bagian teks yang sama atau hampir sama di dua laporan atau lebih, dengan tempatnya masing-masing.',
      en: 'Shows passages that stand in two reports or more, the same or nearly so, each with its places.',
    },
  },
  {
    name: 'convert',
    inputs: {id: '<berkas.docx atau berkas.txt>', en: '<file.docx or file.txt>'},
    about: {id: 'Menjadikan dokumen Word atau teks polos laporan dalam Markdown.', en: 'Makes a report in Markdown of a Word document or a plain text.'},
  },
  {
    name: 'annotate',
    inputs: {id: '<berkas.docx> -o <salinan.docx>', en: '<file.docx> -o <copy.docx>'},
    about: {id: 'Menulis temuan sebagai komentar Word ke dalam salinan.', en: 'Writes the findings as Word comments into a copy.'},
  },
  {
    name: 'export',
    inputs: {id: '<berkas.md>', en: '<file.md>'},
    about: {id: 'Menulis laporan sebagai dokumen Word.', en: 'Writes a report as a Word document.'},
  },
  {
    name: 'new',
    inputs: {id: '<berkas.md>', en: '<file.md>'},
    about: {id: 'Menulis kerangka laporan baru; berkas yang sudah ada tidak ditimpa.', en: 'Writes the template of a new report; a file that is there is not overwritten.'},
  },
  {
    name: 'config',
    inputs: {id: '<berkas>', en: '<file>'},
    about: {id: 'Menampilkan ketentuan yang berlaku bagi berkas itu, dan asalnya masing-masing.', en: 'Shows what holds for a file, and where each value came from.'},
  },
  {
    name: 'profile',
    inputs: {id: 'test <peksos.json>', en: 'test <peksos.json>'},
    about: {id: 'Memeriksa laporan contoh profil dan membandingkan temuannya dengan yang diharapkan.', en: 'Checks the sample reports of a profile and compares the findings with the expected ones.'},
  },
  {
    name: 'rules',
    inputs: {id: '', en: ''},
    about: {id: 'Menampilkan semua aturan dengan tingkatnya.', en: 'Lists all rules with their severity.'},
  },
  {
    name: 'explain',
    inputs: {id: '<aturan>', en: '<rule>'},
    about: {id: 'Menjelaskan satu aturan: alasannya, contoh yang benar dan yang salah.', en: 'Explains one rule: its reason, right and wrong examples.'},
  },
] as const satisfies readonly {readonly name: Command, readonly inputs: Bilingual, readonly about: Bilingual}[]

/** What the exit codes mean; the help and the documentation show it. */
export const exitCodes: readonly {readonly code: number, readonly about: Bilingual}[] = [
  {
    code: 0,
    about: {
      id: 'Semua terbaca, tidak ada temuan setingkat `--fail-on` atau lebih berat.',
      en: 'Everything was read, with no finding as grave as `--fail-on` or graver.',
    },
  },
  {
    code: 1,
    about: {
      id: 'Ada temuan setingkat itu atau lebih berat, atau peringatan lebih banyak dari `--max-warnings`.',
      en: 'There is a finding as grave as that or graver, or there are more warnings than `--max-warnings`.',
    },
  },
  {
    code: 2,
    about: {
      id: 'Perintahnya keliru, ada berkas yang tidak dapat dibaca (yang lain tetap diperiksa), atau keluarannya tidak dapat ditulis.',
      en: 'The command was wrong, a file could not be read (the others are still checked), or the output could not be written.',
    },
  },
]
