import type {AskingEntry, Entry} from './types.ts'

const isk = {id: 'summary-techniques', part: 'ISK'} as const

/** Intervention with a community. */
export const communityIntervention: AskingEntry = {
  id: 'community-intervention',
  label: {id: 'Intervensi sosial komunitas', en: 'Community intervention'},
  about: {
    id: 'Proses yang dinamis untuk mempertemukan sumber daya komunitas dengan kebutuhan dan tujuannya, agar kesejahteraannya meningkat.',
    en: 'A dynamic process that brings a community’s resources and its needs and aims together, so that its welfare grows.'
  },
  aliases: ['Intervensi komunitas', 'Intervensi sosial pada komunitas', 'Intervensi masyarakat', 'Intervensi makro'],
  misspellings: ['Intervensi sosial komunikasi'],
  asks: {
    id: 'Menurut nilai komunitas sendiri, apa masalahnya, dan sumber apa yang dimilikinya?',
    en: 'By the community’s own values, what is the problem, and which resources does it have?'
  },
  signs: ['intervensi … komunitas', 'intervensi masyarakat', 'community intervention'],
  source: [isk], scope: 'international'
}

/** The steps of community intervention in their order. */
export const communitySteps: readonly AskingEntry[] = [
  {
    id: 'cstep-research',
    label: {id: 'Penelitian', en: 'Research'},
    about: {
      id: 'Masalah, kebutuhan dan sumber komunitas diteliti bersama warga sebelum sesuatu direncanakan.',
      en: 'Problems, needs and resources are studied with residents before anything is planned.'
    },
    asks: {id: 'Data apa yang dikumpulkan, dengan cara apa, dan bersama siapa?', en: 'Which data were gathered, how, and with whom?'},
    signs: ['penelitian', 'pengumpulan data', 'survei', 'research', 'fact finding'],
    source: [isk], scope: 'international'
  },
  {
    id: 'cstep-planning',
    label: {id: 'Perencanaan', en: 'Planning'},
    about: {
      id: 'Tujuan, kegiatan, pelaku, waktu dan ukuran keberhasilan ditetapkan bersama.',
      en: 'Aims, activities, people, time and measures of success are set together.'
    },
    asks: {id: 'Apa tujuan yang disepakati dan siapa mengerjakan apa?', en: 'Which aims were agreed, and who does what?'},
    signs: ['perencanaan', 'menyusun rencana', 'planning'],
    source: [isk], scope: 'international'
  },
  {
    id: 'cstep-coordination',
    label: {id: 'Koordinasi dan integrasi', en: 'Coordination and integration'},
    about: {
      id: 'Pihak yang berbeda disatukan dalam satu arah supaya kegiatan tidak tumpang tindih.',
      en: 'Different parties are brought into one direction so that activities do not overlap.'
    },
    aliases: ['Koordinasi'],
    asks: {id: 'Pihak mana yang dilibatkan dan bagaimana pembagian tugasnya?', en: 'Who was involved and how were tasks shared?'},
    signs: ['koordinasi dan integrasi', 'koordinasi', 'coordination'],
    source: [isk], scope: 'international'
  },
  {
    id: 'cstep-funding',
    label: {id: 'Pendanaan', en: 'Funding'},
    about: {
      id: 'Dana dan bahan dihimpun dari warga, pemerintah dan mitra, lalu dipertanggungjawabkan.',
      en: 'Money and goods are gathered from residents, government and partners, and accounted for.'
    },
    aliases: ['Penggalangan dana'],
    asks: {id: 'Dari mana dananya dan berapa yang berasal dari warga?', en: 'Where did the funds come from, and how much from residents?'},
    signs: ['pendanaan', 'penggalangan dana', 'pembiayaan', 'funding', 'fundraising'],
    source: [isk], scope: 'international'
  },
  {
    id: 'cstep-administration',
    label: {id: 'Administrasi', en: 'Administration'},
    about: {
      id: 'Surat, catatan, keuangan dan pengurus ditata agar kegiatan dapat diikuti dan diperiksa.',
      en: 'Letters, records, money and officers are put in order so that the work can be followed and checked.'
    },
    asks: {id: 'Catatan dan pengurus apa yang dibentuk?', en: 'Which records and officers were set up?'},
    signs: ['administrasi', 'pengadministrasian', 'administration'],
    source: [isk], scope: 'international'
  },
  {
    id: 'cstep-education',
    label: {id: 'Proses kependidikan dan sosialisasi', en: 'Education and awareness'},
    about: {
      id: 'Warga memperoleh pengetahuan dan keterampilan, dan gagasan perubahan disebarkan sampai dipahami.',
      en: 'Residents gain knowledge and skills, and the idea of change is spread until it is understood.'
    },
    aliases: ['Proses kependidikan', 'Sosialisasi', 'Penyuluhan'],
    asks: {id: 'Siapa belajar apa, dan apa tanda bahwa hal itu dipahami?', en: 'Who learnt what, and what shows that it was understood?'},
    signs: ['proses kependidikan', 'sosialisasi', 'penyuluhan', 'pelatihan', 'education', 'awareness raising'],
    source: [isk], scope: 'international'
  },
  {
    id: 'cstep-social-action',
    label: {id: 'Aksi sosial komunitas', en: 'Joint action'},
    about: {
      id: 'Warga bertindak bersama untuk mengubah keadaan atau aturan yang menghambat mereka.',
      en: 'Residents act together to change conditions or rules that hold them back.'
    },
    asks: {id: 'Tindakan bersama apa yang dilakukan dan apa hasilnya?', en: 'Which joint action was taken, and with what result?'},
    signs: ['aksi sosial', 'aksi bersama', 'social action', 'joint action'],
    source: [isk], scope: 'international'
  }
]

/** What the work of a community worker rests on; each hangs together with the others. */
export const communityElements: readonly Entry[] = [
  {
    id: 'element-people',
    label: {id: 'Manusia', en: 'People'},
    about: {id: 'Warga, tokoh dan kelompok yang hidup dengan masalah dan menjadi pelaku perubahannya.', en: 'Residents, leaders and groups who live with the problem and act to change it.'},
    source: [isk], scope: 'international'
  },
  {
    id: 'element-problem',
    label: {id: 'Masalah', en: 'Problem'},
    about: {id: 'Keadaan yang menurut warga sendiri mengganggu kehidupan bersama.', en: 'The state of things that by residents’ own judgement disturbs their life together.'},
    source: [isk], scope: 'international'
  },
  {
    id: 'element-resources',
    label: {id: 'Sumber daya', en: 'Resources'},
    about: {id: 'Alam, budaya, kepemimpinan, dana dan layanan yang dapat dipakai.', en: 'Nature, culture, leadership, funds and services that can be used.'},
    source: [isk], scope: 'international'
  },
  {
    id: 'element-programme',
    label: {id: 'Program', en: 'Programme'},
    about: {id: 'Rangkaian kegiatan yang menghubungkan sumber daya dengan pemecahan masalah.', en: 'The set of activities that ties resources to a solution.'},
    source: [isk], scope: 'international'
  },
  {
    id: 'element-worker',
    label: {id: 'Petugas intervensi', en: 'Community worker'},
    about: {
      id: 'Orang terlatih yang membantu unsur lain saling bekerja; ia tidak diperlukan lagi bila unsur itu sudah berjalan sendiri.',
      en: 'A trained person who helps the other elements to work together; not needed once they do so by themselves.'
    },
    source: [isk], scope: 'international'
  }
]

/** The roles of a community worker; several may be played at once. */
export const communityRoles: readonly AskingEntry[] = [
  {
    id: 'role-enabler',
    label: {id: 'Enabler (pemungkin)', en: 'Enabler'},
    about: {
      id: 'Memudahkan dan menggerakkan warga agar sanggup merumuskan serta menangani masalahnya; termasuk fasilitator dan dinamisator.',
      en: 'Eases and moves residents so that they can name and handle their problems; includes facilitator and animator.'
    },
    aliases: ['Enabler', 'Fasilitator', 'Dinamisator', 'Pemungkin', 'Facilitator'],
    asks: {id: 'Apa yang menjadi mungkin bagi warga berkat peran ini?', en: 'What became possible for residents through this role?'},
    signs: ['enabler', 'fasilitator', 'dinamisator', 'pemungkin', 'facilitator'],
    source: [isk], scope: 'international'
  },
  {
    id: 'role-helper',
    label: {id: 'Penolong', en: 'Helper'},
    about: {id: 'Memberi pertolongan langsung ketika kebutuhan mendesak dan warga belum mampu.', en: 'Gives direct help where a need is urgent and residents are not yet able to act.'},
    asks: {id: 'Pertolongan langsung apa yang diberikan dan mengapa?', en: 'Which direct help was given, and why?'},
    signs: ['penolong', 'helper'],
    source: [isk], scope: 'international'
  },
  {
    id: 'role-expert',
    label: {id: 'Tenaga ahli', en: 'Expert'},
    about: {id: 'Menyediakan data, analisis dan nasihat teknis yang dapat ditimbang warga.', en: 'Provides data, analysis and technical advice for residents to weigh.'},
    aliases: ['Ahli', 'Pakar'],
    asks: {id: 'Pengetahuan apa yang disumbangkan, dan bagaimana warga memakainya?', en: 'Which knowledge was contributed, and how did residents use it?'},
    signs: ['tenaga ahli', 'pakar', 'expert'],
    source: [isk], scope: 'international'
  },
  {
    id: 'role-advocate',
    label: {id: 'Advokat', en: 'Advocate'},
    about: {id: 'Menyuarakan dan membela kepentingan warga di hadapan pihak yang berkuasa.', en: 'Voices and defends residents’ interests before those in power.'},
    aliases: ['Advocate', 'Pembela'],
    misspellings: ['Advokad'],
    asks: {id: 'Kepentingan siapa yang dibela, kepada siapa, dan apa hasilnya?', en: 'Whose interests were defended, before whom, and with what result?'},
    signs: ['advocate', 'advokat', 'advokad', 'pembela'],
    source: [isk], scope: 'international'
  }
]

/** Other roles of social workers that reports name. */
export const practiceRoles: readonly AskingEntry[] = [
  {
    id: 'role-broker',
    label: {id: 'Broker (penghubung)', en: 'Broker'},
    about: {id: 'Menghubungkan klien dengan layanan dan sumber yang dibutuhkannya.', en: 'Links clients with the services and resources they need.'},
    aliases: ['Broker', 'Penghubung', 'Perantara'],
    asks: {id: 'Sumber apa yang dihubungkan?', en: 'Which resource was linked?'},
    signs: ['broker', 'penghubung', 'perantara'],
    source: [{id: 'public-reports'}, {id: 'practice-knowledge'}], scope: 'international'
  },
  {
    id: 'role-mediator',
    label: {id: 'Mediator', en: 'Mediator'},
    about: {id: 'Menengahi pihak yang berselisih tanpa memihak.', en: 'Stands between parties in conflict without taking sides.'},
    aliases: ['Penengah'],
    asks: {id: 'Perselisihan apa yang ditengahi?', en: 'Which conflict was mediated?'},
    signs: ['mediator', 'penengah', 'mediasi'],
    source: [{id: 'public-reports'}, {id: 'practice-knowledge'}], scope: 'international'
  },
  {
    id: 'role-educator',
    label: {id: 'Edukator (pendidik)', en: 'Educator'},
    about: {id: 'Memberi pengetahuan dan melatih keterampilan klien.', en: 'Gives knowledge and trains skills.'},
    aliases: ['Edukator', 'Pendidik', 'Educator'],
    asks: {id: 'Apa yang dipelajari klien?', en: 'What did the client learn?'},
    signs: ['edukator', 'educator', 'pendidik'],
    source: [{id: 'public-reports'}, {id: 'practice-knowledge'}], scope: 'international'
  },
  {
    id: 'role-motivator',
    label: {id: 'Motivator', en: 'Motivator'},
    about: {id: 'Membangkitkan harapan dan kemauan klien untuk berubah.', en: 'Raises hope and the will to change.'},
    asks: {id: 'Apa yang membangkitkan kemauan klien?', en: 'What raised the client’s will?'},
    signs: ['motivator', 'memotivasi'],
    source: [{id: 'public-reports'}], scope: 'international'
  },
  {
    id: 'role-counsellor',
    label: {id: 'Konselor', en: 'Counsellor'},
    about: {id: 'Menemani klien memahami perasaan dan pilihannya melalui percakapan.', en: 'Accompanies clients in understanding feelings and choices through talk.'},
    aliases: ['Counselor'],
    asks: {id: 'Apa yang dipahami klien setelah konseling?', en: 'What did the client come to understand?'},
    signs: ['konselor', 'counsellor', 'counselor'],
    source: [{id: 'public-reports'}, {id: 'practice-knowledge'}], scope: 'international'
  },
  {
    id: 'role-case-manager',
    label: {id: 'Manajer kasus', en: 'Case manager'},
    about: {id: 'Mengatur dan memantau berbagai layanan bagi satu klien agar saling melengkapi.', en: 'Arranges and follows several services for one client so that they fit together.'},
    aliases: ['Case manager', 'Manager kasus'],
    asks: {id: 'Layanan apa yang dipadukan dan siapa penanggung jawabnya?', en: 'Which services were joined, and who answers for each?'},
    signs: ['manajer kasus', 'manager kasus', 'case manager', 'manajemen kasus'],
    source: [{id: 'public-reports'}, {id: 'practice-knowledge'}], scope: 'international'
  }
]

/** The skills that the roles of a community worker rest on. */
export const communitySkills: readonly AskingEntry[] = [
  {
    id: 'skill-problem-analysis',
    label: {id: 'Menganalisis masalah', en: 'Analysing problems'},
    about: {id: 'Mengurai masalah menjadi sebab, akibat, pihak dan kaitannya sampai titik ungkitnya terlihat.', en: 'Taking a problem apart into causes, effects, parties and ties until the point of leverage shows.'},
    aliases: ['Keterampilan menganalisis masalah', 'Analisis masalah'],
    asks: {id: 'Alat analisis apa yang dipakai, dan apa simpulannya?', en: 'Which tool of analysis was used, and what did it show?'},
    signs: ['menganalisis masalah', 'menganalisa masalah', 'analisis masalah', 'problem analysis', 'analys* problems'],
    source: [isk], scope: 'international'
  },
  {
    id: 'skill-community-understanding',
    label: {id: 'Memahami masyarakat', en: 'Understanding the community'},
    about: {id: 'Mengenal nilai, tokoh, kelompok dan kebiasaan warga, dan berlaku sesuai dengannya.', en: 'Knowing values, leaders, groups and customs, and acting in keeping with them.'},
    aliases: ['Keterampilan memahami masyarakat'],
    asks: {id: 'Apa yang dipelajari tentang masyarakat ini dan dari siapa?', en: 'What was learnt about this community, and from whom?'},
    signs: ['memahami masyarakat', 'memahami komunitas', 'understanding the community'],
    source: [isk], scope: 'international'
  },
  {
    id: 'skill-procedural',
    label: {id: 'Keterampilan prosedural', en: 'Procedural skills'},
    about: {id: 'Menjalankan rapat, surat-menyurat, perizinan, anggaran dan pelaporan dengan tertib.', en: 'Running meetings, letters, permits, budgets and reports in good order.'},
    asks: {id: 'Prosedur apa yang ditempuh dan kendala apa yang ditemui?', en: 'Which procedures were followed, and which obstacles met?'},
    signs: ['keterampilan prosedural', 'ketrampilan prosedural', 'procedural skill*'],
    source: [isk], scope: 'international'
  }
]
