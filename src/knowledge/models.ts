import type {Bilingual, CommunityModel, ModelAttributeId, SourceRef} from './types.ts'

const article = [{id: 'article-community-models'}, {id: 'adi-2012', part: '15'}] as const
const rothman = [{id: 'rothman-1995'}] as const
const both: readonly SourceRef[] = [...article, ...rothman]

/** The attributes in the order in which a comparison table lists them. */
export const modelAttributes: readonly {readonly id: ModelAttributeId, readonly label: Bilingual}[] = [
  {id: 'goal', label: {id: 'Kategori tujuan', en: 'Goal'}},
  {id: 'problem', label: {id: 'Pandangan tentang masalah', en: 'View of the problem'}},
  {id: 'strategy', label: {id: 'Strategi perubahan', en: 'Strategy of change'}},
  {id: 'tactic', label: {id: 'Taktik dan teknik perubahan', en: 'Tactics and techniques'}},
  {id: 'medium', label: {id: 'Media perubahan', en: 'Medium of change'}},
  {id: 'role', label: {id: 'Peran praktisi', en: 'Role of the practitioner'}},
  {id: 'power', label: {id: 'Orientasi terhadap struktur kekuasaan', en: 'Stance towards the power structure'}},
  {id: 'boundary', label: {id: 'Batasan sistem klien', en: 'Boundary of the client system'}},
  {id: 'client-role', label: {id: 'Konsepsi tentang peran klien', en: 'View of the client’s role'}}
]

/** Rothman's three models of community intervention; cells say which source each rests on. */
export const communityModels: readonly CommunityModel[] = [
  {
    id: 'locality-development',
    label: {id: 'Pengembangan masyarakat lokal', en: 'Locality development'},
    about: {
      id: 'Warga satu wilayah bersama-sama mengenali kebutuhan dan memecahkannya; yang dibangun terutama kemampuan dan hubungan mereka.',
      en: 'The people of one locality name their needs and meet them together; what is built is above all their ability and relations.'
    },
    aliases: ['Pengembangan lokal', 'Pengembangan komunitas lokal', 'Local community development'],
    misspellings: ['Locallity development', 'Lokality development', 'Locality develompent'],
    signs: [
      'pengembangan masyarakat lokal', 'pengembangan lokal', 'pengembangan komunitas lokal', 'locality development', 'locallity development',
      'local community development', 'inisiatif dari masyarakat'
    ],
    attributes: {
      goal: {
        text: {
          id: 'Kemandirian, kepemimpinan setempat dan partisipasi; tujuan proses, yaitu kemampuan warga bekerja bersama',
          en: 'Self-reliance, local leadership and participation; process goals, that is, the ability to work together'
        },
        source: both
      },
      problem: {
        text: {
          id: 'Masyarakat tertutup dan renggang: anomi, keterasingan, kurangnya hubungan dan kemampuan memecahkan masalah secara demokratis',
          en: 'A closed and loosened community: anomie, isolation, lack of ties and of democratic problem solving'
        },
        source: article
      },
      strategy: {
        text: {
          id: 'Melibatkan sebanyak mungkin warga dalam menentukan dan memecahkan masalah mereka',
          en: 'Involving as many residents as possible in naming and solving their own problems'
        },
        source: article
      },
      tactic: {
        text: {id: 'Kompromi dan konsensus: diskusi, musyawarah dan komunikasi antarkelompok', en: 'Compromise and consensus: discussion, deliberation and talk across groups'},
        source: both
      },
      medium: {
        text: {id: 'Kelompok kecil yang mengemban tugas', en: 'Small groups that take on tasks'},
        source: article
      },
      role: {
        text: {
          id: 'Membantu warga menyuarakan kebutuhan dan menambah kemampuan: pemungkin, pemercepat perubahan, penghubung, pendidik',
          en: 'Helping residents to voice needs and gain ability: enabler, catalyst, coordinator, teacher'
        },
        source: both
      },
      power: {
        text: {id: 'Pemegang kuasa menjadi mitra dalam usaha bersama', en: 'Those in power are partners in a common venture'},
        source: article
      },
      boundary: {
        text: {id: 'Seluruh masyarakat dalam satu wilayah', en: 'The whole community of a locality'},
        source: article
      },
      'client-role': {
        text: {id: 'Peserta dalam pemecahan masalah dan pemilik potensi, bukan konsumen bermasalah', en: 'Participants in solving problems and holders of potential, not consumers with problems'},
        source: article
      }
    },
    source: both, scope: 'international'
  },
  {
    id: 'social-planning',
    label: {id: 'Perencanaan sosial', en: 'Social planning'},
    about: {
      id: 'Perencana yang ahli mengumpulkan fakta tentang masalah sosial yang nyata lalu menyusun program yang masuk akal untuk memecahkannya.',
      en: 'Expert planners gather facts on concrete social problems and design rational programmes to solve them.'
    },
    aliases: ['Perencanaan dan kebijakan sosial', 'Social planning and policy'],
    misspellings: ['Social planing', 'Perencaan sosial'],
    signs: [
      'perencanaan sosial', 'perencaan sosial', 'social planning', 'social planing', 'meneliti … menganalisis masalah',
      'mengumpulkan (fakta|informasi) … sebelum'
    ],
    attributes: {
      goal: {
        text: {
          id: 'Menyelesaikan tugas dan memecahkan masalah nyata yang menghalangi berfungsinya masyarakat; tujuan tugas',
          en: 'Finishing tasks and solving concrete problems that keep society from functioning; task goals'
        },
        source: both
      },
      problem: {
        text: {id: 'Masalah sosial yang nyata, misalnya kesehatan jiwa, lanjut usia atau perumahan', en: 'Concrete social problems such as mental health, ageing or housing'},
        source: article
      },
      strategy: {
        text: {
          id: 'Mengumpulkan fakta tentang masalah, lalu mengambil keputusan dan langkah yang paling rasional',
          en: 'Gathering the facts of a problem, then taking the most rational decisions and steps'
        },
        source: article
      },
      tactic: {
        text: {id: 'Kompromi atau konflik, menurut keadaan; dapat pula konsensus', en: 'Compromise or conflict as the case demands; consensus too'},
        source: both
      },
      medium: {
        text: {id: 'Organisasi formal serta pengumpulan dan analisis data', en: 'Formal organisations, and the collection and analysis of data'},
        source: article
      },
      role: {
        text: {
          id: 'Peneliti, penganalisis dan pelaksana program; tenaga ahli yang berhubungan dengan birokrasi dan disiplin lain',
          en: 'Researcher, analyst and implementer of programmes; an expert who deals with bureaucracies and other disciplines'
        },
        source: both
      },
      power: {
        text: {id: 'Pemegang kuasa adalah pemberi kerja atau sponsor, dan lebih menentukan', en: 'Those in power employ or sponsor the planner and have the upper hand'},
        source: article
      },
      boundary: {
        text: {id: 'Satuan wilayah atau satuan fungsional dari masyarakat', en: 'A geographic or functional unit of the community'},
        source: article
      },
      'client-role': {
        text: {id: 'Konsumen atau penerima layanan yang dihasilkan rencana', en: 'Consumers or recipients of the services that the plan yields'},
        source: rothman
      }
    },
    source: both, scope: 'international'
  },
  {
    id: 'social-action',
    label: {id: 'Aksi sosial', en: 'Social action'},
    about: {
      id: 'Kelompok yang tertindas dihimpun agar menuntut perubahan kebijakan dan kekuasaan, sehingga memperoleh keadilan dan bagian sumber daya.',
      en: 'Oppressed groups are organised to demand changes of policy and power, and so gain justice and a share of resources.'
    },
    aliases: ['Social action'],
    misspellings: ['Aksi Sosial (Social Planning)', 'Sosial action'],
    signs: [
      'aksi sosial', 'social action', 'sosial action', 'proses penyadaran … pemberdayaan', 'penyadaran … tindakan nyata', 'mengubah struktur kekuasaan',
      'ketidakadilan struktural'
    ],
    attributes: {
      goal: {
        text: {
          id: 'Mengubah struktur kekuasaan menuju demokrasi, keadilan dan kesetaraan; tujuan tugas maupun proses',
          en: 'Changing the power structure towards democracy, justice and equality; task or process goals'
        },
        source: both
      },
      problem: {
        text: {id: 'Ketidakadilan struktural: penindasan, ketimpangan dan hak yang dirampas', en: 'Structural injustice: oppression, inequality and deprivation of rights'},
        source: article
      },
      strategy: {
        text: {
          id: 'Memperjelas isu dan menggerakkan warga menghadapi pihak yang menjadi sasaran',
          en: 'Crystallising issues and mobilising people to face the target of change'
        },
        source: rothman
      },
      tactic: {
        text: {id: 'Penekanan dan konflik: unjuk rasa, konfrontasi, tindakan langsung, perundingan', en: 'Pressure and conflict: rallies, confrontation, direct action, negotiation'},
        source: both
      },
      medium: {
        text: {id: 'Organisasi massa dan proses politik', en: 'Mass organisations and the political process'},
        source: rothman
      },
      role: {
        text: {id: 'Aktivis, advokat, penggugah, perantara dan perunding', en: 'Activist, advocate, agitator, broker and negotiator'},
        source: rothman
      },
      power: {
        text: {id: 'Pemegang kuasa adalah sasaran luar yang harus diubah', en: 'Those in power are an outside target to be changed'},
        source: rothman
      },
      boundary: {
        text: {id: 'Bagian masyarakat yang dirugikan atau tertindas', en: 'The disadvantaged or oppressed segment of the community'},
        source: article
      },
      'client-role': {
        text: {id: 'Anggota, konstituen dan korban ketidakadilan yang berjuang bersama pekerja sosial', en: 'Members, constituents and victims of injustice who struggle together with the worker'},
        source: both
      }
    },
    source: both, scope: 'international'
  }
]
