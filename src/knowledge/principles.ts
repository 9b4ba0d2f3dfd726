import type {Principle} from './types.ts'

/** Every principle of practice once; `principle-sets.ts` says which authors list which of them. */
export const principles: readonly Principle[] = [
  // Services for older people.
  {
    id: 'elder-dignity',
    label: {id: 'Harkat dan martabat lansia', en: 'Dignity and worth of older people'},
    about: {
      id: 'Pelayanan memperlakukan lansia sebagai pribadi yang utuh dan berharga, bukan sebagai beban atau objek belas kasihan.',
      en: 'Services treat older people as whole persons of worth, not as a burden or an object of pity.'
    },
    statement: {
      id: 'Menjunjung harkat dan martabat lansia dalam setiap pelayanan.',
      en: 'Uphold the dignity and worth of older people in every service.'
    },
    asks: {
      id: 'Tunjukkan cara menyapa, meminta izin dan menjaga privasi lansia selama pelayanan.',
      en: 'Show how the older person was addressed, asked for leave and given privacy during the service.'
    },
    question: {
      id: 'Tindakan apa yang membuat lansia merasa dihormati?',
      en: 'Which act let the older person feel respected?'
    },
    aliases: ['Menjunjung tinggi harkat dan martabat', 'Penghormatan martabat lansia', 'Dignity of older persons'],
    misspellings: ['harkat dan martabat lasia', 'harkat dan martbat lansia'],
    signs: [
      'harkat … martabat', 'martabat … harkat', 'martabat (lansia|lanjut|klien|manusia)', 'menjaga martabat', 'menghormati martabat',
      'dignity … worth', 'worth … dignity', 'dignity of', 'treat* … with dignity', 'respect … dignity', 'uphold* … dignity',
      'worth of (older|elderly|elders)', 'worth of the elderly', 'harkat dan martbat', 'menghargai (lansia|lanjut)',
      'menghormati (lansia|lanjut)'
    ],
    not: ['penerimaan', 'acceptance', 'accept*'],
    related: ['acceptance', 'elder-human-rights'],
    source: [{id: 'paper-intervention', part: '2.1.5 a'}],
    scope: 'ID'
  },
  {
    id: 'elder-human-rights',
    label: {id: 'Hak asasi lansia', en: 'Human rights of older people'},
    about: {
      id: 'Hak lansia atas kesehatan, rasa aman, pendapatan dan keikutsertaan tetap berlaku penuh, juga bagi yang tinggal di lembaga.',
      en: 'Rights to health, safety, income and taking part stay in force for older people, also for those who live in an institution.'
    },
    statement: {
      id: 'Memenuhi hak asasi lansia tanpa pembedaan.',
      en: 'Respect and fulfil the human rights of older people without distinction.'
    },
    asks: {
      id: 'Sebutkan hak mana yang belum terpenuhi dan langkah yang diambil untuk memenuhinya.',
      en: 'Name the right that was not yet met and the step taken to meet it.'
    },
    question: {
      id: 'Hak lansia mana yang terancam dalam kasus ini?',
      en: 'Which right of the older person is at stake in this case?'
    },
    aliases: ['Melaksanakan hak asasi lansia', 'Pemenuhan hak lansia', 'Rights of older persons'],
    misspellings: ['hak azasi lansia', 'hak asazi lansia'],
    signs: [
      'hak (asasi|azasi|asazi) (lansia|lanjut)', 'hak hak (lansia|lanjut)', 'hak (asasi|azasi) manusia … (lansia|lanjut)',
      'melaksanakan hak (asasi|azasi)', 'pemenuhan hak … (lansia|lanjut)', 'memenuhi hak … (lansia|lanjut)',
      'menghormati hak … (lansia|lanjut)', 'human rights of … (older|elderly|elders)', 'rights of (older|elderly|elders)',
      'rights of the (older|elderly|elders|aged)', 'elder* … human rights', 'older … human rights', 'rights … (elderly|elders)'
    ],
    not: ['menentukan pilihan', 'choose', 'choice*'],
    related: ['elder-dignity', 'elder-self-choice'],
    source: [{id: 'paper-intervention', part: '2.1.5 b'}],
    scope: 'ID'
  },
  {
    id: 'elder-self-choice',
    label: {id: 'Hak lansia menentukan pilihannya', en: 'Right of older people to choose for themselves'},
    about: {
      id: 'Lansia memutuskan sendiri hal yang menyangkut hidupnya; petugas memberi keterangan dan pilihan yang nyata.',
      en: 'Older people decide what concerns their own lives; staff give information and real options.'
    },
    statement: {
      id: 'Memberi lansia hak menentukan pilihan bagi dirinya.',
      en: 'Give older people the right to choose for themselves.'
    },
    asks: {
      id: 'Catat pilihan yang ditawarkan, keputusan lansia, dan apa yang dilakukan bila kemampuannya memutuskan terbatas.',
      en: 'Record the options offered, the decision made, and what was done where the ability to decide was limited.'
    },
    question: {
      id: 'Pilihan apa yang benar-benar tersedia bagi lansia?',
      en: 'Which choices were really open to the older person?'
    },
    aliases: ['Hak menentukan pilihan bagi diri sendiri', 'Kebebasan lansia memilih', 'Freedom of choice for older persons'],
    misspellings: ['hak menetukan pilihan'],
    signs: [
      'menentukan pilihan bagi diri*', 'hak … menentukan pilihan*', 'menetukan pilihan', '(lansia|lanjut) … menentukan pilihan*',
      '(lansia|lanjut) … menentukan … sendiri', '(lansia|lanjut) … memilih', 'kebebasan … memilih … (lansia|lanjut)',
      'kesempatan … (lansia|lanjut) … menentukan', 'pilihan … (lansia|lanjut) sendiri', '(older|elderly|elders) … choose',
      '(older|elderly|elders) … own (choices|decisions)', '(older|elderly|elders) … self determin*',
      'right to choose for (themselves|oneself)', 'right of … (older|elderly|elders) … (choose|decide)', 'own (choices|decisions)',
      'free to choose', 'freedom of choice', 'kebebasan (lansia|lanjut)', 'kebebasan memilih'
    ],
    not: ['client', 'clients'],
    related: ['self-determination', 'community-no-imposition'],
    source: [{id: 'paper-intervention', part: '2.1.5 c'}],
    scope: 'ID'
  },
  {
    id: 'elder-needs-based',
    label: {id: 'Pelayanan menurut kebutuhan sesungguhnya', en: 'Services based on real needs'},
    about: {
      id: 'Jenis dan takaran pelayanan mengikuti hasil asesmen atas kebutuhan lansia, bukan kebiasaan lembaga.',
      en: 'The kind and amount of service follow from an assessment of needs, not from the habits of the agency.'
    },
    statement: {
      id: 'Menyusun pelayanan menurut kebutuhan sesungguhnya dari lansia.',
      en: 'Base services on the real needs of the older person.'
    },
    asks: {
      id: 'Hubungkan setiap pelayanan dengan kebutuhan yang ditemukan dalam asesmen.',
      en: 'Link each service to a need found in the assessment.'
    },
    question: {
      id: 'Kebutuhan apa yang disampaikan lansia sendiri, dan apa buktinya?',
      en: 'Which needs did the older person name, and what shows them?'
    },
    aliases: ['Berdasarkan kebutuhan nyata', 'Needs-based service'],
    misspellings: ['kebutuhan sesunggunya', 'kebutuhan sesungguhnnya'],
    signs: [
      'kebutuhan … sesungguhnya', 'kebutuhan … (nyata|riil)', 'berdasar* … kebutuhan', 'didasar* … kebutuhan',
      'sesuai … kebutuhan (lansia|lanjut)', 'sesunggunya', 'real needs', 'actual needs', 'true needs', 'needs based', 'based on … needs',
      'genuine needs', 'kebutuhan (sesunggunya|sesungguhnnya)', 'kebutuhan (lansia|lanjut)'
    ],
    not: ['berdasarkan kebutuhan masyarakat', 'kebutuhan komunitas'],
    related: ['individualization'],
    source: [{id: 'paper-intervention', part: '2.1.5 d'}],
    scope: 'ID'
  },
  {
    id: 'elder-meaningful-life',
    label: {id: 'Kehidupan lansia yang bermakna', en: 'A meaningful life for older people'},
    about: {
      id: 'Hari-hari lansia diisi kegiatan dan peran yang berarti bagi dirinya, keluarganya dan orang di sekitarnya.',
      en: 'Days are filled with activities and roles that matter to older people, their families and those around them.'
    },
    statement: {
      id: 'Mengupayakan kehidupan yang bermakna bagi lansia, keluarga dan lingkungannya.',
      en: 'Help older people lead a meaningful life for themselves, their family and their community.'
    },
    asks: {
      id: 'Tunjukkan kegiatan atau peran yang dipilih lansia dan artinya menurut yang bersangkutan.',
      en: 'Show the activity or role that the person chose and what it means to that person.'
    },
    question: {
      id: 'Apa yang membuat hidup lansia terasa berarti sekarang?',
      en: 'What makes life feel worth living to this person now?'
    },
    aliases: ['Kehidupan lebih bermakna', 'Kebermaknaan hidup lansia', 'Meaningful old age'],
    misspellings: ['menguapayakan kehidupan lansia lebih bermakna', 'kehidupan lansia lebih bermagna'],
    signs: [
      'kehidupan … bermakna', 'hidup … bermakna', 'kebermaknaan hidup', 'hidup … berarti', 'menguapayakan', 'bermakna bagi diri*',
      'meaningful (life|lives|living)', 'life … meaningful', 'lives … meaningful', 'meaningful old age', 'meaning in life',
      'hidup … bermagna', 'kehidupan … bermagna'
    ],
    source: [{id: 'paper-intervention', part: '2.1.5 e'}],
    scope: 'ID'
  },
  {
    id: 'elder-family-atmosphere',
    label: {id: 'Suasana kekeluargaan di panti', en: 'A family atmosphere in the home'},
    about: {
      id: 'Hubungan antarpenghuni dan petugas dibuat hangat dan saling menolong, sehingga panti terasa sebagai rumah.',
      en: 'Residents and staff live in warm, mutually helpful relations, so that the institution feels like a home.'
    },
    statement: {
      id: 'Membangun suasana kekeluargaan dalam kehidupan panti.',
      en: 'Create a family atmosphere in the residential home.'
    },
    asks: {
      id: 'Gambarkan kebiasaan sehari-hari yang mendekatkan penghuni, petugas dan keluarga.',
      en: 'Describe daily habits that bring residents, staff and families together.'
    },
    question: {
      id: 'Apa yang membuat panti ini terasa seperti rumah, atau belum?',
      en: 'What makes this institution feel like a home, or not yet?'
    },
    aliases: ['Suasana kekeluargaan', 'Bersifat kekeluargaan', 'Homelike atmosphere'],
    misspellings: ['bersifat kekeluargan', 'bersipat kekeluargaan'],
    signs: [
      'bersifat kekeluarga*', 'bersipat kekeluarga*', 'suasana … kekeluarga*', 'rasa kekeluarga*', 'kehidupan … panti … kekeluarga*',
      'secara kekeluargaan … panti', 'prinsip kekeluargaan', 'suasana … seperti (keluarga|rumah)', 'family atmosphere', 'family like',
      'familial atmosphere', 'homelike', 'home like', 'homely atmosphere', 'sense of family', 'warm family', 'kekeluargaan … panti',
      'like (home|family)'
    ],
    source: [{id: 'paper-intervention', part: '2.1.5 f'}],
    scope: 'ID'
  },
  {
    id: 'elder-continuous-partnership',
    label: {id: 'Pelayanan berkelanjutan dan kemitraan', en: 'Continuous services in partnership'},
    about: {
      id: 'Pelayanan terus diperbarui mengikuti perkembangan bidang lanjut usia dan dikerjakan bersama mitra yang beragam.',
      en: 'Services keep up with developments in the field of ageing and are carried out with many partners.'
    },
    statement: {
      id: 'Mengembangkan pelayanan lansia secara terus-menerus dan memperluas kemitraan.',
      en: 'Develop services for older people continuously and in partnership with others.'
    },
    asks: {
      id: 'Sebutkan mitra yang terlibat, bagian masing-masing, dan bagaimana pelayanan berlanjut sesudah praktik selesai.',
      en: 'Name the partners, the part of each, and how the service goes on once the placement ends.'
    },
    question: {
      id: 'Siapa yang meneruskan pelayanan ini, dan dengan dukungan apa?',
      en: 'Who carries this service on, and with what support?'
    },
    aliases: ['Kesinambungan dan kemitraan pelayanan', 'Continuity and partnership'],
    misspellings: ['secara terus menurus'],
    signs: [
      'terus menerus … kemitraan', 'terus menerus', 'terus menurus', 'meningkatkan kemitraan', 'kemitraan dengan', 'menjalin kemitraan',
      'pelayanan … (berkelanjutan|berkesinambungan)', 'perkembangan pelayanan (lansia|lanjut)', 'continuous* … partnership*',
      'continuity … partnership*', 'ongoing … partnership*', 'partnership* with', 'continuous service*',
      'continuity of (care|service|services)', 'kesinambungan … kemitraan', 'kemitraan … pihak', 'partnership* … with'
    ],
    not: ['belajar terus menerus'],
    source: [{id: 'paper-intervention', part: '2.1.5 g'}],
    scope: 'ID'
  },
  {
    id: 'elder-interdisciplinary',
    label: {id: 'Pendekatan antardisiplin dan antarprofesi', en: 'Work across disciplines and professions'},
    about: {
      id: 'Masalah lansia jarang satu sisi, sehingga pekerja sosial bekerja bersama tenaga kesehatan, psikolog, rohaniwan dan keluarga.',
      en: 'The problems of old age seldom have one side, so social workers join health staff, psychologists, clergy and families.'
    },
    statement: {
      id: 'Menerapkan pendekatan antardisiplin dan antarprofesi.',
      en: 'Work across disciplines and professions.'
    },
    asks: {
      id: 'Sebutkan profesi yang dilibatkan, keputusan bersama yang diambil, dan catatan pembahasan kasusnya.',
      en: 'Name the professions involved, what was decided together, and the record of the case discussion.'
    },
    question: {
      id: 'Keahlian siapa yang dibutuhkan selain keahlian pekerja sosial?',
      en: 'Whose expertise was needed besides that of the social worker?'
    },
    aliases: ['Antar disiplin dan profesi', 'Lintas disiplin', 'Interdisciplinary work'],
    misspellings: ['antar disipilin dan profesi', 'antar displin dan profesi'],
    signs: [
      'antar (disiplin|displin|disipilin)', 'antardisiplin', 'lintas (disiplin|profesi)', 'antar profesi', 'antarprofesi', 'interdisipli*',
      'multidisipli*', 'multi disipli*', 'inter disipli*', 'disiplin dan profesi', 'berbagai disiplin', 'interdisciplin*', 'multidisciplin*',
      'cross disciplin*', 'across disciplin*', 'inter professional', 'interprofessional', 'disciplines and professions'
    ],
    source: [{id: 'paper-intervention', part: '2.1.5 h'}],
    scope: 'ID'
  },
  {
    id: 'elder-accessibility-information',
    label: {id: 'Informasi aksesibilitas bagi lansia', en: 'Information on accessibility for older people'},
    about: {
      id: 'Masyarakat dan lansia perlu tahu layanan, fasilitas dan kemudahan yang tersedia agar dapat memakainya.',
      en: 'Older people and the public need to know which services, facilities and easements exist in order to use them.'
    },
    statement: {
      id: 'Menyebarluaskan informasi tentang aksesibilitas bagi lansia.',
      en: 'Spread information on accessibility for older people.'
    },
    asks: {
      id: 'Sebutkan informasi yang disampaikan, kepada siapa, lewat saluran apa, dan apa akibatnya.',
      en: 'Name the information given, to whom, through which channel, and what came of it.'
    },
    question: {
      id: 'Layanan apa yang belum diketahui lansia atau keluarganya?',
      en: 'Which service did the older person or family not yet know of?'
    },
    aliases: ['Memasyarakatkan informasi aksesibilitas', 'Kemudahan akses informasi bagi lansia', 'Accessibility information'],
    misspellings: ['informasi tentang aksebilitas', 'informasi aksesbilitas'],
    signs: [
      'informasi … aksesibilitas', 'informasi … (aksebilitas|aksesbilitas)', 'aksesibilitas bagi', 'aksesibilitas (lansia|lanjut)',
      'memasyarakatkan informasi', 'informasi … akses … (lansia|lanjut)', 'information … accessib*', 'accessib* … information',
      'accessibility for', 'accessibility of services', 'information … access … (older|elderly|elders)', 'akses informasi',
      'informasi … akses … layanan'
    ],
    related: ['access-to-resources'],
    source: [{id: 'paper-intervention', part: '2.1.5 i'}],
    scope: 'ID'
  },

  // Community intervention.
  {
    id: 'community-self-solving',
    label: {id: 'Komunitas mampu menyelesaikan masalahnya', en: 'The community can solve its own problems'},
    about: {
      id: 'Komunitas memiliki daya untuk mengatasi masalahnya; petugas membantu menemukan dan menggerakkan daya itu.',
      en: 'A community has what it takes to deal with its problems; the worker helps it find and move those strengths.'
    },
    statement: {
      id: 'Komunitas mampu menyelesaikan masalahnya sendiri dengan sumber daya yang dimilikinya.',
      en: 'The community can solve its own problems with the resources it has.'
    },
    asks: {
      id: 'Tunjukkan potensi dan sumber daya warga yang dipakai, serta bagian yang dikerjakan warga sendiri.',
      en: 'Show which strengths and resources of residents were used and what residents did themselves.'
    },
    question: {
      id: 'Apa yang sudah pernah diupayakan warga untuk masalah ini?',
      en: 'What have residents already done about this problem?'
    },
    aliases: ['Kemampuan komunitas menyelesaikan masalah', 'Menolong diri sendiri', 'Self-help of the community'],
    signs: [
      '(komunitas|masyarakat|warga) … mampu … menyelesaikan', '(komunitas|masyarakat|warga) … mampu … (memecahkan|mengatasi)',
      '(komunitas|masyarakat|warga) … kemampuan … (menyelesaikan|memecahkan|mengatasi)', 'menyelesaikan masalahnya sendiri',
      'memecahkan masalahnya sendiri', 'menolong diri* sendiri', 'kemandirian (komunitas|masyarakat|warga)', 'communit* … solve … own',
      'communit* … solv* … problem*', 'solve its own problem*', 'solve their own problem*', 'communit* … self help',
      'communit* … capab* … solv*', 'kemampuan … (komunitas|masyarakat|warga) … (menyelesaikan|memecahkan|mengatasi)',
      'self help of … community', '(komunitas|masyarakat|warga) … dapat … (menyelesaikan|memecahkan|mengatasi) … sendiri'
    ],
    not: ['tidak mampu', 'belum mampu', 'cannot'],
    source: [{id: 'summary-techniques', part: 'ISK, 1'}],
    scope: 'ID'
  },
  {
    id: 'community-wants-change',
    label: {id: 'Setiap orang mau dan ingin berubah', en: 'Everyone wants to change'},
    about: {
      id: 'Keinginan berubah ada pada setiap orang dan komunitas; yang sering kurang ialah kesempatan, keyakinan atau jalan.',
      en: 'The wish to change lives in every person and community; what is often missing is chance, confidence or a way.'
    },
    statement: {
      id: 'Setiap orang dan komunitas mau serta ingin berubah.',
      en: 'Every person and community is willing and wants to change.'
    },
    asks: {
      id: 'Catat harapan perubahan menurut warga dan tanda kesediaan mereka.',
      en: 'Record the changes that residents hope for and the signs of their readiness.'
    },
    question: {
      id: 'Perubahan apa yang diinginkan warga sendiri?',
      en: 'Which change do residents themselves want?'
    },
    aliases: ['Keinginan untuk berubah', 'Kemauan berubah', 'Willingness to change'],
    misspellings: ['ingin berobah'],
    signs: [
      'mau … ingin … berubah', 'ingin (berubah|berobah)', 'mau berubah', 'keinginan … berubah', 'kemauan … berubah', 'bersedia berubah',
      'mempunyai keinginan … perubahan', 'want* to change', 'willing* to change', 'desire* … change', 'wish* … to change', 'readiness to change'
    ],
    not: ['tidak mau berubah', 'tidak ingin berubah'],
    source: [{id: 'summary-techniques', part: 'ISK, 2'}],
    scope: 'ID'
  },
  {
    id: 'community-participation',
    label: {id: 'Komunitas ikut memutuskan dan memecahkan masalah', en: 'The community takes part in deciding and solving'},
    about: {
      id: 'Warga hadir sejak penentuan masalah sampai penilaian hasil, bukan hanya sebagai pelaksana kegiatan.',
      en: 'Residents are present from naming the problem to judging the results, not only as hands that carry activities out.'
    },
    statement: {
      id: 'Komunitas berpartisipasi dalam pengambilan keputusan dan pemecahan masalah.',
      en: 'The community participates in decision making and in solving problems.'
    },
    asks: {
      id: 'Tunjukkan siapa yang hadir dan memutuskan dalam setiap pertemuan, termasuk kelompok yang jarang didengar.',
      en: 'Show who attended and decided at each meeting, including groups that are seldom heard.'
    },
    question: {
      id: 'Keputusan mana yang benar-benar diambil oleh warga?',
      en: 'Which decisions did residents really make?'
    },
    aliases: ['Partisipasi masyarakat', 'Partisipasi komunitas', 'Peran serta masyarakat', 'Community participation'],
    misspellings: ['partisifasi masyarakat'],
    signs: [
      'partisi* (masyarakat|komunitas|warga)', '(masyarakat|komunitas|warga|manusia) … berpartisipasi', 'berpartisipasi … keputusan',
      'berpartisipasi … pemecahan', 'ikut … pengambilan keputusan', 'keputusan … pemecahan masalah',
      'peran serta (masyarakat|komunitas|warga)', 'keterlibatan (masyarakat|komunitas|warga)', 'melibatkan (masyarakat|komunitas|warga)',
      'communit* … participat*', 'participat* … decision*', 'participat* … communit*', 'take* part in … decision*', 'involv* … communit*',
      'residents … (participate|decide)', '(komunitas|masyarakat|warga) ikut', 'ikut memutuskan', 'communit* … take* part',
      'residents … take* part', '(komunitas|masyarakat|warga) … dilibatkan'
    ],
    related: ['participation', 'self-determination'],
    source: [{id: 'summary-techniques', part: 'ISK, 3'}],
    scope: 'ID'
  },
  {
    id: 'community-no-imposition',
    label: {id: 'Petugas tidak memaksakan kehendak', en: 'The worker does not impose'},
    about: {
      id: 'Arah perubahan dibicarakan bersama; keahlian petugas menjadi masukan dan bukan perintah.',
      en: 'The direction of change is talked over together; the worker’s expertise is advice and not an order.'
    },
    statement: {
      id: 'Petugas tidak memaksakan kehendaknya dan membicarakan setiap langkah bersama komunitas.',
      en: 'The worker does not impose his or her will but talks every step over with the community.'
    },
    asks: {
      id: 'Catat usul petugas yang diubah atau ditolak warga dan bagaimana kesepakatan tercapai.',
      en: 'Record proposals of the worker that residents changed or turned down, and how agreement was reached.'
    },
    question: {
      id: 'Di mana pandangan petugas dan warga berbeda, dan siapa yang menentukan?',
      en: 'Where did worker and residents differ, and who decided?'
    },
    aliases: ['Tidak memaksakan kehendak', 'Tanpa paksaan', 'Non-imposition'],
    misspellings: ['tidak memaksa kan kehendak'],
    signs: [
      'tidak … memaksa* … kehendak*', 'memaksa* kehendak*', 'memaksa kan kehendak*', 'tidak … memaksa*', 'tanpa … paksaan',
      'tanpa memaksa*', 'not impose', 'not … impos*', 'without … impos*', 'never impos*', 'no imposition', 'non imposition', 'not … force',
      'tidak … dipaksa*', 'not … imposed'
    ],
    related: ['self-determination', 'elder-self-choice'],
    source: [{id: 'summary-techniques', part: 'ISK, 4'}],
    scope: 'ID'
  },
  {
    id: 'community-holistic',
    label: {id: 'Pendekatan menyeluruh', en: 'A whole approach'},
    about: {
      id: 'Satu masalah warga bertaut dengan ekonomi, budaya, kesehatan dan lingkungan, sehingga semua sisi dilihat bersama.',
      en: 'A problem of residents is tied to economy, culture, health and surroundings, so all sides are seen together.'
    },
    statement: {
      id: 'Pendekatan bersifat menyeluruh dan mencakup semua aspek kehidupan komunitas.',
      en: 'The approach is holistic and covers all aspects of community life.'
    },
    asks: {
      id: 'Jelaskan aspek apa saja yang diasesmen dan bagaimana kaitannya satu sama lain.',
      en: 'Explain which aspects were assessed and how they hang together.'
    },
    question: {
      id: 'Sisi kehidupan komunitas mana yang belum dilihat?',
      en: 'Which side of community life has not been looked at?'
    },
    aliases: ['Pendekatan holistik', 'Bersifat menyeluruh', 'Holistic approach', 'Comprehensive approach'],
    misspellings: ['pendekatan menyuluruh'],
    signs: [
      'pendekatan* … (menyeluruh|holistik)', '(menyeluruh|holistik) … pendekatan*',
      '(pendekatan|bersifat|harus|secara) … (menyeluruh|menyuluruh)', 'menyeluruh … aspek', 'semua aspek', 'seluruh aspek', 'segala aspek',
      'holistik', 'pendekatan komprehensif', 'holistic*', 'all aspects', 'every aspect', 'comprehensive approach', 'whole approach',
      'approach … comprehensive', 'all … aspects', 'berbagai aspek'
    ],
    source: [{id: 'summary-techniques', part: 'ISK, 5'}],
    scope: 'ID'
  },
  {
    id: 'community-needs-professional',
    label: {id: 'Komunitas membutuhkan bantuan profesional', en: 'The community needs professional help'},
    about: {
      id: 'Kemampuan komunitas tidak meniadakan perlunya orang luar yang terlatih untuk menghubungkan, mendampingi dan mengajar.',
      en: 'A community’s own ability does not do away with the need for trained outsiders who link, accompany and teach.'
    },
    statement: {
      id: 'Komunitas membutuhkan bantuan orang lain, yakni tenaga profesional.',
      en: 'The community needs the help of others, namely trained professionals.'
    },
    asks: {
      id: 'Jelaskan bantuan profesional apa yang diberikan, sampai kapan, dan bagaimana ia dikurangi.',
      en: 'Explain which professional help was given, for how long, and how it was reduced.'
    },
    question: {
      id: 'Untuk hal apa warga memerlukan orang dari luar?',
      en: 'For what do residents need someone from outside?'
    },
    aliases: ['Bantuan tenaga profesional', 'Professional help'],
    misspellings: ['bantuan tenaga propesional'],
    signs: [
      'membutuhkan bantuan', 'memerlukan bantuan', 'butuh bantuan', 'bantuan … tenaga (profesional|propesional|ahli)', 'bantuan (profesional|propesional)',
      'bantuan … orang lain', 'need* … professional*', 'need* … help of others', 'need* … outside help', 'require* … professional*', 'professional help',
      'professional assistance'
    ],
    source: [{id: 'summary-techniques', part: 'ISK, 6'}],
    scope: 'ID'
  },

  // Casework relationship.
  {
    id: 'individualization',
    label: {id: 'Individualisasi', en: 'Individualization'},
    about: {
      id: 'Setiap klien dipahami sebagai pribadi dengan riwayat, kekuatan dan cara merasa yang khas, bukan contoh dari suatu golongan.',
      en: 'Each client is understood as a person with a history, strengths and feelings of their own, not as an example of a category.'
    },
    statement: {
      id: 'Individualisasi: memandang setiap klien sebagai pribadi yang unik.',
      en: 'Individualization: see each client as a unique person.'
    },
    asks: {
      id: 'Tunjukkan apa yang khas pada klien ini dan bagaimana rencana disesuaikan dengannya.',
      en: 'Show what is particular to this client and how the plan was fitted to it.'
    },
    question: {
      id: 'Apa yang membedakan klien ini dari orang lain dengan masalah serupa?',
      en: 'What sets this client apart from others with the same problem?'
    },
    aliases: ['Individuality', 'Affirming individuality', 'Prinsip individualisasi', 'Keunikan klien', 'Keunikan individu', 'Keindividuan', 'Individualisation'],
    misspellings: ['Individuaalistis', 'Individualistis', 'Individulisasi', 'Indvidualisasi', 'Individualitas', 'Individualiation'],
    signs: [
      'individualisas*', 'individualiz*', 'individualisation', 'individuaalistis', 'individulisasi', 'indvidualisasi', 'individualiation',
      'prinsip individu*', 'keindividuan', 'individuality', 'keunikan (klien|individu|setiap|tiap|masing)', 'klien … unik', 'individu … unik',
      'pribadi … unik', 'manusia … unik', 'unik* setiap klien', 'tidak menyamaratakan', 'tidak … disamaratakan',
      'principle of individual*', 'unique individual*', 'unique person*', 'unique client*', 'unique human*',
      '(client|clients|person|individual) … unique', 'unique* of (each|every|the) (client|person|individual)',
      'setiap (klien|kelayan|individu|orang|manusia|pribadi) … berbeda', '(klien|kelayan|individu) … berbeda … (satu|dengan|dari)',
      'individu yang berbeda', 'individu … berdiri sendiri', '(each|every) (client|person|individual|human) … different',
      'treat* … as an individual', 'treat* … as individuals', 'as a unique', 'prinsip individualistis', 'prinsip individualitas'
    ],
    not: ['individualist reformist', 'individualis reformis'],
    related: ['elder-needs-based', 'acceptance'],
    source: [{id: 'biestek-1957'}, {id: 'situmorang-2013'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'purposeful-expression',
    label: {id: 'Pengungkapan perasaan yang bertujuan', en: 'Purposeful expression of feelings'},
    about: {
      id: 'Klien diberi ruang aman untuk menyatakan perasaan, juga yang berat, sejauh itu menolong pemecahan masalahnya.',
      en: 'Clients get a safe space to voice feelings, hard ones too, as far as this helps them with their problem.'
    },
    statement: {
      id: 'Pengungkapan perasaan yang bertujuan: memberi klien ruang menyatakan perasaannya.',
      en: 'Purposeful expression of feelings: give clients room to voice what they feel.'
    },
    asks: {
      id: 'Catat perasaan yang diungkapkan klien, cara pekerja sosial mendengarkan, dan gunanya bagi proses.',
      en: 'Record the feelings the client voiced, how the worker listened, and what it did for the process.'
    },
    question: {
      id: 'Kapan klien berani menyatakan perasaannya, dan apa yang memudahkannya?',
      en: 'When did the client dare to voice feelings, and what made it easier?'
    },
    aliases: [
      'Pengungkapan perasaan secara bertujuan', 'Ungkapan perasaan yang bertujuan', 'Ekspresi perasaan yang bertujuan',
      'Pengungkapan perasaan', 'Purposeful expression of feeling', 'Expression of feelings'
    ],
    misspellings: ['Purposefull expression of feelings', 'Purposive expression of feelings', 'Pengungkapan perasaan yang bertujan'],
    signs: [
      '*ungkapan perasaan*', 'pernyataan perasaan*', 'penyataan perasaan*', 'ekspresi perasaan*', 'mengekspresikan perasaan*',
      'mengekspresikan … perasaan*', 'mengungkapkan perasaan*', 'mengungkapkan … perasaan*', 'menyatakan perasaan*',
      'perasaan … bertujuan', 'purposeful* expression*', 'purposive expression*', 'purposefull expression*', 'expression* of … feeling*',
      'express* … feeling*', 'voice* … feel*', '(expression|release) of (emotion|emotions)'
    ],
    not: ['sulit mengungkapkan', 'tidak mampu mengungkapkan', 'unable to express', 'difficulty expressing'],
    related: ['controlled-emotional-involvement'],
    source: [{id: 'biestek-1957'}, {id: 'dubois-miley-1992'}],
    scope: 'international'
  },
  {
    id: 'controlled-emotional-involvement',
    label: {id: 'Keterlibatan emosional yang terkendali', en: 'Controlled emotional involvement'},
    about: {
      id: 'Pekerja sosial ikut merasakan dan menanggapi perasaan klien tanpa hanyut, dan tahu mana perasaan sendiri.',
      en: 'The worker feels with clients and responds to them without being carried away, and knows which feelings are the worker’s own.'
    },
    statement: {
      id: 'Keterlibatan emosional yang terkendali: menanggapi perasaan klien dengan empati tanpa hanyut.',
      en: 'Controlled emotional involvement: answer feelings with empathy and without being swept away.'
    },
    asks: {
      id: 'Tunjukkan tanggapan pekerja sosial terhadap perasaan klien dan cara menjaga batasnya, misalnya lewat supervisi.',
      en: 'Show how the worker answered feelings and kept the limits, for example through supervision.'
    },
    question: {
      id: 'Perasaan apa yang muncul pada pekerja sosial, dan bagaimana dikelola?',
      en: 'Which feelings arose in the worker, and how were they handled?'
    },
    aliases: [
      'Keterlibatan emosi yang terkendali', 'Penglibatan emosi secara terkendali', 'Keterlibatan emosional terkontrol',
      'Pelibatan emosi yang terkendali', 'Keterlibatan emosional secara terkendali', 'Controlled emotional response'
    ],
    misspellings: ['Controled emotional involvement', 'Controlled emotional involment', 'Keterlibatan emosional yang terkendalikan'],
    signs: [
      'keterlibatan emosi*', 'penglibatan emosi*', 'pelibatan emosi*', 'keterlibatan perasaan',
      'emosi* … (terkendali|terkontrol|terkawal|terkendalikan)', 'mengendalikan emosi*', 'mengontrol emosi*', 'mengendalikan perasaan*',
      'pengendalian emosi* (pekerja|petugas)', 'tidak hanyut', 'tidak … terhanyut', 'emotional involvement', 'emotional involment',
      'emotionally involved', 'control* emotion*', 'controled emotion*', 'control of … emotion*', 'control over … emotion*',
      'emotional control', 'controlled … emotional', 'pengendalian emosi*', 'emotionally over involved', 'emotional response'
    ],
    not: ['klien … mengendalikan emosi*', 'marah', 'kesadaran diri', 'self awareness', 'sadar diri'],
    related: ['objectivity', 'self-awareness'],
    source: [{id: 'biestek-1957'}, {id: 'dubois-miley-1992'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'acceptance',
    label: {id: 'Penerimaan', en: 'Acceptance'},
    about: {
      id: 'Klien diterima sebagaimana adanya, dengan kekuatan dan kelemahannya; menerima orangnya tidak berarti menyetujui perbuatannya.',
      en: 'Clients are met as they are, with strengths and weaknesses; accepting the person does not mean approving of the act.'
    },
    statement: {
      id: 'Penerimaan: menerima klien apa adanya dan menghargainya sebagai manusia.',
      en: 'Acceptance: accept clients as they are and respect them as human beings.'
    },
    asks: {
      id: 'Tunjukkan sikap dan ucapan yang membuat klien merasa diterima, terutama saat pandangannya berbeda.',
      en: 'Show attitudes and words that let the client feel accepted, above all where views differed.'
    },
    question: {
      id: 'Apa pada diri klien yang sulit diterima, dan bagaimana pekerja sosial menyikapinya?',
      en: 'What in the client was hard to accept, and how did the worker meet it?'
    },
    aliases: ['Prinsip penerimaan', 'Menerima klien apa adanya', 'Penerimaan tanpa syarat', 'Unconditional acceptance'],
    misspellings: ['Prinsip Penerima', 'Acceptence', 'Aceptance', 'Acceptane', 'Peneriman'],
    signs: [
      'menerima (individu|orang|anggota|setiap) … (kekuatan|kelemahan|kelebihan|kekurangan)',
      'penerimaan', 'prinsip penerima*', 'prinsip peneriman', 'menerima … apa adanya', 'menerima … adanya', 'menerima … tanpa syarat',
      'menerima … tanpa (memandang|melihat)', 'menerima … tanpa membeda*', 'menerima (klien|kelayan) … keadaan*', 'menerima keberadaan*',
      'diterima apa adanya', 'acceptance', 'acceptence', 'aceptance', 'acceptane', 'accept* … (client|clients|person|people) as',
      'accept* … as (they|he|she) (are|is)', 'accepting (the|a|each|every) (client|person)', 'unconditional positive regard',
      'unconditional* accept*', 'menerima bagaimana*', 'menerima … sewajarnya', 'menerima … sepenuh*', 'tidak pandang bulu',
      'tidak membeda bedakan', 'accept the (client|person|individual)', 'accept (each|every|clients|people)', 'accept each other',
      'sikap menerima'
    ],
    not: [
      'penerimaan diri', 'self acceptance', 'penerimaan negara', 'penerimaan daerah', 'penerimaan (siswa|mahasiswa|pegawai|peserta|bantuan|calon)',
      'penerimaan klien baru', 'penerimaan sukarela', 'acceptance and commitment', 'acceptance letter'
    ],
    related: ['nonjudgmental', 'elder-dignity'],
    source: [{id: 'biestek-1957'}, {id: 'situmorang-2013'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'nonjudgmental',
    label: {id: 'Sikap tidak menghakimi', en: 'Non-judgmental attitude'},
    about: {
      id: 'Pekerja sosial menilai keadaan dan perilaku bila perlu, tetapi tidak menetapkan siapa yang bersalah atau seberapa berharga seseorang.',
      en: 'The worker may weigh situations and behaviour, but does not rule on guilt or on how much a person is worth.'
    },
    statement: {
      id: 'Sikap tidak menghakimi: tidak mencari siapa yang salah dan tidak memberi cap.',
      en: 'Non-judgmental attitude: lay no blame and put on no label.'
    },
    asks: {
      id: 'Gunakan kata yang melukiskan perilaku dan keadaan; hindari cap dan dugaan tentang watak klien.',
      en: 'Use words that describe behaviour and situation; avoid labels and guesses about character.'
    },
    question: {
      id: 'Adakah kata dalam laporan ini yang akan melukai klien bila ia membacanya?',
      en: 'Is there a word in this report that would hurt the client who read it?'
    },
    aliases: [
      'Tidak menghakimi', 'Sikap tidak menilai', 'Tanpa menghakimi', 'Sikap tidak menghukum', 'Non-judgemental', 'Nonjudgmental attitude',
      'Non-judgement', 'Non-judgmentalism', 'Avoid judgment', 'Avoiding judgment'
    ],
    misspellings: ['Non judgemental attitide', 'Non jugmental', 'Non judmental', 'Tidak mengahkimi', 'Tidak menghakim', 'Nonjudmental'],
    signs: [
      'tidak (mengadili|menghukum)',
      'tidak … menghakimi', 'tidak menghakim', 'tidak mengahkimi', 'tanpa … menghakimi', 'tanpa penghakiman', 'jangan menghakimi',
      'bukan … menghakimi', 'tidak … menghukum', 'tidak menilai', 'tidak … memberi* penilaian', 'tidak … menyalahkan', 'tidak … dihakimi',
      'tidak … berprasangka', 'tidak memberi* (cap|label|stigma)', 'tanpa prasangka', 'non judg*', 'nonjudg*', 'non jugmental',
      'non judmental', 'nonjudmental', 'not judg*', 'not to judge', 'without judg*', 'without … judging', 'free (of|from) judg*',
      'suspend* judg*', 'withhold* judg*', 'refrain* … judg*', 'avoid* … judg*', 'tanpa … menilai', 'tanpa … menyalahkan',
      'tidak … mencela', 'tidak … memvonis', 'not … blam*', 'without … blam*'
    ],
    related: ['acceptance', 'objectivity'],
    source: [{id: 'biestek-1957'}, {id: 'dubois-miley-1992'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'self-determination',
    label: {id: 'Penentuan nasib sendiri', en: 'Client self-determination'},
    about: {
      id: 'Klien berhak dan mampu memutuskan arah hidupnya; batasnya ialah kemampuan, hukum dan keselamatan orang lain.',
      en: 'Clients have the right and the ability to decide the course of their lives, within capacity, law and the safety of others.'
    },
    statement: {
      id: 'Penentuan nasib sendiri: klien mengambil keputusan tentang hidupnya.',
      en: 'Self-determination: clients make the decisions about their lives.'
    },
    asks: {
      id: 'Catat pilihan yang dibahas, keputusan klien dengan kata-katanya, dan alasan bila haknya dibatasi.',
      en: 'Record the options discussed, the decision in the client’s words, and the reason if the right was limited.'
    },
    question: {
      id: 'Keputusan apa yang diambil klien sendiri pada setiap tahap?',
      en: 'Which decision did the client make at each stage?'
    },
    aliases: [
      'Menentukan diri sendiri', 'Menentukan nasib sendiri', 'Hak klien menentukan diri sendiri', 'Penentuan diri sendiri', 'Determinasi diri',
      'Self-determination', 'Client’s right to self-determination'
    ],
    misspellings: ['Self determinition', 'Self detemination', 'Selfdetermination', 'Penetuan nasib sendiri'],
    signs: [
      'penentuan nasib', 'penetuan nasib', 'menentukan nasib*', 'penentuan diri', 'menentukan diri* sendiri', 'menentukan hidup* sendiri',
      'determinasi diri', 'self determin*', 'selfdetermin*', 'self detemination', '(klien|kelayan) … menentukan … (sendiri|jalan)',
      '(klien|kelayan) … menentukan … pilihan*', '(klien|kelayan) … menentukan … keputusan*',
      '(klien|kelayan) … (mengambil|membuat) keputusan*', '(klien|kelayan) … keputusan* sendiri',
      'hak … (klien|kelayan) … (memilih|menentukan|memutuskan)', '(client|clients) … own (decisions|choices)',
      '(client|clients) … right to (choose|decide|make|determine)', 'right of … (client|clients) to (choose|decide|make)',
      '(klien|kelayan) … bebas … (memilih|menentukan|memutuskan)', 'kebebasan … (klien|kelayan)', 'hak (klien|kelayan) … keputusan*',
      '(client|clients) … freedom … (choose|decide|choices|decisions)', 'freedom … own (choices|decisions)',
      'make … own (choices|decisions)', 'right to make … (choices|decisions)', 'right to self direction'
    ],
    not: ['lansia', 'lanjut usia', 'older people', 'older persons', 'elderly', 'tidak mampu'],
    related: ['elder-self-choice', 'community-no-imposition', 'participation'],
    source: [{id: 'biestek-1957'}, {id: 'ifsw-2018'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'confidentiality',
    label: {id: 'Kerahasiaan', en: 'Confidentiality'},
    about: {
      id: 'Keterangan tentang klien dijaga dan hanya dibagikan dengan izinnya atau karena kewajiban hukum dan keselamatan.',
      en: 'What is known of a client is guarded and shared only with consent or where law and safety demand it.'
    },
    statement: {
      id: 'Kerahasiaan: menjaga keterangan klien dan membagikannya hanya dengan izin.',
      en: 'Confidentiality: guard what clients tell and share it only with consent.'
    },
    asks: {
      id: 'Pakai inisial, sebutkan izin yang diperoleh, dan jelaskan siapa yang boleh membaca catatan kasus.',
      en: 'Use initials, state the consent obtained, and say who may read the case record.'
    },
    question: {
      id: 'Dapatkah orang luar mengenali klien dari laporan ini?',
      en: 'Could an outsider recognise the client from this report?'
    },
    aliases: ['Prinsip kerahasiaan', 'Menjaga kerahasiaan', 'Menjaga rahasia klien', 'Konfidensialitas', 'The principle of confidentiality'],
    misspellings: ['Confidentially', 'Confidentialy', 'Confidentaility', 'Konfidentialitas', 'Kerahasian', 'Confidetiality'],
    signs: [
      'kerahasiaan', 'kerahasian', 'menjaga … rahasia', 'rahasia (klien|kelayan)', 'dirahasiakan', 'merahasiakan', 'konfidensial*',
      'konfidential*', 'asas rahasia', 'confidential*', 'confidentaility', 'confidetiality', 'keep* … secret*',
      'privacy of … (client|clients)', '(client|clients) … privacy', 'privasi (klien|kelayan)', 'menjaga privasi',
      'kept (private|secret|confidential)', 'keep* … private', 'rahasia* … (klien|kelayan)'
    ],
    not: ['rahasia umum', 'rahasia dagang', 'rahasia negara'],
    source: [{id: 'biestek-1957'}, {id: 'nasw-2021', part: '1.07'}, {id: 'situmorang-2013'}],
    scope: 'international'
  },

  // Additions of the Indonesian textbook list.
  {
    id: 'communication',
    label: {id: 'Komunikasi', en: 'Communication'},
    about: {
      id: 'Pekerja sosial menangkap pesan lisan dan tanpa kata dari klien, dan berbicara dengan bahasa yang dipahaminya.',
      en: 'The worker catches spoken and unspoken messages and talks in words that the client understands.'
    },
    statement: {
      id: 'Komunikasi: memahami pesan lisan dan nonverbal klien serta memakai bahasa yang dipahaminya.',
      en: 'Communication: understand verbal and nonverbal messages and use words that the client understands.'
    },
    asks: {
      id: 'Catat ucapan dan tanda nonverbal yang penting serta cara pekerja sosial memastikan pemahamannya.',
      en: 'Record important words and nonverbal signs, and how the worker made sure of understanding them.'
    },
    question: {
      id: 'Apa yang disampaikan klien tanpa kata-kata?',
      en: 'What did the client tell without words?'
    },
    aliases: ['Prinsip komunikasi', 'The principle of communication', 'Komunikasi efektif'],
    misspellings: ['Comunication', 'Comunikasi', 'Komunkasi'],
    signs: [
      'prinsip komunikasi', 'komunikasi … (verbal|nonverbal)', 'komunikasi … klien', 'berkomunikasi … klien', 'komunikasi … (efektif|terbuka)',
      'principle of communication', 'communication … client*', 'communicat* … (verbal|nonverbal)', 'communication', 'komunikasi', 'comunication', 'comunikasi'
    ],
    not: ['media komunikasi', 'ilmu komunikasi', 'teknologi komunikasi', 'alat komunikasi'],
    source: [{id: 'situmorang-2013'}, {id: 'adi-2005'}],
    scope: 'ID'
  },
  {
    id: 'participation',
    label: {id: 'Partisipasi', en: 'Participation'},
    about: {
      id: 'Klien menjadi pelaku dalam pemecahan masalahnya; pekerja sosial mendorong dan memudahkan, bukan mengambil alih.',
      en: 'Clients act in solving their own problems; the worker encourages and eases, and does not take over.'
    },
    statement: {
      id: 'Partisipasi: mengajak klien berperan aktif dalam mengatasi masalahnya.',
      en: 'Participation: involve clients actively in dealing with their problems.'
    },
    asks: {
      id: 'Tunjukkan bagian yang dikerjakan klien dalam asesmen, rencana, pelaksanaan dan evaluasi.',
      en: 'Show what the client did in assessment, planning, implementation and evaluation.'
    },
    question: {
      id: 'Apa yang dikerjakan klien sendiri, dan apa yang dikerjakan untuknya?',
      en: 'What did the client do, and what was done for the client?'
    },
    aliases: ['Prinsip partisipasi', 'Prinsip ikut serta', 'Keikutsertaan', 'Peran serta klien', 'The principle of participation'],
    misspellings: ['Partisifasi', 'Partisipisi', 'Participacion'],
    signs: [
      '*partisipas*', 'partisifasi', 'ikut serta', 'keikutsertaan', 'mengikutsertakan', 'peran serta', 'peran aktif', 'berperan aktif',
      'melibatkan (klien|kelayan)', 'keterlibatan (aktif|klien|kelayan)', 'participat*', 'take* part', 'involv* … client*',
      'active* … involve*', 'collaborat* … client*', 'client* … participat*', 'client* … involved', 'keterlibatan … (klien|kelayan)',
      '(klien|kelayan) … (terlibat|dilibatkan)'
    ],
    not: [
      'partisi* (masyarakat|komunitas|warga)', '(masyarakat|komunitas|warga|manusia) … berpartisipasi',
      'peran serta (masyarakat|komunitas|warga)', 'communit* … participat*', 'participat* … communit*', 'observasi partisipa*',
      'pengamat partisipa*', 'participant observ*', 'communit* … take* part', 'residents'
    ],
    related: ['community-participation', 'self-determination'],
    source: [{id: 'situmorang-2013'}, {id: 'adi-2005'}],
    scope: 'ID'
  },
  {
    id: 'self-awareness',
    label: {id: 'Kesadaran diri petugas', en: 'Self-awareness of the worker'},
    about: {
      id: 'Pekerja sosial mengenali nilai, perasaan dan batas kemampuannya supaya kebutuhannya sendiri tidak menyelinap ke dalam pertolongan.',
      en: 'Workers know their own values, feelings and limits, so that needs of their own do not slip into the help.'
    },
    statement: {
      id: 'Kesadaran diri: pekerja sosial mengenali nilai, perasaan dan keterbatasannya.',
      en: 'Self-awareness: workers know their own values, feelings and limits.'
    },
    asks: {
      id: 'Tuliskan refleksi tentang perasaan, prasangka dan keterbatasan praktikan serta apa yang dilakukan karenanya.',
      en: 'Write a reflection on feelings, prejudices and limits, and what was done about them.'
    },
    question: {
      id: 'Apa pada diri saya yang memengaruhi penilaian terhadap klien ini?',
      en: 'What in me affects how I see this client?'
    },
    aliases: ['Kesadaran diri', 'Prinsip sadar diri', 'Mawas diri', 'Kesadaran diri pekerja sosial', 'Self-awareness', 'The principle of self-awareness'],
    misspellings: ['Self a Wareness', 'Self awarness', 'Self awerness', 'Selfawareness', 'Self awarenes'],
    signs: [
      'kesadaran diri', 'sadar diri', 'mawas diri', 'menyadari diri', 'sadar akan diri*', 'mengenali diri* sendiri', 'self aware*',
      'self a wareness', 'self awarness', 'self awerness', 'selfaware*', 'aware* of (own|oneself|themselves)',
      'know* … own (values|limits|biases|feelings)', 'use of self', 'kesadaran … diri … (petugas|pekerja)', 'introspeksi*', 'refleksi diri'
    ],
    not: ['kesadaran diri klien', 'client* self awareness', 'self awareness of the client'],
    related: ['controlled-emotional-involvement', 'objectivity'],
    source: [{id: 'situmorang-2013'}, {id: 'adi-2005'}],
    scope: 'ID'
  },

  // Additions of DuBois and Miley.
  {
    id: 'objectivity',
    label: {id: 'Objektivitas', en: 'Objectivity'},
    about: {
      id: 'Fakta dipisahkan dari dugaan dan perasaan pribadi, sehingga keadaan klien dilihat tanpa berat sebelah.',
      en: 'Facts are kept apart from guesses and personal feelings, so that the situation is seen without bias.'
    },
    statement: {
      id: 'Objektivitas: melihat keadaan klien berdasarkan fakta dan tidak berat sebelah.',
      en: 'Objectivity: see the situation by its facts and without personal bias.'
    },
    asks: {
      id: 'Bedakan pengamatan, keterangan orang, dan tafsiran; sebutkan sumber setiap keterangan.',
      en: 'Keep observation, statements of others and interpretation apart; name the source of each statement.'
    },
    question: {
      id: 'Kalimat mana dalam laporan yang fakta, dan mana yang dugaan?',
      en: 'Which sentences of the report are facts, and which are guesses?'
    },
    aliases: ['Obyektivitas', 'Objektifitas', 'Bersikap objektif', 'Prinsip objektivitas'],
    misspellings: ['Obyektifitas', 'Objectifity', 'Objectivitas'],
    signs: [
      'objektivitas', 'obyektivitas', 'objektifitas', 'obyektifitas', 'objectivitas', 'objectifity', 'bersikap (objektif|obyektif)',
      'secara (objektif|obyektif)', '(objektif|obyektif) … klien', 'objectivity', 'objective (attitude|stance|view)', 'remain* objective',
      'be objective', 'without … bias', 'tidak … subjektif', 'bersikap netral', 'impartial*'
    ],
    related: ['nonjudgmental', 'controlled-emotional-involvement'],
    source: [{id: 'dubois-miley-1992'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'access-to-resources',
    label: {id: 'Akses kepada sumber-sumber', en: 'Access to resources'},
    about: {
      id: 'Pekerja sosial membuka jalan klien menuju layanan, bantuan dan peluang, serta ikut memperbaiki kebijakan yang menutupnya.',
      en: 'The worker opens the way to services, aid and chances, and helps to improve policies that close it.'
    },
    statement: {
      id: 'Akses kepada sumber: menghubungkan klien dengan sumber dan layanan yang dibutuhkannya.',
      en: 'Access to resources: link clients with the resources and services they need.'
    },
    asks: {
      id: 'Sebutkan sumber yang dihubungi, hambatan yang ditemui, dan apakah klien benar-benar menerimanya.',
      en: 'Name the resources contacted, the barriers met, and whether the client really received them.'
    },
    question: {
      id: 'Sumber apa yang ada tetapi belum dapat dijangkau klien?',
      en: 'Which resource exists but is out of the client’s reach?'
    },
    aliases: ['Akses terhadap sumber daya', 'Akses pada sumber', 'Akses ke sumber daya', 'Keterjangkauan sumber'],
    misspellings: ['Akses kepada sumber-sumbar', 'Acces to resources'],
    signs: [
      'akses … sumber*', 'aksesibilitas … sumber*', 'menjangkau sumber*', 'menghubungkan … sumber*', 'keterjangkauan sumber*',
      'access … resource*', 'acces … resource*', 'link* … resource*', 'resource* … accessible', 'connect* … resource*', 'akses … layanan',
      'akses … pelayanan', 'access … services'
    ],
    not: ['lansia', 'lanjut usia'],
    related: ['elder-accessibility-information'],
    source: [{id: 'dubois-miley-1992'}, {id: 'public-reports'}],
    scope: 'international'
  },
  {
    id: 'accountability',
    label: {id: 'Akuntabilitas', en: 'Accountability'},
    about: {
      id: 'Pekerja sosial dapat mempertanggungjawabkan tindakan, cara dan hasilnya kepada klien, lembaga, profesi dan masyarakat.',
      en: 'Workers answer for what they do, how, and with what result, to client, agency, profession and society.'
    },
    statement: {
      id: 'Akuntabilitas: mempertanggungjawabkan tindakan dan hasil pertolongan.',
      en: 'Accountability: answer for the actions and results of the help.'
    },
    asks: {
      id: 'Sertakan catatan bertanggal, ukuran keberhasilan, hasilnya, dan supervisi yang diterima.',
      en: 'Include dated records, measures of success, results, and the supervision received.'
    },
    question: {
      id: 'Kepada siapa dan dengan bukti apa hasil kerja ini dipertanggungjawabkan?',
      en: 'To whom and with what evidence is this work answered for?'
    },
    aliases: ['Pertanggungjawaban', 'Pertanggungjawaban profesional', 'Tanggung gugat', 'Prinsip akuntabilitas'],
    misspellings: ['Akuntabelitas', 'Akuntabiltas', 'Accountabillity', 'Acountability'],
    signs: [
      'akuntabilitas', 'akuntabelitas', 'akuntabiltas', 'akuntabel', 'pertanggungjawaban', 'pertanggung jawaban', 'mempertanggungjawabkan',
      'tanggung gugat', 'dapat dipertanggungjawabkan', 'accountab*', 'acountab*', 'accountabillity', 'answerable', 'hold* … responsible',
      'bertanggung jawab … (klien|profesi|masyarakat)', 'tanggung jawab profesional', 'professional responsibility'
    ],
    not: ['laporan pertanggungjawaban keuangan', 'surat pertanggungjawaban'],
    source: [{id: 'dubois-miley-1992'}, {id: 'public-reports'}],
    scope: 'international'
  }
]
