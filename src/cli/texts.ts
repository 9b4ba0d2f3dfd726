import type {ByteNote} from '../exchange/decode.ts'
import type {Bilingual} from '../knowledge/types.ts'

/** Why a file could not be checked; the codes stand in the JSON output and stay. */
export const fileErrors = {
  missing: {
    id: '`{path}` tidak ditemukan.',
    en: '`{path}` does not exist.',
  },
  'missing-similar': {
    id: '`{path}` tidak ditemukan, mungkin maksudnya `{similar}`.',
    en: '`{path}` does not exist, perhaps `{similar}` was meant.',
  },
  'no-markdown': {
    id: 'Folder `{path}` tidak memuat berkas Markdown (.md atau .markdown) atau Word (.docx) yang dapat diperiksa.',
    en: 'The folder `{path}` holds no Markdown file (.md or .markdown) and no Word document (.docx) to check.',
  },
  forbidden: {
    id: '`{path}` tidak boleh dibaca oleh pengguna ini, izinnya perlu diubah.',
    en: '`{path}` may not be read by this user, its permissions need a change.',
  },
  unreadable: {
    id: '`{path}` gagal dibaca ({system}).',
    en: '`{path}` could not be read ({system}).',
  },
  'not-a-file': {
    id: '`{path}` bukan berkas dan bukan folder.',
    en: '`{path}` is neither a file nor a folder.',
  },
  'one-not-folder': {
    id: '`{path}` sebuah folder: perintah ini mengerjakan satu laporan, sebutkan berkasnya.',
    en: '`{path}` is a folder: this command works on one report, name its file.',
  },
  'one-not-archive': {
    id: '`{path}` sebuah arsip: perintah ini mengerjakan satu laporan, keluarkan dahulu berkasnya dari arsip itu.',
    en: '`{path}` is an archive: this command works on one report, take its file out of the archive first.',
  },
  'other-ending': {
    id: '`{path}` tidak ditulis: nama salinan ini harus berakhiran {ending} seperti jenis berkas aslinya, kalau tidak Word menolak membukanya.',
    en: '`{path}` was not written: the name of this copy has to end in {ending}, as the original is of that type, or Word refuses to open it.',
  },
  'no-comments': {
    id: '`{path}` bukan dokumen Word, jadi tidak dapat memuat komentar: `peksos check` menampilkan temuannya, `peksos export` menjadikannya dokumen Word.',
    en: '`{path}` is no Word document and cannot hold comments: `peksos check` shows its findings, `peksos export` makes it a Word document.',
  },
  document: {
    id: '`{path}`: {detail}.',
    en: '`{path}`: {detail}.',
  },
  binary: {
    id: '`{path}` bukan teks ({detail}), Peksos membaca laporan dalam bentuk Markdown atau Word.',
    en: '`{path}` is not text ({detail}), Peksos reads reports written in Markdown or Word.',
  },
  encoding: {
    id: '`{path}` tidak dapat dibaca sebagai teks ({detail}), simpanlah kembali dalam UTF-8.',
    en: '`{path}` cannot be read as text ({detail}), save it again in UTF-8.',
  },
  'too-large': {
    id: '`{path}` lebih besar dari {limit} MB, berkas sebesar itu tidak diperiksa.',
    en: '`{path}` is larger than {limit} MB, files of that size are not checked.',
  },
  'too-tangled': {
    id: '`{path}` tidak diperiksa karena baris {line} memuat {shape}, yang akan membuat pemeriksaan macet.',
    en: '`{path}` was not checked because line {line} has {shape}, which would bring the check to a halt.',
  },
  'too-slow': {
    id: '`{path}` tidak selesai diperiksa dalam {seconds} detik dan dilewati; `--timeout` mengubah batas itu.',
    en: '`{path}` could not be checked within {seconds} seconds and was passed over; `--timeout` changes that limit.',
  },
  'too-heavy': {
    id: '`{path}` tidak diperiksa karena membutuhkan lebih banyak memori daripada yang disediakan bagi satu laporan.',
    en: '`{path}` was not checked because it needs more memory than one report is given.',
  },
  'no-report': {
    id: 'Arsip `{path}` tidak memuat berkas Markdown, Word, atau teks yang dapat diperiksa.',
    en: 'The archive `{path}` holds no Markdown file, Word document or text to check.',
  },
  damaged: {
    id: '`{path}` rusak atau terpotong, unduhlah atau mintalah kembali.',
    en: '`{path}` is damaged or cut off, download it or ask for it again.',
  },
  encrypted: {
    id: '`{path}` dikunci dengan kata sandi, mintalah berkas yang tidak dikunci.',
    en: '`{path}` is locked with a password, ask for one that is not.',
  },
  'unsafe-name': {
    id: '`{path}` bernama seakan-akan berada di luar arsipnya, jadi tidak dibaca.',
    en: '`{path}` is named as if it lay outside of its archive, so it was not read.',
  },
  twice: {
    id: '`{path}` ada lebih dari sekali di dalam arsipnya, hanya yang pertama yang diperiksa.',
    en: '`{path}` stands in its archive more than once, only the first was checked.',
  },
  link: {
    id: '`{path}` hanya tautan ke berkas lain, bukan laporan.',
    en: '`{path}` is only a link to another file, not a report.',
  },
  bomb: {
    id: '`{path}` mengembang jauh lebih besar daripada laporan biasa saat dibuka, jadi tidak dibaca.',
    en: '`{path}` grows far beyond any report when it is unpacked, so it was not read.',
  },
  'too-many': {
    id: '`{path}` memuat lebih dari {limit} berkas, bukalah dahulu dan periksalah foldernya.',
    en: '`{path}` holds more than {limit} files, unpack it first and check the folder.',
  },
  total: {
    id: '`{path}` tidak diperiksa karena isi arsipnya bersama-sama lebih besar dari {limit} MB, bukalah dahulu dan periksalah foldernya.',
    en: '`{path}` was not checked because what its archive holds is larger than {limit} MB together, unpack it first and check the folder.',
  },
  nested: {
    id: '`{path}` adalah arsip di dalam arsip yang sendiri berada di dalam arsip, bukalah dahulu.',
    en: '`{path}` is an archive within an archive that lies in an archive itself, unpack it first.',
  },
  form: {
    id: '`{path}` tidak dapat dibaca dalam bentuk ini, mintalah laporannya sebagai dokumen Word (.docx) atau Markdown.',
    en: '`{path}` cannot be read in this form, ask for the report as a Word document (.docx) or Markdown.',
  },
  internal: {
    id: '`{path}` gagal diperiksa karena kesalahan di dalam Peksos ({detail}).',
    en: '`{path}` could not be checked because of a fault within Peksos ({detail}).',
  },
} as const satisfies Record<string, Bilingual>

/** A key of `fileErrors`. */
export type FileErrorText = keyof typeof fileErrors

/** A code of an unreadable file as it stands in the JSON output. */
export type FileErrorCode = Exclude<FileErrorText, 'missing-similar'>

/** Why a file could not be written. */
export const writeErrors = {
  same: {
    id: '`{path}` adalah berkas yang dibaca dan tidak ditimpa, pilih nama lain.',
    en: '`{path}` is the file that is read and was not replaced, choose another name.',
  },
  exists: {
    id: '`{path}` sudah ada dan tidak ditimpa, pilih nama lain atau tambahkan `--force`.',
    en: '`{path}` is there already and was not replaced, choose another name or add `--force`.',
  },
  failed: {
    id: '`{path}` tidak dapat ditulis ({system}).',
    en: '`{path}` could not be written ({system}).',
  },
} as const satisfies Record<string, Bilingual>

/** What is wrong with a command. */
export const usageErrors = {
  'no-command': {
    id: 'Tidak ada perintah, tulislah `peksos check <berkas atau folder>` (selengkapnya: `peksos --help`).',
    en: 'There is no command, write `peksos check <files or folders>` (more: `peksos --help`).',
  },
  'unknown-command': {
    id: 'Perintah `{found}` tidak dikenal, yang ada: {commands} (misalnya `peksos check {found}`).',
    en: 'The command `{found}` is not known, expected one of {commands} (for example `peksos check {found}`).',
  },
  'misspelt-command': {
    id: 'Perintah `{found}` tidak dikenal, mungkin maksudnya `{similar}`.',
    en: 'The command `{found}` is not known, perhaps `{similar}` was meant.',
  },
  'no-input': {
    id: 'Tidak ada berkas yang disebut, tulislah berkas atau folder, atau `-` untuk masukan standar.',
    en: 'No file was named, write files or folders, or `-` for standard input.',
  },
  'no-single-input': {
    id: 'Tidak ada berkas yang disebut, tulislah satu berkas: `peksos {command} <berkas>`.',
    en: 'No file was named, write one: `peksos {command} <file>`.',
  },
  'no-output': {
    id: 'Perintah `{command}` menulis salinan, sebutlah namanya: `-o <salinan.docx>`.',
    en: 'The command `{command}` writes a copy, name it: `-o <copy.docx>`.',
  },
  'several-inputs': {
    id: 'Perintah `{command}` mengolah satu berkas saja, tetapi lebih dari satu yang disebut.',
    en: 'The command `{command}` takes one file, but more than one was named.',
  },
  'no-profile-task': {
    id: 'Tulislah apa yang dilakukan dengan profil: `peksos profile test`.',
    en: 'Write what is to be done with the profile: `peksos profile test`.',
  },
  'no-rule': {
    id: 'Tidak ada aturan yang disebut, tulislah satu: `peksos explain stage-missing` (semuanya: `peksos rules`).',
    en: 'No rule was named, write one: `peksos explain stage-missing` (all of them: `peksos rules`).',
  },
  'unknown-rule': {
    id: 'Aturan `{found}` tidak dikenal (semuanya: `peksos rules`).',
    en: 'The rule `{found}` is not known (all of them: `peksos rules`).',
  },
  'misspelt-rule': {
    id: 'Aturan `{found}` tidak dikenal, mungkin maksudnya `{similar}`.',
    en: 'The rule `{found}` is not known, perhaps `{similar}` was meant.',
  },
  'no-inputs-taken': {
    id: 'Perintah `{command}` tidak memerlukan berkas.',
    en: 'The command `{command}` takes no files.',
  },
  'several-outputs': {
    id: 'Perintah `{command}` menulis satu berkas saja, tetapi `--output` diberikan lebih dari sekali.',
    en: 'The command `{command}` writes one file, but `--output` was given more than once.',
  },
  'wrong-output': {
    id: 'Nilai `{found}` untuk `--output` bukan FORMAT:BERKAS, formatnya salah satu dari {choices}.',
    en: 'The value `{found}` of `--output` is not FORMAT:FILE, with a format out of {choices}.',
  },
  'dry-run-alone': {
    id: 'Opsi `--dry-run` hanya berarti bersama `--fix`.',
    en: 'The option `--dry-run` means something with `--fix` only.',
  },
  'watch-alone': {
    id: 'Opsi `--watch` menampilkan temuan di terminal saja dan tidak dapat digabung dengan `{option}`.',
    en: 'The option `--watch` shows findings in the terminal only and does not go with `{option}`.',
  },
  'watch-needs-files': {
    id: 'Masukan standar tidak dapat diamati, tulislah berkas atau folder.',
    en: 'Standard input cannot be watched, name files or folders.',
  },
  'no-number': {
    id: 'Nilai `{found}` untuk `{option}` bukan bilangan bulat.',
    en: 'The value `{found}` of `{option}` is not a whole number.',
  },
  'output-twice': {
    id: '`{path}` disebut untuk dua keluaran, pilih berkas lain untuk salah satunya.',
    en: '`{path}` is named for two outputs, choose another file for one of them.',
  },
  'no-former': {
    id: '`{path}` bukan hasil `peksos check --format json`, tidak ada yang dapat dibandingkan.',
    en: '`{path}` is no result of `peksos check --format json`, there is nothing to compare with.',
  },
  'fix-needs-file': {
    id: 'Masukan standar tidak dapat diperbaiki, tulislah berkasnya.',
    en: 'Standard input cannot be fixed, name a file.',
  },
  'stray-option': {
    id: 'Opsi `{option}` tidak dipakai oleh perintah `{command}`.',
    en: 'The command `{command}` has no option `{option}`.',
  },
  'unknown-option': {
    id: 'Opsi `{found}` tidak dikenal (selengkapnya: `peksos --help`).',
    en: 'The option `{found}` is not known (all of them: `peksos --help`).',
  },
  'misspelt-option': {
    id: 'Opsi `{found}` tidak dikenal, mungkin maksudnya `{similar}`.',
    en: 'The option `{found}` is not known, perhaps `{similar}` was meant.',
  },
  'no-value': {
    id: 'Opsi `{option}` memerlukan nilai: {choices}.',
    en: 'The option `{option}` needs a value: {choices}.',
  },
  'unwanted-value': {
    id: 'Opsi `{option}` tidak memakai nilai, tetapi diberi `{found}`.',
    en: 'The option `{option}` takes no value, but was given `{found}`.',
  },
  'wrong-value': {
    id: 'Nilai `{found}` untuk `{option}` tidak dikenal, yang ada: {choices}.',
    en: 'The value `{found}` of `{option}` is not known, expected one of {choices}.',
  },
  'misspelt-value': {
    id: 'Nilai `{found}` untuk `{option}` tidak dikenal, mungkin maksudnya `{similar}` (yang ada: {choices}).',
    en: 'The value `{found}` of `{option}` is not known, perhaps `{similar}` was meant (expected one of {choices}).',
  },
} as const satisfies Record<string, Bilingual>

/** A key of `usageErrors`. */
export type UsageErrorText = keyof typeof usageErrors

/** What a file's bytes are, where they are no readable text. */
export const byteNotes = {
  word: {id: 'dokumen Word, yang terbaca bila namanya berakhir dengan .docx', en: 'a Word document, which is read where its name ends in .docx'},
  zip: {id: 'arsip ZIP atau dokumen perkantoran', en: 'a ZIP archive or an office document'},
  pdf: {id: 'dokumen PDF', en: 'a PDF document'},
  rtf: {id: 'dokumen RTF', en: 'an RTF document'},
  image: {id: 'gambar', en: 'an image'},
  bytes: {id: 'berkas biner', en: 'a binary file'},
  'utf-32': {id: 'tersandi dalam UTF-32', en: 'it is encoded in UTF-32'},
  'broken-utf-16': {id: 'UTF-16 yang rusak', en: 'damaged UTF-16'},
  'broken-utf-8': {id: 'UTF-8 yang rusak atau terpotong', en: 'damaged or cut UTF-8'},
  unknown: {id: 'penyandiannya tidak dikenal', en: 'its encoding is not known'},
} as const satisfies Record<ByteNote, Bilingual>

/** The words of the text output. */
export const reportTexts = {
  error: {id: 'kesalahan', en: 'error'},
  warning: {id: 'peringatan', en: 'warning'},
  info: {id: 'info', en: 'info'},
  hint: {id: 'petunjuk', en: 'hint'},
  errors: {id: '{count} kesalahan', en: '{count} errors'},
  warnings: {id: '{count} peringatan', en: '{count} warnings'},
  infos: {id: '{count} info', en: '{count} infos'},
  hints: {id: '{count} petunjuk', en: '{count} hints'},
  'one-error': {id: '1 kesalahan', en: '1 error'},
  'one-warning': {id: '1 peringatan', en: '1 warning'},
  'one-info': {id: '1 info', en: '1 info'},
  'one-hint': {id: '1 petunjuk', en: '1 hint'},
  input: {id: 'masukan standar', en: 'standard input'},
  'no-finding': {id: 'tidak ada temuan', en: 'no findings'},
  'not-written': {id: 'Keluaran tidak dapat ditulis sampai selesai ({system}).', en: 'The output could not be written to its end ({system}).'},
  annotated: {id: 'Komentar yang ditulis ke `{path}`: {count}', en: 'Comments written to `{path}`: {count}'},
  paragraph: {id: 'alinea {number}', en: 'paragraph {number}'},
  'line-and-paragraph': {id: 'baris {line}, alinea {number}', en: 'line {line}, paragraph {number}'},
  'word-not-fixed': {
    id: '`{path}` adalah dokumen Word dan tidak diubah, perbaikilah di Word atau jadikan Markdown dahulu dengan `peksos convert`.',
    en: '`{path}` is a Word document and was not changed, mend it in Word or make Markdown of it first with `peksos convert`.',
  },
  'encoding-not-fixed': {
    id: '`{path}` tidak diubah karena bukan UTF-8, simpanlah kembali dalam UTF-8.',
    en: '`{path}` was not changed because it is not UTF-8, save it again in UTF-8.',
  },
  fixed: {id: '{count} temuan sudah beres', en: '{count} findings are fixed'},
  'one-fixed': {id: '1 temuan sudah beres', en: '1 finding is fixed'},
  fresh: {id: '{count} baru', en: '{count} new'},
  'one-fresh': {id: '1 baru', en: '1 new'},
  open: {id: '{count} masih sama', en: '{count} still open'},
  'one-open': {id: '1 masih sama', en: '1 still open'},
  'not-known': {id: 'tidak ada di hasil sebelumnya', en: 'not in the former result'},
  'mark-fixed': {id: 'beres', en: 'fixed'},
  'mark-fresh': {id: 'baru', en: 'new'},
  passages: {id: '{count} bagian teks yang sama di {files} laporan', en: '{count} shared passages in {files} reports'},
  'one-passage': {id: '1 bagian teks yang sama di {files} laporan', en: '1 shared passage in {files} reports'},
  'no-passages': {id: 'Tidak ada bagian teks yang sama di {files} laporan', en: 'No shared passages in {files} reports'},
  same: {id: '{words} kata, sama', en: '{words} words, the same'},
  near: {id: '{words} kata, hampir sama', en: '{words} words, nearly the same'},
  'passages-note': {
    id: 'Kutipan, undang-undang, daftar pustaka, formulir, dan teks yang dimiliki hampir semua laporan tidak dihitung. Ini fakta, bukan penilaian.',
    en: 'Quotations, laws, reference lists, forms and texts that nearly all reports have do not count. These are facts, not a judgement.',
  },
  'not-checked': {id: '{count} dari {files} tidak diperiksa:', en: '{count} of {files} were not checked:'},
  gone: {id: '`{path}` sudah tidak ada.', en: '`{path}` is gone.'},
  watching: {id: 'Menunggu perubahan, Ctrl+C untuk berhenti.', en: 'Waiting for changes, Ctrl+C to stop.'},
  'archive-not-fixed': {
    id: '`{path}` berada di dalam arsip dan tidak diubah, bukalah arsipnya dahulu.',
    en: '`{path}` lies in an archive and was not changed, unpack that first.',
  },
  'left-out': {id: '`{path}` juga memuat {count} berkas yang bukan laporan: {names}', en: '`{path}` also holds {count} files that are no reports: {names}'},
  'one-left-out': {id: '`{path}` juga memuat 1 berkas yang bukan laporan: {names}', en: '`{path}` also holds 1 file that is no report: {names}'},
  more: {id: '… dan {count} lagi', en: '… and {count} more'},
  written: {id: '`{path}` ditulis.', en: '`{path}` was written.'},
  idle: {id: 'bukan laporan pekerjaan sosial, tidak diperiksa', en: 'not a social-work report, not checked'},
  checked: {id: '{count} berkas diperiksa', en: '{count} files checked'},
  'one-checked': {id: '1 berkas diperiksa', en: '1 file checked'},
  unread: {id: '{count} tidak terbaca', en: '{count} not readable'},
  'one-unread': {id: '1 tidak terbaca', en: '1 not readable'},
} as const satisfies Record<string, Bilingual>
