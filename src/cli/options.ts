import {kinds} from '../knowledge/kinds/index.ts'
import type {Bilingual, KindId} from '../knowledge/types.ts'
import {severities} from '../lint/finding.ts'

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
}

/** The kinds that `--kind` takes: the id of each, with its Indonesian name. */
export const kindNames: readonly {readonly id: KindId, readonly indonesian: string}[] = [
  ...kinds.map(({id, value}) => ({id, indonesian: value.id})),
  {id: 'other', indonesian: 'lain'},
]

/** Every option of `peksos check`. */
export const options = [
  {
    long: 'format',
    value: 'text|json',
    choices: ['text', 'json'],
    initial: 'text',
    about: {
      id: 'Bentuk keluaran: untuk dibaca orang atau untuk program lain.',
      en: 'The form of the output: for people, or for another program.',
    },
  },
  {
    long: 'kind',
    value: 'K',
    choices: kindNames.flatMap(({id, indonesian}) => [id, indonesian]),
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
    about: {
      id: 'Temuan paling ringan yang membuat kode keluar menjadi 1.',
      en: 'The mildest finding that makes the exit code 1.',
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
