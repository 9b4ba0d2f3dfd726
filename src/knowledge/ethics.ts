import type {AskingEntry} from './types.ts'

/** Themes of professional ethics that the codes share. */
export const ethics: readonly AskingEntry[] = [
  {
    id: 'ethic-service',
    label: {id: 'Pelayanan', en: 'Service'},
    about: {id: 'Kepentingan orang yang ditolong didahulukan di atas kepentingan diri penolong.', en: 'The interest of those helped comes before that of the helper.'},
    asks: {id: 'Kepentingan siapa yang didahulukan ketika ada pertentangan?', en: 'Whose interest came first where interests clashed?'},
    signs: ['nilai pelayanan', 'mengutamakan pelayanan', 'value of service', 'service to others'],
    source: [{id: 'nasw-2021'}], scope: 'international'
  },
  {
    id: 'ethic-social-justice',
    label: {id: 'Keadilan sosial', en: 'Social justice'},
    about: {id: 'Pekerja sosial menentang ketidakadilan dan memperjuangkan akses yang setara, terutama bagi yang terpinggirkan.', en: 'Social workers challenge injustice and strive for equal access, above all for those at the margins.'},
    asks: {id: 'Ketidakadilan apa yang ikut menimbulkan masalah ini?', en: 'Which injustice has a part in this problem?'},
    signs: ['keadilan sosial', 'social justice'],
    source: [{id: 'nasw-2021'}, {id: 'ifsw-2018'}, {id: 'kodepeksos-2010', part: 'pembukaan'}], scope: 'international'
  },
  {
    id: 'ethic-dignity-worth',
    label: {id: 'Harkat dan martabat manusia', en: 'Dignity and worth of the person'},
    about: {id: 'Setiap orang bernilai karena ia manusia, apa pun keadaan dan perbuatannya.', en: 'Everyone has worth by being human, whatever their state or deeds.'},
    asks: {id: 'Apakah cara menulis tentang klien menghormati martabatnya?', en: 'Does the way of writing about the client respect this worth?'},
    signs: ['harkat … martabat', 'dignity and worth', 'inherent dignity'],
    source: [{id: 'nasw-2021'}, {id: 'ifsw-2018'}, {id: 'kodepeksos-2010'}], scope: 'international'
  },
  {
    id: 'ethic-relationships',
    label: {id: 'Hubungan antarmanusia', en: 'Importance of human relationships'},
    about: {id: 'Hubungan adalah kendaraan perubahan, maka klien diperlakukan sebagai mitra.', en: 'Relations are the vehicle of change, so clients are treated as partners.'},
    asks: {id: 'Hubungan mana yang dikuatkan oleh intervensi ini?', en: 'Which relations did the intervention strengthen?'},
    signs: ['hubungan antarmanusia', 'hubungan antar manusia', 'human relationships'],
    source: [{id: 'nasw-2021'}], scope: 'international'
  },
  {
    id: 'ethic-integrity',
    label: {id: 'Integritas', en: 'Integrity'},
    about: {id: 'Pekerja sosial jujur, dapat dipercaya dan menulis apa yang sungguh terjadi.', en: 'Social workers are honest and trustworthy and write what truly happened.'},
    asks: {id: 'Apakah kegagalan dan keterbatasan juga dilaporkan?', en: 'Are failures and limits reported too?'},
    signs: ['integritas', 'integrity'],
    source: [{id: 'nasw-2021'}, {id: 'kodepeksos-2010'}], scope: 'international'
  },
  {
    id: 'ethic-competence',
    label: {id: 'Kompetensi', en: 'Competence'},
    about: {id: 'Orang bekerja dalam batas kemampuannya dan terus mengembangkannya, dengan supervisi.', en: 'People work within their competence and keep developing it, under supervision.'},
    asks: {id: 'Apa yang melampaui kemampuan praktikan dan kepada siapa dirujuk?', en: 'What went beyond the student’s competence, and to whom was it referred?'},
    signs: ['kompetensi profesional', 'nilai kompetensi', 'professional competence'],
    source: [{id: 'nasw-2021'}], scope: 'international'
  },
  {
    id: 'ethic-informed-consent',
    label: {id: 'Persetujuan setelah penjelasan', en: 'Informed consent'},
    about: {id: 'Klien menyetujui pertolongan setelah memahami tujuan, risiko, batas dan haknya untuk menolak.', en: 'Clients agree to help after understanding its purpose, risks, limits and their right to refuse.'},
    aliases: ['Informed consent', 'Persetujuan klien', 'Lembar persetujuan'],
    misspellings: ['Inform consent', 'Informed concern', 'Inform concent'],
    asks: {id: 'Kapan dan bagaimana persetujuan diperoleh, dan siapa yang menyetujui bagi anak?', en: 'When and how was consent obtained, and who consented for a child?'},
    signs: ['informed consent', 'inform consent', 'inform concent', 'informed concern', 'persetujuan … klien', 'persetujuan setelah penjelasan', 'lembar persetujuan'],
    source: [{id: 'nasw-2021', part: '1.03'}, {id: 'public-reports'}], scope: 'international'
  },
  {
    id: 'ethic-privacy',
    label: {id: 'Privasi dan kerahasiaan', en: 'Privacy and confidentiality'},
    about: {id: 'Keterangan klien dijaga, juga dalam laporan kuliah: inisial, tanpa alamat, tanpa wajah.', en: 'What is known of clients is guarded, in coursework too: initials, no address, no face.'},
    asks: {id: 'Data pengenal apa yang masih tertinggal dalam laporan?', en: 'Which identifying data remain in the report?'},
    signs: ['privasi', 'kerahasiaan', 'confidentiality', 'privacy'],
    source: [{id: 'nasw-2021', part: '1.07'}, {id: 'kodepeksos-2010'}, {id: 'uu-27-2022'}], scope: 'international'
  },
  {
    id: 'ethic-no-dual-relation',
    label: {id: 'Tanpa hubungan ganda', en: 'No dual relationships'},
    about: {id: 'Pekerja sosial tidak menjalin hubungan lain dengan klien yang dapat merugikan atau mengaburkan pertolongan.', en: 'Workers keep no other relation with clients that may harm them or blur the help.'},
    aliases: ['Larangan hubungan ganda', 'Batas hubungan profesional'],
    asks: {id: 'Adakah hubungan lain dengan klien, dan bagaimana batasnya dijaga?', en: 'Is there any other relation to the client, and how are limits kept?'},
    signs: ['hubungan ganda', 'relasi ganda', 'dual relation*', 'conflict* of interest'],
    source: [{id: 'nasw-2021', part: '1.06'}, {id: 'public-reports'}], scope: 'international'
  },
  {
    id: 'ethic-self-determination',
    label: {id: 'Hak menentukan diri sendiri', en: 'Right to self-determination'},
    about: {id: 'Pilihan orang atas hidupnya dihormati sejauh tidak mengancam hak dan keselamatan orang lain.', en: 'People’s choices about their lives are respected as far as they do not threaten the rights and safety of others.'},
    asks: {id: 'Pilihan apa yang dihormati meskipun pekerja sosial berpendapat lain?', en: 'Which choice was respected though the worker thought otherwise?'},
    signs: ['menentukan diri sendiri', 'penentuan nasib sendiri', 'self determination'],
    source: [{id: 'ifsw-2018'}, {id: 'nasw-2021', part: '1.02'}], scope: 'international'
  },
  {
    id: 'ethic-participation',
    label: {id: 'Partisipasi dan manusia seutuhnya', en: 'Participation and the whole person'},
    about: {id: 'Orang ikut penuh dalam keputusan tentang dirinya dan dilihat dalam semua sisi hidupnya.', en: 'People take full part in decisions about themselves and are seen in all sides of their lives.'},
    asks: {id: 'Bagaimana klien ikut dalam keputusan pada setiap tahap?', en: 'How did the client share in decisions at each stage?'},
    signs: ['hak … partisipasi', 'manusia seutuhnya', 'right to participation', 'whole person'],
    source: [{id: 'ifsw-2018'}], scope: 'international'
  },
  {
    id: 'ethic-human-rights',
    label: {id: 'Hak asasi manusia', en: 'Human rights'},
    about: {id: 'Hak yang melekat pada setiap orang menjadi dasar dan ukuran praktik.', en: 'The rights that belong to every person are the ground and measure of practice.'},
    aliases: ['HAM'],
    misspellings: ['Hak azasi manusia'],
    asks: {id: 'Hak mana yang dilindungi atau dipulihkan?', en: 'Which right was protected or restored?'},
    signs: ['hak (asasi|azasi) manusia', 'human rights'],
    source: [{id: 'ifsw-2018'}, {id: 'kodepeksos-2010'}, {id: 'paper-intervention', part: '2.1.5 b'}], scope: 'international'
  },
  {
    id: 'ethic-accountability',
    label: {id: 'Tanggung gugat profesi', en: 'Professional accountability'},
    about: {id: 'Profesi dan anggotanya dapat dimintai jawaban atas tindakan, mutu dan hasil kerjanya.', en: 'The profession and its members can be called to answer for acts, quality and results.'},
    asks: {id: 'Kepada siapa hasil dilaporkan dan bagaimana klien dapat mengadu?', en: 'To whom were results reported, and how can clients complain?'},
    signs: ['akuntabilitas', 'tanggung gugat', 'pertanggungjawaban profesional', 'accountability'],
    source: [{id: 'dubois-miley-1992'}, {id: 'public-reports'}], scope: 'international'
  }
]
