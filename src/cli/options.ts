import type {Bilingual, KindId} from '../knowledge/types.ts'
import {severities} from '../lint/finding.ts'
import type {Command} from './commands.ts'
import {kindFacts, ruleFacts, stageSetIds} from './facts.ts'

/** One option: parser, help and documentation are made from this row. */
export interface OptionRow {
  readonly long: string
  readonly short?: string
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string
  /** The only values that it may have. */
  readonly choices?: readonly string[]
  /** The rules that it may name: too many to list them wherever it is wrong. */
  readonly names?: readonly string[]
  /** What holds when it is not given. */
  readonly initial?: string
  /** Whether its value is a whole number. */
  readonly whole?: true
  /** Whether it may be given several times. */
  readonly several?: true
  readonly about: Bilingual
  /** The commands that take it; all of them where it is not said. */
  readonly of?: readonly Command[]
}

/** The kinds that `--kind` takes: the id of each, with its Indonesian name. */
export const kindNames: readonly {readonly id: KindId, readonly indonesian: string}[] = [
  ...kindFacts.map(({id, value}) => ({id, indonesian: value.id})),
  {id: 'other', indonesian: 'lain'},
]

/** The forms of output. */
export const formatNames = ['text', 'json', 'sarif', 'junit', 'github', 'csv', 'html', 'markdown'] as const

/** A form of output. */
export type FormatName = (typeof formatNames)[number]

/** Every option. */
export const options = [
  {
    long: 'format',
    value: 'F',
    choices: formatNames,
    initial: 'text',
    of: ['check', 'config'],
    about: {
      id: 'Bentuk keluaran: `text` untuk dibaca, `json` untuk program lain, `sarif`, `junit`, dan `github` untuk server, `csv`, `html`, dan `markdown` sebagai tabel satu kelas.',
      en: 'The form of the output: `text` for people, `json` for another program, `sarif`, `junit` and `github` for servers, `csv`, `html` and `markdown` as the table of a class.',
    },
  },
  {
    long: 'kind',
    value: 'K',
    choices: kindNames.flatMap(({id, indonesian}) => [id, indonesian]),
    of: ['check', 'annotate', 'new'],
    about: {
      id: 'Jenis laporan, apa pun isi dan bagian awalnya. Tanpa opsi ini Peksos mengenalinya sendiri.',
      en: 'The kind of report, whatever its content or front matter says. Without it Peksos finds out by itself.',
    },
  },
  {
    long: 'profile',
    value: 'FILE',
    of: ['check', 'compare', 'annotate', 'export', 'new', 'config', 'profile'],
    about: {
      id: 'Profil kampus: berkas, atau id profil bawaan. Tanpa opsi ini `peksos.json` terdekat ke atas dari laporan yang berlaku.',
      en: 'The campus profile: a file, or the id of a built-in one. Without it the nearest `peksos.json` upwards from the report holds.',
    },
  },
  {
    long: 'stages',
    value: 'S',
    choices: stageSetIds,
    of: ['new'],
    about: {id: 'Daftar tahap yang diikuti laporan baru.', en: 'The stage set that a new report follows.'},
  },
  {
    long: 'title',
    value: 'T',
    of: ['new'],
    about: {id: 'Judul laporan baru.', en: 'The title of a new report.'},
  },
  {
    long: 'author',
    value: 'N',
    of: ['new'],
    about: {id: 'Nama penulis laporan baru.', en: 'The author of a new report.'},
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
    long: 'max-warnings',
    value: 'N',
    whole: true,
    of: ['check'],
    about: {
      id: 'Peringatan sebanyak ini masih diterima; lebih dari itu kode keluar menjadi 1.',
      en: 'As many warnings are accepted; more of them make the exit code 1.',
    },
  },
  {
    long: 'min-severity',
    value: severities.join('|'),
    choices: severities,
    initial: 'hint',
    of: ['check'],
    about: {id: 'Temuan yang lebih ringan dari ini tidak ditampilkan.', en: 'Findings milder than this are not shown.'},
  },
  {
    long: 'rule',
    value: 'R',
    names: ruleFacts.map(({id}) => id),
    several: true,
    of: ['check'],
    about: {id: 'Hanya aturan ini; dapat diulang.', en: 'Only this rule; may be repeated.'},
  },
  {
    long: 'quiet',
    short: 'q',
    of: ['check'],
    about: {id: 'Hanya laporan yang mempunyai temuan yang ditampilkan.', en: 'Only reports with findings are shown.'},
  },
  {
    long: 'changed-since',
    value: 'FILE',
    of: ['check'],
    about: {
      id: 'Hasil `json` sebelumnya; disebut temuan mana yang sudah beres, baru, atau masih sama.',
      en: 'A former `json` result; says which findings are fixed, new or still open.',
    },
  },
  {
    long: 'feedback',
    value: 'DIR',
    of: ['check'],
    about: {
      id: 'Menulis umpan balik untuk setiap laporan ke folder ini, satu berkas Markdown untuk satu laporan, dalam bahasa laporannya.',
      en: 'Writes feedback on each report into this folder, a Markdown file for each, in the language of the report.',
    },
  },
  {
    long: 'fix',
    of: ['check'],
    about: {
      id: 'Menerapkan perbaikan yang aman ke berkasnya, lalu menampilkan temuan yang tersisa.',
      en: 'Applies the safe fixes to the files, then shows the findings that are left.',
    },
  },
  {
    long: 'dry-run',
    of: ['check'],
    about: {id: 'Bersama `--fix`: menampilkan perubahannya saja, tidak menulis apa pun.', en: 'With `--fix`: shows the changes only and writes nothing.'},
  },
  {
    long: 'watch',
    short: 'w',
    of: ['check'],
    about: {
      id: 'Sesudah semuanya diperiksa, laporan yang berubah diperiksa lagi, sampai Ctrl+C ditekan; perubahan profil dan berkas pustaka ikut diamati.',
      en: 'When all is checked, reports that change are checked again, until Ctrl+C is pressed; profiles and files of references are watched too.',
    },
  },
  {
    long: 'threads',
    value: 'N',
    whole: true,
    of: ['check', 'compare'],
    about: {
      id: 'Laporan diperiksa dalam sebanyak ini benang (thread) sekaligus; tanpa opsi ini sebanyak yang dapat dijalankan mesin. `1`: satu per satu.',
      en: 'Reports are checked in as many threads at once; without it in as many as the machine runs. `1`: one after the other.',
    },
  },
  {
    long: 'timeout',
    value: 'SECONDS',
    whole: true,
    initial: '20',
    of: ['check', 'compare'],
    about: {
      id: 'Laporan yang lebih lama diperiksa daripada ini dilewati dan disebut; yang lain tetap diperiksa. `0`: tanpa batas.',
      en: 'A report that takes longer to check is passed over and named; the others are still checked. `0`: no limit.',
    },
  },
  {
    long: 'cache',
    value: 'DIR',
    of: ['check', 'compare'],
    about: {
      id: 'Folder yang menyimpan hasil pemeriksaan, agar laporan yang tidak berubah tidak diperiksa ulang; tanpa opsi ini folder cache milik sistem. Isinya tidak memuat kata-kata dari laporan dan boleh dihapus kapan saja.',
      en: 'The folder that keeps what was found, so that reports that did not change are not checked again; without it the cache folder of the system. It holds no word of a report and may be deleted at any time.',
    },
  },
  {
    long: 'no-cache',
    of: ['check', 'compare'],
    about: {id: 'Semua laporan diperiksa lagi, dan tidak ada yang disimpan.', en: 'All reports are checked again, and nothing is kept.'},
  },
  {
    long: 'output',
    short: 'o',
    value: 'FILE',
    several: true,
    of: ['check', 'convert', 'annotate', 'export'],
    about: {
      id: 'Berkas yang ditulis. Bagi `check`: FORMAT:BERKAS di samping keluaran biasa, dapat diulang, misalnya `-o csv:kelas.csv -o html:kelas.html`. Bagi `convert`: berkas Markdown; tanpa opsi ini ke keluaran standar. Bagi `export`: dokumen Word; tanpa opsi ini di samping laporannya.',
      en: 'The file to write. For `check`: FORMAT:FILE beside the usual output, may be repeated, for example `-o csv:class.csv -o html:class.html`. For `convert`: the Markdown file; without it standard output. For `export`: the Word document; without it beside the report.',
    },
  },
  {
    long: 'force',
    short: 'f',
    of: ['check', 'convert', 'annotate', 'export'],
    about: {
      id: 'Boleh menimpa berkas yang sudah ada.',
      en: 'May replace files that are there already.',
    },
  },
  {
    long: 'gaps',
    of: ['export'],
    about: {
      id: 'Menyebut juga apa yang masih kurang dalam laporan: isian yang tertinggal dan bagian yang belum ada.',
      en: 'Names as well what the report still lacks: placeholders that are left and parts that are missing.',
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
