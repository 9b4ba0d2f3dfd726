/** Blocks of a report in order, by name; an example replaces or drops some of them. */
type Blocks = Readonly<Record<string, string>>

/** What an example changes: a block's new text, or nothing where the block is dropped. */
type Changes = Readonly<Record<string, string | undefined>>

const joined = (blocks: Blocks, changes: Changes): string =>
  Object.entries(blocks).flatMap(([name, text]) => Object.hasOwn(changes, name) ? changes[name] ?? [] : text).join('\n\n') + '\n'

/** A short, complete paper in Indonesian. */
export const makalah = (changes: Changes = {}): string => joined({
  front: '---\njenis: makalah\nbahasa: id\n---',
  opening: '# BAB I PENDAHULUAN',
  background: '## 1.1 Latar Belakang\n\nJumlah lanjut usia yang hidup sendiri terus bertambah, sementara keluarga makin kecil dan anak-anak merantau. Di banyak kelurahan pekerja sosial menjadi orang pertama yang mengetahui bahwa seorang lansia tidak lagi mampu memenuhi kebutuhannya. Makalah ini membahas bagaimana intervensi pekerjaan sosial dapat membantu mereka tetap hidup layak di lingkungannya sendiri tanpa harus segera pindah ke panti.',
  problem: '## 1.2 Rumusan Masalah\n\nBagaimana intervensi pekerjaan sosial membantu lansia yang hidup sendiri memenuhi kebutuhannya?',
  objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi pekerjaan sosial bagi lansia yang hidup sendiri.',
  body: '# BAB II PEMBAHASAN',
  review: '## 2.1 Tinjauan Konseptual\n\nIntervensi pekerjaan sosial adalah perubahan berencana yang dilakukan bersama klien agar ia kembali mampu menjalankan perannya, dan relasi di antara keduanya menjadi jalannya (Biestek, 1957). Pekerja sosial bekerja pada orangnya, pada lingkungannya, dan pada hubungan di antara keduanya. Bagi lansia hal itu berarti menjaga hubungan dengan keluarga dan tetangga, membuka jalan ke layanan kesehatan, dan memperkuat apa yang masih dapat dilakukan sendiri. Lembaga dan kader di lingkungan merupakan sistem sumber yang penting, sebab merekalah yang bertemu lansia setiap minggu dan lebih dulu melihat bahwa sesuatu dalam hidupnya telah berubah.',
  principles: '## 2.2 Prinsip Intervensi\n\nPrinsip menurut Biestek (1957) yang dipegang adalah:\n\n1. Individualisasi\n2. Pengungkapan perasaan yang bertujuan\n3. Keterlibatan emosional yang terkendali\n4. Penerimaan\n5. Sikap tidak menghakimi\n6. Penentuan nasib sendiri\n7. Kerahasiaan',
  closing: '# BAB III PENUTUP',
  conclusion: '## 3.1 Kesimpulan\n\nIntervensi membantu lansia yang hidup sendiri apabila dimulai dari kebutuhan yang mereka sebut sendiri, melibatkan keluarga dan tetangga, serta dijalankan dengan prinsip yang menghormati pilihan mereka sampai akhir.',
  recommendations: '## 3.2 Saran\n\nKelurahan perlu menunjuk kader yang berkunjung setiap minggu dan melapor kepada pekerja sosial.',
  references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.',
}, changes)

/** A short, complete paper in English. */
export const paper = (changes: Changes = {}): string => joined({
  front: '---\nkind: paper\nlanguage: en\n---',
  opening: '# 1. Introduction',
  background: '## Background\n\nMore and more older people live alone, while families grow smaller and children move away for work. In many districts a social worker is the first to notice that an older person can no longer manage. This paper looks at how social-work intervention can help them to go on living decently in their own surroundings, without having to move into an institution at once.',
  problem: '## Problem Statement\n\nHow does social-work intervention help older people who live alone to meet their needs?',
  objectives: '## Objectives\n\nTo describe social-work intervention with older people who live alone.',
  body: '# 2. Discussion',
  review: '## Conceptual Review\n\nSocial-work intervention is planned change that is carried out together with the client, so that the client can again fill the roles that matter to them, and the relationship between the two is its channel (Biestek, 1957). The worker turns to the person, to the environment and to what lies between the two. With older people this means keeping up relations with family and neighbours, opening the way to health services and strengthening what they can still do themselves. Agencies and volunteers in the district are resource systems that count, for they meet older people every week.',
  principles: '## Principles of Intervention\n\nThe principles named by Biestek (1957) are followed:\n\n- Individualization\n- Purposeful expression of feelings\n- Controlled emotional involvement\n- Acceptance\n- Non-judgmental attitude\n- Client self-determination\n- Confidentiality',
  closing: '# 3. Closing',
  conclusion: '## Conclusion\n\nIntervention helps older people who live alone when it begins with the needs that they name themselves, involves family and neighbours, and is guided by principles that respect their choices to the end.',
  recommendations: '## Recommendations\n\nThe district should name volunteers who visit every week and report to the social worker.',
  references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.',
}, changes)

/** A short, complete case report in Indonesian with the six stages. */
export const laporanKasus = (changes: Changes = {}): string => joined({
  front: '---\njenis: laporan-kasus\nbahasa: id\ntahapan: circle-6\n---',
  opening: '# BAB I PENDAHULUAN',
  background: '## 1.1 Latar Belakang\n\nPraktik dilakukan di sebuah kelurahan dengan banyak lansia yang hidup sendiri. Kader setempat meminta praktikan mengunjungi R, yang sejak suaminya meninggal jarang keluar rumah dan sering tidak makan. Laporan ini menguraikan pertolongan yang diberikan kepada R selama tiga bulan, dari pertemuan pertama sampai pertolongan diakhiri.',
  problem: '## 1.2 Rumusan Masalah\n\nBagaimana R dapat dibantu keluar dari keterasingannya dan kembali makan teratur?',
  objectives: '## 1.3 Tujuan\n\nMenguraikan proses pertolongan kepada R dan hasilnya.',
  review: '# BAB II TINJAUAN KONSEPTUAL\n\nPertolongan kepada lansia yang hidup sendiri memperkuat orangnya dan jaringannya sekaligus, lewat relasi yang dipercaya (Biestek, 1957). Keterasingan sesudah kehilangan pasangan sering tampak pada tubuh lebih dulu: makan dan tidur terganggu. Pekerja sosial karena itu bekerja bersama keluarga, tetangga, dan kader, yang menjadi sistem sumber terdekat, dan menjaga agar keputusan tetap di tangan lansia itu sendiri. Dua prinsip yang dipegang selama praktik ialah:\n\n- Penerimaan\n- Kerahasiaan',
  practice: '# BAB III PROSES PERTOLONGAN',
  agency: '## 3.1 Profil Lembaga\n\nLembaga tempat praktik adalah pusat layanan lansia milik kelurahan dengan dua pekerja sosial dan dua puluh kader yang bekerja di sepuluh rukun warga dan berkunjung setiap minggu.',
  client: '## 3.2 Identitas Klien\n\nKlien berinisial R, perempuan, 71 tahun, tinggal sendiri di rumah miliknya.',
  engagement: '## 3.3 Engagement\n\nPraktikan bertemu R di rumahnya bersama kader, memperkenalkan diri, dan membangun kepercayaan lewat percakapan ringan.',
  assessment: '## 3.4 Asesmen\n\nGenogram dan ecomap menunjukkan R hanya berhubungan dengan satu tetangga; kebutuhan dan potensinya dicatat bersama.',
  formulation: '## 3.5 Perumusan Masalah\n\nR terasing sejak suaminya meninggal dan tidak teratur makan, sementara keluarganya jauh.',
  planning: '## 3.6 Rencana Intervensi\n\nTujuannya R makan teratur dan bertemu orang lain dua kali seminggu; kader dan tetangga dilibatkan.',
  implementation: '## 3.7 Pelaksanaan Intervensi\n\nKader mengantar R ke kegiatan posyandu lansia setiap Selasa, dan praktikan melakukan konseling lima kali.',
  monitoring: '## 3.8 Monitoring\n\nPraktikan berkunjung setiap Jumat dan mencatat perkembangan klien bersama kader.',
  evaluation: '## 3.9 Evaluasi\n\nR makan tiga kali sehari dan datang ke delapan dari sepuluh kegiatan, jadi tujuan tercapai.',
  termination: '## 3.10 Terminasi\n\nPraktikan dan R mengakhiri relasi pertolongan setelah membicarakan siapa yang dapat dihubungi.',
  closing: '# BAB IV PENUTUP',
  conclusion: '## 4.1 Kesimpulan\n\nPertolongan kepada R berhasil karena dimulai dari kebutuhannya sendiri dan karena kader serta tetangga terlibat sejak awal, sehingga perubahan tidak bergantung kepada praktikan saja dan dapat bertahan.',
  recommendations: '## 4.2 Saran\n\nKader sebaiknya terus menjemput R setiap Selasa, dan lembaga menghubungi keluarganya sebulan sekali.',
  references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.',
}, changes)

/** A short, complete case report in English with the six stages. */
export const caseReport = (changes: Changes = {}): string => joined({
  front: '---\nkind: case-report\nlanguage: en\nstages: circle-6\n---',
  opening: '# Introduction',
  background: '## Background\n\nThe placement was in a district where many older people live alone. A volunteer asked the student to visit R, who had seldom left the house since her husband died and often did not eat. This report describes the help that R was given over three months, from the first meeting to its end.',
  problem: '## Problem Statement\n\nHow can R be helped out of her isolation and back to regular meals?',
  objectives: '## Objectives\n\nTo describe the help given to R and its results.',
  review: '# Conceptual Review\n\nHelp for older people who live alone strengthens the person and the network at once, by way of a trusted relationship (Biestek, 1957). Isolation after the loss of a partner often shows in the body first: meals and sleep suffer. The social worker therefore works with family, neighbours and volunteers, who are the nearest resource system, and takes care that decisions stay with the older person. Two principles guided the work:\n\n- Acceptance\n- Confidentiality',
  agency: '# Agency Profile\n\nThe agency is the district’s service centre for older people, with two social workers and twenty volunteers who work in ten neighbourhoods and visit every week.',
  client: '# Client Profile\n\nThe client, R, is a woman of 71 who lives alone in her own house.',
  practice: '# Helping Process',
  engagement: '## Engagement\n\nThe student met R at home together with the volunteer and built trust through small talk.',
  assessment: '## Assessment\n\nGenogram and ecomap showed that R was in touch with one neighbour only; needs and strengths were noted together.',
  formulation: '## Problem Formulation\n\nR has been isolated since her husband died and does not eat regularly, while her family lives far away.',
  planning: '## Planning\n\nThe goal is that R eats regularly and meets others twice a week; volunteer and neighbour take part.',
  implementation: '## Implementation\n\nThe volunteer took R to the older people’s centre every Tuesday, and the student counselled her five times.',
  monitoring: '## Monitoring\n\nThe student visited every Friday and noted R’s progress together with the volunteer.',
  evaluation: '## Evaluation\n\nR eats three times a day and came to eight of ten meetings, so the goal was reached.',
  termination: '## Termination\n\nStudent and R ended the helping relationship after talking over whom she can call.',
  conclusion: '# Conclusion\n\nThe help given to R worked because it began with her own needs and because volunteer and neighbour were involved from the start, so that change did not rest on the student alone.',
  recommendations: '# Recommendations\n\nThe volunteer should go on taking R to the centre, and the agency should call her family once a month.',
  references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.',
}, changes)

const repeated = (lines: readonly string[], times: number): string => Array.from({length: times}, () => lines.join('\n')).join('\n') + '\n'

/** A report pasted from elsewhere without a blank line: its headings are lost among the prose. */
export const rawIndonesian = (): string => '---\njenis: makalah\n---\n\n⟦Makalah tentang lansia yang hidup sendiri⟧unreadable\n' + repeated([
  'BAB I PENDAHULUAN', '1.1 Latar Belakang',
  'Latar belakang makalah ini adalah bertambahnya lansia yang hidup sendiri di kelurahan tempat penulis melakukan praktik.',
  'Pekerja sosial bersama kader mengunjungi mereka setiap minggu dan mencatat kebutuhan yang disebut oleh setiap lansia.',
], 4)

/** The same in English. */
export const rawEnglish = (): string => '---\nkind: paper\n---\n\n⟦A paper on older people who live alone⟧unreadable\n' + repeated([
  'CHAPTER 1 INTRODUCTION', '1.1 Background',
  'The background of this paper is the growing number of older people who live alone in the district of the placement.',
  'Together with volunteers the social worker visits them every week and notes the needs that each of them names.',
], 4)
