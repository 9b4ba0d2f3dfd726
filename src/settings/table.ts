import type {Bilingual} from '../knowledge/types.ts'

/** A value that a setting may have, with what it does. */
export interface Choice {
  readonly value: string
  readonly about: Bilingual
}

/** One setting: the key stands below `peksos.`; a choice names its values, a map gives each rule one of them, a number has bounds. */
export interface SettingRow {
  readonly key: string
  readonly type: 'choice' | 'rule-map' | 'number'
  readonly choices: readonly Choice[]
  /** What holds when nothing is set; a map starts empty. */
  readonly initial: string | number | undefined
  /** Of a number: the smallest and the largest that may be set. */
  readonly bounds?: readonly [number, number]
  readonly about: Bilingual
}

/** Every setting; its shape, the settings page of the editor and the documentation follow from this table. */
export const settingTable = [
  {
    key: 'language',
    type: 'choice',
    initial: 'auto',
    about: {
      id: 'Bahasa temuan, perbaikan, dan pesan Peksos.',
      en: 'The language in which Peksos writes findings, fixes and messages.',
    },
    choices: [
      {value: 'auto', about: {id: 'Bahasa laporan itu sendiri.', en: 'The language of the report itself.'}},
      {value: 'id', about: {id: 'Selalu bahasa Indonesia.', en: 'Always Indonesian.'}},
      {value: 'en', about: {id: 'Selalu bahasa Inggris.', en: 'Always English.'}},
    ],
  },
  {
    key: 'detection',
    type: 'choice',
    initial: 'auto',
    about: {
      id: 'Berkas Markdown mana yang diperiksa selama Anda menulis. Perintah untuk memeriksa laporan tetap berlaku bagi semuanya.',
      en: 'Which Markdown files are checked while you write. The command that checks a report works for all of them.',
    },
    choices: [
      {
        value: 'auto',
        about: {
          id: 'Laporan dikenali dari kunci `jenis`, jika tidak ada dari isinya; teks lain didiamkan.',
          en: 'A report is known by its `kind` key, else by its content; other texts are left alone.',
        },
      },
      {
        value: 'frontMatter',
        about: {
          id: 'Hanya berkas yang menyebut `jenis` laporannya pada bagian awal (front matter).',
          en: 'Only files that name the `kind` of report in their front matter.',
        },
      },
      {
        value: 'onRequest',
        about: {id: 'Tidak ada; hanya saat perintahnya dijalankan.', en: 'None; only when the command is run.'},
      },
    ],
  },
  {
    key: 'referenceStyle',
    type: 'choice',
    initial: 'auto',
    about: {
      id: 'Gaya penulisan daftar pustaka yang diminta.',
      en: 'The style that the reference list must have.',
    },
    choices: [
      {
        value: 'auto',
        about: {id: 'Gaya yang paling banyak dipakai daftar itu sendiri.', en: 'The style that most of the list itself has.'},
      },
      {value: 'apa', about: {id: 'APA edisi ke-7; kota terbit tidak diminta.', en: 'APA 7th edition; no place of publication is asked for.'}},
      {
        value: 'harvard-id',
        about: {id: 'Harvard Indonesia: tahun tanpa kurung, kota terbit diminta.', en: 'Indonesian Harvard: the year without brackets, a place of publication is asked for.'},
      },
    ],
  },
  {
    key: 'referenceAge',
    type: 'number',
    initial: 0,
    bounds: [0, 200],
    choices: [],
    about: {
      id: 'Umur sumber pustaka yang masih diterima, dalam tahun; `0` tidak membatasi umur.',
      en: 'How old a source may be, in years; `0` sets no limit.',
    },
  },
  {
    key: 'codeLens',
    type: 'choice',
    initial: 'on',
    about: {
      id: 'Baris kecil di atas tahap, kasus, dan daftar pustaka yang menyebut apa yang masih kurang.',
      en: 'The small line above stages, cases and the reference list that names what is still lacking.',
    },
    choices: [
      {value: 'on', about: {id: 'Ditampilkan di tempat yang masih kurang.', en: 'Shown where something is lacking.'}},
      {value: 'off', about: {id: 'Tidak ditampilkan.', en: 'Not shown.'}},
    ],
  },
  {
    key: 'severities',
    type: 'rule-map',
    initial: undefined,
    about: {
      id: 'Tingkat temuan untuk tiap aturan. Aturan yang tidak disebut memakai tingkat bawaannya; `off` mematikan aturan.',
      en: 'How grave the findings of each rule are. A rule that is not named keeps its default; `off` switches a rule off.',
    },
    choices: [
      {value: 'error', about: {id: 'Kesalahan.', en: 'Error.'}},
      {value: 'warning', about: {id: 'Peringatan.', en: 'Warning.'}},
      {value: 'info', about: {id: 'Informasi.', en: 'Information.'}},
      {value: 'hint', about: {id: 'Petunjuk halus.', en: 'A faint hint.'}},
      {value: 'off', about: {id: 'Aturan dimatikan.', en: 'The rule is switched off.'}},
    ],
  },
] as const satisfies readonly SettingRow[]

type Row = (typeof settingTable)[number]

/** The keys below `peksos.`. */
export type SettingKey = Row['key']

/** The values that a choice setting or a rule of the map may have. */
export type ChoiceOf<Key extends SettingKey> = Extract<Row, {key: Key}>['choices'][number]['value']
