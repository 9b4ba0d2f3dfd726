import type {Law, LawTerm} from './types.ts'

// A status is only as good as the day it was looked at; findings must name that day.
const asOf = '2026-11-22'

/** Laws and regulations that reports cite, with what is known of their force on a stated day. */
export const laws: readonly Law[] = [
  {
    id: 'uu-6-1974', form: 'act', number: '6', year: 1974, subject: 'Ketentuan-ketentuan Pokok Kesejahteraan Sosial', status: 'repealed',
    repealedBy: {id: 'uu-11-2009'}, asOf,
    label: {id: 'UU Nomor 6 Tahun 1974 tentang Ketentuan-ketentuan Pokok Kesejahteraan Sosial', en: 'Act 6 of 1974 on Basic Provisions of Social Welfare'},
    about: {
      id: 'Undang-undang pokok kesejahteraan sosial yang lama; kini dirujuk hanya sebagai sejarah.',
      en: 'The former basic act on social welfare; now cited as history only.'
    },
    source: [{id: 'uu-6-1974'}], scope: 'ID'
  },
  {
    id: 'uu-4-1997', form: 'act', number: '4', year: 1997, subject: 'Penyandang Cacat', status: 'repealed', repealedBy: {id: 'uu-8-2016'}, asOf,
    label: {id: 'UU Nomor 4 Tahun 1997 tentang Penyandang Cacat', en: 'Act 4 of 1997 on Persons with Handicaps (old term)'},
    about: {
      id: 'Undang-undang lama yang memakai istilah cacat; digantikan undang-undang tentang penyandang disabilitas.',
      en: 'The old act with the outdated term; replaced by the act on persons with disabilities.'
    },
    source: [{id: 'uu-4-1997'}], scope: 'ID'
  },
  {
    id: 'uu-13-1998', form: 'act', number: '13', year: 1998, subject: 'Kesejahteraan Lanjut Usia', status: 'no-repeal-known', asOf,
    label: {id: 'UU Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia', en: 'Act 13 of 1998 on the Welfare of Older People'},
    about: {
      id: 'Menetapkan usia 60 tahun ke atas sebagai lanjut usia dan mengatur hak serta pelayanannya.',
      en: 'Sets 60 years and over as old age and provides for rights and services.'
    },
    source: [{id: 'uu-13-1998'}], scope: 'ID'
  },
  {
    id: 'uu-23-2004', form: 'act', number: '23', year: 2004, subject: 'Penghapusan Kekerasan dalam Rumah Tangga', status: 'no-repeal-known', asOf,
    label: {id: 'UU Nomor 23 Tahun 2004 tentang Penghapusan Kekerasan dalam Rumah Tangga', en: 'Act 23 of 2004 on the Elimination of Domestic Violence'},
    about: {
      id: 'Melindungi korban kekerasan di rumah tangga; pekerja sosial disebut di antara pendampingnya.',
      en: 'Protects victims of violence in the home; social workers are among those who accompany them.'
    },
    aliases: ['UU PKDRT', 'UU KDRT'],
    source: [{id: 'uu-23-2004'}], scope: 'ID'
  },
  {
    id: 'uu-11-2009', form: 'act', number: '11', year: 2009, subject: 'Kesejahteraan Sosial', status: 'no-repeal-known', asOf, repeals: ['uu-6-1974'],
    label: {id: 'UU Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial', en: 'Act 11 of 2009 on Social Welfare'},
    about: {
      id: 'Undang-undang dasar bidang ini: rehabilitasi, jaminan, pemberdayaan dan perlindungan sosial serta pelakunya.',
      en: 'The basic act of the field: social rehabilitation, security, empowerment and protection, and who provides them.'
    },
    source: [{id: 'uu-11-2009'}], scope: 'ID'
  },
  {
    id: 'uu-11-2012', form: 'act', number: '11', year: 2012, subject: 'Sistem Peradilan Pidana Anak', status: 'no-repeal-known', asOf,
    label: {id: 'UU Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak', en: 'Act 11 of 2012 on the Juvenile Justice System'},
    about: {
      id: 'Identitas anak yang berhadapan dengan hukum wajib dirahasiakan (pasal 19); pekerja sosial menyusun laporan sosial.',
      en: 'The identity of a child in conflict with the law must be kept secret (article 19); social workers write social reports.'
    },
    aliases: ['UU SPPA'],
    source: [{id: 'uu-11-2012', part: '19'}], scope: 'ID'
  },
  {
    id: 'uu-18-2014', form: 'act', number: '18', year: 2014, subject: 'Kesehatan Jiwa', status: 'repealed', repealedBy: {id: 'uu-17-2023', part: '454'}, asOf,
    label: {id: 'UU Nomor 18 Tahun 2014 tentang Kesehatan Jiwa', en: 'Act 18 of 2014 on Mental Health'},
    about: {
      id: 'Memperkenalkan istilah ODMK dan ODGJ; isinya dilebur ke dalam undang-undang kesehatan.',
      en: 'Introduced the terms ODMK and ODGJ; its matter was merged into the health act.'
    },
    source: [{id: 'uu-18-2014'}], scope: 'ID'
  },
  {
    id: 'uu-35-2014', form: 'act', number: '35', year: 2014, subject: 'Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak',
    status: 'amended', asOf,
    label: {id: 'UU Nomor 35 Tahun 2014 tentang perubahan UU Perlindungan Anak', en: 'Act 35 of 2014 amending the Child Protection Act'},
    about: {
      id: 'Anak ialah orang yang belum berusia 18 tahun, termasuk yang masih dalam kandungan; aturannya pernah diubah lagi.',
      en: 'A child is a person under 18, the unborn included; the rules have been amended again since.'
    },
    aliases: ['UU Perlindungan Anak'],
    source: [{id: 'uu-35-2014'}], scope: 'ID'
  },
  {
    id: 'uu-8-2016', form: 'act', number: '8', year: 2016, subject: 'Penyandang Disabilitas', status: 'no-repeal-known', asOf, repeals: ['uu-4-1997'],
    label: {id: 'UU Nomor 8 Tahun 2016 tentang Penyandang Disabilitas', en: 'Act 8 of 2016 on Persons with Disabilities'},
    about: {
      id: 'Mengganti istilah dan cara pandang lama dengan hak penyandang disabilitas fisik, intelektual, mental dan sensorik.',
      en: 'Replaces old terms and views by the rights of persons with physical, intellectual, mental and sensory disabilities.'
    },
    source: [{id: 'uu-8-2016'}], scope: 'ID'
  },
  {
    id: 'uu-14-2019', form: 'act', number: '14', year: 2019, subject: 'Pekerja Sosial', status: 'no-repeal-known', asOf,
    label: {id: 'UU Nomor 14 Tahun 2019 tentang Pekerja Sosial', en: 'Act 14 of 2019 on Social Workers'},
    about: {
      id: 'Mengatur siapa pekerja sosial, praktiknya, hak dan kewajibannya, serta memakai kata klien untuk penerima layanan.',
      en: 'Rules who is a social worker, the practice, rights and duties, and uses the word client for those served.'
    },
    aliases: ['UU Peksos', 'UU Pekerja Sosial'],
    source: [{id: 'uu-14-2019'}], scope: 'ID'
  },
  {
    id: 'uu-12-2022', form: 'act', number: '12', year: 2022, subject: 'Tindak Pidana Kekerasan Seksual', status: 'no-repeal-known', asOf,
    label: {id: 'UU Nomor 12 Tahun 2022 tentang Tindak Pidana Kekerasan Seksual', en: 'Act 12 of 2022 on Crimes of Sexual Violence'},
    about: {
      id: 'Melindungi korban kekerasan seksual, termasuk identitasnya, dan mengatur pendampingannya.',
      en: 'Protects victims of sexual violence, their identity included, and provides for those who accompany them.'
    },
    aliases: ['UU TPKS'],
    source: [{id: 'uu-12-2022'}], scope: 'ID'
  },
  {
    id: 'uu-27-2022', form: 'act', number: '27', year: 2022, subject: 'Pelindungan Data Pribadi', status: 'no-repeal-known', asOf,
    label: {id: 'UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi', en: 'Act 27 of 2022 on Personal Data Protection'},
    about: {
      id: 'Mengatur dasar dan batas pemakaian data orang; data kesehatan dan data anak dijaga khusus.',
      en: 'Sets grounds and limits for using data on people; health data and data on children have special protection.'
    },
    aliases: ['UU PDP', 'UU Perlindungan Data Pribadi'],
    source: [{id: 'uu-27-2022'}], scope: 'ID'
  },
  {
    id: 'uu-17-2023', form: 'act', number: '17', year: 2023, subject: 'Kesehatan', status: 'no-repeal-known', asOf, repeals: ['uu-18-2014'],
    label: {id: 'UU Nomor 17 Tahun 2023 tentang Kesehatan', en: 'Act 17 of 2023 on Health'},
    about: {
      id: 'Menyatukan banyak undang-undang kesehatan, termasuk tentang orang dengan gangguan jiwa.',
      en: 'Joins many health acts in one, that on people with mental disorders included.'
    },
    source: [{id: 'uu-17-2023', part: '454'}], scope: 'ID'
  },
  {
    id: 'pp-39-2012', form: 'government-regulation', number: '39', year: 2012, subject: 'Penyelenggaraan Kesejahteraan Sosial', status: 'no-repeal-known', asOf,
    label: {id: 'PP Nomor 39 Tahun 2012 tentang Penyelenggaraan Kesejahteraan Sosial', en: 'Government Regulation 39 of 2012 on the Provision of Social Welfare'},
    about: {
      id: 'Aturan pelaksanaan undang-undang kesejahteraan sosial, termasuk bentuk dan tahapan rehabilitasi sosial.',
      en: 'Implements the social welfare act, forms and stages of social rehabilitation included.'
    },
    source: [{id: 'pp-39-2012'}], scope: 'ID'
  },
  {
    id: 'permensos-30-2011', form: 'ministerial-regulation', number: '30/HUK/2011', year: 2011,
    subject: 'Standar Nasional Pengasuhan Anak untuk Lembaga Kesejahteraan Sosial Anak', status: 'no-repeal-known', asOf,
    label: {id: 'Permensos Nomor 30/HUK/2011 tentang Standar Nasional Pengasuhan Anak', en: 'Minister of Social Affairs Regulation 30/HUK/2011 on National Standards of Child Care'},
    about: {
      id: 'Standar bagi lembaga kesejahteraan sosial anak, dari penerimaan sampai pengakhiran pengasuhan.',
      en: 'Standards for child welfare institutions, from admission to the end of care.'
    },
    misspellings: ['Standart Nasional Pengasuhan'],
    source: [{id: 'permensos-30-2011'}, {id: 'slides-intervention'}], scope: 'ID'
  },
  {
    id: 'permensos-22-2014', form: 'ministerial-regulation', number: '22', year: 2014,
    subject: 'Standar Rehabilitasi Sosial dengan Pendekatan Profesi Pekerjaan Sosial', status: 'no-repeal-known', asOf,
    label: {
      id: 'Permensos Nomor 22 Tahun 2014 tentang Standar Rehabilitasi Sosial', en: 'Minister of Social Affairs Regulation 22 of 2014 on Standards of Social Rehabilitation'
    },
    about: {
      id: 'Standar rehabilitasi dengan pendekatan pekerjaan sosial, dari pendekatan awal sampai bimbingan lanjut.',
      en: 'Standards of rehabilitation by the approach of social work, from first approach to after-care.'
    },
    source: [{id: 'permensos-22-2014'}], scope: 'ID'
  },
  {
    id: 'permensos-25-2019', form: 'ministerial-regulation', number: '25', year: 2019, status: 'no-repeal-known', asOf,
    label: {id: 'Permensos Nomor 25 Tahun 2019', en: 'Minister of Social Affairs Regulation 25 of 2019'},
    about: {
      id: 'Peraturan menteri yang dirujuk laporan; cocokkan judul dan isinya sebelum dikutip.',
      en: 'A ministerial regulation that reports cite; compare title and content before quoting it.'
    },
    source: [{id: 'permensos-25-2019'}], scope: 'ID'
  },
  {
    id: 'permensos-7-2021', form: 'ministerial-regulation', number: '7', year: 2021, subject: 'Asistensi Rehabilitasi Sosial', status: 'repeal-reported',
    repealedBy: {id: 'permensos-15-2025'}, asOf,
    label: {id: 'Permensos Nomor 7 Tahun 2021 tentang Asistensi Rehabilitasi Sosial', en: 'Minister of Social Affairs Regulation 7 of 2021 on Social Rehabilitation Assistance'},
    about: {
      id: 'Dasar program ATENSI; menurut sebuah indeks sudah dicabut, jadi periksa aturan penggantinya.',
      en: 'The ground of the ATENSI programme; an index reports it repealed, so check for its successor.'
    },
    aliases: ['Permensos ATENSI'],
    source: [{id: 'permensos-7-2021'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'permensos-15-2025', form: 'ministerial-regulation', number: '15', year: 2025, status: 'no-repeal-known', asOf,
    label: {id: 'Permensos Nomor 15 Tahun 2025', en: 'Minister of Social Affairs Regulation 15 of 2025'},
    about: {
      id: 'Menurut sebuah indeks mencabut aturan ATENSI tahun 2021; naskahnya belum dicocokkan.',
      en: 'By one index it repeals the 2021 rules on ATENSI; its text has not been compared.'
    },
    source: [{id: 'permensos-15-2025'}], scope: 'ID'
  }
]

/** Terms with a sense given by law or by the ministry's use. */
export const lawTerms: readonly LawTerm[] = [
  {
    id: 'term-social-worker',
    label: {id: 'Pekerja sosial', en: 'Social worker'},
    about: {
      id: 'Orang dengan pengetahuan, keterampilan dan nilai praktik pekerjaan sosial yang memegang sertifikat kompetensi.',
      en: 'A person with the knowledge, skills and values of social work practice who holds a certificate of competence.'
    },
    aliases: ['Peksos', 'Pekerja sosial profesional'],
    source: [{id: 'uu-14-2019', part: '1(1)'}, {id: 'uu-11-2009'}], scope: 'ID'
  },
  {
    id: 'term-social-work-practice',
    label: {id: 'Praktik pekerjaan sosial', en: 'Social work practice'},
    about: {
      id: 'Pertolongan profesional yang direncanakan, dipadukan, berlanjut dan disupervisi untuk mencegah disfungsi dan memulihkan keberfungsian sosial.',
      en: 'Professional help that is planned, integrated, continuous and supervised, to prevent dysfunction and restore social functioning.'
    },
    misspellings: ['Praktek pekerjaan sosial'],
    signs: ['terencana … terpadu … berkesinambungan'],
    source: [{id: 'uu-14-2019', part: '1(2)'}], scope: 'ID'
  },
  {
    id: 'term-social-functioning',
    label: {id: 'Keberfungsian sosial (arti hukum)', en: 'Social functioning (legal sense)'},
    about: {
      id: 'Keadaan yang membuat orang, keluarga, kelompok dan masyarakat mampu memenuhi kebutuhan serta hak dasar, menjalankan peran dan mengatasi masalah.',
      en: 'The condition that lets persons, families, groups and communities meet needs and basic rights, fill roles and overcome problems.'
    },
    source: [{id: 'uu-14-2019', part: '1(3)'}], scope: 'ID'
  },
  {
    id: 'term-client',
    label: {id: 'Klien', en: 'Client'},
    about: {
      id: 'Penerima manfaat praktik pekerjaan sosial: orang, keluarga, kelompok atau masyarakat.',
      en: 'Whoever benefits from social work practice: a person, family, group or community.'
    },
    aliases: ['Penerima manfaat', 'Kelayan'],
    source: [{id: 'uu-14-2019', part: '1(9)'}, {id: 'paper-intervention'}], scope: 'ID'
  },
  {
    id: 'term-older-person',
    label: {id: 'Lanjut usia', en: 'Older person'},
    about: {id: 'Orang yang telah mencapai usia 60 tahun ke atas.', en: 'A person who has reached 60 years or more.'},
    aliases: ['Lansia', 'Usia lanjut'],
    signs: ['60 tahun', 'enam puluh tahun'],
    source: [{id: 'uu-13-1998', part: '1(2)'}, {id: 'paper-intervention', part: '2.2.2 a'}], scope: 'ID'
  },
  {
    id: 'term-child',
    label: {id: 'Anak', en: 'Child'},
    about: {id: 'Orang yang belum berusia 18 tahun.', en: 'A person under 18 years of age.'},
    source: [{id: 'uu-35-2014'}], scope: 'ID'
  },
  {
    id: 'term-ppks',
    label: {id: 'Pemerlu pelayanan kesejahteraan sosial (PPKS)', en: 'People in need of social welfare services (PPKS)'},
    about: {
      id: 'Sebutan kementerian bagi orang atau kelompok yang fungsi sosialnya terhambat; memandang mereka dari kebutuhannya, bukan dari masalahnya.',
      en: 'The ministry’s name for persons or groups whose social functioning is hampered; it looks at their need rather than their problem.'
    },
    aliases: ['PPKS'],
    replaces: ['Penyandang Masalah Kesejahteraan Sosial', 'PMKS'],
    source: [{id: 'kemensos-usage'}], scope: 'ID'
  },
  {
    id: 'term-disability',
    label: {id: 'Penyandang disabilitas', en: 'Person with a disability'},
    about: {
      id: 'Orang dengan keterbatasan fisik, intelektual, mental atau sensorik dalam jangka lama yang menghadapi hambatan untuk ikut serta secara setara.',
      en: 'A person with a long-term physical, intellectual, mental or sensory limitation who meets barriers to taking part as an equal.'
    },
    replaces: ['Penyandang cacat'],
    source: [{id: 'uu-8-2016'}], scope: 'ID'
  },
  {
    id: 'term-odgj',
    label: {id: 'Orang dengan gangguan jiwa (ODGJ)', en: 'Person with a mental disorder (ODGJ)'},
    about: {
      id: 'Orang yang gangguan pikiran, perilaku atau perasaannya menghambat kehidupannya.',
      en: 'A person whose disturbance of thought, behaviour or feeling hampers life.'
    },
    source: [{id: 'uu-18-2014', part: '1'}, {id: 'uu-17-2023'}], scope: 'ID'
  },
  {
    id: 'term-odmk',
    label: {id: 'Orang dengan masalah kejiwaan (ODMK)', en: 'Person with a mental health problem (ODMK)'},
    about: {
      id: 'Orang yang bermasalah dalam kesehatan, perkembangan atau mutu hidup sehingga berisiko mengalami gangguan jiwa.',
      en: 'A person with problems of health, development or quality of life who is at risk of a mental disorder.'
    },
    source: [{id: 'uu-18-2014', part: '1'}], scope: 'ID'
  }
]
