import type {Entry} from './types.ts'

/** What intervention does for clients. */
export const functions: readonly Entry[] = [
  {
    id: 'func-direct-solution',
    label: {id: 'Mencari penyelesaian masalah secara langsung', en: 'Seeking a direct solution'},
    about: {
      id: 'Pekerja sosial dan klien mencari jalan keluar dengan metode pekerjaan sosial, bukan sekadar menyerahkan bantuan.',
      en: 'Worker and client look for a way out with the methods of social work, rather than just handing over aid.'
    },
    signs: ['mencari penyelesaian', 'penyelesaian … masalah … langsung', 'solv* … problem* … direct*', 'direct solution*'],
    source: [{id: 'paper-intervention', part: '2.1.4 a'}], scope: 'international'
  },
  {
    id: 'func-link-resources',
    label: {id: 'Menghubungkan klien dengan sistem sumber', en: 'Linking clients with resource systems'},
    about: {
      id: 'Klien dipertemukan dengan keluarga, lembaga, program dan jaringan yang dapat memenuhi kebutuhannya.',
      en: 'Clients are brought together with family, agencies, programmes and networks that can meet their needs.'
    },
    signs: ['menghubungkan … sistem sumber', 'menghubungkan … system sumber', 'menghubungkan (kelayan|klien) dengan', 'sistem sumber', 'link* … resource*'],
    source: [{id: 'paper-intervention', part: '2.1.4 b'}], scope: 'international'
  },
  {
    id: 'func-help-face-problem',
    label: {id: 'Membantu klien menghadapi masalahnya', en: 'Helping clients to face their problems'},
    about: {
      id: 'Klien didampingi memahami dan menanggung masalahnya, terutama bila masalah itu tidak dapat dihapus segera.',
      en: 'Clients are accompanied in understanding and bearing their problem, above all where it cannot be removed soon.'
    },
    signs: ['membantu … menghadapi masalah*', 'menghadapi masalah*', 'help* … (face|cope) … problem*', 'cope with'],
    source: [{id: 'paper-intervention', part: '2.1.4 c'}], scope: 'international'
  },
  {
    id: 'func-explore-potential',
    label: {id: 'Menggali potensi diri klien', en: 'Exploring the potential of clients'},
    about: {
      id: 'Kekuatan, minat dan pengalaman klien diangkat ke permukaan dan dipakai untuk mengatasi masalahnya.',
      en: 'Strengths, interests and experience of clients are brought out and used against the problem.'
    },
    signs: ['menggali potensi', 'potensi … diri', 'mengembangkan potensi', 'explor* … (potential|strengths)', 'develop* … (potential|strengths)'],
    source: [{id: 'paper-intervention', part: '2.1.4 d'}], scope: 'international'
  }
]
