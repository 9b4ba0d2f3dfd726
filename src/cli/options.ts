import {kinds} from '../knowledge/kinds/index.ts'
import type {Bilingual, KindId} from '../knowledge/types.ts'
import {severities} from '../lint/finding.ts'

/** What stands behind `peksos`. */
export type Command = 'check' | 'convert'

/** The commands, with what they take and do; parser, help and documentation are made from these rows. */
export const commands = [
  {
    name: 'check',
    inputs: {id: '<berkas atau folder…>', en: '<files or folders…>'},
    about: {id: 'Memeriksa laporan dalam Markdown atau Word.', en: 'Checks reports in Markdown or Word.'},
  },
  {
    name: 'convert',
    inputs: {id: '<berkas.docx atau berkas.txt>', en: '<file.docx or file.txt>'},
    about: {id: 'Menjadikan dokumen Word atau teks polos laporan dalam Markdown.', en: 'Makes a report in Markdown of a Word document or a plain text.'},
  },
] as const satisfies readonly {readonly name: Command, readonly inputs: Bilingual, readonly about: Bilingual}[]

/** One option: parser, help and documentation are made from this row. */
export interface OptionRow {
  readonly long: string
  readonly short?: string
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string
  /** The only values that it may have. */
  readonly choices?: readonly string[]
  /** What holds when it is not given. */
  readonly initial?: string
  readonly about: Bilingual
  /** The commands that take it; all of them where it is not said. */
  readonly of?: readonly Command[]
}

/** The kinds that `--kind` takes: the id of each, with its Indonesian name. */
export const kindNames: readonly {readonly id: KindId, readonly indonesian: string}[] = [
  ...kinds.map(({id, value}) => ({id, indonesian: value.id})),
  {id: 'other', indonesian: 'lain'},
]

/** Every option. */
export const options = [
  {
    long: 'format',
    value: 'text|json',
    choices: ['text', 'json'],
    initial: 'text',
    of: ['check'],
    about: {
      id: 'Bentuk keluaran: untuk dibaca orang atau untuk program lain.',
      en: 'The form of the output: for people, or for another program.',
    },
  },
  {
    long: 'kind',
    value: 'K',
    choices: kindNames.flatMap(({id, indonesian}) => [id, indonesian]),
    of: ['check'],
    about: {
      id: 'Jenis laporan, apa pun isi dan bagian awalnya. Tanpa opsi ini Peksos mengenalinya sendiri.',
      en: 'The kind of report, whatever its content or front matter says. Without it Peksos finds out by itself.',
    },
  },
  {
    long: 'language',
    value: 'id|en|auto',
    choices: ['id', 'en', 'auto'],
    initial: 'auto',
    about: {
      id: 'Bahasa temuan dan pesan; `auto`: bahasa laporan masing-masing.',
      en: 'The language of findings and messages; `auto`: the language of each report.',
    },
  },
  {
    long: 'fail-on',
    value: severities.join('|'),
    choices: severities,
    initial: 'warning',
    of: ['check'],
    about: {
      id: 'Temuan paling ringan yang membuat kode keluar menjadi 1.',
      en: 'The mildest finding that makes the exit code 1.',
    },
  },
  {
    long: 'output',
    short: 'o',
    value: 'FILE',
    of: ['convert'],
    about: {
      id: 'Berkas yang ditulis; tanpa opsi ini `convert` menulis ke keluaran standar.',
      en: 'The file to write; without it `convert` writes to standard output.',
    },
  },
  {
    long: 'force',
    short: 'f',
    of: ['convert'],
    about: {
      id: 'Boleh menimpa berkas yang sudah ada.',
      en: 'May replace files that are there already.',
    },
  },
  {
    long: 'help',
    short: 'h',
    about: {id: 'Menampilkan bantuan ini.', en: 'Shows this help.'},
  },
  {
    long: 'version',
    short: 'V',
    about: {id: 'Menampilkan versi Peksos.', en: 'Shows the version of Peksos.'},
  },
] as const satisfies readonly OptionRow[]

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
    about: {id: 'Ada temuan setingkat itu atau lebih berat.', en: 'There is a finding as grave as that or graver.'},
  },
  {
    code: 2,
    about: {
      id: 'Perintahnya keliru, ada berkas yang tidak dapat dibaca (yang lain tetap diperiksa), atau keluarannya tidak dapat ditulis.',
      en: 'The command was wrong, a file could not be read (the others are still checked), or the output could not be written.',
    },
  },
]
