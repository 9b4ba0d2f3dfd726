import type {Bilingual} from '../../knowledge/types.ts'
import {settingTable} from '../table.ts'

/** The tables whose ids a profile may name. */
export type Space = 'campus-format' | 'kind' | 'report-kind' | 'section' | 'stage' | 'stage-set' | 'principle' | 'principle-set' | 'rule'

/** What may stand in a place of a profile. */
export type Shape =
  /** An object with the keys of a table; keys of deeper objects are merged when a profile extends another. */
  | {readonly type: 'map', readonly keys: Readonly<Record<string, Field>>}
  /** An object with ids as keys. */
  | {readonly type: 'by-id', readonly space: Space, readonly of: Shape}
  | {readonly type: 'list', readonly of: Shape, readonly alone?: true, readonly distinct?: true}
  | {readonly type: 'id', readonly space: Space}
  | {readonly type: 'choice', readonly choices: readonly {readonly value: string, readonly about: Bilingual}[]}
  | {readonly type: 'number', readonly least: number, readonly most: number, readonly whole?: true}
  /** `name` may be given in each language; `range` is an object whose `least` is not above its `most`. */
  | {readonly type: 'text' | 'name' | 'yes-no' | 'glob' | 'range'}

/** A key of a profile. */
export interface Field {
  readonly about: Bilingual
  readonly shape: Shape
  /** An item without it is of no use. */
  readonly needed?: true
}

const text: Shape = {type: 'text'}
const name: Shape = {type: 'name'}
const texts: Shape = {type: 'list', of: text, distinct: true}
const ids = (space: Space): Shape => ({type: 'list', of: {type: 'id', space}, distinct: true})
const centimetres: Shape = {type: 'number', least: 0, most: 60}
const points: Shape = {type: 'number', least: 4, most: 72}
const choicesOf = (key: string): Shape => ({type: 'choice', choices: settingTable.find(row => row.key === key)?.choices ?? []})

const sectionFields: Readonly<Record<string, Field>> = {
  name: {shape: name, about: {id: 'Judul yang diminta kampus; dipakai dalam pesan, perbaikan, dan kerangka.', en: 'The heading that the campus asks for; messages, fixes and templates use it.'}},
  aliases: {shape: texts, about: {id: 'Judul lain yang dihitung sebagai bagian ini.', en: 'Other headings that count as this part.'}},
  need: {
    about: {id: 'Seberapa perlu bagian ini ada.', en: 'How much this part is asked for.'},
    shape: {
      type: 'choice',
      choices: [
        {value: 'required', about: {id: 'Wajib: ketiadaannya menjadi peringatan.', en: 'Required: its absence is a warning.'}},
        {value: 'recommended', about: {id: 'Dianjurkan: ketiadaannya menjadi informasi.', en: 'Recommended: its absence is an info.'}},
        {value: 'optional', about: {id: 'Boleh ada: tidak ditanyakan.', en: 'Optional: nobody asks for it.'}},
      ],
    },
  },
  words: {shape: {type: 'range'}, about: {id: 'Panjang bagian dalam kata.', en: 'The length of the part in words.'}},
}

const kindFields: Readonly<Record<string, Field>> = {
  sections: {
    shape: {type: 'by-id', space: 'section', of: {type: 'map', keys: sectionFields}},
    about: {id: 'Bagian laporan menurut id-nya.', en: 'Parts of the report by their ids.'},
  },
  order: {shape: ids('section'), about: {id: 'Urutan bagian; yang tidak disebut boleh di mana saja.', en: 'The order of the parts; what is not named may stand anywhere.'}},
  stageSet: {shape: {type: 'id', space: 'stage-set'}, about: {id: 'Rangkaian tahap yang dipakai menilai.', en: 'The stage set that reports are judged by.'}},
  principleSets: {shape: ids('principle-set'), about: {id: 'Himpunan prinsip yang harus dinyatakan.', en: 'The principle sets that have to be stated.'}},
  words: {shape: {type: 'range'}, about: {id: 'Panjang seluruh laporan dalam kata.', en: 'The length of the whole report in words.'}},
}

const wordFields: Readonly<Record<string, Field>> = {
  format: {shape: {type: 'id', space: 'campus-format'}, about: {id: 'Id format kampus yang menjadi dasar.', en: 'The id of the campus format to start from.'}},
  paper: {
    about: {id: 'Ukuran kertas dalam sentimeter.', en: 'The size of the paper in centimetres.'},
    shape: {
      type: 'map',
      keys: {
        width: {shape: centimetres, about: {id: 'Lebar.', en: 'Width.'}},
        height: {shape: centimetres, about: {id: 'Tinggi.', en: 'Height.'}},
      },
    },
  },
  margins: {
    about: {id: 'Batas halaman dalam sentimeter.', en: 'The margins in centimetres.'},
    shape: {
      type: 'map',
      keys: {
        top: {shape: centimetres, about: {id: 'Atas.', en: 'Top.'}},
        right: {shape: centimetres, about: {id: 'Kanan.', en: 'Right.'}},
        bottom: {shape: centimetres, about: {id: 'Bawah.', en: 'Bottom.'}},
        left: {shape: centimetres, about: {id: 'Kiri.', en: 'Left.'}},
      },
    },
  },
  font: {shape: text, about: {id: 'Jenis huruf.', en: 'The font.'}},
  size: {shape: points, about: {id: 'Ukuran huruf dalam pt.', en: 'The size of the text in points.'}},
  spacing: {shape: {type: 'number', least: 0.5, most: 4}, about: {id: 'Jarak baris.', en: 'Line spacing.'}},
  narrowSpacing: {shape: {type: 'number', least: 0.5, most: 4}, about: {id: 'Jarak baris kutipan panjang, daftar pustaka, dan tabel.', en: 'Line spacing of long quotations, references and tables.'}},
  firstLine: {shape: centimetres, about: {id: 'Takuk baris pertama dalam sentimeter.', en: 'First-line indent in centimetres.'}},
  hanging: {shape: centimetres, about: {id: 'Takuk gantung daftar pustaka dalam sentimeter.', en: 'Hanging indent of references in centimetres.'}},
  quoteIndent: {shape: centimetres, about: {id: 'Takuk kutipan panjang dalam sentimeter.', en: 'Indent of long quotations in centimetres.'}},
  listIndent: {shape: centimetres, about: {id: 'Takuk daftar dalam sentimeter.', en: 'Indent of lists in centimetres.'}},
  justified: {shape: {type: 'yes-no'}, about: {id: 'Apakah teks rata kiri-kanan.', en: 'Whether the text is justified.'}},
  tableSize: {shape: points, about: {id: 'Ukuran huruf tabel dalam pt.', en: 'The size of tables in points.'}},
  noteSize: {shape: points, about: {id: 'Ukuran huruf catatan kaki dalam pt.', en: 'The size of notes in points.'}},
  titleSize: {shape: points, about: {id: 'Ukuran huruf judul dalam pt.', en: 'The size of the title in points.'}},
  contentsDepth: {shape: {type: 'number', least: 1, most: 6, whole: true}, about: {id: 'Banyaknya tingkat judul dalam daftar isi.', en: 'How many levels of headings the table of contents has.'}},
  pageNumbers: {
    about: {id: 'Letak nomor halaman di kaki halaman.', en: 'Where the number stands at the foot of the page.'},
    shape: {
      type: 'choice',
      choices: [
        {value: 'left', about: {id: 'Kiri.', en: 'Left.'}},
        {value: 'center', about: {id: 'Tengah.', en: 'Centre.'}},
        {value: 'right', about: {id: 'Kanan.', en: 'Right.'}},
      ],
    },
  },
}

const reportFields: Readonly<Record<string, Field>> = {
  files: {needed: true, shape: {type: 'list', of: {type: 'glob'}, alone: true}, about: {id: 'Pola nama berkas, dihitung dari folder profil.', en: 'Patterns of file names, from the profile’s folder.'}},
  kind: {needed: true, shape: {type: 'id', space: 'kind'}, about: {id: 'Jenis laporan berkas itu.', en: 'The kind of report that these files are.'}},
  bound: {
    about: {id: 'Apakah beberapa berkas menjadi satu laporan, menurut urutan polanya, lalu urutan namanya.', en: 'Whether several files are one report, in the order of the patterns, then of their names.'},
    shape: {
      type: 'choice',
      choices: [
        {value: 'each', about: {id: 'Setiap berkas adalah laporan.', en: 'Each file is a report.'}},
        {value: 'folder', about: {id: 'Berkas dalam satu folder adalah satu laporan.', en: 'The files of a folder are one report.'}},
        {value: 'all', about: {id: 'Semua berkas bersama-sama adalah satu laporan.', en: 'All files together are one report.'}},
      ],
    },
  },
}

const rubricFields: Readonly<Record<string, Field>> = {
  name: {needed: true, shape: name, about: {id: 'Nama baris rubrik.', en: 'The name of the row.'}},
  sections: {shape: ids('section'), about: {id: 'Bagian yang dilihat.', en: 'The parts that it looks at.'}},
  stages: {shape: ids('stage'), about: {id: 'Tahap yang dilihat.', en: 'The stages that it looks at.'}},
  principles: {shape: ids('principle'), about: {id: 'Prinsip yang dilihat.', en: 'The principles that it looks at.'}},
  rules: {shape: ids('rule'), about: {id: 'Aturan yang temuannya dihitung.', en: 'The rules whose findings belong to it.'}},
}

const termFields: Readonly<Record<string, Field>> = {
  use: {needed: true, shape: text, about: {id: 'Istilah yang dianjurkan.', en: 'The word to use.'}},
  avoid: {needed: true, shape: {type: 'list', of: text, alone: true, distinct: true}, about: {id: 'Istilah yang dihindari.', en: 'The words to avoid.'}},
  why: {shape: name, about: {id: 'Alasannya, dalam satu kalimat.', en: 'The reason, in one sentence.'}},
}

const sampleFields: Readonly<Record<string, Field>> = {
  file: {needed: true, shape: text, about: {id: 'Berkas contoh, dihitung dari folder profil.', en: 'The sample file, from the profile’s folder.'}},
  findings: {
    needed: true,
    about: {id: 'Semua temuan yang diharapkan; daftar kosong berarti tidak ada.', en: 'All findings that are expected; an empty list means none.'},
    shape: {
      type: 'list',
      of: {
        type: 'map',
        keys: {
          rule: {needed: true, shape: {type: 'id', space: 'rule'}, about: {id: 'Aturannya.', en: 'The rule.'}},
          line: {shape: {type: 'number', least: 1, most: 1_000_000, whole: true}, about: {id: 'Barisnya; tanpa ini baris mana pun.', en: 'The line; without it, any.'}},
        },
      },
    },
  },
}

/** Every key of a profile: reading, JSON Schema and documentation follow from this table. */
export const profileFields: Readonly<Record<string, Field>> = {
  $schema: {shape: text, about: {id: 'Alamat skema, bagi penyunting lain.', en: 'The address of the schema, for other editors.'}},
  name: {shape: name, about: {id: 'Nama profil.', en: 'The name of the profile.'}},
  version: {shape: text, about: {id: 'Versi profil, misalnya tahun ajaran.', en: 'The version of the profile, for instance the academic year.'}},
  extends: {shape: {type: 'list', of: text, alone: true, distinct: true}, about: {id: 'Profil yang diteruskan: id profil bawaan atau berkas, dihitung dari folder berkas ini; yang belakangan menang.', en: 'The profiles that this one goes on from: ids of built-in ones or files, from this file’s folder; later ones win.'}},
  language: {shape: choicesOf('language'), about: {id: 'Bahasa temuan dan pesan.', en: 'The language of findings and messages.'}},
  reports: {shape: {type: 'list', of: {type: 'map', keys: reportFields}}, about: {id: 'Jenis laporan menurut nama berkas; pola pertama yang cocok berlaku.', en: 'The kind of report by file name; the first pattern that fits holds.'}},
  kinds: {shape: {type: 'by-id', space: 'report-kind', of: {type: 'map', keys: kindFields}}, about: {id: 'Ketentuan untuk setiap jenis laporan.', en: 'What is laid down for each kind of report.'}},
  references: {
    about: {id: 'Ketentuan daftar pustaka.', en: 'What is laid down for references.'},
    shape: {
      type: 'map',
      keys: {
        style: {shape: choicesOf('referenceStyle'), about: {id: 'Gaya daftar pustaka.', en: 'The style of the reference list.'}},
        age: {shape: {type: 'number', least: 0, most: 200, whole: true}, about: {id: 'Umur sumber yang masih diterima, dalam tahun; `0` tidak membatasi.', en: 'How old a source may be, in years; `0` sets no limit.'}},
      },
    },
  },
  severities: {shape: {type: 'by-id', space: 'rule', of: choicesOf('severities')}, about: {id: 'Tingkat temuan untuk tiap aturan.', en: 'How grave the findings of each rule are.'}},
  rubric: {shape: {type: 'list', of: {type: 'map', keys: rubricFields}}, about: {id: 'Baris rubrik: apa yang dilihat pembimbing, tanpa nilai.', en: 'The rows of the rubric: what a supervisor looks at, without marks.'}},
  terms: {shape: {type: 'list', of: {type: 'map', keys: termFields}}, about: {id: 'Istilah yang dianjurkan dan yang dihindari.', en: 'Words to use and words to avoid.'}},
  word: {shape: {type: 'map', keys: wordFields}, about: {id: 'Format dokumen Word.', en: 'The format of Word documents.'}},
  samples: {shape: {type: 'list', of: {type: 'map', keys: sampleFields}}, about: {id: 'Laporan contoh untuk `peksos profile test`; tidak diteruskan kepada profil lain.', en: 'Sample reports for `peksos profile test`; not handed on to other profiles.'}},
}
