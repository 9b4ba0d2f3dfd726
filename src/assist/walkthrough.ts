import type {Bilingual} from '../knowledge/types.ts'

/** What a step of the walkthrough asks to be done; the context key `peksos.<deed>` says that it was. */
export type Deed = 'started' | 'inserted' | 'repaired' | 'cited'

/** A step of the walkthrough. Static, so each text stands there in both languages. */
export interface WalkthroughStep {
  /** Also the name of its pictures. */
  readonly id: 'start' | 'gaps' | 'insert' | 'repair' | 'cite'
  readonly title: Bilingual
  readonly text: Bilingual
  /** What can be done right from there; `toSide:` keeps the walkthrough in view. */
  readonly buttons: readonly {readonly label: Bilingual, readonly command: string}[]
  /** What ticks it off, as VS Code writes it. */
  readonly completedBy: readonly string[]
  /** What its picture shows, for those who do not see it. */
  readonly picture: Bilingual
}

const deed = (name: Deed): string => `onContext:peksos.${name}`

/** The title of the walkthrough. */
export const walkthroughTitle: Bilingual = {id: 'Menulis laporan', en: 'Write a report'}

/** What the walkthrough is about. */
export const walkthroughAbout: Bilingual = {
  id: 'Lima langkah sampai laporan lengkap.',
  en: 'Five steps to a complete report.',
}

/** The five steps, each done by doing it. */
export const walkthroughSteps: readonly WalkthroughStep[] = [
  {
    id: 'start',
    title: {id: 'Mulai laporan', en: 'Start a report'},
    text: {
      id: 'Pilih jenis, klien, dan rangkaian tahap; Enter memakai pilihan bawaan. Laporan terbuka dengan semua bagian wajib dan pertanyaan pemandu.',
      en: 'Choose kind, client and set of stages; Enter takes the defaults. The report opens with all required parts and guiding questions.',
    },
    buttons: [{label: {id: 'Laporan baru', en: 'New report'}, command: 'toSide:peksos.newReport'}],
    completedBy: [deed('started')],
    picture: {
      id: 'Daftar jenis laporan dengan Laporan kasus terpilih, langkah satu dari sepuluh.',
      en: 'The list of report kinds with Case report chosen, step one of ten.',
    },
  },
  {
    id: 'gaps',
    title: {id: 'Lihat yang kurang', en: 'See the gaps'},
    text: {
      id: 'Selama Anda menulis, Peksos menandai bagian dan tahap yang belum ada. Daftarnya ada di panel Problems, ringkasannya di bilah status.',
      en: 'While you write, Peksos marks parts and stages that are not there yet. The Problems panel lists them, the status bar sums them up.',
    },
    buttons: [
      {label: {id: 'Periksa laporan', en: 'Check the report'}, command: 'peksos.checkDocument'},
      {label: {id: 'Buka daftar temuan', en: 'Open the findings'}, command: 'workbench.actions.view.problems'},
    ],
    completedBy: ['onCommand:peksos.checkDocument', 'onView:peksos.structure'],
    picture: {
      id: 'Laporan dengan garis bawah bergelombang pada judul bab dan panel Problems yang menyebut evaluasi yang belum ada.',
      en: 'A report with a wavy line under a chapter heading, and the Problems panel naming the evaluation that is missing.',
    },
  },
  {
    id: 'insert',
    title: {id: 'Sisipkan tahap', en: 'Insert a stage'},
    text: {
      id: 'Yang belum ada di laporan disebut paling atas dan langsung masuk ke tempatnya, dengan nomor yang benar. Cari dalam bahasa Indonesia atau Inggris; Tab menuju isian berikutnya.',
      en: 'What the report lacks comes first and goes straight to its place, with the right number. Search in Indonesian or English; Tab leads to the next blank.',
    },
    buttons: [{label: {id: 'Sisipkan bagian atau tahap', en: 'Insert a part or stage'}, command: 'peksos.insertPart'}],
    completedBy: [deed('inserted')],
    picture: {
      id: 'Daftar bagian yang dapat disisipkan; di atasnya kelompok Belum ada di laporan ini dengan Evaluasi.',
      en: 'The list of parts to insert, headed by the group Missing from this report with evaluation.',
    },
  },
  {
    id: 'repair',
    title: {id: 'Perbaiki temuan', en: 'Repair a finding'},
    text: {
      id: 'Taruh kursor pada kata yang bergaris bawah, tekan Ctrl+. (Mac: Cmd+.) atau klik bola lampu, lalu pilih perbaikannya. Halaman aturan menerangkan sebabnya.',
      en: 'Put the cursor on underlined words, press Ctrl+. (Mac: Cmd+.) or click the light bulb, and choose the fix. The rule’s page explains why.',
    },
    buttons: [{label: {id: 'Halaman aturan', en: 'Rule pages'}, command: 'toSide:peksos.openRule'}],
    // The quick fixes that write something end with this command.
    completedBy: [deed('repaired'), 'onCommand:peksos.goOn'],
    picture: {
      id: 'Menu bola lampu pada sebuah judul; pilihan pertamanya menyisipkan tahap evaluasi.',
      en: 'The light bulb’s menu at a heading; its first choice inserts the stage of evaluation.',
    },
  },
  {
    id: 'cite',
    title: {id: 'Kutip sumber', en: 'Cite a source'},
    text: {
      id: 'Sebut pengarang dan tahun, misalnya (Adi, 2008: 49), lalu tulis karyanya di daftar pustaka. Kutipan yang berpasangan dengan entrinya menyelesaikan langkah ini.',
      en: 'Name author and year, as in (Adi, 2008: 49), and list the work among the references. A citation that meets its entry completes this step.',
    },
    buttons: [{label: {id: 'Sisipkan entri buku', en: 'Insert an entry for a book'}, command: 'peksos.insertPart?%22reference-book-harvard%22'}],
    completedBy: [deed('cited')],
    picture: {
      id: 'Kutipan Adi 2008 dalam teks, dihubungkan dengan entrinya di daftar pustaka.',
      en: 'The citation Adi 2008 in the text, joined to its entry in the reference list.',
    },
  },
]

/** A short static text as it stands in menus: `Periksa laporan (Check the report)`. */
export function inBothLanguages({id, en}: Bilingual): string {
  return `${id} (${en})`
}
