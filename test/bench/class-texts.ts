/** Random numbers between 0 and 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What a sentence is filled with. */
const fillings = {
  id: {
    who: ['Klien', 'Ibu klien', 'Nenek klien', 'Wali kelas', 'Ketua RT', 'Pendamping desa', 'Bapak klien', 'Kader posyandu', 'Praktikan'],
    did: ['menceritakan', 'mengeluhkan', 'menyetujui', 'menunda', 'membicarakan', 'mencatat', 'menanyakan', 'menjelaskan kembali'],
    what: ['jadwal pertemuan berikutnya', 'keadaan rumah sesudah pindah', 'biaya seragam dan buku', 'hubungan dengan adiknya', 'rencana kembali ke sekolah', 'kebiasaan bangun siang', 'pekerjaan di pasar pada sore hari', 'surat pengantar dari kelurahan', 'rasa takut bertemu guru'],
    when: ['pada kunjungan pertama', 'dua minggu kemudian', 'setelah panen selesai', 'pada Senin sore', 'menjelang ujian', 'saat ditemui di teras', 'dalam pertemuan keluarga', 'sebelum libur panjang'],
    how: ['dengan suara pelan', 'tanpa diminta', 'sambil menggambar', 'setelah beberapa saat diam', 'dengan bantuan kartu perasaan', 'di hadapan neneknya', 'lewat percakapan singkat', 'dengan tegas'],
  },
  en: {
    who: ['The client', 'Her mother', 'His grandmother', 'The class teacher', 'The head of the neighbourhood', 'The village worker', 'The father', 'The student worker'],
    did: ['talked about', 'asked about', 'agreed to', 'put off', 'wrote down', 'explained', 'worried about', 'came back to'],
    what: ['the time of the next visit', 'the room that both children share', 'the cost of books', 'the quarrel of last month', 'the way back to school', 'work at the market', 'a letter for the office', 'the fear of meeting strangers'],
    when: ['at the first visit', 'two weeks later', 'after the harvest', 'on Monday afternoon', 'before the exams', 'on the porch', 'during the family meeting', 'before the long holiday'],
    how: ['in a low voice', 'without being asked', 'while drawing', 'after a long silence', 'with the help of cards', 'in front of everyone', 'in a few words', 'firmly'],
  },
} as const

const turns = {
  id: [
    '{who} {did} {what} {when}, {how}.', '{when}, {who} {did} {what} {how}, lalu *meminta waktu* untuk memikirkannya.',
    'Menurut {name} ({year}), langkah seperti ini perlu disepakati bersama; karena itu {who} {did} {what} {when}.',
    '{who} {did} {what} {when}, sedangkan hal lain dicatat untuk pertemuan berikutnya ({name}, {year}: {page}).',
    'Hal itu **belum** berubah {when}: {who} masih {did} {what}.', '“Saya mau mencoba lagi,” kata klien {how} {when}.',
  ],
  en: [
    '{who} {did} {what} {when}, {how}.', '{when}, {who} {did} {what} {how} and *asked for time* to think about it.',
    'According to {name} ({year}), such a step needs the consent of all; so {who} {did} {what} {when}.',
    '{who} {did} {what} {when}, and other matters were kept for the next meeting ({name}, {year}: {page}).',
    'This had **not** changed {when}: {who} still {did} {what}.', '“I want to try again,” the client said {how} {when}.',
  ],
} as const

const stages = {
  id: ['Engagement', 'Intake', 'Kontrak', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Monitoring', 'Evaluasi', 'Terminasi', 'Rujukan'],
  en: ['Engagement', 'Intake', 'Contract', 'Assessment', 'Intervention Plan', 'Intervention', 'Monitoring', 'Evaluation', 'Termination', 'Referral'],
} as const

const parts = {
  id: {first: 'PENDAHULUAN', background: 'Latar Belakang', aim: 'Tujuan', case: 'PROSES PERTOLONGAN', last: 'PENUTUP', conclusion: 'Kesimpulan', advice: 'Saran', sources: 'DAFTAR PUSTAKA', chapter: 'BAB'},
  en: {first: 'INTRODUCTION', background: 'Background', aim: 'Aims', case: 'THE HELPING PROCESS', last: 'CLOSING', conclusion: 'Conclusion', advice: 'Suggestions', sources: 'REFERENCES', chapter: 'CHAPTER'},
} as const

/** Invented writers: no one has these names in the works below. */
const writers = ['Ardana', 'Belinda', 'Cokro', 'Darmaji', 'Endang', 'Fauzan', 'Gunarti', 'Halimah', 'Irianto', 'Jumadi', 'Kartika', 'Lestari']

/**
 * The report number `number` of a class that is the same in every run, about `size` bytes long: case reports in
 * Indonesian or English, with numbered headings, paragraphs, lists, tables, emphasis, notes, citations and a reference
 * list; each lacks other things and words its paragraphs in its own way.
 */
export function classReport(number: number, size: number): string {
  const random = randomFrom(number * 7919 + 17)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const language = random() < 0.8 ? 'id' : 'en'
  const words = parts[language]
  const cited = writers.filter(() => random() < 0.6).map(name => ({name, year: 1985 + Math.floor(random() * 38)}))
  const sentence = (): string => {
    const source = cited.length > 0 ? pick(cited) : {name: 'Ardana', year: 1999}
    const values: Readonly<Record<string, string>> = {name: source.name, year: String(source.year), page: String(1 + Math.floor(random() * 300))}
    const written = pick(turns[language]).replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? pick(fillings[language][slot as keyof typeof fillings.id]))
    return written[0]!.toUpperCase() + written.slice(1)
  }
  const paragraph = (): string => Array.from({length: 3 + Math.floor(random() * 4)}, sentence).join(' ')
  const list = (): string => Array.from({length: 3 + Math.floor(random() * 3)}, (_, at) => `${at + 1}. ${sentence()}`).join('\n')
  const bullets = (): string => Array.from({length: 3}, () => `- **${pick(fillings[language].what)}:** ${sentence()}`).join('\n')
  const table = (): string => ['| No | Aspek | Catatan |', '| --- | --- | --- |', ...Array.from({length: 4}, (_, at) => `| ${at + 1} | ${pick(fillings[language].what)} | ${pick(fillings[language].who)} ${pick(fillings[language].did)} |`)].join('\n')
  const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`

  const blocks = [
    `---\n${language === 'id' ? 'jenis: laporan-kasus\njudul' : 'kind: case-report\nlanguage: en\ntitle'}: "${language === 'id' ? 'Laporan' : 'Report'} ${number}"\n---`,
    heading(1, `${words.chapter} I ${words.first}`), heading(2, `1.1 ${words.background}`), paragraph(), paragraph(),
    heading(2, `1.2 ${words.aim}`), list(), heading(1, `${words.chapter} II ${words.case}`),
  ]
  const present = stages[language].filter(() => random() < 0.85)
  const end = [
    heading(1, `${words.chapter} III ${words.last}`), heading(2, `3.1 ${words.conclusion}`), paragraph(), heading(2, `3.2 ${words.advice}`), paragraph(),
    heading(1, words.sources), ...cited.filter(() => random() < 0.9).map(({name, year}) => `${name}, ${pick(['A.', 'B.', 'S.'])} (${year}). *${language === 'id' ? 'Catatan Praktik' : 'Notes on Practice'} ${year}*. Jakarta: Pustaka Contoh.`),
    '[^1]: Catatan lapangan.',
  ]
  const left = size - [...blocks, ...end].join('\n\n').length
  for (const [at, stage] of present.entries()) {
    blocks.push(heading(2, `2.${at + 1} ${stage}`))
    let length = 0
    while (length < left / present.length) {
      const block = pick([paragraph, paragraph, paragraph, list, bullets, table])()
      const noted = random() < 0.1 && !block.startsWith('|') ? `${block}[^1]` : block
      blocks.push(noted)
      length += noted.length + 2
    }
  }
  return `${[...blocks, ...end].join('\n\n')}\n`
}
