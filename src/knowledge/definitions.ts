import type {Definition} from './types.ts'

/** The definitions of intervention that reports give, with the phrases that tell them apart. */
export const definitions: readonly Definition[] = [
  {
    id: 'def-care-plan', sense: 'stage', attributedTo: 'Peraturan Menteri Sosial RI, 2011',
    label: {id: 'Intervensi sebagai pelaksanaan rencana pengasuhan', en: 'Intervention as carrying out a care plan'},
    about: {
      id: 'Dalam standar pengasuhan anak, intervensi berarti menjalankan rencana pengasuhan melalui pelayanan kepada anak, baik di keluarganya maupun di lembaga.',
      en: 'In the standards of child care, intervention means carrying out the care plan through services to the child, in the family or in an institution.'
    },
    signs: ['rencana pengasuhan', 'pelayanan … anak … keluarga', 'lembaga kesejahteraan sosial anak', 'care plan'],
    source: [{id: 'slides-intervention'}, {id: 'permensos-30-2011'}], scope: 'ID'
  },
  {
    id: 'def-specific-action', sense: 'process', attributedTo: 'Isbandi Rukminto Adi, 2008',
    label: {id: 'Intervensi sebagai tindakan spesifik', en: 'Intervention as specific action'},
    about: {
      id: 'Intervensi adalah tindakan tertentu yang dipilih pekerja sosial terhadap orang atau sistem di sekitarnya agar terjadi perubahan.',
      en: 'Intervention is a particular act that the social worker chooses towards people or the systems around them so that change comes about.'
    },
    signs: ['tindakan spesifik', 'menimbulkan perubahan', 'sistem atau proses manusia', 'specific action*', 'bring* about change'],
    source: [{id: 'slides-intervention'}, {id: 'adi-2008'}], scope: 'ID'
  },
  {
    id: 'def-planned-change', sense: 'process', attributedTo: 'Louise C. Johnson, 2001',
    label: {id: 'Intervensi sebagai perubahan terencana', en: 'Intervention as planned change'},
    about: {
      id: 'Intervensi adalah perubahan yang direncanakan: pelaku perubahan bekerja menuju tujuan yang dapat diukur pada sasaran perseorangan, kelompok, lembaga atau masyarakat.',
      en: 'Intervention is change by plan: a change agent works towards goals that can be measured, with persons, groups, organisations or society as targets.'
    },
    aliases: ['Perubahan terencana', 'Planned change'],
    signs: [
      'perubahan … terencana', 'perubahan … berencana', 'pelaku perubahan', 'sasaran perubahan', 'change agent', 'target of change', 'planned change'
    ],
    source: [{id: 'slides-intervention'}, {id: 'paper-intervention', part: '2.1.1'}, {id: 'johnson-2001'}, {id: 'pincus-minahan-1973'}],
    scope: 'international'
  },
  {
    id: 'def-strategy-of-help', sense: 'process',
    label: {id: 'Intervensi sebagai strategi memberikan bantuan', en: 'Intervention as a strategy of help'},
    about: {
      id: 'Intervensi dipahami sebagai cara yang dipilih untuk menolong orang, kelompok atau komunitas, sehingga caranya harus cocok dengan keadaan mereka.',
      en: 'Intervention is seen as the way chosen to help persons, groups or communities, so the way must fit their situation.'
    },
    signs: ['strategi memberikan bantuan', 'cara … memberikan bantuan', 'strategy of help*', 'way of helping'],
    source: [{id: 'paper-intervention', part: '2.1.1'}, {id: 'wikipedia-social-intervention'}], scope: 'ID'
  },
  {
    id: 'def-method', sense: 'process',
    label: {id: 'Intervensi sebagai metode praktik', en: 'Intervention as a method of practice'},
    about: {
      id: 'Intervensi dilihat sebagai metode kerja di lapangan yang dimiliki bersama oleh pekerjaan sosial dan kesejahteraan sosial.',
      en: 'Intervention is seen as the working method in the field that social work and social welfare share.'
    },
    signs: ['metode … praktik … lapangan', 'metode … praktek … lapangan', 'method … practice', 'method … used in the field'],
    source: [{id: 'paper-intervention', part: '2.1.1'}, {id: 'wikipedia-social-intervention'}], scope: 'ID'
  },
  {
    id: 'def-restore-functioning', sense: 'process',
    label: {id: 'Intervensi sebagai pemulihan keberfungsian sosial', en: 'Intervention as restoring social functioning'},
    about: {
      id: 'Intervensi adalah usaha memulihkan kemampuan orang, keluarga atau kelompok untuk menjalankan peran dan memenuhi harapan lingkungannya.',
      en: 'Intervention is the effort to restore the ability of persons, families or groups to fill their roles and meet what their surroundings expect.'
    },
    signs: [
      'memperbaiki keberfungsian sosial', 'memulihkan keberfungsian sosial', 'memperbaiki fungsi sosial', 'harapan lingkungan … peran',
      'restor* … social functioning', 'improv* … social functioning'
    ],
    source: [{id: 'paper-intervention', part: '2.1.1'}, {id: 'article-intervention-circle'}, {id: 'wikipedia-social-intervention'}],
    scope: 'international'
  },
  {
    id: 'def-professional-activity', sense: 'process',
    label: {id: 'Intervensi sebagai aktivitas profesional', en: 'Intervention as professional activity'},
    about: {
      id: 'Intervensi adalah kegiatan profesi yang berpijak pada ilmu, keterampilan dan kode etik, dan dapat mencegah, memulihkan maupun mengembangkan.',
      en: 'Intervention is the activity of a profession grounded in knowledge, skill and a code of ethics; it may prevent, restore or develop.'
    },
    signs: [
      'aktivitas profesional', 'aktifitas profesional', 'residual … institusional', 'kuratif rehabilitatif', 'developmental edukatif', 'professional activity'
    ],
    source: [{id: 'paper-intervention', part: '2.1.1'}], scope: 'ID'
  },
  {
    id: 'def-influence', sense: 'process',
    label: {id: 'Intervensi sebagai pemberian pengaruh', en: 'Intervention as influence'},
    about: {
      id: 'Memberi pengaruh adalah satu bentuk intervensi: klien atau sistemnya digerakkan supaya mau ikut dalam perubahan yang direncanakan.',
      en: 'Giving influence is one form of intervention: clients or their systems are moved to join in a planned change.'
    },
    aliases: ['Pemberian pengaruh'],
    signs: ['memberi* pengaruh', 'pemberian pengaruh', 'influenc* … client*', 'exert* influence'],
    source: [{id: 'summary-techniques'}, {id: 'pincus-minahan-1973'}], scope: 'international'
  },
  {
    id: 'def-intervention-circle', sense: 'process',
    label: {id: 'Lingkaran intervensi', en: 'The circle of intervention'},
    about: {
      id: 'Intervensi digambarkan sebagai lingkaran tahap dari membangun relasi sampai pengakhiran, yang dilalui pekerja sosial bersama klien.',
      en: 'Intervention is drawn as a circle of stages from engagement to termination, which worker and client go through together.'
    },
    signs: ['lingkaran intervensi', 'serangkaian tahapan', 'siklus intervensi', 'circle of intervention', 'series of stages', 'intervention cycle'],
    source: [{id: 'article-intervention-circle'}], scope: 'ID'
  },
  {
    id: 'def-implementation-act', sense: 'stage', attributedTo: 'Abu Huraerah, 2008',
    label: {id: 'Pelaksanaan intervensi sebagai tindakan nyata', en: 'Implementation as concrete action'},
    about: {
      id: 'Dalam arti sempit, intervensi adalah tahap menjalankan program di masyarakat, dengan anggaran dan tenaga yang menunjangnya.',
      en: 'In the narrow sense, intervention is the stage in which a programme is carried out in the community, with the budget and staff it needs.'
    },
    signs: ['tindakan nyata', 'tindakan (konkrit|konkret)', 'ketersediaan anggaran', 'concrete action*'],
    source: [{id: 'paper-intervention', part: '1.1'}, {id: 'huraerah-2008'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'def-social-functioning', sense: 'condition', attributedTo: 'Undang-Undang Nomor 14 Tahun 2019',
    label: {id: 'Keberfungsian sosial', en: 'Social functioning'},
    about: {
      id: 'Keadaan ketika seseorang, keluarga, kelompok atau masyarakat sanggup memenuhi kebutuhan, menjalankan peran dan menghadapi masalahnya.',
      en: 'The condition in which a person, family, group or society can meet needs, fill roles and face problems.'
    },
    aliases: ['Fungsi sosial'],
    misspellings: ['Keberfungsi sosial', 'Kebefungsian sosial'],
    signs: ['keberfungsian sosial', 'berperan sebagaimana seharusnya', 'menjalankan peran* sosial*', 'social functioning'],
    source: [{id: 'paper-intervention', part: '2.1.1'}, {id: 'uu-14-2019', part: '1(3)'}], scope: 'ID'
  }
]
