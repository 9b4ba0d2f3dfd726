import type {SourceRef} from '../types.ts'
import type {LawKind} from './types.ts'

const laws: readonly SourceRef[] = [{id: 'uu-14-2019'}, {id: 'pp-39-2012'}, {id: 'permensos-25-2019'}, {id: 'public-reports'}]

/** Kinds of laws and regulations by the names that lists give them; the longest names first. */
export const lawKinds: readonly LawKind[] = [
  {
    id: 'constitution', label: {id: 'Undang-Undang Dasar', en: 'Constitution'}, unnumbered: true, source: laws,
    names: ['undang undang dasar negara republik indonesia', 'undang undang dasar negara', 'undang undang dasar', 'uud nri', 'uud'],
  },
  {
    id: 'code', label: {id: 'Kitab undang-undang', en: 'Code of law'}, unnumbered: true, source: laws,
    names: ['kitab undang undang hukum acara pidana', 'kitab undang undang hukum pidana', 'kitab undang undang hukum perdata', 'kitab undang undang', 'kompilasi hukum islam', 'kuhap', 'kuhp', 'kuhper', 'kuhperdata', 'khi'],
  },
  {
    id: 'act', label: {id: 'Undang-Undang', en: 'Act'}, source: laws,
    names: ['law of the republic of indonesia', 'act of the republic of indonesia', 'undang undang darurat republik indonesia', 'undang undang republik indonesia', 'undang undang', 'undangundang', 'uu ri', 'uu'],
  },
  {
    id: 'act-in-english', label: {id: 'Undang-Undang', en: 'Act'}, bare: true, source: laws,
    names: ['law', 'act'],
  },
  {
    id: 'emergency-regulation', label: {id: 'Peraturan Pemerintah Pengganti Undang-Undang', en: 'Government Regulation in Lieu of Law'}, source: laws,
    names: ['peraturan pemerintah pengganti undang undang', 'perppu', 'perpu'],
  },
  {
    id: 'government-regulation', label: {id: 'Peraturan Pemerintah', en: 'Government Regulation'}, source: laws,
    names: ['peraturan pemerintah republik indonesia', 'government regulation', 'peraturan pemerintah', 'pp'],
  },
  {
    id: 'presidential', label: {id: 'Peraturan atau Keputusan Presiden', en: 'Presidential Regulation or Decree'}, source: laws,
    names: ['peraturan presiden republik indonesia', 'keputusan presiden republik indonesia', 'instruksi presiden republik indonesia', 'presidential regulation', 'presidential decree', 'peraturan presiden', 'keputusan presiden', 'instruksi presiden', 'perpres', 'keppres', 'inpres'],
  },
  {
    id: 'ministerial', label: {id: 'Peraturan atau Keputusan Menteri', en: 'Ministerial Regulation or Decree'}, open: true, source: laws,
    names: ['regulation of the minister', 'minister of social affairs regulation', 'ministerial regulation', 'peraturan bersama menteri', 'peraturan menteri', 'keputusan menteri', 'instruksi menteri', 'surat edaran menteri', 'permensos', 'kepmensos', 'permenkes', 'kepmenkes', 'permendikbud', 'permendikbudristek', 'permendagri',
      'permenpppa', 'permendesa', 'permenaker', 'permenpan', 'permenpanrb', 'permenkumham', 'permenristekdikti', 'permenag', 'permen', 'kepmen'],
  },
  {
    id: 'convention', label: {id: 'Konvensi internasional', en: 'International convention'}, source: [{id: 'apa-7', part: '11.9'}, {id: 'public-reports'}],
    names: ['konvensi organisasi perburuhan internasional', 'international labour organization convention', 'konvensi ilo', 'rekomendasi ilo', 'ilo convention'],
  },
  {
    id: 'regional', label: {id: 'Peraturan daerah', en: 'Regional regulation'}, open: true, source: laws,
    names: ['peraturan daerah', 'peraturan gubernur', 'peraturan bupati', 'peraturan walikota', 'peraturan wali kota', 'peraturan desa', 'keputusan gubernur', 'keputusan bupati', 'keputusan walikota', 'keputusan wali kota', 'qanun',
      'perda', 'pergub', 'perbup', 'perbub', 'perwali', 'perwal', 'perdes', 'perkab'],
  },
  {
    id: 'ruling', label: {id: 'Putusan Pengadilan', en: 'Court Ruling'}, open: true, untitled: true, source: laws,
    names: ['putusan mahkamah konstitusi', 'putusan mahkamah agung', 'putusan pengadilan negeri', 'putusan'],
  },
  {
    id: 'agency', label: {id: 'Peraturan lembaga', en: 'Agency regulation'}, open: true, source: laws,
    names: ['peraturan direktur jenderal', 'keputusan direktur jenderal', 'peraturan badan', 'peraturan kepala', 'keputusan kepala', 'peraturan kapolri', 'peraturan mahkamah agung', 'peraturan otoritas jasa keuangan', 'peraturan lembaga',
      'ketetapan mpr', 'ketetapan majelis permusyawaratan rakyat', 'perma', 'perkap', 'perdirjen', 'pojk', 'tap mpr'],
  },
]
