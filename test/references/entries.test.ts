import assert from 'node:assert/strict'
import {lawName} from '../../src/references/law-name.ts'
import {readEntry} from '../../src/references/read-entry.ts'
import {paperList, read, shown} from './fixtures.ts'

interface Case { readonly name: string, readonly text: string, readonly type: string, readonly fields: Record<string, string>, readonly missing?: readonly string[] }

const cases: readonly Case[] = [
  {
    name: 'a book in the Indonesian style', text: paperList[0]!, type: 'book',
    fields: {author: 'Heru Sukoco, Dwi', issued: '2011', title: 'Profesi Pekerjaan Sosial dan Proses Pertolongannya', 'publisher-place': 'Bandung', publisher: 'Penerbit STKS Press'},
  },
  {
    name: 'missing spaces before the year', text: paperList[1]!, type: 'book',
    fields: {author: 'Payne, Marcolm', issued: '1991', title: 'Modern Social Work Theory: a Critical Introduction', 'publisher-place': 'Manchester', publisher: 'Macmillan'},
  },
  {
    name: 'everything glued', text: paperList[2]!, type: 'book',
    fields: {author: 'Heru Sukoco, Dwi', issued: '1992', title: 'Profesi Pekerjaan sosisal', 'publisher-place': 'Bandung', publisher: 'Koperasi mahasiswa STKS Bandung'},
  },
  {
    name: 'a publisher left out', text: paperList[3]!, type: 'book', missing: ['publisher'],
    fields: {author: 'Iskandar, Jusman', issued: '1994', title: 'Beberapa Keahlian Penting dalamPekerjaan Sosial'},
  },
  {
    name: 'a space before the colon', text: paperList[4]!, type: 'book',
    fields: {author: 'Iskandar, Jusman', issued: '1994', title: 'Beberapa Keahlian Penting dalamPekerjaan Sosial', 'publisher-place': 'Bandung', publisher: 'STKS'},
  },
  {
    name: 'a journal article in APA 7', type: 'article-journal',
    text: 'Arnstein, S. R. (1969). A ladder of citizen participation. *Journal of the American Institute of Planners*, *35*(4), 216–224. https://doi.org/10.1080/01944366908977225',
    fields: {DOI: '10.1080/01944366908977225', author: 'Arnstein, S. R.', issued: '1969', title: 'A ladder of citizen participation', 'container-title': 'Journal of the American Institute of Planners', volume: '35', issue: '4', page: '216–224'},
  },
  {
    name: 'a journal article without pages', type: 'article-journal', missing: ['page'],
    text: 'Ocktilia, Helly. 2020. Praktik Pekerja Sosial dalam Pengembangan Masyarakat. *Jurnal Ilmiah Rehabilitasi Sosial*. Vol. 2 No. 1.',
    fields: {author: 'Ocktilia, Helly', issued: '2020', title: 'Praktik Pekerja Sosial dalam Pengembangan Masyarakat', 'container-title': 'Jurnal Ilmiah Rehabilitasi Sosial', volume: '2', issue: '1'},
  },
  {
    name: 'a chapter in an edited book', type: 'chapter',
    text: 'Rothman, Jack. 1995. “Approaches to Community Intervention”. Dalam Jack Rothman, John L. Erlich, dan John E. Tropman (Ed.), *Strategies of Community Intervention* (hlm. 26-63). Itasca: F. E. Peacock.',
    fields: {
      author: 'Rothman, Jack', issued: '1995', title: 'Approaches to Community Intervention', editor: 'Rothman, Jack; Erlich, John L.; Tropman, John E.', 'container-title': 'Strategies of Community Intervention', page: '26-63',
      'publisher-place': 'Itasca', publisher: 'F. E. Peacock',
    },
  },
  {
    name: 'a law behind the state that gave it, with its subject first', type: 'legislation', text: 'Indonesia, Undang-Undang tentang Perlindungan Anak, UU No. 35 Tahun 2014, LN No. 297 Tahun 2014, TLN No. 5606.',
    fields: {author: 'Indonesia', number: '35', title: 'Perlindungan Anak', issued: '2014'},
  },
  {name: 'a shortened tentang', type: 'legislation', text: 'UU No 11 Th 2009 ttg. Kesejahteraan Sosial', fields: {number: '11', issued: '2009', title: 'Kesejahteraan Sosial'}},
  {name: 'the subject of a law behind a comma', type: 'legislation', text: 'Undang-Undang No. 6 Tahun 2014, Desa.', fields: {number: '6', issued: '2014', title: 'Desa'}},
  {name: 'a place behind a law is no subject', type: 'legislation', missing: ['title'], text: 'UU No. 11 Tahun 2009, Jakarta.', fields: {number: '11', issued: '2009'}},
  {
    name: 'a title without an author', type: 'book', missing: ['author'], text: 'Psikologi Sosial. 2009. Jakarta: Salemba Humanika.',
    fields: {title: 'Psikologi Sosial', issued: '2009', 'publisher-place': 'Jakarta', publisher: 'Salemba Humanika'},
  },
  {
    name: 'a mononym without a title', type: 'book', missing: ['title'], text: 'Sugiyono. 2009. Bandung: Alfabeta.',
    fields: {author: 'Sugiyono', issued: '2009', 'publisher-place': 'Bandung', publisher: 'Alfabeta'},
  },
  {
    name: 'a year within a title', type: 'report', text: 'Kementerian Kesehatan RI. Laporan Nasional Riskesdas 2018. Jakarta: Badan Penelitian dan Pengembangan Kesehatan; 2019.',
    fields: {author: 'Kementerian Kesehatan RI', title: 'Laporan Nasional Riskesdas 2018', issued: '2019', 'publisher-place': 'Jakarta', publisher: 'Badan Penelitian dan Pengembangan Kesehatan'},
  },
  {
    name: 'an unknown publisher and its place behind commas', type: 'book', text: 'Rahardjo, Satjipto, 1986, Hukum dan Masyarakat, Angkasa, Bandung.',
    fields: {author: 'Rahardjo, Satjipto', issued: '1986', title: 'Hukum dan Masyarakat', publisher: 'Angkasa', 'publisher-place': 'Bandung'},
  },
  {
    name: 'cities in a title of the comma style', type: 'book', text: 'Suyanto, Bagong, Anak Jalanan di Surabaya, Malang, dan Bandung, Unesa, Surabaya, 2001.',
    fields: {author: 'Suyanto, Bagong', issued: '2001', title: 'Anak Jalanan di Surabaya, Malang, dan Bandung', publisher: 'Unesa', 'publisher-place': 'Surabaya'},
  },
  {
    name: 'publisher before place', type: 'book', text: 'Koentjaraningrat (1985). Pengantar Ilmu Antropologi. Aksara Baru: Jakarta.',
    fields: {author: 'Koentjaraningrat', issued: '1985', title: 'Pengantar Ilmu Antropologi', publisher: 'Aksara Baru', 'publisher-place': 'Jakarta'},
  },
  {
    name: 'pages with a letter', type: 'article-journal', text: 'Coleman, J. S. (1988). Social capital in the creation of human capital. American Journal of Sociology, 94, S95-S120.',
    fields: {author: 'Coleman, J. S.', issued: '1988', title: 'Social capital in the creation of human capital', 'container-title': 'American Journal of Sociology', volume: '94', page: 'S95-S120'},
  },
  {
    name: 'volume and issue parted by a full stop', type: 'article-journal', text: 'Sukmana, Oman. "Konsep dan Desain Negara Kesejahteraan (Welfare State)." Jurnal Sospol 2.1 (2016): 103-122.',
    fields: {author: 'Sukmana, Oman', issued: '2016', title: 'Konsep dan Desain Negara Kesejahteraan (Welfare State)', 'container-title': 'Jurnal Sospol', volume: '2', issue: '1', page: '103-122'},
  },
  {
    name: 'month and day behind the year', type: 'article-journal', text: 'Slade M, Amering M. Recovery: an international perspective. Lancet. 2019 Mar 2;393(10174):89-95.',
    fields: {author: 'Slade, M; Amering, M', issued: '2019-3-2', title: 'Recovery: an international perspective', 'container-title': 'Lancet', volume: '393', issue: '10174', page: '89-95'},
  },
  {
    name: 'two groups of editors', type: 'chapter',
    text: 'Bronfenbrenner, U., & Morris, P. A. (2006). The bioecological model. In W. Damon & R. M. Lerner (Series Eds.) & R. M. Lerner (Vol. Ed.), Handbook of child psychology (pp. 793–828). Hoboken, NJ: Wiley.',
    fields: {author: 'Bronfenbrenner, U.; Morris, P. A.', issued: '2006', title: 'The bioecological model', editor: 'Damon, W.; Lerner, R. M.', 'container-title': 'Handbook of child psychology', page: '793–828', 'publisher-place': 'Hoboken, NJ', publisher: 'Wiley'},
  },
  {
    name: 'an abbreviation in brackets before its organisation', type: 'report', text: '[BPS] Badan Pusat Statistik. 2021. Profil Kemiskinan di Indonesia Maret 2021. Jakarta (ID): BPS.',
    fields: {author: 'Badan Pusat Statistik', issued: '2021', title: 'Profil Kemiskinan di Indonesia Maret 2021', 'publisher-place': 'Jakarta', publisher: 'BPS'},
  },
  {
    name: 'a thesis with its place behind the university', type: 'thesis', text: 'Butt, L. (1998). The social and political life of infants (Unpublished doctoral dissertation). McGill University, Montreal.',
    fields: {author: 'Butt, L.', issued: '1998', title: 'The social and political life of infants', genre: 'Unpublished doctoral dissertation', publisher: 'McGill University', 'publisher-place': 'Montreal'},
  },
  {
    name: 'a thesis in brackets', type: 'thesis',
    text: 'Fielding, R. T. (2000). *Architectural styles and the design of network-based software architectures* [Doctoral dissertation, University of California, Irvine].',
    fields: {author: 'Fielding, R. T.', issued: '2000', title: 'Architectural styles and the design of network-based software architectures', genre: 'Doctoral dissertation', publisher: 'University of California, Irvine'},
  },
  {
    name: 'a law with number, year and subject', type: 'legislation', text: 'Undang-Undang Republik Indonesia Nomor 14 Tahun 2019 tentang Pekerja Sosial.',
    fields: {number: '14', issued: '2019', title: 'Pekerja Sosial'},
  },
  {name: 'a regulation without its subject', type: 'legislation', missing: ['title'], text: 'Permensos No. 30/HUK/2011.', fields: {number: '30/HUK/2011', issued: '2011'}},
  {
    name: 'a web page with its day of access', type: 'webpage',
    text: 'Badan Pusat Statistik. 2023. Persentase Penduduk Miskin. https://www.bps.go.id/id/pressrelease, diakses 12 Maret 2019 pukul 20.15 WIB.',
    fields: {URL: 'https://www.bps.go.id/id/pressrelease', accessed: '2019-3-12', author: 'Badan Pusat Statistik', issued: '2023', title: 'Persentase Penduduk Miskin'},
  },
  {
    name: 'an organisation that publishes its own report', type: 'report', text: 'World Health Organization. (2011). *World report on disability*.',
    fields: {author: 'World Health Organization', issued: '2011', title: 'World report on disability', publisher: 'World Health Organization'},
  },
  {
    name: 'the year near the end, in a footnote', type: 'book', text: 'Isbandi Rukminto Adi, *Ilmu Kesejahteraan Sosial* (Jakarta: FISIP UI Press, 2005), h. 80.',
    fields: {author: 'Adi, Isbandi Rukminto', issued: '2005', title: 'Ilmu Kesejahteraan Sosial', 'publisher-place': 'Jakarta', publisher: 'FISIP UI Press', page: '80'},
  },
  {
    name: 'the comma style', type: 'book', text: 'Soekanto, Soerjono, Sosiologi Suatu Pengantar, Jakarta: Rajawali Pers, 2012.',
    fields: {author: 'Soekanto, Soerjono', issued: '2012', title: 'Sosiologi Suatu Pengantar', 'publisher-place': 'Jakarta', publisher: 'Rajawali Pers'},
  },
  {
    name: 'the style of MLA', type: 'article-journal', text: 'Crenshaw, Kimberlé. “Mapping the Margins.” *Stanford Law Review*, vol. 43, no. 6, 1991, pp. 1241–99.',
    fields: {author: 'Crenshaw, Kimberlé', issued: '1991', title: 'Mapping the Margins', 'container-title': 'Stanford Law Review', volume: '43', issue: '6', page: '1241–99'},
  },
  {
    name: 'a numbered entry of the Vancouver style', type: 'article-journal', text: '[3] Slade M, Amering M, Oades L. Recovery: an international perspective. Epidemiol Psichiatr Soc. 2008;17(2):128-37.',
    fields: {author: 'Slade, M; Amering, M; Oades, L', issued: '2008', title: 'Recovery: an international perspective', 'container-title': 'Epidemiol Psichiatr Soc', volume: '17', issue: '2', page: '128-37'},
  },
  {
    name: 'titles, dkk. and no date', type: 'book', text: 'Prof. Dr. H. Zainuddin Ali, M.A., dkk. [t.t.]. Sosiologi Hukum. Jakarta: Sinar Grafika.',
    fields: {author: 'Ali, Zainuddin; …', issued: 'undated', title: 'Sosiologi Hukum', 'publisher-place': 'Jakarta', publisher: 'Sinar Grafika'},
  },
  {
    name: 'a law behind the ministry that gave it, its number with the letters of a ministry', type: 'legislation', text: 'Kementerian Perhubungan. (2015). Peraturan Menteri Perhubungan Nomor PM 111 Tahun 2015 tentang Tata Cara Penetapan Batas Kecepatan. https://peraturan.bpk.go.id/a',
    fields: {author: 'Kementerian Perhubungan', number: 'PM 111', issued: '2015', title: 'Tata Cara Penetapan Batas Kecepatan', URL: 'https://peraturan.bpk.go.id/a'},
  },
  {
    name: 'the preamble of the constitution', type: 'legislation', text: 'Pembukaan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, Alinea ke-4.',
    fields: {issued: '1945', title: 'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945'},
  },
  {
    name: 'an office with those above it before the place', type: 'book', text: 'Ramelan, W. D. S. (2013). Candi Indonesia Seri Jawa. Direktorat Pelestarian Cagar Budaya, Direktorat Jenderal Kebudayaan, Kementerian Pendidikan dan Kebudayaan: Jakarta.',
    fields: {author: 'Ramelan, W. D. S.', issued: '2013', title: 'Candi Indonesia Seri Jawa', 'publisher-place': 'Jakarta', publisher: 'Direktorat Pelestarian Cagar Budaya, Direktorat Jenderal Kebudayaan, Kementerian Pendidikan dan Kebudayaan'},
  },
  {
    name: 'a journal named as a book would be', type: 'article-journal', text: 'Yao, Y., & Vehtari, A. (2018). Using stacking to average Bayesian predictive distributions. In *Bayesian Analysis*. https://doi.org/10.1214/17-BA1091',
    fields: {author: 'Yao, Y.; Vehtari, A.', issued: '2018', title: 'Using stacking to average Bayesian predictive distributions', 'container-title': 'Bayesian Analysis', DOI: '10.1214/17-BA1091'},
  },
  {
    name: 'family names of editors alone', type: 'chapter', missing: ['page'], text: 'Rothman, Jack. 1995. Approaches to Community Intervention. Dalam Rothman, Erlich dan Tropman (eds), Strategies of Community Intervention. Itasca: F.E. Peacock.',
    fields: {author: 'Rothman, Jack', editor: 'Rothman; Erlich; Tropman', issued: '1995', title: 'Approaches to Community Intervention', 'container-title': 'Strategies of Community Intervention', 'publisher-place': 'Itasca', publisher: 'F.E. Peacock'},
  },
  {
    name: 'editors with what is given to them, one of them called Edi', type: 'chapter', text: 'Adi, I. R. (2000). Upaya pemberdayaan. Dalam Suharto, Edi dan Huraerah, Abu (Ed.), Isu Pembangunan. Jakarta: Balatbangsos, hal 3-12',
    fields: {author: 'Adi, I. R.', editor: 'Suharto, Edi; Huraerah, Abu', issued: '2000', title: 'Upaya pemberdayaan', 'container-title': 'Isu Pembangunan', 'publisher-place': 'Jakarta', publisher: 'Balatbangsos', page: '3-12'},
  },
  {
    name: 'the kind of a thesis before its writer', type: 'thesis', text: 'Skripsi Putri, R. A. (2011) Analisis kesiapan Indonesia dalam redenominasi Rupiah. Depok: Universitas Indonesia',
    fields: {genre: 'Skripsi', author: 'Putri, R. A.', issued: '2011', title: 'Analisis kesiapan Indonesia dalam redenominasi Rupiah', 'publisher-place': 'Depok', publisher: 'Universitas Indonesia'},
  },
  {name: 'a law by its short name', type: 'legislation', missing: ['number', 'issued'], text: 'Undang-undang Perlindungan Anak', fields: {title: 'Perlindungan Anak'}},
  {
    name: 'a law read along with another', type: 'legislation', text: 'Undang-undang Nomor 23 tahun 2002 jo. Undang-Undang Nomor 35 tahun 2014 tentang Perlindungan Anak',
    fields: {number: '23', issued: '2002', title: 'Perlindungan Anak'},
  },
  {
    name: 'a newspaper that signs, and a day before the date', type: 'article-newspaper', text: 'Tribun Jabar. Selasa 5 Februari 2013. PMKS di Kota Bandung Meningkat.',
    fields: {author: 'Tribun Jabar', issued: '2013-2-5', title: 'PMKS di Kota Bandung Meningkat', 'container-title': 'Tribun Jabar'},
  },
  {
    name: 'a newspaper in the comma style', type: 'article-newspaper', text: 'Kompas, "Lansia Butuh Perhatian", 30 Mei 2016, hlm. 12',
    fields: {author: 'Kompas', issued: '2016-5-30', title: 'Lansia Butuh Perhatian', 'container-title': 'Kompas', page: '12'},
  },
  {
    name: 'the first name turned round and the others not', type: 'book', text: 'Compton, B. R., B. Galaway, and B. R. Cournoyer. Social Work Processes. 7th ed. Belmont: Brooks/Cole, 2005.',
    fields: {author: 'Compton, B. R.; Galaway, B.; Cournoyer, B. R.', issued: '2005', title: 'Social Work Processes', edition: '7th', 'publisher-place': 'Belmont', publisher: 'Brooks/Cole'},
  },
  {
    name: 'a group by its letters and a small word', type: 'webpage', text: 'UMBS ebiquity. (2007, April). Twitter Social Network Analysis. Retrieved from http://ebiquity.umbc.edu/blogger/2007/04/19/a',
    fields: {author: 'UMBS ebiquity', issued: '2007-4', title: 'Twitter Social Network Analysis', URL: 'http://ebiquity.umbc.edu/blogger/2007/04/19/a'},
  },
  {
    name: 'a journal before its DOI', type: 'article-journal', text: 'Liu, Chen-Chung; Yang, Chen-Yu; Chao, Po-Yao (2019). A longitudinal analysis of student participation. Educational Technology Research and Development, doi:10.1007/s11423-019-09666-3',
    fields: {author: 'Liu, Chen-Chung; Yang, Chen-Yu; Chao, Po-Yao', issued: '2019', title: 'A longitudinal analysis of student participation', 'container-title': 'Educational Technology Research and Development', DOI: '10.1007/s11423-019-09666-3'},
  },
  {
    name: 'brackets for an issue that nobody filled in', type: 'article-journal', text: 'Raman, A. (2014). Facebook as a collaborative tool. Procedia - Social and Behavioral Sciences, 155(), 141–146.',
    fields: {author: 'Raman, A.', issued: '2014', title: 'Facebook as a collaborative tool', 'container-title': 'Procedia - Social and Behavioral Sciences', volume: '155', page: '141–146'},
  },
  {name: 'a talk', type: 'personal_communication', text: 'Wawancara dengan Kepala Panti, Bandung, 12 Maret 2019.', fields: {author: 'Kepala Panti', issued: '2019-3-12', title: 'Wawancara dengan Kepala Panti, Bandung'}},
]

describe('reading a reference entry', () => {
  for (const {name, text, type, fields, missing = []} of cases) {
    it(name, () => {
      const entry = read(text)
      assert.deepEqual({type: entry.type, fields: shown(entry.fields), missing: entry.missing}, {type, fields, missing})
    })
  }

  it('points at the very words of the report', () => {
    const text = 'Sebelum.\n\n   Adi, Isbandi Rukminto. 2008. *Intervensi\n   Komunitas*. Jakarta: Rajawali Pers.\n'

    const start = text.indexOf('Adi')
    const own = readAt(text, start)
    assert.deepEqual(slices(text, own), {author: 'Adi, Isbandi Rukminto', issued: '2008', title: 'Intervensi\n   Komunitas', 'publisher-place': 'Jakarta', publisher: 'Rajawali Pers'})
  })

  it('says that it could not read, and guesses nothing missing', () => {
    for (const text of ['silakan lihat sumber di atas', 'Sumber: Google', '12345', 'terima kasih', '']) {
      const {type, fields, missing} = read(text)
      assert.deepEqual({type, fields, missing}, {type: 'unread', fields: {}, missing: []}, text)
    }
  })

  it('asks for neither year nor house of a scripture, and finds a chapter to be no house', () => {
    for (const text of ['Al-Quran, QS. Al-Hujurat (49:13).', "Al-Qur'an dan Terjemahannya.", 'Alkitab.']) assert.deepEqual(read(text).missing, [], text)
    assert.deepEqual(read('Bhattacherjee, A. (2012). Social Science Research: Principles, Methods and Practices. Chapter 9: Survey Research.').missing, ['publisher'])
  })

  it('takes what has an ISSN, a last volume or a subtitle in italics for a journal', () => {
    const journal = (text: string): unknown[] => {
      const {type, fields} = read(text)
      return [type, fields['container-title']?.value, fields.volume?.value]
    }
    assert.deepEqual(journal('Alahmari, S. S., & Hall, L. O. (2024). Repeatability of fine-tuning. IEEE Access, 12, ISSN 2169-3536. https://doi.org/10.1109/ACCESS.2024.3470850'), ['article-journal', 'IEEE Access', '12'])
    assert.deepEqual(journal('Wallace, W. (2022). The accuracy of digital tools: a systematic review. npj Digital Medicine, ISSN 2398-6352. https://doi.org/10.1038/s41746-022-00667-w'), ['article-journal', 'npj Digital Medicine', undefined])
    assert.deepEqual(journal('Amin, F. (2017). Rekayasa sistem temu kembali. SINTAK, 1. Retrieved from https://unisbank.ac.id/ojs/5499'), ['article-journal', 'SINTAK', '1'])
    assert.deepEqual(journal('Aribowo, Eric. (2018). Digitalisasi aksara Jawa. Warta LPM. 21. 10.23917/warta.v21i2.5620'), ['article-journal', 'Warta LPM', '21'])
    assert.deepEqual(journal('Siswanto, S. (2023). Urban heat island of Jakarta. *Remote Sensing Applications: Society and Environment*, 32, 101062.'), ['article-journal', 'Remote Sensing Applications: Society and Environment', '32'])
    assert.equal(read('Adi, I. R. (2008). *Intervensi Komunitas*. Jakarta: Rajawali Pers. ISBN 978-979-769-149-9').type, 'book')
  })

  it('takes a court’s ruling for complete by its number, which has the year', () => {
    const ruling = (text: string): unknown[] => {
      const {type, fields, missing, law} = read(text)
      return [type, law?.name.value, fields.number?.value, fields.issued?.['date-parts']?.[0], missing]
    }
    assert.deepEqual(ruling('Putusan Mahkamah Konstitusi Nomor 13/PUU-XV/2017.'), ['legislation', 'Putusan Mahkamah Konstitusi', '13/PUU-XV/2017', 2017, []])
    assert.deepEqual(ruling('Mahkamah Konstitusi. (2020). Putusan Nomor 91/PUU-XVIII/2020.'), ['legislation', 'Putusan', '91/PUU-XVIII/2020', 2020, []])
    assert.deepEqual(ruling('Putusan Pengadilan Negeri Bandung Nomor 12/Pid.Sus-Anak/2019/PN Bdg.').at(-1), [])
    assert.equal(lawName({fields: read('Putusan Mahkamah Konstitusi Nomor 13/PUU-XV/2017.').fields, law: read('Putusan Mahkamah Konstitusi Nomor 13/PUU-XV/2017.').law!}), 'Putusan Mahkamah Konstitusi Nomor 13/PUU-XV/2017')
  })

  it('never asks for a place, and a DOI excuses volume and pages', () => {
    assert.deepEqual(read('Payne, M. (2014). *Modern social work theory* (4th ed.). Palgrave Macmillan.').missing, [])
    assert.deepEqual(read('Ceja, A. (2024). An automated algorithm. *Psychology of Gender*. https://doi.org/10.1037/sgd0000762').missing, [])
  })
})

function readAt(text: string, start: number): ReturnType<typeof read> {
  return readEntry(text, start, text.trimEnd().length)
}

function slices(text: string, entry: ReturnType<typeof read>): Record<string, string> {
  return Object.fromEntries(Object.entries(entry.fields).map(([name, field]) => [name, text.slice(field.range.start, field.range.end)]))
}
