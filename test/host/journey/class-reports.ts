/** A file of a generated class. */
export interface ClassFile {
  readonly path: string
  readonly text: string
}

const stages = ['Engagement', 'Intake', 'Kontrak', 'Asesmen', 'Perencanaan', 'Intervensi', 'Evaluasi', 'Terminasi', 'Rujukan'] as const
const pool = (
  'rumah ibu nenek adik kakak sekolah guru kelas jadwal belajar bermain gambar pasar warung biaya ongkos sepeda hujan pagi siang sore malam senin kamis kader tetangga musyawarah surat kartu obat '
  + 'makan tidur pulang pergi bicara diam tertawa cemas tenang rencana tugas janji catatan buku kursi halaman sungai kebun ternak lomba latihan lagu cerita pesan telepon kunjungan'
).split(' ')

/** A shared paragraph, as two students who worked together would hand it in. */
const shared = 'Pertemuan kedua diadakan di halaman balai warga pada sore hari karena ibu klien bekerja di pasar sampai siang, lalu praktikan membacakan kembali catatan pertemuan pertama, meminta klien membetulkan yang keliru, dan bersama ibunya menyusun tiga hal yang hendak dicapai sampai akhir bulan.'

/** The initials of a student: no two of a class are alike. */
const initials = (at: number): string => [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676) % 26].map(one => `${String.fromCharCode(65 + one)}.`).join(' ')

/** A class of reports that differ: in what they lack, in kind and in their words; every tenth pair shares a paragraph. The same at every call. */
export function classReports(count: number): readonly ClassFile[] {
  let seed = 7
  const next = (most: number): number => {
    seed = (seed + 0x6D2B79F5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
  const sentence = (words: number): string => {
    const text = Array.from({length: words}, () => pool[next(pool.length)]).join(' ')
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = (): string => `${sentence(14)} ${sentence(11)} ${sentence(16)}\n`
  return Array.from({length: count}, (_, at) => {
    const number = String(at + 1).padStart(3, '0')
    const skipped = new Set([next(9), next(14), next(20)])
    const empty = next(30)
    const body = stages.flatMap((stage, index) => skipped.has(index) ? [] : [`## 2.${index + 1} ${stage}\n`, index === empty ? '' : paragraph() + '\n' + paragraph()])
    const sources = next(3) === 0 ? 'Adi, I. R. 2013. *Intervensi komunitas*.\n' : 'Adi, I. R. (2013). *Intervensi komunitas*. Rajawali Pers.\n'
    const text = [
      `---\njudul: "Pendampingan Klien ${number}"\njenis: ${at % 9 === 8 ? 'laporan-kelompok' : 'laporan-kasus'}\nstatus: ${at % 7 === 6 ? 'draf' : 'final'}\nprinsip: biestek\npenulis:\n  - nama: "${initials(at)}"\n    nim: "21.04.${number}"\n---\n`,
      '# BAB I PENDAHULUAN\n', '## 1.1 Latar Belakang\n', `${paragraph()}\nPekerja sosial mendampingi klien (Adi, 2013).\n`, ...(next(4) === 0 ? [] : ['## 1.2 Tujuan\n', paragraph()]),
      '# BAB II PROSES PERTOLONGAN\n', ...(at % 10 < 2 ? [`${shared}\n`] : []), ...body,
      ...(next(3) === 0 ? [] : ['# BAB III PENUTUP\n', '## 3.1 Kesimpulan\n', paragraph(), '## 3.2 Saran\n', paragraph()]),
      '# DAFTAR PUSTAKA\n', sources,
    ].join('\n')
    return {path: `kelas/21.04.${number}/laporan-${number}.md`, text}
  })
}
