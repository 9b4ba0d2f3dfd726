import type {Entry, Theory} from './types.ts'

/** The three streams of thought on what social work is for. */
export const theoryStreams: readonly Entry[] = [
  {
    id: 'reflexive-therapeutic',
    label: {id: 'Refleksif-terapeutik', en: 'Reflexive-therapeutic'},
    about: {
      id: 'Pekerja sosial dan klien saling memengaruhi dalam hubungan yang terus berjalan; dari situ klien tumbuh dan memperoleh kuasa atas perasaan dan hidupnya.',
      en: 'Worker and client influence each other in an ongoing relation; from it clients grow and gain power over their feelings and lives.'
    },
    aliases: ['Reflexive-Therapeutic', 'Aliran refleksif-terapeutik', 'Reflexive therapeutic view'],
    misspellings: ['Reflektif-terapeutik', 'Reflexive-Therapeutik', 'Reflexsive-Therapeutic'],
    signs: ['reflexive therapeutic', 'refleksif terapeutik', 'reflektif terapeutik', 'saling memberi pengaruh', 'mutual influence'],
    source: [{id: 'paper-intervention', part: '2.2.1 a'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'socialist-collectivist',
    label: {id: 'Sosialis-kolektivis', en: 'Socialist-collectivist'},
    about: {
      id: 'Pekerjaan sosial membangun kerja sama dan dukungan timbal balik supaya orang yang tertindas memperoleh kuasa; hubungan setara menggantikan kuasa elite.',
      en: 'Social work builds cooperation and mutual support so that oppressed people gain power; equal relations take the place of rule by elites.'
    },
    aliases: ['Socialist-Collectivist', 'Aliran sosialis-kolektivis', 'Socialist collectivist view'],
    misspellings: ['Socialis-Collectivist', 'Sosialis-kolektifis', 'Socialist-Colectivist'],
    signs: ['socialist collectivist', 'sosialis kolektivis', 'sosialis kolektifis', 'dukungan timbal balik', 'egaliter', 'mutual support', 'egalitarian'],
    source: [{id: 'paper-intervention', part: '2.2.1 b'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'individualist-reformist',
    label: {id: 'Individualis-reformis', en: 'Individualist-reformist'},
    about: {
      id: 'Pekerjaan sosial adalah bagian layanan kesejahteraan yang memenuhi kebutuhan tiap orang dan memperbaiki layanan sedikit demi sedikit.',
      en: 'Social work is the part of welfare services that meets individual needs and improves services little by little.'
    },
    aliases: ['Individualist-Reformist', 'Aliran individualis-reformis', 'Individualist reformist view'],
    misspellings: ['Individualis-reformist', 'Individualist-Reformis'],
    signs: ['individualist reformist', 'individualis reformis', 'individualis reformist', 'memenuhi kebutuhan individual'],
    source: [{id: 'paper-intervention', part: '2.2.1 c'}, {id: 'payne-1991'}], scope: 'international'
  }
]

/** The theories that support intervention, each within its stream. */
export const theories: readonly Theory[] = [
  {
    id: 'theory-psychodynamic', stream: 'reflexive-therapeutic',
    label: {id: 'Perspektif psikodinamika', en: 'Psychodynamic perspective'},
    about: {
      id: 'Perilaku digerakkan dorongan, kenyataan dan hati nurani (id, ego, superego), dan banyak berakar pada pengalaman awal yang tak disadari.',
      en: 'Behaviour is moved by drive, reality and conscience (id, ego, superego) and has roots in early experience that is often unconscious.'
    },
    aliases: ['Teori psikodinamika', 'Psikodinamika', 'Teori psikoanalisis', 'Psychodynamic theory'],
    misspellings: ['Psikodinamik', 'Psikodinamaika'],
    signs: ['psikodinami*', 'psychodynamic*', 'psikoanalisis', 'superego', 'psychoanaly*'],
    source: [{id: 'paper-intervention', part: '2.2.1 a 1'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'theory-feminist', stream: 'reflexive-therapeutic',
    label: {id: 'Teori feminis', en: 'Feminist theory'},
    about: {
      id: 'Pembagian peran dan kuasa menurut jenis kelamin dipertanyakan, dan pengalaman perempuan dijadikan titik tolak menuju kesetaraan.',
      en: 'The division of roles and power by sex is questioned, and women’s experience becomes the starting point for equality.'
    },
    aliases: ['Teori feminisme', 'Perspektif feminis', 'Feminist perspective'],
    misspellings: ['Teori feminist'],
    signs: ['teori (feminis|feminist|feminisme)', 'perspektif feminis', 'kesetaraan gender', 'feminist (theory|perspective)', 'gender equality'],
    source: [{id: 'paper-intervention', part: '2.2.1 a 2'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'theory-empowerment', stream: 'socialist-collectivist',
    label: {id: 'Teori pemberdayaan', en: 'Empowerment theory'},
    about: {
      id: 'Orang memperoleh sumber, pengetahuan dan kesempatan untuk memutuskan dan bertindak atas hal yang menentukan hidup mereka.',
      en: 'People gain resources, knowledge and chances to decide and act on what shapes their lives.'
    },
    aliases: ['Pemberdayaan', 'Perspektif pemberdayaan', 'Empowerment'],
    misspellings: ['Teori pemberdayan'],
    signs: ['teori (pemberdayaan|pemberdayan)', 'pemberdayaan', 'memberdayakan', 'empower*'],
    source: [{id: 'paper-intervention', part: '2.2.1 b 1'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'theory-advocacy', stream: 'socialist-collectivist',
    label: {id: 'Teori advokasi', en: 'Advocacy theory'},
    about: {
      id: 'Pekerja sosial berdiri di pihak klien agar haknya dipenuhi lembaga, dan membantu klien kelak membela dirinya.',
      en: 'The worker takes the client’s side so that institutions fulfil rights, and helps clients to speak for themselves later.'
    },
    aliases: ['Advokasi', 'Advocacy'],
    misspellings: ['Teori advokesi'],
    signs: ['teori (advokasi|advokesi)', 'advokasi', 'advocacy'],
    source: [{id: 'paper-intervention', part: '2.2.1 b 2'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'theory-crisis-task-centred', stream: 'individualist-reformist',
    label: {id: 'Teori intervensi krisis dan berpusat pada tugas', en: 'Crisis intervention and task-centred theory'},
    about: {
      id: 'Bantuan singkat dan terarah saat keseimbangan terganggu, dengan tugas kecil yang disepakati; sebagian penulis memisahkan kedua modelnya.',
      en: 'Short, directed help when the balance is upset, with small agreed tasks; some authors keep the two models apart.'
    },
    aliases: [
      'Teori intervensi krisis berpusat pada tugas', 'Intervensi krisis', 'Teori berpusat pada tugas', 'Model task-centered', 'Crisis intervention',
      'Task-centred practice', 'Task-centered practice'
    ],
    misspellings: ['Teori intervensi kritis'],
    signs: ['intervensi krisis', 'teori krisis', 'berpusat pada tugas', 'task cent*', 'crisis (intervention|theory)'],
    source: [{id: 'paper-intervention', part: '2.2.1 c 1'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'theory-system-ecology', stream: 'individualist-reformist',
    label: {id: 'Teori sistem dan ekologi', en: 'Systems and ecological theory'},
    about: {
      id: 'Orang dipahami sebagai bagian dari keluarga, lembaga dan lingkungan yang saling memengaruhi, sehingga perubahan dapat dimulai dari bagian mana pun.',
      en: 'People are seen as parts of families, institutions and surroundings that affect one another, so change may begin in any part.'
    },
    aliases: ['Teori sistem', 'Teori ekologi', 'Teori sistem ekologi', 'Systems theory', 'Ecological theory', 'Ecosystems perspective'],
    misspellings: ['Teori system dan ekologi', 'Teori sistim'],
    signs: ['teori (sistem|system|sistim)', 'teori ekologi*', 'systems theory', 'system theory', 'ecological theory', 'person in environment'],
    source: [{id: 'paper-intervention', part: '2.2.1 c 2'}, {id: 'payne-1991'}], scope: 'international'
  },
  {
    id: 'theory-social-psychology', stream: 'individualist-reformist',
    label: {id: 'Teori psikologi sosial', en: 'Social psychology theory'},
    about: {
      id: 'Peran dan tindakan seseorang lahir dari pertemuan antara keadaan batinnya dan pengaruh orang di sekitarnya.',
      en: 'Roles and actions arise where a person’s inner state meets the influence of others.'
    },
    aliases: ['Psikologi sosial', 'Social psychology'],
    misspellings: ['Teori pisikologi sosial'],
    signs: ['psikologi sosial', 'social psychology'],
    source: [{id: 'paper-intervention', part: '2.2.1 c 3'}, {id: 'payne-1991'}], scope: 'international'
  }
]
