import type {Source} from './types.ts'

const checked = '2026-11-22'

/** Every work, law and body of practice that an entry cites, each once; `sources` finds them by id. */
export const sourceList: readonly Source[] = [
  // The five texts that the tables began from.
  {
    id: 'slides-intervention', title: 'Pengertian Intervensi', authors: [], kind: 'slides', checked, verified: true, scope: 'ID',
    note: {
      id: 'Salindia kuliah: kondisi untuk bantuan, tiga definisi intervensi dan tujuannya.',
      en: 'Lecture slides: conditions of helping, three definitions of intervention and its goals.'
    }
  },
  {
    id: 'paper-intervention', title: 'Makalah intervensi dalam pekerjaan sosial', authors: [], kind: 'student-paper', checked,
    verified: true, scope: 'ID',
    note: {
      id: 'Makalah mahasiswa tanpa judul: konsep, pendekatan, prinsip, pelayanan, aliran teori dan dua contoh kasus.',
      en: 'Untitled student paper: concepts, approaches, principles, services, theory streams and two example cases.'
    }
  },
  {
    id: 'summary-techniques', title: 'Teknik-teknik Intervensi Sosial', authors: [], kind: 'course-summary', checked, verified: true,
    scope: 'ID',
    note: {
      id: 'Ringkasan mata kuliah: pengaruh, komunikasi, wawancara, observasi, dan intervensi pada tiga sasaran.',
      en: 'Course summary: influence, communication, interviews, observation, and intervention with three kinds of client.'
    }
  },
  {
    id: 'article-intervention-circle', title: 'Lingkaran Intervensi', authors: [], year: 2023, kind: 'article', checked, verified: true,
    scope: 'ID',
    note: {
      id: 'Artikel pendek: enam tahap intervensi dengan pemantauan bila perlu.',
      en: 'Short article: six stages of intervention with monitoring where needed.'
    }
  },
  {
    id: 'article-community-models', title: 'Arti Intervensi pada Komunitas', authors: [], kind: 'article', checked, verified: true,
    scope: 'ID',
    note: {
      id: 'Artikel tentang tiga model Rothman; sebagian kalimatnya rusak atau terpotong.',
      en: 'Article on Rothman’s three models; some of its sentences are damaged or cut.'
    }
  },

  // Literature.
  {
    id: 'adi-2005', title: 'Ilmu Kesejahteraan Sosial dan Pekerjaan Sosial', authors: ['Adi, Isbandi Rukminto'], year: 2005, kind: 'book',
    where: 'Jakarta', publisher: 'FISIP UI Press', verified: false, scope: 'ID'
  },
  {
    id: 'adi-2008', title: 'Intervensi Komunitas: Pengembangan Masyarakat sebagai Upaya Pemberdayaan Masyarakat',
    authors: ['Adi, Isbandi Rukminto'], year: 2008, kind: 'book', where: 'Jakarta', publisher: 'Rajagrafindo Persada', checked,
    verified: true, scope: 'ID'
  },
  {
    id: 'adi-2012', title: 'Intervensi Komunitas dan Pengembangan Masyarakat', authors: ['Adi, Isbandi Rukminto'], year: 2012, kind: 'book',
    verified: false, scope: 'ID',
    note: {
      id: 'Dirujuk orang sebagai “Isbandi (2012)” untuk model Rothman; judul perlu dicocokkan dengan bukunya.',
      en: 'Cited by others as “Isbandi (2012)” for Rothman’s models; compare the title with the book.'
    }
  },
  {
    id: 'biestek-1957', title: 'The Casework Relationship', authors: ['Biestek, Felix P.'], year: 1957, kind: 'book', where: 'Chicago',
    publisher: 'Loyola University Press', verified: false, scope: 'international'
  },
  {
    id: 'brill-1978', title: 'Working with People: The Helping Process', authors: ['Brill, Naomi I.'], year: 1978, kind: 'book',
    verified: false, background: true, scope: 'international'
  },
  {
    id: 'caplan-1964', title: 'Principles of Preventive Psychiatry', authors: ['Caplan, Gerald'], year: 1964, kind: 'book',
    verified: false, scope: 'international'
  },
  {
    id: 'compton-galaway-1983', title: 'Social Work Processes', authors: ['Compton, Beulah R.', 'Galaway, Burt'], year: 1983, kind: 'book',
    verified: false, background: true, scope: 'international',
    note: {
      id: 'Tahun menurut tabel sebuah skripsi; terbitan aslinya bisa berbeda.',
      en: 'Year as given by a table in a thesis; the edition itself may carry another.'
    }
  },
  {
    id: 'dubois-miley-1992', title: 'Social Work: An Empowering Profession', authors: ['DuBois, Brenda', 'Miley, Karla Krogsrud'],
    year: 1992, kind: 'book', verified: false, scope: 'international'
  },
  {
    id: 'glen-1993', title: 'Methods and Themes in Community Practice', authors: ['Glen, Andrew'], year: 1993, kind: 'chapter',
    verified: false, background: true, scope: 'international'
  },
  {
    id: 'hepworth', title: 'Direct Social Work Practice: Theory and Skills', authors: ['Hepworth, Dean H.', 'Rooney, Ronald H.', 'Larsen, Jo Ann'],
    kind: 'book', verified: false, background: true, scope: 'international'
  },
  {
    id: 'huraerah-2008', title: 'Pengorganisasian dan Pengembangan Masyarakat', authors: ['Huraerah, Abu'], year: 2008, kind: 'book',
    where: 'Bandung', publisher: 'Humaniora', verified: false, scope: 'ID'
  },
  {
    id: 'johnson-1995', title: 'Social Work Practice: A Generalist Approach', authors: ['Johnson, Louise C.'], year: 1995, kind: 'book',
    verified: false, background: true, scope: 'international'
  },
  {
    id: 'johnson-2001', title: 'Praktek Pekerjaan Sosial (Suatu Pendekatan Generalist)', authors: ['Johnson, Louise C.'], year: 2001,
    kind: 'book', where: 'Bandung', checked, verified: true, scope: 'international',
    note: {id: 'Terjemahan tim penerjemah STKS Bandung.', en: 'Translated by a team of STKS Bandung.'}
  },
  {
    id: 'kirst-ashman-hull', title: 'Understanding Generalist Practice', authors: ['Kirst-Ashman, Karen K.', 'Hull, Grafton H.'],
    kind: 'book', verified: false, scope: 'international'
  },
  {
    id: 'netting-kettner-mcmurtry', title: 'Social Work Macro Practice', authors: ['Netting, F. Ellen', 'Kettner, Peter M.', 'McMurtry, Steven L.'],
    kind: 'book', verified: false, background: true, scope: 'international'
  },
  {
    id: 'payne-1991', title: 'Modern Social Work Theory: A Critical Introduction', authors: ['Payne, Malcolm'], year: 1991, kind: 'book',
    publisher: 'Macmillan', verified: false, scope: 'international',
    note: {
      id: 'Daftar pustaka mahasiswa sering menulis “Marcolm” dan menyebut Manchester sebagai kota terbit.',
      en: 'Student lists often spell “Marcolm” and name Manchester as the place of publication.'
    }
  },
  {
    id: 'pincus-minahan-1973', title: 'Social Work Practice: Model and Method', authors: ['Pincus, Allen', 'Minahan, Anne'], year: 1973,
    kind: 'book', where: 'Itasca', publisher: 'F. E. Peacock', verified: false, scope: 'international'
  },
  {
    id: 'pujileksono-2018', title: 'Dasar-dasar Praktik Pekerjaan Sosial', authors: ['Pujileksono, Sugeng'], year: 2018, kind: 'book',
    verified: false, scope: 'ID',
    note: {
      id: 'Dirujuk laporan praktikum untuk asesmen BPSS; ditulis bersama penulis lain.',
      en: 'Cited by practicum reports for the biopsychosocial-spiritual assessment; written with others.'
    }
  },
  {
    id: 'richmond-1917', title: 'Social Diagnosis', authors: ['Richmond, Mary E.'], year: 1917, kind: 'book', where: 'New York',
    publisher: 'Russell Sage Foundation', verified: false, scope: 'international'
  },
  {
    id: 'rothman-1968', title: 'Three Models of Community Organization Practice', authors: ['Rothman, Jack'], year: 1968, kind: 'chapter',
    verified: false, background: true, scope: 'international'
  },
  {
    id: 'rothman-1995', title: 'Approaches to Community Intervention', authors: ['Rothman, Jack'], year: 1995, kind: 'chapter',
    verified: false, scope: 'international',
    note: {
      id: 'Bab dalam Strategies of Community Intervention; di Indonesia umumnya dikutip lewat Adi.',
      en: 'Chapter of Strategies of Community Intervention; in Indonesia mostly cited through Adi.'
    }
  },
  {
    id: 'siporin-1975', title: 'Introduction to Social Work Practice', authors: ['Siporin, Max'], year: 1975, kind: 'book',
    where: 'New York', publisher: 'Macmillan', verified: false, background: true, scope: 'international'
  },
  {
    id: 'situmorang-2013', title: 'Mutu Pekerja Sosial di Era Otonomi Daerah', authors: ['Situmorang, Chazali H.'], year: 2013,
    kind: 'book', where: 'Depok', checked, verified: true, scope: 'ID',
    note: {
      id: 'Dirujuk skripsi untuk daftar enam prinsip: penerimaan sampai kesadaran diri petugas.',
      en: 'Cited by theses for the list of six principles, from acceptance to self-awareness.'
    }
  },
  {
    id: 'toseland-rivas', title: 'An Introduction to Group Work Practice', authors: ['Toseland, Ronald W.', 'Rivas, Robert F.'],
    kind: 'book', verified: false, scope: 'international'
  },
  {
    id: 'whittaker-1974', title: 'Social Treatment', authors: ['Whittaker, James K.'], year: 1974, kind: 'book', verified: false,
    background: true, scope: 'international'
  },
  {
    id: 'zastrow-1995', title: 'The Practice of Social Work', authors: ['Zastrow, Charles'], year: 1995, kind: 'book', verified: false,
    scope: 'international'
  },

  // Codes, statements and style manuals.
  {
    id: 'apa-7', title: 'Publication Manual of the American Psychological Association (7th ed.)',
    authors: ['American Psychological Association'], year: 2020, kind: 'style-manual', verified: false, scope: 'international'
  },
  {
    id: 'ifsw-2014', title: 'Global Definition of Social Work', authors: ['International Federation of Social Workers'], year: 2014,
    kind: 'statement', verified: false, scope: 'international'
  },
  {
    id: 'ifsw-2018', title: 'Global Social Work Statement of Ethical Principles',
    authors: ['International Federation of Social Workers'], year: 2018, kind: 'statement', verified: false, scope: 'international'
  },
  {
    id: 'kodepeksos-2010', title: 'Kode Etik Pekerja Sosial Profesional Indonesia (KODEPEKSOS)',
    authors: ['Ikatan Pekerja Sosial Profesional Indonesia'], year: 2010, kind: 'code-of-ethics', where: 'Jakarta', checked,
    verified: true, scope: 'ID',
    note: {id: 'Ditetapkan pada Kongres III IPSPI.', en: 'Adopted at the third congress of IPSPI.'}
  },
  {
    id: 'nasw-2021', title: 'Code of Ethics', authors: ['National Association of Social Workers'], year: 2021, kind: 'code-of-ethics',
    verified: false, scope: 'international'
  },

  // Laws and regulations; `laws.ts` says which are in force.
  {
    id: 'uu-6-1974', title: 'Undang-Undang Nomor 6 Tahun 1974 tentang Ketentuan-ketentuan Pokok Kesejahteraan Sosial', authors: [],
    year: 1974, kind: 'law', checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-4-1997', title: 'Undang-Undang Nomor 4 Tahun 1997 tentang Penyandang Cacat', authors: [], year: 1997, kind: 'law', checked,
    verified: true, scope: 'ID'
  },
  {
    id: 'uu-13-1998', title: 'Undang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia', authors: [], year: 1998, kind: 'law',
    checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-23-2004', title: 'Undang-Undang Nomor 23 Tahun 2004 tentang Penghapusan Kekerasan dalam Rumah Tangga', authors: [],
    year: 2004, kind: 'law', checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-11-2009', title: 'Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial', authors: [], year: 2009, kind: 'law',
    checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-11-2012', title: 'Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak', authors: [], year: 2012,
    kind: 'law', verified: false, scope: 'ID'
  },
  {
    id: 'uu-18-2014', title: 'Undang-Undang Nomor 18 Tahun 2014 tentang Kesehatan Jiwa', authors: [], year: 2014, kind: 'law',
    checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-35-2014', title: 'Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak',
    authors: [], year: 2014, kind: 'law', verified: false, scope: 'ID'
  },
  {
    id: 'uu-8-2016', title: 'Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas', authors: [], year: 2016, kind: 'law',
    checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-14-2019', title: 'Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial', authors: [], year: 2019, kind: 'law', checked,
    verified: true, scope: 'ID'
  },
  {
    id: 'uu-12-2022', title: 'Undang-Undang Nomor 12 Tahun 2022 tentang Tindak Pidana Kekerasan Seksual', authors: [], year: 2022,
    kind: 'law', checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-27-2022', title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi', authors: [], year: 2022, kind: 'law',
    checked, verified: true, scope: 'ID'
  },
  {
    id: 'uu-17-2023', title: 'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan', authors: [], year: 2023, kind: 'law',
    checked, verified: true, scope: 'ID'
  },
  {
    id: 'pp-39-2012', title: 'Peraturan Pemerintah Nomor 39 Tahun 2012 tentang Penyelenggaraan Kesejahteraan Sosial', authors: [],
    year: 2012, kind: 'regulation', checked, verified: true, scope: 'ID'
  },
  {
    id: 'permensos-30-2011',
    title: 'Peraturan Menteri Sosial Nomor 30/HUK/2011 tentang Standar Nasional Pengasuhan Anak untuk Lembaga Kesejahteraan Sosial Anak',
    authors: [], year: 2011, kind: 'regulation', verified: false, scope: 'ID'
  },
  {
    id: 'permensos-19-2012', title: 'Peraturan Menteri Sosial Nomor 19 Tahun 2012 tentang Pedoman Pelayanan Sosial Lanjut Usia', authors: [],
    year: 2012, kind: 'regulation', verified: false, background: true, scope: 'ID'
  },
  {
    id: 'permensos-22-2014',
    title: 'Peraturan Menteri Sosial Nomor 22 Tahun 2014 tentang Standar Rehabilitasi Sosial dengan Pendekatan Profesi Pekerjaan Sosial',
    authors: [], year: 2014, kind: 'regulation', checked, verified: true, scope: 'ID',
    note: {
      id: 'Judul dicocokkan; rincian tahapan belum dicocokkan dengan naskahnya.',
      en: 'The title was compared; the stages were not yet compared with the text.'
    }
  },
  {
    id: 'permensos-25-2019', title: 'Peraturan Menteri Sosial Nomor 25 Tahun 2019', authors: [], year: 2019, kind: 'regulation',
    verified: false, scope: 'ID'
  },
  {
    id: 'permensos-7-2021', title: 'Peraturan Menteri Sosial Nomor 7 Tahun 2021 tentang Asistensi Rehabilitasi Sosial', authors: [],
    year: 2021, kind: 'regulation', verified: false, scope: 'ID'
  },
  {
    id: 'permensos-15-2025', title: 'Peraturan Menteri Sosial Nomor 15 Tahun 2025', authors: [], year: 2025, kind: 'regulation',
    verified: false, scope: 'ID'
  },

  // Bodies of practice.
  {
    id: 'campus-guides', title: 'Pedoman penulisan makalah dan laporan di kampus', authors: [], kind: 'guides', verified: false,
    scope: 'ID',
    note: {
      id: 'Aturan yang lazim di banyak kampus; pedoman sendiri selalu didahulukan.',
      en: 'Rules common to many campuses; the own guide always comes first.'
    }
  },
  {
    id: 'casework-process-note', title: 'Teaching notes on the social casework process', authors: [], kind: 'guides', verified: true,
    checked, scope: 'international',
    note: {
      id: 'Bahan ajar daring, terutama dari India, tentang proses casework.',
      en: 'Online teaching material, mostly from India, on the casework process.'
    }
  },
  {
    id: 'kemensos-usage', title: 'Istilah dalam naskah Kementerian Sosial sejak 2019', authors: [], kind: 'practice', checked,
    verified: true, scope: 'ID',
    note: {
      id: 'Pemakaian istilah PPKS menggantikan PMKS.',
      en: 'The use of PPKS in place of PMKS.'
    }
  },
  {
    id: 'poltekesos-practicum', title: 'Pedoman dan laporan praktikum Poltekesos (dahulu STKS) Bandung', authors: [], kind: 'guides', checked,
    verified: true, scope: 'ID',
    note: {
      id: 'Susunan dan istilah praktikum mikro, mezzo dan makro.',
      en: 'Structure and terms of the micro, mezzo and macro practicum.'
    }
  },
  {
    id: 'practice-knowledge', title: 'Pengetahuan praktik yang lazim dalam profesi', authors: [], kind: 'practice', verified: false,
    scope: 'international',
    note: {
      id: 'Dikenal luas dan tidak terikat pada satu karya; perlakukan sebagai saran.',
      en: 'Widely known and tied to no single work; treat it as advice.'
    }
  },
  {
    id: 'process-recording-guides', title: 'Guides to process recording in field education', authors: [], kind: 'guides', checked,
    verified: true, background: true, scope: 'international'
  },
  {
    id: 'public-reports', title: 'Makalah, skripsi dan laporan praktikum yang terbuka', authors: [], kind: 'reports', checked,
    verified: true, scope: 'ID',
    note: {
      id: 'Nama, ejaan dan susunan yang dijumpai dalam tulisan mahasiswa.',
      en: 'Names, spellings and structures met in students’ writing.'
    }
  },
  {
    id: 'thesis-stage-comparison', title: 'Tabel perbandingan tahapan para ahli dalam sebuah skripsi', authors: [], kind: 'reports', checked,
    verified: true, background: true, scope: 'ID'
  },
  {
    id: 'wikipedia-social-intervention', title: 'Intervensi sosial', authors: ['Wikipedia bahasa Indonesia'], kind: 'article', checked,
    verified: true, scope: 'ID',
    note: {
      id: 'Memuat definisi yang sama dengan banyak makalah; rujuklah karya yang dikutipnya, bukan artikelnya.',
      en: 'Holds the definitions that many papers repeat; cite the works it names rather than the article.'
    }
  }
]

/** The sources by id. */
export const sources: Readonly<Record<string, Source>> = Object.freeze(
  Object.fromEntries(sourceList.map(source => [source.id, source]))
)
