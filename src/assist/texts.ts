import type {Bilingual, Language} from '../knowledge/types.ts'

/** Everything the editor says while it runs; `{name}` is filled in. Texts that never change stand in package.json. */
export const texts = {
  // Why nothing is checked
  idleOther: {
    id: 'Tidak dikenali sebagai laporan pekerjaan sosial, maka tidak diperiksa. Jika memang laporan, sebut jenisnya di awal berkas, misalnya “jenis: makalah”',
    en: 'Not recognised as a social-work report, so not checked. If it is one, name its kind at the top of the file, for example “kind: paper”',
  },
  idleDeclared: {
    id: 'Bagian awal berkas menyatakan bahwa ini bukan laporan, maka Peksos diam',
    en: 'The front matter says that this is no report, so Peksos leaves it alone',
  },
  idleUndeclared: {
    id: 'Berkas ini tidak menyebut “jenis” laporannya, dan setelan “peksos.detection” hanya memeriksa berkas yang menyebutnya',
    en: 'This file names no “kind” of report, and the setting “peksos.detection” checks only files that do',
  },
  idleOnRequest: {
    id: 'Setelan “peksos.detection” memeriksa laporan hanya saat diminta',
    en: 'The setting “peksos.detection” checks reports only on request',
  },
  idleLarge: {
    id: 'Berkas ini lebih besar dari {limit} KB, maka hanya diperiksa saat diminta',
    en: 'This file is larger than {limit} KB, so it is checked only on request',
  },
  idleHazard: {
    id: 'Berkas ini tidak diperiksa: susunan tandanya akan menghentikan pembaca Markdown',
    en: 'This file is not checked: the way its marks are nested would stall the Markdown reader',
  },
  idleFailed: {
    id: 'Peksos gagal membaca berkas ini; rinciannya ada di log',
    en: 'Peksos failed to read this file; the log has the details',
  },
  idleElsewhere: {
    id: 'Buka dahulu sebuah berkas Markdown untuk diperiksa',
    en: 'Open a Markdown file first to have it checked',
  },

  // Status item
  statusName: {id: 'Peksos: laporan', en: 'Peksos: report'},
  statusIdle: {id: 'Peksos diam', en: 'Peksos idle'},
  statusStages: {id: '{done}/{all} tahap', en: '{done}/{all} stages'},
  statusCases: {id: 'kasus: {count}', en: 'cases: {count}'},
  statusSources: {id: '{count} sumber kurang', en: '{count} sources lacking'},
  statusSourceOne: {id: '1 sumber kurang', en: '1 source lacking'},
  statusMenu: {id: 'Klik untuk membuka menu', en: 'Click to open the menu'},
  statusSeen: {id: 'Terisi', en: 'Present'},
  statusUnfilled: {id: 'Berjudul tetapi belum diisi', en: 'With a heading, still to be filled in'},
  statusMentioned: {id: 'Hanya disinggung', en: 'Only mentioned'},
  statusWaived: {id: 'Tidak dilakukan, dengan alasan', en: 'Not done, with a reason'},
  statusAbsent: {id: 'Belum ada', en: 'Not there yet'},
  statusSections: {id: '{done} dari {all} bagian wajib ada', en: '{done} of {all} required parts are there'},
  statusFrom: {id: 'Jenis dari {from}', en: 'Kind from {from}'},
  fromContent: {id: 'isi teks (keyakinan {percent} %)', en: 'the content ({percent} % confidence)'},
  fromFrontMatter: {id: 'bagian awal berkas', en: 'the front matter'},
  fromProfile: {id: 'profil folder', en: 'the folder’s profile'},
  fromOption: {id: 'pilihan Anda', en: 'your choice'},

  // Sources
  entryLacks: {id: 'Belum memuat: {fields}', en: 'Still lacks: {fields}'},
  hoverUnlisted: {id: 'Sumber ini belum ada dalam daftar pustaka', en: 'This source is not in the reference list yet'},
  hoverNear: {id: 'Mungkin yang dimaksud entri ini:', en: 'This entry may be meant:'},
  hoverUnread: {id: 'Entri yang tidak terbaca', en: 'An entry that cannot be read'},
  hoverUncited: {id: 'belum dikutip', en: 'not cited yet'},
  hoverCited: {id: 'dikutip pada baris {lines}', en: 'cited in lines {lines}'},
  lensEntries: {id: '{count} sumber', en: '{count} sources'},
  lensEntry: {id: '1 sumber', en: '1 source'},
  lensUncited: {id: '{count} belum dikutip', en: '{count} not cited'},
  lensIncomplete: {id: '{count} belum lengkap', en: '{count} incomplete'},
  lensAdd: {id: 'Tambah sumber', en: 'Add a reference'},
  addReferenceTitle: {id: 'Sumber baru', en: 'New reference'},
  referenceAdded: {id: 'Sumber ditulis dalam daftar pustaka: {name}.', en: 'Written into the reference list: {name}.'},
  showEntry: {id: 'Lihat', en: 'Show'},
  pickReferenceType: {id: 'Jenis sumbernya', en: 'What kind of source it is'},
  optionalField: {id: '{label} (boleh kosong)', en: '{label} (may stay empty)'},
  cannotRename: {id: 'Letakkan kursor pada nama penulis atau tahun sebuah sumber', en: 'Put the cursor on the author’s name or the year of a source'},
  wrongYear: {id: 'Tahun terdiri atas empat angka, boleh diikuti satu huruf', en: 'A year has four digits and may be followed by a letter'},
  wrongName: {id: 'Tulis nama saja, tanpa tahun dan tanda kurung', en: 'Write the name alone, without year and brackets'},
  // Structure of the report
  groupSections: {id: 'Bagian', en: 'Sections'},
  groupStages: {id: 'Tahap', en: 'Stages'},
  groupPrinciples: {id: 'Prinsip', en: 'Principles'},
  groupSources: {id: 'Sumber', en: 'Sources'},
  groupDone: {id: '{done} dari {all} selesai', en: '{done} of {all} done'},
  caseUnnamed: {id: 'Kasus {number}', en: 'Case {number}'},
  stateDone: {id: 'ada', en: 'there'},
  stateThin: {id: 'terlalu singkat', en: 'too short'},
  stateUnfinished: {id: 'isian tersisa', en: 'not all filled in'},
  stateEmpty: {id: 'kosong', en: 'empty'},
  stateUnfilled: {id: 'belum diisi', en: 'still to be filled in'},
  stateMentioned: {id: 'hanya disinggung', en: 'only mentioned'},
  stateMissing: {id: 'belum ada', en: 'missing'},
  stateOptional: {id: 'opsional, belum ada', en: 'optional, not there'},
  stateWaived: {id: 'tidak dilakukan, dengan alasan', en: 'not done, with a reason'},
  stateUnlisted: {id: 'tidak ada di daftar pustaka', en: 'not in the reference list'},
  stateIncomplete: {id: 'keterangan belum lengkap', en: 'details incomplete'},
  stateUncited: {id: 'tidak dikutip', en: 'not cited'},
  words: {id: '{count} kata', en: '{count} words'},
  wordsOne: {id: '1 kata', en: '1 word'},
  mustShow: {id: 'Yang perlu tampak: {asks}', en: 'To be shown: {asks}'},
  stepInsert: {id: 'Sisipkan {part}', en: 'Insert {part}'},
  stepForm: {id: 'Tulis isian {part}', en: 'Write the form of {part}'},
  stepFill: {id: 'Isi {part}', en: 'Fill in {part}'},

  gapsOne: {id: '1 kurang', en: '1 gap'},
  gaps: {id: '{count} kurang', en: '{count} gaps'},
  gapsNone: {id: 'Tidak ada yang kurang', en: 'Nothing is lacking'},
  pickNode: {id: 'Menuju bagian mana?', en: 'Go to which part?'},
  pickGap: {id: 'Bagian mana yang ditulis?', en: 'Which part to write?'},
  hereNowhere: {id: 'Kursor tidak berada dalam bagian yang dikenal', en: 'The cursor is in no part that is known'},

  // Code lens
  lensShow: {id: 'Perlu tampak: {asks}', en: 'Still to show: {asks}'},
  lensFill: {id: 'Masih diisi: {asks}', en: 'Still to fill in: {asks}'},
  lensMissing: {id: 'Belum ada: {stages}', en: 'Missing: {stages}'},
  lensMentioned: {id: 'Hanya disinggung: {stages}', en: 'Only mentioned: {stages}'},

  // Menu of the status item
  menuCheck: {id: 'Periksa sekarang', en: 'Check now'},
  menuStructure: {id: 'Lihat struktur laporan', en: 'Show the report’s structure'},
  menuProfile: {id: 'Profil kampus', en: 'Campus profile'},
  noProfile: {id: 'belum ada', en: 'none yet'},
  statusProfile: {id: 'Profil kampus: {name}', en: 'Campus profile: {name}'},
  pickProfile: {id: 'Profil kampus yang berlaku', en: 'The campus profile to follow'},
  withoutProfile: {id: 'Tanpa profil', en: 'No profile'},
  pickProfileStart: {id: 'Profil kampus baru meneruskan apa?', en: 'What does the new campus profile go on from?'},
  profileFromReport: {id: 'Laporan yang terbuka', en: 'The open report'},
  profileFromReportAbout: {id: 'Judul bagian, urutan, tahap, dan panjangnya menjadi ketentuan.', en: 'Its headings, order, stages and length become what is asked.'},
  profileThere: {id: 'Berkas {file} sudah ada dan tidak diubah; yang baru terbuka tanpa disimpan', en: 'The file {file} is there and was not changed; the new one is open and unsaved'},
  menuKind: {id: 'Ubah jenis laporan', en: 'Change the kind of report'},
  menuKindDetail: {id: 'Menulis jenisnya di bagian awal berkas', en: 'Writes the kind into the front matter'},
  menuLanguage: {id: 'Bahasa temuan', en: 'Language of findings'},
  menuOff: {id: 'Matikan di berkas ini', en: 'Turn off in this file'},
  menuOffDetail: {
    id: 'Menulis “jenis: lain” di bagian awal berkas; hidupkan lagi dengan mengubah jenisnya',
    en: 'Writes “kind: other” into the front matter; changing the kind turns it on again',
  },
  languageAuto: {id: 'Bahasa laporan', en: 'The report’s language'},

  // Result of a check
  resultClean: {id: '{kind}: tidak ada temuan', en: '{kind}: nothing found'},
  resultFindings: {id: '{kind}: {counts}', en: '{kind}: {counts}'},
  countError: {id: '{count} kesalahan', en: '{count} errors'},
  countErrorOne: {id: '1 kesalahan', en: '1 error'},
  countWarning: {id: '{count} peringatan', en: '{count} warnings'},
  countWarningOne: {id: '1 peringatan', en: '1 warning'},
  countInfo: {id: '{count} informasi', en: '{count} notes'},
  countInfoOne: {id: '1 informasi', en: '1 note'},
  countHint: {id: '{count} petunjuk', en: '{count} hints'},
  countHintOne: {id: '1 petunjuk', en: '1 hint'},
  declareKind: {id: 'Tetapkan jenisnya', en: 'Name its kind'},
  showProblems: {id: 'Buka daftar temuan', en: 'Show the list'},

  // Code actions and diagnostics
  evidence: {id: 'Dinilai dari: “{words}”', en: 'Judged by: “{words}”'},
  fixRule: {id: 'Perbaiki semua temuan “{rule}” di berkas ini', en: 'Fix every “{rule}” finding in this file'},
  fixAll: {id: 'Perbaiki semua temuan Peksos yang aman', en: 'Fix every Peksos finding that is safe to fix'},
  openRule: {id: 'Buka halaman aturan “{rule}”', en: 'Open the page of rule “{rule}”'},
  ignoreHere: {id: 'Abaikan “{rule}” di tempat ini', en: 'Ignore “{rule}” here'},
  ignoreSection: {id: 'Abaikan “{rule}” di bagian “{section}”', en: 'Ignore “{rule}” in the section “{section}”'},
  ignoreFile: {id: 'Abaikan “{rule}” di seluruh berkas ini', en: 'Ignore “{rule}” in this whole file'},
  turnOff: {id: 'Matikan aturan “{rule}” dalam setelan…', en: 'Turn rule “{rule}” off in the settings…'},
  turnOffWhere: {id: 'Matikan “{rule}” untuk laporan yang mana?', en: 'Turn “{rule}” off for which reports?'},
  scopeFolder: {id: 'Laporan dalam folder “{folder}”', en: 'Reports in the folder “{folder}”'},
  scopeWorkspace: {id: 'Laporan dalam ruang kerja ini', en: 'Reports in this workspace'},
  scopeUser: {id: 'Semua laporan Anda', en: 'All your reports'},
  turnedOff: {id: 'Aturan “{rule}” dimatikan untuk {where}.', en: 'Rule “{rule}” is turned off for {where}.'},
  undo: {id: 'Batalkan', en: 'Undo'},
  pickRule: {id: 'Aturan mana?', en: 'Which rule?'},
  ruleUnknown: {id: 'Aturan “{rule}” tidak dikenal Peksos.', en: 'Peksos knows no rule “{rule}”.'},

  rewriteApa: {id: 'Tulis ulang entri ini dalam gaya APA 7', en: 'Rewrite this entry in APA 7 style'},
  rewriteHarvard: {id: 'Tulis ulang entri ini dalam gaya Harvard Indonesia', en: 'Rewrite this entry in Indonesian Harvard style'},
  // Headings without marks
  convertHeadings: {
    id: 'Beri tanda “#” pada semua judul yang belum memilikinya ({count})',
    en: 'Give every heading without “#” its marks ({count})',
  },
  convertNothing: {
    id: 'Tidak ada judul tanpa tanda “#” dalam teks ini.',
    en: 'This text has no heading without “#”.',
  },

  // What a hover says
  explainStage: {id: 'tahap pertolongan', en: 'stage of helping'},
  explainPrinciple: {id: 'prinsip', en: 'principle'},
  explainTheory: {id: 'teori', en: 'theory'},
  explainStream: {id: 'aliran pemikiran', en: 'stream of thought'},
  explainModel: {id: 'model intervensi komunitas', en: 'model of community intervention'},
  explainApproach: {id: 'pendekatan', en: 'approach'},
  explainAbbreviation: {id: 'singkatan', en: 'abbreviation'},
  explainSection: {id: 'bagian laporan', en: 'part of a report'},
  explainPrincipleSet: {id: 'himpunan prinsip', en: 'set of principles'},
  explainStageSet: {id: 'rangkaian tahap', en: 'set of stages'},
  explainShows: {id: 'Yang perlu tampak', en: 'What it must show'},
  explainQuestions: {id: 'Pertanyaan pemandu', en: 'Guiding questions'},
  explainWrite: {id: 'Yang ditulis', en: 'What to write'},
  explainListedIn: {id: 'Termuat dalam', en: 'Listed in'},
  explainTheories: {id: 'Teori di dalamnya', en: 'Its theories'},
  explainTraits: {id: 'Ciri-ciri', en: 'Traits'},
  explainAlso: {id: 'Dalam konteks lain juga', en: 'In other contexts also'},
  explainMembers: {id: 'Isinya', en: 'What it holds'},
  explainSteps: {id: 'Urutannya', en: 'Its order'},
  explainOptional: {id: 'bila diperlukan', en: 'where needed'},
  explainSource: {id: 'Sumber', en: 'Source'},
  writeTheory: {
    id: 'Apa yang dijelaskan teori ini dalam kasus Anda, dan sumber yang Anda baca.',
    en: 'What this theory explains in your case, and the source that you read.',
  },
  writeModel: {
    id: 'Mengapa model ini cocok bagi komunitasnya, dan ciri mana yang tampak dalam praktik Anda.',
    en: 'Why this model fits the community, and which of its traits show in your practice.',
  },
  writeApproach: {
    id: 'Alasan memilih pendekatan ini, penerapannya, dan sumber yang Anda baca.',
    en: 'Why this approach was chosen, how it was applied, and the source that you read.',
  },
  writeAbbreviation: {
    id: 'Bentuk lengkapnya saat pertama kali disebut, dengan {short} di dalam kurung.',
    en: 'The full form where it first occurs, with {short} in brackets.',
  },

  // What a completion says
  needRequired: {id: 'wajib', en: 'required'},
  needRecommended: {id: 'dianjurkan', en: 'recommended'},
  needOptional: {id: 'boleh ada', en: 'optional'},
  formQuestions: {id: 'Pertanyaan pemandu: {name}', en: 'Guiding questions: {name}'},
  formShows: {id: 'Yang perlu tampak: {name}', en: 'What it must show: {name}'},

  // Inserting a part
  insertTitle: {id: 'Sisipkan ke laporan', en: 'Insert into the report'},
  pickPart: {
    id: 'Bagian yang disisipkan; cari dalam bahasa Indonesia atau Inggris',
    en: 'The part to insert; search in Indonesian or English',
  },
  partUnknown: {id: 'Bagian “{part}” tidak dikenal Peksos.', en: 'Peksos knows no part “{part}”.'},
  insertNowhere: {
    id: 'Buka dahulu sebuah berkas Markdown untuk disisipi.',
    en: 'Open a Markdown file first to insert into.',
  },
  groupMissing: {id: 'Belum ada di laporan ini', en: 'Missing from this report'},
  gapAbsent: {id: 'Belum ada', en: 'Not there yet'},
  gapMentioned: {id: 'Baru disinggung', en: 'Only mentioned'},
  gapAfter: {id: '{state}; tempatnya setelah “{heading}”', en: '{state}; belongs after “{heading}”'},
  gapBefore: {id: '{state}; tempatnya sebelum “{heading}”', en: '{state}; belongs before “{heading}”'},
  gapIn: {id: '{state}; tempatnya di “{heading}”', en: '{state}; belongs in “{heading}”'},
  partThere: {id: 'Sudah ada di baris {line}; disisipkan sekali lagi di kursor', en: 'Already there at line {line}; inserted once more at the cursor'},
  showPart: {id: 'Tampilkan di laporan', en: 'Show in the report'},
  previewPart: {id: 'Pratinjau', en: 'Preview'},
  previewOn: {id: 'Lihat bagian yang dipilih di samping', en: 'Show the chosen part to the side'},
  previewNote: {id: 'Pratinjau; belum ada yang disisipkan', en: 'Preview; nothing is inserted yet'},

  // A new report
  newTitle: {id: 'Laporan baru', en: 'New report'},
  pickKind: {id: 'Jenis laporan', en: 'Kind of report'},
  pickClient: {id: 'Kelompok klien; boleh dengan kata-kata sendiri', en: 'Client group; your own words will do'},
  pickLevel: {id: 'Tingkat praktik', en: 'Level of practice'},
  pickLanguage: {id: 'Bahasa laporan', en: 'Language of the report'},
  pickStages: {id: 'Rangkaian tahap', en: 'Set of stages'},
  pickTitle: {id: 'Judul laporan (boleh dikosongkan)', en: 'Title of the report (may be left empty)'},
  pickAuthor: {id: 'Nama penulis (boleh dikosongkan)', en: 'Name of the author (may be left empty)'},
  pickNumber: {id: 'NIM penulis (boleh dikosongkan)', en: 'Student number of the author (may be left empty)'},
  pickSupervisor: {id: 'Nama pembimbing (boleh dikosongkan)', en: 'Name of the supervisor (may be left empty)'},
  pickPlace: {id: 'Tempat laporan', en: 'Where the report goes'},
  usualStages: {id: 'biasa untuk jenis ini', en: 'usual for this kind'},
  noStages: {id: 'Tanpa kasus sendiri', en: 'Without a case of its own'},
  notYet: {id: 'Belum ditentukan', en: 'Not decided yet'},
  notYetAbout: {id: 'Kuncinya tidak ditulis; dapat ditambahkan nanti.', en: 'The key is left out and can be added later.'},
  ownWords: {id: 'ditulis seperti ini', en: 'written like this'},
  indonesian: {id: 'Bahasa Indonesia', en: 'Indonesian'},
  english: {id: 'Bahasa Inggris', en: 'English'},
  placeUntitled: {id: 'Dokumen tanpa nama', en: 'Untitled document'},
  placeUntitledAbout: {id: 'Terbuka di editor; disimpan kapan saja Anda mau.', en: 'It opens in the editor; save it whenever you like.'},
  placeFile: {id: 'Pilih tempat menyimpan…', en: 'Choose where to save…'},
  placeFileAbout: {id: 'Berkas yang sudah ada tidak pernah ditimpa.', en: 'A file that is already there is never overwritten.'},
  restByDefault: {id: 'Pakai pilihan bawaan untuk sisanya', en: 'Use the defaults for the rest'},
  saveReport: {id: 'Simpan laporan', en: 'Save the report'},
  fileThere: {
    id: '{file} sudah ada dan tidak ditimpa; pilih nama lain.',
    en: '{file} is already there and is not overwritten; choose another name.',
  },
  fileFailed: {
    id: '{file} tidak dapat dibuat; laporan terbuka sebagai dokumen tanpa nama.',
    en: '{file} could not be made; the report is open as an untitled document.',
  },

  // Reports that come from Word or as plain text
  openAsReport: {id: 'Buka sebagai laporan', en: 'Open as report'},
  wordOrText: {id: 'Dokumen Word dan teks polos', en: 'Word documents and plain text'},
  noText: {
    id: 'Tidak ada teks: pilih teksnya dahulu, atau salin ke papan klip',
    en: 'There is no text: select it first, or copy it to the clipboard',
  },
  wordLarge: {
    id: '{file} lebih besar dari {limit} MB, berkas sebesar itu tidak dibuka.',
    en: '{file} is larger than {limit} MB, files of that size are not opened.',
  },
  wordUnreadable: {id: '{file} tidak dapat dibaca.', en: '{file} could not be read.'},
  convertedWith: {
    id: 'Laporan terbuka sebagai Markdown; hal yang diubah atau tidak dapat disimpan: {count}.',
    en: 'The report is open as Markdown; things that were changed or could not be kept: {count}.',
  },
  convertedList: {id: 'Yang diubah atau tidak dapat disimpan', en: 'What was changed or could not be kept'},
  showList: {id: 'Tampilkan', en: 'Show'},
  lineAndParagraph: {id: 'baris {line}, alinea {paragraph}', en: 'line {line}, paragraph {paragraph}'},

  // A class of reports
  classTitle: {id: 'Laporan satu kelas', en: 'Class of reports'},
  classProgress: {id: 'Memeriksa laporan', en: 'Checking reports'},
  classChoose: {id: 'Pilih folder laporan', en: 'Choose a folder of reports'},
  className: {id: 'kelas', en: 'class'},
  classSave: {id: 'Simpan tabel kelas', en: 'Save the class table'},
  classFeedback: {id: 'Folder untuk umpan balik', en: 'Folder for the feedback'},
  classFeedbackHere: {id: 'Tulis di sini', en: 'Write here'},
  classFeedbackDone: {id: 'Berkas umpan balik yang ditulis: {count}.', en: 'Feedback files written: {count}.'},
  classReplace: {id: 'Timpa', en: 'Replace'},
  classThere: {id: '{file} sudah ada.', en: '{file} is there already.'},
  classSeveralThere: {id: '{count} berkas sudah ada, di antaranya {file}.', en: '{count} files are there already, {file} among them.'},
  classNotWritten: {id: '{file} tidak dapat ditulis.', en: '{file} could not be written.'},
  classGone: {id: 'Berkas ini tidak dapat dibuka.', en: 'This file cannot be opened.'},
  classNone: {id: 'Periksa dahulu semua laporan; tabelnya belum terbuka.', en: 'Check all reports first; their table is not open.'},

  // Trouble
  badValue: {
    id: 'Setelan “peksos.{key}” berisi {found}, seharusnya {expected}; nilai bawaannya yang dipakai.',
    en: 'The setting “peksos.{key}” is {found}, expected {expected}; its default is used.',
  },
  badRule: {
    id: 'Setelan “peksos.{key}” menyebut aturan “{found}” yang tidak ada; bagian itu dilewati.',
    en: 'The setting “peksos.{key}” names a rule “{found}” that does not exist; that part is skipped.',
  },
  crashed: {
    id: 'Peksos mengalami kesalahan pada dirinya sendiri; teks Anda tidak berubah.',
    en: 'Peksos ran into an error of its own; your text is unchanged.',
  },
  openLog: {id: 'Buka log', en: 'Open the log'},
  or: {id: 'atau', en: 'or'},
} as const satisfies Readonly<Record<string, Bilingual>>

/** The names of the texts. */
export type TextKey = keyof typeof texts

/** A text in one language, its `{names}` filled; a name without a value stays as it is. */
export function say(key: TextKey, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  const text: string = texts[key][language]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
