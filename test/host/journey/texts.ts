import type {Language, SectionId, StageId} from '../../../src/knowledge/types.ts'

/** What the student of the journey writes. */
export interface Written {
  readonly title: string
  readonly author: string
  readonly studentNumber: string
  readonly supervisor: string
  /** The text of each part, in the order of a new case report. */
  readonly parts: readonly (readonly [part: SectionId | StageId, text: string])[]
  /** Words of the conceptual review behind which its source is cited. */
  readonly citedBehind: string
  /** An entry that is written by hand, at the wrong place of the list. */
  readonly entry: string
  /** A name of the assessment that is spelt wrong. */
  readonly slip: string
}

/** In each language: a case that is invented. */
export const written: Readonly<Record<Language, Written>> = {
  id: {
    title: 'Pendampingan Remaja R',
    author: 'M. T.',
    studentNumber: '2024-017',
    supervisor: 'D. S.',
    parts: [
      ['background', 'Rumah singgah tempat praktikum menerima remaja yang bekerja di pasar dan jarang pulang. Sebagian masih tercatat sebagai siswa tetapi sudah lama tidak masuk kelas. Laporan ini menyajikan penanganan satu klien, R, yang meminta sendiri untuk dibantu.'],
      ['problem-statement', 'Bagaimana R dapat kembali belajar tanpa mengurangi penghasilan keluarganya?'],
      ['objectives', 'Menggambarkan setiap tahap pertolongan dan menilai hasilnya bersama klien.'],
      ['conceptual-review', 'Relasi dengan klien menjadi dasar semua tahap pertolongan. Kebutuhan klien, kepekaan pekerja sosial, dan kesadaran klien bahwa ia dipahami membentuk satu percakapan yang terus berjalan. Karena itu ketujuh prinsip tidak dapat dipisahkan satu dari yang lain, dan semuanya tampak dalam sikap sehari-hari.'],
      ['principles', 'Ketujuh prinsip itu dipakai sejak pertemuan pertama dan dibahas dalam supervisi setiap pekan; pilihan di antaranya bergantung pada lingkungan klien (Adi, 2008).'],
      ['agency-profile', 'Rumah singgah dibuka setiap hari dan menyediakan makan siang, ruang belajar, serta pendampingan oleh tiga pekerja sosial dan enam relawan.'],
      ['client-profile', 'R, laki-laki, 15 tahun, tinggal bersama ibu dan dua adik di dekat pasar.'],
      ['engagement', 'Praktikan bertemu R pada 12 Februari di ruang belajar. Pada pertemuan ketiga ia mulai bercerita dan bersedia bertemu dua kali sepekan.'],
      ['assessment', 'Wawancara, kunjungan rumah, dan genogram menunjukkan bahwa R mencari nafkah sejak ayahnya meninggal. Ia lancar berhitung, mudah bergaul, dan dekat dengan ibunya.'],
      ['problem-formulation', 'R berhenti bersekolah karena jam pelajaran berbenturan dengan jam kerja; akibatnya ia tertinggal dan malu kembali ke kelas.'],
      ['planning', 'Tujuannya R terdaftar di program kesetaraan pada bulan Maret. R, ibunya, dan praktikan membagi tugas; indikatornya ialah bukti pendaftaran.'],
      ['implementation', 'Praktikan mendampingi R mendaftar pada 14 Maret dan menghubungkan ibunya dengan bantuan modal. R hadir pada lima belas dari tujuh belas sesi belajar.'],
      ['monitoring', 'Setiap Sabtu R dan praktikan mengisi lembar kemajuan; pada pekan keempat jadwal digeser ke malam hari.'],
      ['evaluation', 'Dua dari tiga tujuan tercapai. Menurut R yang paling menolong ialah jadwal yang dapat diubah.'],
      ['termination', 'Relasi diakhiri pada 25 Mei karena tujuan utama tercapai. R siap melanjutkan bersama relawan.'],
      ['conclusion', 'R kembali belajar karena rencana disesuaikan dengan pekerjaan dan pilihannya sendiri, dan keluarganya ikut terlibat sejak awal.'],
      ['recommendations', 'Rumah singgah disarankan menjalin kerja sama tetap dengan program kesetaraan.'],
    ],
    citedBehind: 'dasar semua tahap pertolongan',
    entry: 'Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.',
    slip: 'Asesment',
  },
  en: {
    title: 'Working with R',
    author: 'M. T.',
    studentNumber: '2024-017',
    supervisor: 'D. S.',
    parts: [
      ['background', 'The drop-in centre of this placement serves young people who work in the market and are seldom at home. Some of them are still on the roll of a school that they have not seen for months. This report is about one of them, R, who asked for help himself.'],
      ['problem-statement', 'How can R learn again without taking away from what his family lives on?'],
      ['objectives', 'To describe each stage of the work and to judge with the client what came of it.'],
      ['conceptual-review', 'The relationship with the client carries every stage of helping. What the client needs, how the worker answers to it, and whether the client notices that he is understood form one exchange that goes on. For this reason no one of the seven principles can be kept without the others, and all of them show in everyday conduct.'],
      ['principles', 'All seven were kept in mind from the first meeting on and talked over in weekly supervision; which of them counts most depends on the setting (Adams, 2008).'],
      ['agency-profile', 'The centre is open every day and offers lunch, a room for homework, and the support of three social workers and six volunteers.'],
      ['client-profile', 'R, male, 15 years old, lives near the market with his mother and two younger sisters.'],
      ['engagement', 'The worker met R on 12 February in the study room. At the third meeting he began to talk and agreed to come twice a week.'],
      ['assessment', 'Interviews, a home visit and a genogram showed that R has earned for the family since his father died. He is good at sums, makes friends easily and is close to his mother.'],
      ['problem-formulation', 'R left school because lessons and work fell into the same hours; since then he has fallen behind and is ashamed to return.'],
      ['planning', 'The goal was that R would be enrolled in an evening programme by March. R, his mother and the worker shared the tasks; the enrolment slip was the indicator.'],
      ['implementation', 'The worker went with R to enrol on 14 March and put his mother in touch with a loan fund. R came to fifteen of seventeen lessons.'],
      ['monitoring', 'Every Saturday R and the worker filled in a progress sheet; in the fourth week the lessons were moved to the evening.'],
      ['evaluation', 'Two of three goals were reached. In R’s own view the hours that could be changed helped most.'],
      ['termination', 'The work ended on 25 May because its main goal was reached. R was ready to go on with a volunteer.'],
      ['conclusion', 'R is learning again because the plan was fitted to his work and to his own choices, and because his family took part from the beginning.'],
      ['recommendations', 'The centre should seek a lasting agreement with the evening programme.'],
    ],
    citedBehind: 'carries every stage of helping',
    entry: 'Adams, R. (2008). *Empowerment, participation and social work*. Palgrave Macmillan.',
    slip: 'Assesment',
  },
}

/** The source that the dialogue asks for, by its fields: a real one, so that its entry is judged as a real one. */
export const source: Readonly<Record<string, string>> = {
  author: 'Biestek, Felix P.',
  issued: '1957',
  title: 'The Casework Relationship',
  publisher: 'Loyola University Press',
  'publisher-place': 'Chicago',
}
