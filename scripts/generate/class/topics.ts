import type {Language} from '../../../src/knowledge/types.ts'

/** What an invented report is about; clients have initials, places no names. */
export interface Topic {
  readonly people: string
  readonly initial: string
  readonly who: string
  readonly place: string
  readonly agency: string
  readonly trouble: string
  readonly cause: string
  readonly strength: string
  readonly helper: string
  readonly activity: string
  readonly goal: string
  readonly result: string
}

const topic = (initial: string, people: string, who: string, place: string, agency: string, trouble: string, cause: string, strength: string, helper: string, activity: string, goal: string, result: string): Topic =>
  ({people, initial, who, place, agency, trouble, cause, strength, helper, activity, goal, result})

/** The topics of reports on people, by language. */
export const topics: Readonly<Record<Language, readonly Topic[]>> = {
  id: [
    topic('R', 'lanjut usia yang hidup sendiri', 'perempuan, 71 tahun, janda tanpa anak di rumah', 'kelurahan padat di tepi sungai', 'pusat layanan lanjut usia', 'makan tidak teratur dan tidak lagi keluar rumah', 'kepergian suaminya tahun lalu', 'keterampilan menganyam', 'kader posyandu', 'pertemuan menganyam setiap Selasa', 'makan tiga kali sehari dan bertemu orang dua kali seminggu', 'hadir di delapan dari sepuluh pertemuan'),
    topic('D', 'remaja yang putus sekolah', 'laki-laki, 15 tahun, anak kedua dari empat bersaudara', 'kampung nelayan di pesisir utara', 'rumah singgah remaja', 'berhenti sekolah dan bekerja memuat ikan sejak subuh', 'utang ayahnya kepada pemilik kapal', 'kegemaran memperbaiki mesin', 'wali kelas dan pemilik bengkel', 'kejar paket dan magang di bengkel', 'terdaftar di kejar paket sebelum semester baru', 'mengikuti sebelas dari dua belas kelas'),
    topic('N', 'ibu tunggal pekerja harian', 'perempuan, 34 tahun, ibu dari dua anak balita', 'perkampungan di belakang pasar induk', 'pusat layanan keluarga', 'sering meninggalkan anaknya tanpa pengasuh saat bekerja', 'perpisahan dengan suaminya', 'kegigihan dan ketelitian mengatur uang', 'tetangga dan pengelola taman anak', 'penitipan bergilir antartetangga', 'anak diasuh orang dewasa setiap jam kerja', 'penitipan berjalan selama enam minggu tanpa putus'),
    topic('T', 'penyandang disabilitas netra yang baru', 'laki-laki, 42 tahun, bekas sopir truk', 'perumahan di pinggir jalan lintas', 'balai rehabilitasi sosial', 'tidak mau bertemu tamu dan menolak berlatih berjalan', 'kecelakaan yang merenggut penglihatannya', 'ingatan arah yang tajam', 'instruktur orientasi dan kawan sekerja lama', 'latihan tongkat dua kali seminggu', 'berjalan sendiri ke warung dan musala', 'berjalan sendiri ke warung empat kali dalam seminggu terakhir'),
    topic('S', 'anak yang mengalami perundungan', 'perempuan, 11 tahun, tinggal bersama bibinya', 'kota kecil di kaki gunung', 'layanan anak dan keluarga', 'menangis setiap pagi dan menolak masuk kelas', 'ejekan teman tentang logatnya', 'kemahiran bercerita', 'guru kelas dan bibinya', 'kelompok bercerita di perpustakaan', 'masuk kelas setiap hari selama sebulan', 'masuk kelas sembilan belas dari dua puluh hari'),
    topic('H', 'bekas warga binaan', 'laki-laki, 29 tahun, bebas tiga bulan yang lalu', 'rusun di tengah kota', 'lembaga pembimbingan kemasyarakatan', 'ditolak bekerja dan mulai bergaul lagi dengan kawan lama', 'catatan hukum yang diketahui tetangga', 'pengalaman sebagai tukang kayu', 'pengurus rukun tetangga dan pemilik mebel', 'kerja percobaan di bengkel mebel', 'memperoleh penghasilan tetap dalam tiga bulan', 'menyelesaikan enam pesanan dan digaji penuh'),
    topic('M', 'pekerja migran yang pulang', 'perempuan, 38 tahun, pulang tanpa upah dari luar negeri', 'desa sawah tadah hujan', 'rumah perlindungan perempuan', 'sulit tidur dan menghindari pertanyaan keluarga', 'perlakuan kasar majikannya', 'kemampuan memasak masakan asing', 'bidan desa dan adik perempuannya', 'usaha katering bersama adiknya', 'tidur lebih dari lima jam dan berjualan dua hari seminggu', 'tidur enam jam pada minggu terakhir dan berjualan tiga hari'),
    topic('J', 'pemuda yang terjerat judi daring', 'laki-laki, 24 tahun, pengemudi ojek', 'gang sempit dekat terminal', 'posko layanan pemuda', 'menjual barang rumah dan berbohong kepada ibunya', 'kekalahan beruntun sejak diajak kawan', 'keluwesan bergaul', 'ketua karang taruna dan ibunya', 'tabungan bersama dan futsal malam', 'tidak bertaruh selama enam puluh hari', 'tidak bertaruh lima puluh lima hari dan melunasi satu utang'),
    topic('Y', 'keluarga penyintas banjir', 'perempuan, 39 tahun, ibu dari tiga anak', 'barak sementara di lapangan desa', 'posko pemulihan', 'terjaga setiap hujan dan tidak berani pulang', 'rumah yang hanyut malam hari', 'kesigapan mengatur dapur umum', 'relawan dan kepala dusun', 'masak bersama dan doa sore', 'tidur tanpa terjaga dan menengok rumah seminggu sekali', 'menengok rumah tujuh kali'),
    topic('B', 'orang dengan gangguan jiwa yang pulih', 'laki-laki, 33 tahun, rawat jalan sejak dua tahun', 'permukiman pekerja kebun', 'klinik kesehatan jiwa masyarakat', 'lupa minum obat dan dijauhi saudara-saudaranya', 'ketakutan keluarga akan kekambuhan', 'kesabaran merawat ternak', 'perawat puskesmas dan kakaknya', 'jadwal obat bersama dan beternak kambing', 'minum obat setiap hari selama dua bulan', 'minum obat lima puluh tujuh dari enam puluh hari'),
  ],
  en: [
    topic('R', 'older people who live alone', 'a widow of 74 in a house of her own', 'a hill town that loses its young people', 'a service centre for older people', 'skips meals and has stopped going out', 'the death of her sister', 'a gift for weaving', 'the volunteer of the ward', 'a weaving circle every Tuesday', 'to eat three meals a day and see others twice a week', 'came to eight of ten meetings'),
    topic('K', 'young people out of school', 'a boy of 16, the third of five children', 'a fishing village on the north coast', 'a drop-in house for young people', 'left school to unload boats before dawn', 'a debt of the family to the boat owner', 'skill with engines', 'a former teacher and a garage owner', 'evening classes and a place in a garage', 'to be enrolled before the new term', 'went to eleven of twelve classes'),
    topic('L', 'mothers who raise children by themselves', 'a woman of 31 with two small children', 'a quarter behind the wholesale market', 'a family service', 'had to leave the children without care while working', 'a separation without support', 'great thrift', 'two neighbours and the playgroup', 'a rota of care among neighbours', 'to have an adult with the children in all working hours', 'kept the rota going for six weeks'),
    topic('P', 'adults who have lost their sight', 'a man of 45 who drove a lorry for twenty years', 'a row of houses along a trunk road', 'a rehabilitation centre', 'refused visitors and any training with the cane', 'an accident on a night tour', 'a keen sense of direction', 'the mobility trainer and an old workmate', 'cane lessons twice a week', 'to walk to the shop alone', 'walked to the shop four times in the last week'),
    topic('E', 'children who are bullied', 'a girl of 10 who lives with her aunt', 'a small town below a volcano', 'a service for children and families', 'cried every morning and would not enter the classroom', 'mockery of the way she speaks', 'a talent for telling stories', 'the class teacher and the aunt', 'a story group in the library', 'to attend every day for a month', 'attended on nineteen of twenty days'),
  ],
}

/** The topics of reports on communities. */
export const communities: Readonly<Record<Language, readonly Topic[]>> = {
  id: [
    topic('', 'warga RW 5', 'dua ratus kepala keluarga, sebagian besar buruh', 'lembah yang sumurnya kering setiap kemarau', 'kantor desa', 'air bersih harus dibeli dari truk tangki', 'pipa lama yang bocor dan tidak ada pengurusnya', 'kebiasaan gotong royong', 'ketua RT dan kelompok pemuda', 'perbaikan pipa setiap Minggu', 'air mengalir ke enam puluh rumah', 'air mengalir ke lima puluh delapan rumah'),
    topic('', 'warga bantaran kali', 'seratus dua puluh keluarga yang menyewa rumah', 'bantaran yang tergenang tiga kali setahun', 'balai kelurahan', 'sampah menumpuk dan saluran tersumbat', 'jarak jauh ke tempat pembuangan', 'kelompok ibu yang terbiasa menabung', 'kader lingkungan dan pengepul', 'bank sampah setiap Sabtu', 'dua saluran utama bersih sebelum musim hujan', 'kedua saluran bersih dan genangan surut dalam dua jam'),
    topic('', 'warga dusun atas', 'delapan puluh keluarga petani kopi', 'dusun yang jalannya putus saat hujan', 'pos pelayanan dusun', 'anak balita jarang ditimbang', 'posyandu yang jauh dan tidak terjadwal', 'jaringan pengajian yang kuat', 'bidan dan guru mengaji', 'posyandu keliling setiap bulan', 'semua balita ditimbang dua bulan berturut-turut', 'empat puluh satu dari empat puluh tiga balita ditimbang'),
  ],
  en: [
    topic('', 'the residents of the lower ward', 'some ninety households, most of them tenants', 'a valley whose wells run dry each August', 'the village office', 'water has to be bought by the can', 'an old pipe that nobody looks after', 'a habit of working together', 'the ward elder and the youth group', 'pipe repairs every Sunday', 'to bring water to thirty houses', 'brought water to twenty-eight houses'),
    topic('', 'the families on the embankment', 'about sixty families who rent by the month', 'an embankment that floods three times a year', 'the ward hall', 'rubbish piles up and drains are blocked', 'the long way to the dump', 'a savings circle of mothers', 'the health volunteers and a scrap dealer', 'a waste bank every Saturday', 'to clear two main drains before the rains', 'cleared both drains in nine weeks'),
  ],
}
