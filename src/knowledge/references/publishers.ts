import type {WordTable} from './types.ts'

/** Words that make a name a publisher's. */
export const publisherWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'press', 'pers', 'publishing', 'publisher', 'publishers', 'publications', 'publication', 'penerbit', 'penerbitan', 'books', 'buku', 'pustaka', 'verlag', 'books', 'grafika', 'grafindo', 'offset', 'printing', 'percetakan', 'media', 'inc', 'ltd', 'llc', 'gmbh', 'pt', 'cv', 'ud',
    'group', 'persada', 'aksara', 'cipta', 'publika', 'house', 'sons', 'company', 'co', 'intermedia', 'komputindo', 'widya', 'graha', 'mandiri', 'utama', 'tbk', 'university', 'universitas', 'badan', 'balai', 'yayasan', 'lembaga', 'unit', 'upt', 'deepublish', 'kencana', 'prenada', 'prenadamedia',
    'alfabeta', 'rajawali', 'rajagrafindo', 'raja', 'gramedia', 'remaja', 'rosdakarya', 'erlangga', 'salemba', 'andi', 'refika', 'aditama', 'humaniora', 'bumi', 'rineka', 'gava', 'kanisius', 'ghalia', 'sinar', 'harapan', 'obor', 'mizan', 'airlangga', 'intrans', 'setara', 'graha', 'pradnya', 'paramita',
    'sage', 'springer', 'routledge', 'wiley', 'pearson', 'elsevier', 'macmillan', 'palgrave', 'guilford', 'norton', 'mcgraw', 'mcgraw-hill', 'brooks', 'cole', 'allyn', 'bacon', 'prentice', 'prentice-hall', 'wadsworth', 'cengage', 'houghton', 'mifflin', 'blackwell', 'polity', 'jossey-bass', 'harper',
    'haworth', 'aldine', 'penguin', 'random', 'knopf', 'doubleday', 'academic', 'basic', 'free', 'columbia', 'oxford', 'cambridge', 'harvard', 'chicago', 'peacock', 'longman', 'nelson', 'saunders', 'mosby', 'lippincott', 'addison-wesley', 'thousand', 'o’reilly', 'ieee', 'acm', 'sons', 'humana',
    'edward', 'elgar', 'emerald', 'ashgate', 'taylor', 'francis', 'bloomsbury', 'beacon', 'vintage', 'anchor', 'hachette', 'simon', 'schuster', 'lyceum', 'jessica', 'kingsley', 'dorsey', 'delmar', 'thomson', 'lexington', 'ballinger', 'methuen', 'tavistock', 'jalasutra', 'lkis', 'elex', 'informatika', 'tarsito',
    'kreatif', 'bintang', 'wacana', 'indeks', 'bina', 'garudhawaca', 'zifatama', 'madani', 'aswaja', 'stks', 'author', 'penulis', 'koperasi',
  ],
}

/** Words that make a name a journal's or another periodical's. */
export const periodicalWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'jurnal', 'journal', 'ejournal', 'e-journal', 'review', 'reviews', 'quarterly', 'bulletin', 'buletin', 'annals', 'archives', 'letters', 'transactions', 'berkala', 'warta', 'sosiokonsepsia', 'informasi', 'gazette', 'proceedings', 'magazine', 'jmir', 'frontiers', 'plos',
    'communications', 'lancet', 'nature', 'psychologist', 'sociologist', 'statistician', 'zeitschrift', 'revista', 'revue', 'magister', 'studia', 'acta', 'advances', 'reports', 'forum', 'humanitas', 'share', 'empati', 'sosio', 'focus', 'lentera', 'pekommas', 'median', 'penelitian', 'kajian',
    'biomedcentral', 'bmc', 'bmj', 'jama', 'sciences', 'ilmiah', 'perspectives', 'perspektif', 'trends', 'inquiry', 'res', 'psychol', 'j', 'int', 'rev', 'psychiatr', 'med', 'sci',
  ],
}

/** Those of the words above that publishers bear too: without a volume or pages they tell nothing. */
export const eitherNameWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: ['communications', 'nature', 'advances', 'focus', 'forum', 'share', 'trends', 'inquiry', 'letters', 'transactions', 'magister', 'reports', 'perspectives', 'perspektif', 'sciences', 'lentera', 'warta', 'informasi', 'median', 'empati', 'humanitas'],
}

/** Newspapers, news sites and news agencies. */
export const newspapers: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'kompas', 'kompas.com', 'republika', 'republika online', 'koran tempo', 'tempo.co', 'detik', 'detik.com', 'detiknews', 'liputan6', 'liputan6.com', 'cnn indonesia', 'antara', 'antara news', 'antaranews', 'antaranews.com', 'jawa pos', 'media indonesia', 'suara merdeka', 'suara pembaruan',
    'pikiran rakyat', 'sindo', 'koran sindo', 'okezone', 'merdeka.com', 'tribunnews', 'tribunnews.com', 'tirto', 'tirto.id', 'kumparan', 'the jakarta post', 'jakarta post', 'bisnis indonesia', 'kedaulatan rakyat', 'harian kompas', 'waspada', 'sinar harapan', 'galamedia', 'tribun jabar', 'suara indonesia', 'jatimnow', 'viva.co.id', 'bbc news', 'bbc indonesia', 'bbc news indonesia',
    'the new york times', 'new york times', 'the washington post', 'washington post', 'the guardian', 'guardian', 'the times', 'the independent', 'the wall street journal', 'wall street journal', 'los angeles times', 'usa today', 'the age', 'the straits times', 'financial times', 'the telegraph', 'reuters', 'associated press', 'the sydney morning herald', 'cnn', 'surat kabar', 'harian', 'koran', 'chicago tribune', 'boston globe', 'the hindu',
  ],
}

/** Magazines. */
export const magazines: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: ['tempo', 'majalah tempo', 'gatra', 'forum keadilan', 'majalah', 'time', 'time magazine', 'newsweek', 'the economist', 'the new yorker', 'the atlantic', 'the atlantic monthly', 'psychology today', 'national geographic', 'harvard business review', 'scientific american', 'trust', 'femina', 'kartini', 'social work today', 'wired', 'forbes', 'intisari', 'prisma', 'panji masyarakat', 'horison'],
}

/** Words that open the name of a conference or of its proceedings, or say that a paper was read there. */
export const conferenceWords: WordTable = {
  source: [{id: 'apa-7', part: '10.5'}, {id: 'campus-guides'}],
  words: ['prosiding', 'prosising', 'proceeding', 'proceedings', 'seminar', 'konferensi', 'conference', 'simposium', 'symposium', 'lokakarya', 'workshop', 'kongres', 'congress', 'semnas', 'temu ilmiah', 'annual meeting', 'colloquium', 'convention', 'advances in neural information processing systems', 'neurips', 'emnlp', 'icml', 'seminar nasional'],
}

/** Words that make a title that of a report. */
export const reportWords: WordTable = {
  source: [{id: 'apa-7', part: '10.4'}, {id: 'campus-guides'}],
  words: ['laporan', 'report', 'statistik', 'statistics', 'profil', 'working paper', 'policy brief', 'annual report', 'survei', 'survey', 'fact sheet', 'factsheet', 'white paper', 'rencana strategis', 'renstra', 'rencana aksi', 'indikator', 'naskah akademik', 'technical report', 'discussion paper', 'briefing', 'guidelines', 'laporan penelitian', 'laporan tahunan', 'laporan kinerja', 'riskesdas', 'susenas', 'data', 'risalah', 'buku putih'],
}

/** Signs of a film, video or sound recording in brackets or as a platform. */
export const audiovisualWords: WordTable = {
  source: [{id: 'apa-7', part: '10.12'}],
  words: ['video', 'film', 'motion picture', 'youtube', 'youtube video', 'video file', 'film documenter', 'dokumenter', 'documentary', 'dvd', 'tv series', 'tv series episode', 'podcast', 'audio podcast', 'audio podcast episode', 'siaran', 'video youtube', 'webinar', 'vimeo', 'ted talk', 'film dokumenter', 'album', 'song', 'rekaman video', 'film layar lebar', 'film pendek', 'film cerita', 'film fiksi', 'feature film', 'short film', 'documentary film', 'film documentary', 'movie', 'vcd', 'blu ray', 'serial televisi', 'netflix series', 'serial netflix', 'netflix', 'serial web', 'web series', 'video instagram', 'tiktok', 'video tiktok', 'siniar'],
}

/** Fields of study with which the name of a journal ends: "Child Development", "Perspectives on Psychological Science". */
export const disciplineWords: WordTable = {
  source: [{id: 'practice-knowledge'}, {id: 'public-reports'}],
  words: ['science', 'sciences', 'psychology', 'sociology', 'medicine', 'psychiatry', 'gerontology', 'nursing', 'criminology', 'epidemiology', 'anthropology', 'demography', 'economics', 'pediatrics', 'psychotherapy', 'development', 'neglect', 'disability', 'health', 'ageing', 'aging', 'violence', 'adolescence', 'education', 'policy', 'studies', 'welfare', 'society', 'behavior', 'behaviour', 'practice', 'relations', 'therapy', 'rehabilitation', 'work'],
}

/** Journals of the field whose names hold no word that tells a journal. */
export const journalNames: WordTable = {
  source: [{id: 'practice-knowledge'}, {id: 'public-reports'}],
  words: [
    'social casework', 'social work', 'families in society', 'affilia', 'child welfare', 'child abuse & neglect', 'the gerontologist', 'social forces', 'sociology', 'science', 'pediatrics', 'social policy & administration', 'administration in social work', 'community development', 'social indicators research',
    'international social work', 'social work research', 'social work in health care', 'social work with groups', 'research on social work practice', 'qualitative social work', 'asian social work', 'smith college studies in social work', 'clinical social work', 'children and youth services', 'child & family social work',
    'social science & medicine', 'social problems', 'human relations', 'group processes & intergroup relations', 'critical social policy', 'disability & society', 'ageing & society', 'ageing and society', 'youth & society', 'gender & society', 'social work education', 'australian social work', 'aging & mental health', 'social development issues',
    'sosio konsepsia', 'sosio informa', 'sosiokonsepsia', 'share', 'focus', 'empati', 'lindayasos', 'pekerjaan sosial', 'quantum', 'komunitas', 'mimbar', 'jurisprudence', 'masyarakat', 'humaniora', 'prisma', 'insani', 'khizanah al-hikmah', 'socius', 'dimensia', 'populasi', 'kawistara', 'mediapsi', 'psikologika', 'yustisia', 'rechtsidee', 'arena hukum', 'ijtimaiyya',
  ],
}

/** What is handed out and not published: slides, brochures, teaching notes. */
export const handoutWords: WordTable = {
  source: [{id: 'practice-knowledge'}],
  words: ['handout', 'slide', 'slides', 'powerpoint', 'slide kuliah', 'bahan ajar', 'brosur', 'leaflet', 'pamflet', 'diktat', 'materi kuliah', 'materi pelatihan', 'bahan kuliah', 'catatan kuliah', 'lecture notes', 'lecture slides', 'brochure', 'flyer', 'naskah tidak terbit', 'arsip', 'power point', 'powerpoint slides', 'manuscript', 'naskah', 'observasi', 'hasil observasi', 'dokumentasi', 'catatan lapangan', 'field notes', 'rekam kasus', 'case notes', 'foto'],
}

/** Series of papers and kinds of reports as they stand behind a title. */
export const seriesWords: WordTable = {
  source: [{id: 'apa-7', part: '10.4'}, {id: 'public-reports'}],
  words: [
    'working paper', 'working papers', 'discussion paper', 'discussion papers', 'policy brief', 'policy paper', 'policy note', 'occasional paper', 'occasional papers', 'research paper', 'research papers', 'paper series', 'background paper', 'briefing paper', 'issue brief', 'research brief', 'staff paper', 'white paper',
    'technical report', 'research report', 'final report', 'project report', 'evaluation report', 'laporan penelitian', 'laporan hasil penelitian', 'hasil penelitian', 'laporan akhir', 'laporan akhir penelitian', 'laporan praktikum', 'laporan praktik', 'laporan kegiatan', 'siaran pers', 'press release', 'kertas kerja', 'kertas kebijakan', 'kertas posisi', 'risalah kebijakan', 'ringkasan kebijakan', 'seri laporan',
    'preprint', 'preprints', 'arxiv', 'pracetak',
  ],
}

/** Meetings at which a paper is read, beside those of `conferenceWords`. */
export const occasionWords: WordTable = {
  source: [{id: 'apa-7', part: '10.5'}, {id: 'campus-guides'}],
  words: [
    'semiloka', 'diskusi', 'diskusi panel', 'diskusi ilmiah', 'rapat', 'rapat koordinasi', 'rapat kerja', 'rakornas', 'raker', 'musyawarah', 'musyawarah nasional', 'pertemuan', 'sarasehan', 'diklat', 'pelatihan', 'penataran', 'kuliah umum', 'orasi ilmiah', 'pidato pengukuhan', 'temu', 'forum', 'webinar', 'bimbingan teknis', 'bimtek', 'studium generale', 'stadium general', 'hari',
    'meeting', 'annual conference', 'international conference', 'national conference', 'international seminar', 'national seminar', 'international symposium', 'annual program meeting', 'summit', 'forum', 'roundtable', 'panel', 'world congress', 'training',
  ],
}

/** Works that are looked up and whose articles bear no author: encyclopaedias and dictionaries, as the first or last words of their name. */
export const lookUpWords: WordTable = {
  source: [{id: 'apa-7', part: '10.3'}],
  words: ['wikipedia', 'encyclopaedia', 'encyclopedia', 'encyclopædia', 'encyclopaedia britannica', 'britannica', 'dictionary', 'wiktionary', 'thesaurus', 'ensiklopedia', 'ensiklopedi', 'kamus', 'kbbi', 'glosarium', 'glossary', 'merriam webster', 'investopedia', 'wikipedia bahasa indonesia'],
}
