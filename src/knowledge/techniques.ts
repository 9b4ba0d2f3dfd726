import type {AskingEntry, Entry, InterviewKind, ObservationKind, PointedEntry} from './types.ts'

const summary = [{id: 'summary-techniques'}] as const

/** What the influence of a worker can rest on, with the points to look at for each. */
export const influenceBases: readonly PointedEntry[] = [
  {
    id: 'influence-knowledge-expertise',
    label: {id: 'Pengetahuan dan keahlian', en: 'Knowledge and expertise'},
    about: {
      id: 'Orang mengikuti saran pekerja sosial karena ia tahu bidangnya dan dapat menunjukkannya.',
      en: 'People follow the worker’s advice because the worker knows the field and can show it.'
    },
    aliases: ['Pengetahuan dan kepakaran', 'Keahlian', 'Kepakaran'],
    points: {
      id: [
        'relasi antarpribadi', 'proses perubahan berencana, dari rencana sampai evaluasi', 'tahap perkembangan manusia', 'masalah sosial di bidangnya',
        'model pengembangan dan sistem', 'sumber dan sistem pelayanan di masyarakat'
      ],
      en: [
        'interpersonal relations', 'the process of planned change, from plan to evaluation', 'stages of human development', 'social problems of the field',
        'models of development and systems', 'resources and service systems in the community'
      ]
    },
    signs: ['pengetahuan dan keahlian', 'pengetahuan dan kepakaran', 'knowledge and expertise', 'expert power'],
    source: summary, scope: 'international'
  },
  {
    id: 'influence-material-services',
    label: {id: 'Sumber material dan pelayanan', en: 'Material resources and services'},
    about: {
      id: 'Bantuan dan layanan yang dapat dibuka pekerja sosial memberi alasan nyata untuk ikut berubah.',
      en: 'Aid and services that the worker can open give a real reason to join in change.'
    },
    aliases: ['Sumber-sumber material dan pelayanan'],
    points: {
      id: ['jenis sumber yang tersedia dan lembaganya', 'cara memperolehnya', 'koordinasi untuk rujukan tanpa tumpang tindih', 'hubungan antarlembaga'],
      en: ['kinds of resources and who holds them', 'how to obtain them', 'coordination for referral without overlap', 'relations between agencies']
    },
    signs: ['sumber* material', 'sumber material dan pelayanan', 'material resources'],
    source: summary, scope: 'international'
  },
  {
    id: 'influence-authority',
    label: {id: 'Kewenangan', en: 'Legitimate authority'},
    about: {
      id: 'Pendidikan, jabatan atau fungsi pengawasan memberi hak yang diakui untuk mengarahkan orang.',
      en: 'Education, post or a controlling function gives a recognised right to direct others.'
    },
    aliases: ['Wewenang', 'Otoritas'],
    points: {
      id: ['pendidikan profesional', 'jabatan formal dalam organisasi', 'jabatan dengan fungsi kontrol'],
      en: ['professional education', 'formal post in an organisation', 'post with a controlling function']
    },
    signs: ['kewenangan', 'wewenang', 'legitimate authority', 'authority'],
    source: summary, scope: 'international'
  },
  {
    id: 'influence-status-reputation',
    label: {id: 'Status dan reputasi', en: 'Status and reputation'},
    about: {
      id: 'Kedudukan pekerja sosial, hasil kerjanya dan nama baik lembaganya membuat ucapannya dipercaya.',
      en: 'The worker’s position, past results and the good name of the agency lend weight to the worker’s words.'
    },
    points: {
      id: ['kedudukan formal dalam organisasi', 'keberhasilan kerja dahulu dan sekarang', 'nama baik lembaga yang diwakili'],
      en: ['formal position in the organisation', 'success in work, past and present', 'standing of the agency']
    },
    signs: ['status dan reputasi', 'reputasi', 'status and reputation', 'reputation'],
    source: summary, scope: 'international'
  },
  {
    id: 'influence-charisma',
    label: {id: 'Kharisma dan daya tarik pribadi', en: 'Charisma and personal attraction'},
    about: {
      id: 'Kepribadian dan ketulusan pekerja sosial menarik orang untuk bekerja sama dan bersemangat.',
      en: 'The worker’s personality and integrity draw people into working together in good spirits.'
    },
    aliases: ['Karisma dan daya tarik pribadi', 'Karisma'],
    misspellings: ['Kharisma dan daya tarik probadi'],
    points: {
      id: ['kepribadian', 'integritas', 'kemampuan membangkitkan semangat bersama'],
      en: ['personality', 'integrity', 'ability to raise shared morale']
    },
    signs: ['kharisma', 'karisma', 'daya tarik (pribadi|probadi)', 'charisma', 'personal attraction'],
    source: summary, scope: 'international'
  },
  {
    id: 'influence-information-control',
    label: {id: 'Kontrol terhadap arus informasi', en: 'Control of the flow of information'},
    about: {
      id: 'Siapa memegang keterangan yang lengkap dan benar, serta jalan kepada pemegangnya, ikut menentukan keputusan.',
      en: 'Whoever holds full and correct information, or the way to those who hold it, shapes decisions.'
    },
    aliases: ['Penguasaan informasi'],
    points: {
      id: ['kelengkapan dan ketepatan informasi', 'akses kepada orang yang memegang informasi', 'saluran untuk meneruskannya'],
      en: ['completeness and accuracy of information', 'access to those who hold it', 'channels to pass it on']
    },
    signs: ['arus informasi', 'kontrol … informasi', 'control of information', 'flow of information'],
    source: summary, scope: 'international'
  },
  {
    id: 'influence-established-relations',
    label: {id: 'Relasi yang sudah mapan', en: 'Established relations'},
    about: {
      id: 'Kerja sama yang telah terjalin dengan lembaga lain membuat sumbernya mudah dipakai bila satu lembaga tidak cukup.',
      en: 'Cooperation already in place with other agencies makes their resources usable where one agency is not enough.'
    },
    aliases: ['Relasi-relasi yang sudah mapan'],
    points: {
      id: ['lembaga mitra dan bentuk kerja samanya', 'bagian yang tidak dapat ditangani sendiri', 'pendekatan menyeluruh antarlembaga'],
      en: ['partner agencies and forms of cooperation', 'parts that cannot be handled alone', 'a whole approach across agencies']
    },
    signs: ['relasi … mapan', 'relasi relasi yang sudah mapan', 'established relation*'],
    source: summary, scope: 'international'
  }
]

/** The ways in which influence is exerted. */
export const influenceProcesses: readonly AskingEntry[] = [
  {
    id: 'process-inducement',
    label: {id: 'Pemaksaan (inducement)', en: 'Inducement'},
    about: {
      id: 'Imbalan dijanjikan bila sasaran mengikuti dan sanksi dikenakan bila tidak; sebagian penulis menghindari kata paksaan karena imbalan lebih sering dipakai.',
      en: 'A reward is offered for following and a sanction for not doing so; some avoid the word coercion since rewards are used more often.'
    },
    aliases: ['Pemaksaan', 'Bujukan dengan imbalan', 'Imbalan dan sanksi'],
    asks: {
      id: 'Imbalan atau sanksi apa yang dipakai, dan apakah hak klien untuk memilih tetap terjaga?',
      en: 'Which reward or sanction was used, and was the right to choose kept safe?'
    },
    signs: ['inducement', 'hadiah … sanksi', 'imbalan … sanksi', 'reward* … sanction*', 'reward* and punish*'],
    source: [{id: 'summary-techniques'}, {id: 'pincus-minahan-1973'}], scope: 'international'
  },
  {
    id: 'process-persuasion',
    label: {id: 'Persuasi', en: 'Persuasion'},
    about: {
      id: 'Sasaran diyakinkan dengan alasan dan kepercayaan sehingga menerima perubahan dengan sukarela.',
      en: 'People are convinced by reasons and trust, so that they take up the change of their own will.'
    },
    asks: {id: 'Alasan apa yang meyakinkan klien, dan bagaimana keberatannya dijawab?', en: 'Which reasons convinced the client, and how were objections met?'},
    signs: ['persuasi', 'persuasif', 'penerimaan sukarela', 'persuasion', 'persuad*'],
    source: [{id: 'summary-techniques'}, {id: 'pincus-minahan-1973'}], scope: 'international'
  },
  {
    id: 'process-relationship-use',
    label: {id: 'Penggunaan relasi', en: 'Use of relationship'},
    about: {
      id: 'Mutu hubungan antara pekerja sosial dan sasaran dipakai sebagai daya untuk berubah.',
      en: 'The quality of the relation between worker and client is used as a force for change.'
    },
    asks: {id: 'Bagaimana klien memandang pekerja sosial, dan apa yang menguatkan hubungan itu?', en: 'How does the client see the worker, and what strengthened the relation?'},
    signs: ['penggunaan relasi', 'menggunakan relasi', 'use of relationship*'],
    source: [{id: 'summary-techniques'}, {id: 'pincus-minahan-1973'}], scope: 'international'
  },
  {
    id: 'process-environment-use',
    label: {id: 'Penggunaan lingkungan', en: 'Use of environment'},
    about: {
      id: 'Ruang, suasana atau susunan kelompok diatur agar perubahan lebih mudah terjadi.',
      en: 'Rooms, mood or the make-up of groups are arranged so that change comes more easily.'
    },
    asks: {id: 'Apa yang diubah pada tempat atau susunan orang, dan apa akibatnya?', en: 'What was changed in place or company, and with what effect?'},
    signs: ['penggunaan lingkungan', 'manipulasi lingkungan', 'use of environment', 'environmental manipulation'],
    source: [{id: 'summary-techniques'}, {id: 'pincus-minahan-1973'}], scope: 'international'
  }
]

/** What marks communication between worker and client. */
export const communicationFeatures: readonly Entry[] = [
  {
    id: 'communication-shared-interest',
    label: {id: 'Dua pihak dengan kepentingan bersama', en: 'Two parties with a shared interest'},
    about: {
      id: 'Komunikasi terjadi bila kedua pihak sama-sama ingin berbagi keterangan dan pengetahuan.',
      en: 'Communication takes place where both sides want to share information and knowledge.'
    },
    source: summary, scope: 'international'
  },
  {
    id: 'communication-anywhere',
    label: {id: 'Di mana saja dan kapan saja', en: 'Anywhere and at any time'},
    about: {
      id: 'Percakapan yang berarti dapat terjadi di luar ruang konseling, maka pekerja sosial selalu siap menangkapnya.',
      en: 'Talk that matters can happen outside the counselling room, so the worker is always ready to catch it.'
    },
    source: summary, scope: 'international'
  },
  {
    id: 'communication-verbal-nonverbal',
    label: {id: 'Verbal dan nonverbal', en: 'Verbal and nonverbal'},
    about: {
      id: 'Pesan disampaikan dengan kata lisan atau tulisan, juga dengan gerak tubuh (kinesik) dan jarak (proksemik).',
      en: 'Messages are sent in spoken or written words, and also by body movement (kinesics) and distance (proxemics).'
    },
    misspellings: ['proksemiks'],
    signs: ['kinesik', 'proksemik*', 'nonverbal', 'non verbal', 'kinesics', 'proxemics'],
    source: summary, scope: 'international'
  },
  {
    id: 'communication-integrated',
    label: {id: 'Verbal dan nonverbal dibaca bersama', en: 'Verbal and nonverbal read together'},
    about: {
      id: 'Makna baru utuh bila kata dan tanda tubuh dipadukan; pertentangan antara keduanya patut dicatat.',
      en: 'The meaning is whole only when words and body signs are taken together; a clash between them is worth noting.'
    },
    source: summary, scope: 'international'
  },
  {
    id: 'communication-unbounded',
    label: {id: 'Tidak dibatasi waktu dan jarak', en: 'Not bound by time and distance'},
    about: {
      id: 'Pesan dapat melintasi waktu dan jarak selama kedua pihak memahami bahasanya.',
      en: 'A message can cross time and distance as long as both sides understand its language.'
    },
    source: summary, scope: 'international'
  }
]

/** Why a social worker needs to communicate well. */
export const communicationReasons: readonly Entry[] = [
  {
    id: 'communication-changes-behaviour',
    label: {id: 'Informasi baru mengubah perilaku', en: 'New information changes behaviour'},
    about: {
      id: 'Keterangan yang dipahami klien dapat menggerakkannya untuk bertindak lain.',
      en: 'What clients come to understand can move them to act differently.'
    },
    source: summary, scope: 'international'
  },
  {
    id: 'communication-good-listener',
    label: {id: 'Menjadi pendengar yang baik', en: 'Being a good listener'},
    about: {
      id: 'Klien bercerita kepada orang yang mendengar dengan sabar dan menanggapi dengan tepat.',
      en: 'Clients talk to someone who listens patiently and responds aptly.'
    },
    signs: ['pendengar yang baik', 'mendengarkan … aktif', 'good listener', 'active listening'],
    source: summary, scope: 'international'
  },
  {
    id: 'communication-social-intelligence',
    label: {id: 'Memahami kecerdasan sosial klien', en: 'Understanding the client’s social intelligence'},
    about: {
      id: 'Menurut Perlman, perlu diketahui seberapa dalam klien memahami masalahnya, bagaimana ia berkomunikasi, dan apakah ia mampu memusatkan perhatian.',
      en: 'After Perlman, one needs to know how deeply clients grasp their problem, how they communicate, and whether they can attend to it.'
    },
    aliases: ['Social intelligence', 'Kecerdasan sosial'],
    signs: ['social intelligence', 'kecerdasan sosial', 'perlman'],
    source: summary, scope: 'international'
  },
  {
    id: 'communication-summarising',
    label: {id: 'Merangkum dan menganalisis', en: 'Summarising and analysing'},
    about: {
      id: 'Keterangan yang tercerai-berai disusun menjadi gambaran yang dapat dipakai untuk menolong.',
      en: 'Scattered information is put together into a picture that can be used for helping.'
    },
    source: summary, scope: 'international'
  }
]

/** The kinds of interview, each with a guide to ask by and a list of what to record. */
export const interviews: readonly InterviewKind[] = [
  {
    id: 'interview-informational',
    label: {id: 'Wawancara informasional', en: 'Informational interview'},
    about: {
      id: 'Wawancara untuk memperoleh keterangan tentang riwayat, keadaan dan lingkungan klien, biasanya pada awal proses.',
      en: 'An interview to gain information on history, situation and surroundings, usually early in the process.'
    },
    aliases: ['Wawancara informatif', 'Wawancara informasi', 'Information-gathering interview'],
    questions: {
      id: [
        'Apa yang membawa Bapak/Ibu/Saudara ke sini, dan siapa yang menyarankan?',
        'Siapa saja yang tinggal serumah, dan bagaimana hubungan dengan mereka?',
        'Bagaimana kegiatan sehari-hari dari bangun sampai tidur?',
        'Bagaimana penghidupan, kesehatan dan tempat tinggal saat ini?',
        'Bantuan apa yang pernah diterima, dari siapa, dan apa hasilnya?',
        'Siapa yang biasanya dihubungi bila ada kesulitan?'
      ],
      en: [
        'What brings you here, and who suggested it?',
        'Who lives in your household, and how do you get on?',
        'What does a day look like, from waking to sleeping?',
        'How are income, health and housing at present?',
        'What help did you have before, from whom, and with what result?',
        'Whom do you turn to when things are hard?'
      ]
    },
    record: {
      id: ['tanggal, waktu, tempat dan yang hadir', 'sumber setiap keterangan', 'hal yang belum diketahui', 'tanda nonverbal'],
      en: ['date, time, place and those present', 'the source of each statement', 'what is not yet known', 'nonverbal signs']
    },
    signs: ['wawancara (informasional|informatif|informasi)', 'informational interview*', 'information gathering interview*'],
    source: summary, scope: 'international'
  },
  {
    id: 'interview-diagnostic',
    label: {id: 'Wawancara diagnostik', en: 'Diagnostic interview'},
    about: {
      id: 'Wawancara untuk memahami sebab, akibat dan bobot masalah sebagai dasar asesmen dan rencana.',
      en: 'An interview to understand causes, effects and weight of the problem as a ground for assessment and plan.'
    },
    aliases: ['Wawancara asesmen', 'Assessment interview'],
    misspellings: ['Wawancara diagnosik', 'Wawancara diaknostik'],
    questions: {
      id: [
        'Menurut Bapak/Ibu/Saudara, apa masalah yang paling berat sekarang?',
        'Sejak kapan masalah itu terasa, dan apa yang terjadi waktu itu?',
        'Kapan masalah itu terasa lebih ringan, dan apa yang berbeda saat itu?',
        'Siapa yang ikut terkena, dan bagaimana tanggapan mereka?',
        'Apa yang sudah dicoba, dan apa yang terjadi kemudian?',
        'Apakah pernah terpikir untuk melukai diri atau ada yang mengancam keselamatan?',
        'Bila keadaan membaik, apa yang pertama kali akan terlihat?'
      ],
      en: [
        'What do you see as the hardest problem now?',
        'Since when has it been felt, and what happened then?',
        'When is it lighter, and what is different at those times?',
        'Who else is affected, and how do they respond?',
        'What have you tried, and what came of it?',
        'Have you thought of hurting yourself, or does anyone threaten your safety?',
        'If things got better, what would be noticed first?'
      ]
    },
    record: {
      id: ['kata-kata klien tentang masalahnya', 'sebab dan akibat yang diduga beserta buktinya', 'kekuatan dan sumber', 'risiko keselamatan dan tindak lanjutnya'],
      en: ['the client’s own words on the problem', 'supposed causes and effects with evidence', 'strengths and resources', 'risks to safety and what was done']
    },
    signs: ['wawancara (diagnostik|diagnosik|diaknostik|asesmen)', 'diagnostic interview*', 'assessment interview*'],
    source: summary, scope: 'international'
  },
  {
    id: 'interview-therapeutic',
    label: {id: 'Wawancara terapeutik', en: 'Therapeutic interview'},
    about: {
      id: 'Wawancara yang percakapannya sendiri menolong: klien melihat masalahnya dengan cara baru, merasa lega dan berani mencoba.',
      en: 'An interview in which the talk itself helps: clients see the problem anew, feel relief and dare to try.'
    },
    aliases: ['Wawancara terapi', 'Wawancara konseling', 'Counselling interview'],
    misspellings: ['Wawancara terapiutik', 'Wawancara terapetik'],
    questions: {
      id: [
        'Apa yang berubah sejak pertemuan terakhir, sekecil apa pun?',
        'Bagaimana Bapak/Ibu/Saudara dapat melakukannya?',
        'Apa yang dirasakan saat menceritakan hal ini?',
        'Adakah cara lain untuk memandang kejadian itu?',
        'Langkah kecil apa yang ingin dicoba sebelum kita bertemu lagi?',
        'Apa yang dapat menghalangi, dan siapa yang dapat menolong?'
      ],
      en: [
        'What has changed since we last met, however small?',
        'How did you manage to do that?',
        'What do you feel as you tell this?',
        'Is there another way to look at what happened?',
        'Which small step would you like to try before we meet again?',
        'What could get in the way, and who could help?'
      ]
    },
    record: {
      id: ['perasaan yang diungkapkan dan tanggapannya', 'pemahaman baru klien', 'langkah yang disepakati', 'refleksi pewawancara'],
      en: ['feelings voiced and the response to them', 'new understanding of the client', 'step agreed on', 'reflection of the interviewer']
    },
    signs: ['wawancara (terapeutik|terapiutik|terapetik|terapi|konseling)', 'therapeutic interview*', '(counselling|counseling) interview*'],
    source: summary, scope: 'international'
  }
]

/** What an interviewer must be able to do. */
export const interviewSkills: readonly Entry[] = [
  {
    id: 'interview-skill-frame',
    label: {id: 'Menyusun kerangka dan pertanyaan', en: 'Building the frame and the questions'},
    about: {
      id: 'Tujuan wawancara diurai menjadi pokok dan pertanyaan terbuka yang mudah dipahami.',
      en: 'The purpose is broken down into topics and open questions that are easy to understand.'
    },
    signs: ['kerangka wawancara', 'pedoman wawancara', 'panduan wawancara', 'interview guide'],
    source: summary, scope: 'international'
  },
  {
    id: 'interview-skill-open-close',
    label: {id: 'Memulai dan mengakhiri wawancara', en: 'Opening and closing the interview'},
    about: {
      id: 'Pembukaan memberi rasa aman dan menjelaskan maksud; penutupan merangkum dan menyepakati langkah berikut.',
      en: 'The opening gives safety and explains the purpose; the close sums up and agrees on what comes next.'
    },
    source: summary, scope: 'international'
  },
  {
    id: 'interview-skill-record',
    label: {id: 'Merekam pengamatan verbal dan nonverbal', en: 'Recording verbal and nonverbal observations'},
    about: {
      id: 'Ucapan dan tanda tubuh dicatat segera dan terpisah dari tafsiran.',
      en: 'Words and body signs are noted promptly and apart from interpretation.'
    },
    source: summary, scope: 'international'
  },
  {
    id: 'interview-skill-report',
    label: {id: 'Menyusun laporan analitik', en: 'Writing an analytic report'},
    about: {
      id: 'Hasil wawancara diolah menjadi gambaran masalah yang menjadi dasar pilihan bantuan.',
      en: 'The results are worked into a picture of the problem on which the choice of help rests.'
    },
    signs: ['laporan analitik', 'analytic report'],
    source: summary, scope: 'international'
  }
]

/** The kinds of observation, each with the fields of its sheet. */
export const observations: readonly ObservationKind[] = [
  {
    id: 'observation-participant',
    label: {id: 'Observasi partisipan', en: 'Participant observation'},
    about: {
      id: 'Pengamat ikut dalam kegiatan yang diamati sehingga menghayatinya dari dalam.',
      en: 'The observer joins in what is observed and so knows it from within.'
    },
    aliases: ['Pengamatan partisipan', 'Observasi partisipatif', 'Observasi terlibat'],
    misspellings: ['Observasi partisipant', 'Obsevasi partisipan'],
    fields: {
      id: [
        'Tanggal, waktu dan tempat', 'Kegiatan dan peran pengamat di dalamnya', 'Orang yang terlibat (inisial)', 'Perilaku dan ucapan yang tampak',
        'Suasana dan hubungan antarorang', 'Perasaan dan pengaruh pengamat', 'Tafsiran sementara', 'Yang perlu ditanyakan atau diamati lagi'
      ],
      en: [
        'Date, time and place', 'Activity and the observer’s part in it', 'Persons involved (initials)', 'Behaviour and words seen and heard',
        'Mood and relations', 'Feelings and influence of the observer', 'Tentative interpretation', 'What to ask or observe again'
      ]
    },
    caution: {
      id: 'Hasil dapat berat sebelah bila pengamat juga memimpin atau bertanggung jawab atas kegiatan itu.',
      en: 'Results may be biased when the observer also runs the activity or answers for it.'
    },
    signs: ['observasi (partisipan|partisipatif|partisipant|terlibat)', 'pengamatan (partisipan|terlibat)', 'pengamat partisipan', 'participant observ*'],
    source: summary, scope: 'international'
  },
  {
    id: 'observation-nonparticipant',
    label: {id: 'Observasi nonpartisipan', en: 'Nonparticipant observation'},
    about: {
      id: 'Pengamat berada di luar kegiatan sehingga pandangannya lebih berjarak dan objektif.',
      en: 'The observer stays outside the activity, so the view is more distant and objective.'
    },
    aliases: ['Pengamatan nonpartisipan', 'Observasi non partisipan', 'Observasi tidak terlibat'],
    misspellings: ['Observasi nonpartisipant', 'Obsevasi nonpartisipan'],
    fields: {
      id: [
        'Tanggal, waktu dan tempat', 'Letak dan jarak pengamat', 'Orang yang diamati (inisial) dan izin yang diperoleh', 'Urutan kejadian',
        'Perilaku menurut butir instrumen', 'Kekerapan atau lamanya', 'Tafsiran sementara', 'Yang perlu dipastikan melalui wawancara'
      ],
      en: [
        'Date, time and place', 'Position and distance of the observer', 'Persons observed (initials) and consent obtained', 'Order of events',
        'Behaviour by the items of the instrument', 'Frequency or duration', 'Tentative interpretation', 'What to confirm by interview'
      ]
    },
    caution: {
      id: 'Arti kejadian bagi pelakunya mudah luput; padukan dengan wawancara.',
      en: 'What events mean to those involved is easily missed; combine it with interviews.'
    },
    signs: [
      'observasi (nonpartisipan|nonpartisipant)', 'observasi non partisipa*', 'observasi tidak terlibat', 'pengamatan nonpartisipan', 'pengamat nonpartisipan',
      'nonparticipant observ*', 'non participant observ*'
    ],
    source: summary, scope: 'international'
  }
]
