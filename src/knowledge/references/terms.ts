import type {SourceRef} from '../types.ts'
import type {ReferenceTerm} from './types.ts'

const usual: readonly SourceRef[] = [{id: 'apa-7', part: '8–9'}, {id: 'campus-guides'}, {id: 'public-reports'}]

/** The small words of entries and citations; forms are compared folded, with or without the closing full stop. */
export const terms = {
  and: {
    id: 'and', label: {id: 'kata sambung nama', en: 'joining names'}, written: {id: 'dan', en: '&'},
    forms: {id: ['dan', 'serta'], en: ['and', '&', 'und', 'y', 'et']}, source: usual,
  },
  others: {
    id: 'others', label: {id: 'penulis lain tidak disebut', en: 'further authors left out'}, written: {id: 'dkk.', en: 'et al.'},
    forms: {id: ['dkk', 'dkk.', 'd.k.k.', 'dan kawan-kawan', 'dan kawan kawan', 'dan lain-lain', 'dll.', 'dll'], en: ['et al.', 'et al', 'et. al.', 'et.al', 'et.al.', 'et. al', 'and others']}, source: usual,
  },
  colleagues: {
    id: 'colleagues', label: {id: 'rekan penulis tidak disebut', en: 'the author’s colleagues, not named'}, written: {id: 'dan rekan-rekan', en: 'and colleagues'},
    forms: {
      id: [
        'dan kawan-kawannya', 'dan kawannya', 'serta kawan-kawan', 'serta kawan-kawannya', 'bersama kawan-kawan', 'bersama kawan-kawannya', 'beserta kawan-kawan', 'dan kolega', 'dan koleganya', 'dan para koleganya', 'bersama koleganya',
        'dan rekan', 'dan rekannya', 'dan rekan-rekan', 'dan rekan-rekannya', 'dan para rekannya', 'serta rekan', 'serta rekan-rekan', 'serta rekan-rekannya', 'bersama rekan', 'bersama rekannya', 'bersama rekan-rekan', 'bersama rekan-rekannya', 'beserta rekan-rekan', 'beserta rekan-rekannya',
        'dan teman-teman', 'dan teman-temannya', 'dan tim', 'dan timnya', 'bersama tim', 'bersama timnya', 'beserta tim', 'beserta timnya', 'dan penulis lain', 'dan penulis lainnya',
      ],
      en: [
        'and colleagues', 'and his colleagues', 'and her colleagues', 'and their colleagues', 'and other colleagues', 'and colleague', 'with colleagues', 'with his colleagues', 'with her colleagues', 'and co-workers', 'and his co-workers', 'and her co-workers', 'and coworkers', 'and associates',
        'and his associates', 'and her associates', 'and their associates', 'and co-authors', 'and coauthors', 'and his co-authors', 'and her co-authors', 'and collaborators', 'and team', 'and his team', 'and her team', 'and their team', 'and other authors', 'and several others', 'and the others',
      ],
    }, source: usual,
  },
  in: {
    id: 'in', label: {id: 'karya yang memuat', en: 'the work that holds it'}, written: {id: 'Dalam', en: 'In'},
    forms: {id: ['dalam', 'di dalam'], en: ['in']}, source: usual,
  },
  page: {
    id: 'page', label: {id: 'halaman', en: 'page'}, written: {id: 'hlm.', en: 'pp.'},
    forms: {id: ['halaman', 'hlm', 'hal', 'h', 'hh', 'hlmn'], en: ['pages', 'page', 'pp', 'p', 'pg']}, source: usual,
  },
  volume: {
    id: 'volume', label: {id: 'volume', en: 'volume'}, written: {id: 'Vol.', en: 'Vol.'},
    forms: {id: ['volume', 'vol', 'jilid', 'jil', 'tahun ke', 'th'], en: ['volume', 'vol', 'vols', 'v']}, source: usual,
  },
  issue: {
    id: 'issue', label: {id: 'nomor', en: 'issue'}, written: {id: 'No.', en: 'No.'},
    forms: {id: ['nomor', 'no', 'edisi'], en: ['number', 'no', 'issue', 'iss', 'nr']}, source: usual,
  },
  edition: {
    id: 'edition', label: {id: 'edisi', en: 'edition'}, written: {id: 'Edisi ke-', en: 'ed.'},
    forms: {id: ['edisi', 'cetakan', 'cet', 'ed'], en: ['edition', 'edn', 'ed', 'printing']}, source: usual,
  },
  editor: {
    id: 'editor', label: {id: 'penyunting', en: 'editor'}, written: {id: 'Ed.', en: 'Ed.'},
    forms: {id: ['penyunting', 'editor', 'peny', 'ed'], en: ['editors', 'editor', 'eds', 'ed', 'edited by', 'hrsg']}, source: usual,
  },
  translator: {
    id: 'translator', label: {id: 'penerjemah', en: 'translator'}, written: {id: 'Penerj.', en: 'Trans.'},
    forms: {id: ['penerjemah', 'diterjemahkan oleh', 'terjemahan', 'terj', 'penerj', 'alih bahasa', 'dialihbahasakan oleh'], en: ['translated by', 'translator', 'translators', 'trans']},
    source: usual,
  },
  accessed: {
    id: 'accessed', label: {id: 'diakses', en: 'accessed'}, written: {id: 'diakses', en: 'accessed'},
    forms: {id: ['diakses', 'diunduh', 'di akses', 'di unduh', 'akses', 'dikunjungi', 'dilihat'], en: ['accessed', 'retrieved', 'viewed', 'downloaded', 'last accessed']},
    source: usual,
  },
  available: {
    id: 'available', label: {id: 'diambil dari', en: 'retrieved from'}, written: {id: 'diambil dari', en: 'retrieved from'},
    forms: {
      id: ['diambil dari', 'diperoleh dari', 'tersedia di', 'tersedia pada', 'tersedia dari', 'tersedia', 'tautan', 'sumber', 'dalam', 'dari', 'di', 'pada', 'laman', 'situs', 'melalui', 'lihat'],
      en: ['available at', 'available from', 'available', 'retrieved from', 'from', 'at', 'link', 'url', 'see', 'online'],
    }, source: usual,
  },
  undated: {
    id: 'undated', label: {id: 'tanpa tahun', en: 'no date'}, written: {id: 't.t.', en: 'n.d.'},
    forms: {id: ['t.t.', 't.t', 'tt', 'tanpa tahun', 't.th.', 't. t.'], en: ['n.d.', 'n.d', 'nd', 'no date', 'undated', 'n. d.']}, source: usual,
  },
  forthcoming: {
    id: 'forthcoming', label: {id: 'akan terbit', en: 'in press'}, written: {id: 'akan terbit', en: 'in press'},
    forms: {
      id: [
        'akan terbit', 'akan diterbitkan', 'segera terbit', 'segera diterbitkan', 'dalam proses terbit', 'dalam proses penerbitan', 'proses terbit', 'proses penerbitan', 'dalam penerbitan', 'sedang dalam proses terbit', 'sedang diterbitkan',
        'sedang dicetak', 'dalam cetak', 'dalam cetakan', 'dalam pencetakan', 'dalam proses cetak', 'dalam proses pencetakan', 'sedang dalam proses cetak', 'proses cetak', 'naik cetak', 'siap terbit',
      ],
      en: ['in press', 'in print', 'forthcoming', 'to appear', 'to be published', 'in publication', 'in production'],
    }, source: usual,
  },
  accepted: {
    id: 'accepted', label: {id: 'diterima untuk terbit', en: 'accepted, not yet in an issue'}, written: {id: 'diterima untuk terbit', en: 'accepted for publication'},
    forms: {
      id: ['diterima', 'diterima untuk terbit', 'diterima untuk diterbitkan', 'telah diterima', 'naskah diterima', 'terbit daring lebih dahulu', 'terbit daring', 'terbit lebih awal'],
      en: ['accepted', 'accepted for publication', 'accepted manuscript', 'article in press', 'advance online publication', 'advance access', 'online ahead of print', 'ahead of print', 'epub ahead of print', 'online first', 'early view', 'manuscript accepted'],
    }, source: usual,
  },
  about: {
    id: 'about', label: {id: 'isi peraturan', en: 'subject of a law'}, written: {id: 'tentang', en: 'concerning'},
    forms: {id: ['tentang', 'tentan', 'tetang', 'tntang', 'tentng', 'tentg', 'ttg', 'ttng', 'mengenai', 'perihal'], en: ['concerning', 'regarding', 'on']}, source: usual,
  },
  dated: {
    id: 'dated', label: {id: 'kata di depan tahun di dalam judul', en: 'words before a year within a title'}, written: {id: 'tahun', en: 'in'},
    forms: {id: ['tahun', 'thn', 'di', 'pada', 'sejak', 'hingga', 'sampai', 'antara', 'periode', 'dalam'], en: ['in', 'of', 'since', 'year', 'during', 'until', 'to', 'by']}, source: usual,
  },
  ibid: {
    id: 'ibid', label: {id: 'karya yang baru dirujuk', en: 'the work just cited'}, written: {id: 'Ibid.', en: 'Ibid.'},
    forms: {id: ['ibid', 'ibidem', 'id', 'idem'], en: ['ibid', 'ibidem', 'idem']}, source: usual,
  },
  opCit: {
    id: 'op-cit', label: {id: 'karya yang sudah dirujuk', en: 'the work cited before'}, written: {id: 'Op. cit.', en: 'Op. cit.'},
    forms: {id: ['op cit', 'opcit', 'loc cit', 'loccit'], en: ['op cit', 'opcit', 'loc cit', 'loccit']}, source: usual,
  },
} as const satisfies Readonly<Record<string, ReferenceTerm>>
