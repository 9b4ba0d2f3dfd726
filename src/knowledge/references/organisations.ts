import type {WordTable} from './types.ts'

/** Words that make a name an organisation's, in any place of the name. */
export const organisationWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    // Indonesian
    'kementerian', 'kementrian', 'departemen', 'direktorat', 'dirjen', 'ditjen', 'badan', 'dinas', 'balai', 'lembaga', 'komisi', 'komnas', 'yayasan', 'universitas', 'institut', 'sekolah', 'politeknik', 'akademi', 'fakultas', 'pemerintah', 'pemerintahan',
    'pusat', 'tim', 'panitia', 'ikatan', 'asosiasi', 'konsorsium', 'perhimpunan', 'persatuan', 'perkumpulan', 'majelis', 'dewan', 'mahkamah', 'kepolisian', 'kejaksaan', 'biro', 'kantor', 'sekretariat', 'panti', 'rumah', 'forum', 'kelompok', 'penyusun', 'redaksi',
    'republik', 'negara', 'menteri', 'presiden', 'bupati', 'walikota', 'provinsi', 'kabupaten', 'kelurahan', 'organisasi', 'federasi', 'jaringan', 'aliansi', 'gerakan', 'program', 'gubernur', 'perpustakaan', 'perserikatan',
    'humas', 'satgas', 'penulis', 'dinsos', 'dinkes', 'disdik', 'disnaker', 'disdukcapil', 'bappeda', 'pemda', 'pemkot', 'pemkab', 'pemprov', 'kemenko', 'puskesmas',
    // English
    'organization', 'organisation', 'association', 'department', 'ministry', 'university', 'institute', 'institution', 'council', 'commission', 'committee', 'agency', 'administration', 'bureau', 'center', 'centre', 'centers', 'centres', 'direktorat', 'satuan', 'balitbang', 'litbang', 'foundation', 'federation', 'society', 'academy', 'board',
    'office', 'government', 'nations', 'bank', 'fund', 'college', 'school', 'library', 'group', 'network', 'alliance', 'consortium', 'team', 'project', 'union', 'service', 'services', 'clinic', 'hospital', 'trust', 'authority', 'programme', 'initiative', 'coalition', 'campaign', 'collaborative',
    'inc', 'ltd', 'corporation', 'company', 'task', 'force', 'states', 'women', 'children', 'editors', 'staff', 'international', 'national', 'world', 'global', 'american', 'british', 'australian', 'european', 'healthcare', 'research', 'education', 'studies', 'museum',
    'wikipedia', 'google', 'microsoft', 'watch', 'oxfam',
  ],
}

/** Abbreviations of organisations: in capitals, or capital at least at the start of longer ones ("Kemensos"). */
export const organisationAbbreviations: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'bps', 'kemensos', 'kemenkes', 'kemendikbud', 'kemendikbudristek', 'kemenkumham', 'kemenpppa', 'depsos', 'depkes', 'depdiknas', 'depdikbud', 'bnn', 'bkkbn', 'bnpb', 'bpjs', 'kpai', 'ipspi', 'stks', 'poltekesos', 'tnp2k', 'dprd', 'dpr', 'mpr', 'polri', 'lipi', 'brin', 'unicef', 'unesco', 'undp', 'unfpa', 'unhcr', 'ilo', 'who', 'ifsw', 'iassw', 'nasw', 'cswe', 'oecd', 'usaid', 'cdc', 'samhsa', 'ifrc', 'nspcc', 'bbc', 'cnn', 'unodc', 'nami', 'apa', 'kpppa', 'kemendagri', 'bappenas', 'puslitbang', 'pusdatin', 'pusdiklat', 'kemenag', 'kemnaker', 'kemendesa', 'rsud', 'lpks', 'lksa',
  ],
}

/** Words within a person's name that are written small. */
export const nameParticles: WordTable = {
  source: [{id: 'apa-7', part: '9.8'}, {id: 'practice-knowledge'}],
  words: ['van', 'von', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'el', 'al', 'bin', 'binti', 'ibn', 'ter', 'ten', 'zu', 'st', 'jr', 'sr', 'ii', 'iii', 'iv'],
}

/** Academic titles, degrees and forms of address that writers leave in names. */
export const academicTitles: WordTable = {
  source: [{id: 'campus-guides'}, {id: 'public-reports'}],
  words: [
    'prof', 'profesor', 'professor', 'dr', 'drs', 'dra', 'ir', 'kh', 'hj', 'haji', 'hajah', 'mr', 'mrs', 'ms', 'ners', 'ns', 'apt', 'letjen', 'jend', 'brigjen', 'bapak', 'ibu',
    'phd', 'md', 'ma', 'msc', 'mba', 'msw', 'lcsw', 'dsw', 'edd', 'psyd', 'bsw', 'sh', 'mh', 'se', 'mm', 'msi', 'mpd', 'mkes', 'mkom', 'mhum', 'mag', 'map', 'mps', 'mpssp', 'mssos', 'msos', 'mpsi', 'ssos', 'spd', 'sag', 'spsi', 'skm', 'skep', 'sst', 'ssi', 'skom', 'sip', 'lc', 'cn',
    'spkj', 'sppd', 'mikom', 'msocsc', 'mphil', 'dea', 'akt', 'mt', 'st', 'mkep', 'meng', 'sikom',
  ],
}

/** Titles that stand before a name only; the rest of the table stands behind it. */
export const leadingTitles: WordTable = {
  source: [{id: 'campus-guides'}],
  words: ['prof', 'profesor', 'professor', 'dr', 'drs', 'dra', 'ir', 'kh', 'hj', 'h', 'haji', 'hajah', 'ns', 'ners', 'apt', 'mr', 'mrs', 'ms', 'bapak', 'ibu', 'pdt', 'romo', 'tgk'],
}

/** Words that make a name an office's where they open it: parts of offices, villages, institutions. */
export const officeWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'sub', 'subdit', 'subdirektorat', 'subbagian', 'subbag', 'subbid', 'subbidang', 'seksi', 'bagian', 'bidang', 'deputi', 'divisi', 'unit', 'upt', 'uptd', 'upz', 'sentra', 'loka', 'satpol', 'desa', 'kecamatan', 'setda', 'setjen', 'sekjen', 'inspektorat', 'polres', 'polresta', 'polda', 'polsek', 'lapas', 'rutan', 'bapas',
    'kua', 'rsj', 'rsu', 'rsud', 'pengadilan', 'pokja', 'puskesos', 'posyandu', 'pimpinan', 'pengurus', 'sekjend', 'gugus', 'karang', 'tata', 'lks', 'lksa', 'lpks', 'rptra', 'psbr', 'pstw', 'p2tp2a', 'pkbi', 'pmi', 'pkk', 'tksk', 'smp', 'sma', 'smk', 'sdn', 'sman', 'smkn', 'griya', 'wisma', 'rektorat', 'laboratorium',
    'division', 'section', 'branch', 'directorate', 'secretariat', 'ministry', 'working',
  ],
}
