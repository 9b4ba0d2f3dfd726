import type {Bilingual} from '../../knowledge/types.ts'

/** What may be wrong with a profile: what is there, then what is expected. */
export const profileTexts = {
  syntax: {
    id: 'Di sini bentuk JSON-nya terputus, diharapkan {expected}',
    en: 'The JSON breaks off here, expected {expected}',
  },
  'not-a-map': {
    id: 'Profil ini berisi {found}, diharapkan sebuah objek `{…}` dengan kunci seperti `kinds`',
    en: 'The profile holds {found}, expected an object `{…}` with keys such as `kinds`',
  },
  empty: {
    id: 'Profil ini kosong, diharapkan sebuah objek `{…}`',
    en: 'The profile is empty, expected an object `{…}`',
  },
  'key-unknown': {
    id: 'Kunci `{found}` tidak dikenal di sini, yang ada: {expected}',
    en: 'The key `{found}` is not known here, expected one of {expected}',
  },
  'key-misspelt': {
    id: 'Kunci `{found}` tidak dikenal di sini, mungkin maksudnya `{similar}`',
    en: 'The key `{found}` is not known here, perhaps `{similar}` was meant',
  },
  'key-twice': {
    id: 'Kunci `{found}` ditulis dua kali, yang berlaku adalah yang terakhir',
    en: 'The key `{found}` is written twice, the last one holds',
  },
  value: {
    id: '`{key}` berisi {found}, diharapkan {expected}',
    en: '`{key}` holds {found}, expected {expected}',
  },
  'id-unknown': {
    id: '`{found}` bukan {what}, yang ada: {expected}',
    en: '`{found}` is no {what}, expected one of {expected}',
  },
  'id-misspelt': {
    id: '`{found}` bukan {what}, mungkin maksudnya `{similar}`',
    en: '`{found}` is no {what}, perhaps `{similar}` was meant',
  },
  lacking: {
    id: 'Butir ini belum memuat `{key}`, diharapkan ada karena tanpanya butir ini tidak dapat dipakai',
    en: 'This item has no `{key}`, expected one because it cannot be used without',
  },
  twice: {
    id: '`{found}` disebut dua kali dalam daftar ini, diharapkan sekali saja',
    en: '`{found}` stands twice in this list, expected once',
  },
  'range-reversed': {
    id: '`least` ({least}) lebih besar daripada `most` ({most}), diharapkan sebaliknya',
    en: '`least` ({least}) is more than `most` ({most}), expected the reverse',
  },
  glob: {
    id: 'Pola berkas `{found}` {why}, diharapkan pola seperti `**/makalah/*.md`',
    en: 'The file pattern `{found}` {why}, expected one such as `**/papers/*.md`',
  },
  'extends-missing': {
    id: 'Profil `{found}` tidak ditemukan, diharapkan berkas profil atau salah satu profil bawaan: {expected}',
    en: 'The profile `{found}` is not there, expected a profile file or one of the built-in profiles: {expected}',
  },
  'extends-misspelt': {
    id: 'Profil `{found}` tidak ditemukan, mungkin maksudnya `{similar}`',
    en: 'The profile `{found}` is not there, perhaps `{similar}` was meant',
  },
  'extends-unreadable': {
    id: 'Profil `{found}` tidak dapat dibaca, diharapkan berkas teks dalam UTF-8 yang boleh dibuka',
    en: 'The profile `{found}` could not be read, expected a text file in UTF-8 that may be opened',
  },
  'extends-address': {
    id: '`{found}` adalah alamat jaringan, diharapkan berkas di komputer ini karena Peksos tidak mengunduh apa pun',
    en: '`{found}` is a network address, expected a file on this computer because Peksos downloads nothing',
  },
  'extends-circle': {
    id: 'Profil `{found}` kembali kepada dirinya sendiri ({way}), diharapkan rangkaian yang berujung',
    en: 'The profile `{found}` leads back to itself ({way}), expected a chain that ends',
  },
  'extends-deep': {
    id: 'Rangkaian `extends` lebih dari {limit} profil, diharapkan rangkaian yang lebih pendek',
    en: 'The chain of `extends` has more than {limit} profiles, expected a shorter one',
  },
} as const satisfies Record<string, Bilingual>

/** A key of `profileTexts`. */
export type ProfileText = keyof typeof profileTexts

/** What the parser missed, by its own codes. */
export const syntaxExpected: Readonly<Record<number, Bilingual>> = {
  1: {id: 'kata yang dikenal JSON (teks harus diapit tanda kutip)', en: 'a word that JSON knows (texts need quotation marks)'},
  2: {id: 'sebuah bilangan', en: 'a number'},
  3: {id: 'nama kunci dalam tanda kutip', en: 'the name of a key in quotation marks'},
  4: {id: 'sebuah nilai', en: 'a value'},
  5: {id: 'titik dua `:`', en: 'a colon `:`'},
  6: {id: 'koma `,`', en: 'a comma `,`'},
  7: {id: 'kurung tutup `}`', en: 'a closing `}`'},
  8: {id: 'kurung tutup `]`', en: 'a closing `]`'},
  9: {id: 'akhir berkas', en: 'the end of the file'},
  10: {id: 'teks tanpa komentar', en: 'no comment'},
  11: {id: 'akhir komentar `*/`', en: 'the end of the comment `*/`'},
  12: {id: 'tanda kutip penutup', en: 'a closing quotation mark'},
  13: {id: 'bilangan yang lengkap', en: 'a complete number'},
  14: {id: 'kode huruf yang lengkap', en: 'a complete character code'},
  15: {id: 'kode huruf yang dikenal', en: 'a known character code'},
  16: {id: 'huruf yang boleh ada dalam JSON', en: 'a character that JSON allows'},
}

/** Why a pattern cannot be used. */
export const globFaults = {
  empty: {id: 'kosong', en: 'is empty'},
  'open-brace': {id: 'memuat kurung kurawal yang tidak berpasangan', en: 'has a brace without its partner'},
  'open-bracket': {id: 'memuat kurung siku yang tidak berpasangan', en: 'has a square bracket without its partner'},
  backslash: {id: 'memuat garis miring terbalik', en: 'has a backslash'},
  above: {id: 'menunjuk ke luar folder profil', en: 'points outside the profile’s folder'},
  long: {id: 'terlalu panjang', en: 'is too long'},
} as const satisfies Record<string, Bilingual>

/** What stands in a place of a profile, whatever it should be. */
export const valueNames = {
  string: {id: 'teks', en: 'a text'},
  number: {id: 'bilangan', en: 'a number'},
  boolean: {id: '`true` atau `false`', en: '`true` or `false`'},
  null: {id: '`null`', en: '`null`'},
  array: {id: 'daftar `[…]`', en: 'a list `[…]`'},
  object: {id: 'objek `{…}`', en: 'an object `{…}`'},
  name: {id: 'teks, atau objek `{"id": "…", "en": "…"}`', en: 'a text, or an object `{"id": "…", "en": "…"}`'},
  text: {id: 'teks yang berisi', en: 'a text that is not empty'},
} as const satisfies Record<string, Bilingual>
