const stages = ['Engagement', 'Intake', 'Kontrak', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi', 'Rujukan', 'Bimbingan Lanjut']
const sentences = [
  'Praktikan menemui klien “R” di rumahnya pada hari Senin, 3 Maret, dan menjelaskan maksud kedatangan dengan bahasa yang mudah dipahami.',
  'Ibu klien bercerita bahwa anaknya jarang pulang sejak bulan Maret karena takut dimarahi (Adi, 2008: 49).',
  'Menurut Payne (1991), relasi yang hangat memberi ruang bagi perubahan; karena itu pertemuan dimulai tanpa catatan.',
  'Kebutuhan keluarga dicatat bersama dalam *ecomap*, lalu dibahas satu per satu menurut yang paling mendesak.[^1]',
  'Klien berkata, “saya mau sekolah lagi,” dan keluarganya menyetujui jadwal yang disusun bersama.',
]
const facts = `1. Waktu : Senin, 3 Maret, pukul 13.00 WIB
2. Tempat : rumah klien
3. Sasaran : klien “R” dan ibunya
4. Teknik : *small talk*, wawancara, dan observasi
5. Hasil :
   1) klien mau bercerita
   2) ibu klien menyetujui pertemuan berikutnya
`
const table = `| Aspek | Keterangan | Sumber |
| --- | --- | --- |
| **Biologis** | sehat, tidur larut malam | wawancara |
| **Psikologis** | mudah marah bila ditanya soal sekolah | observasi |
| **Sosial** | dekat dengan neneknya, jarang bergaul | ecomap |
| **Spiritual** | ikut pengajian setiap Kamis | wawancara |
`
const needs = `- **Kebutuhan:** kembali ke sekolah dan rasa aman di rumah
- **Potensi:** pandai menggambar, *telaten* merawat adiknya
- **Sumber:** nenek, wali kelas, dan [puskesos desa](https://example.org/puskesos)
`

/**
 * A case report of about this many characters, formatted as practicum reports are when they are written in Markdown:
 * numbered headings, facts of each meeting as a list, paragraphs with citations and notes, a table for the assessment.
 * `plain` leaves only headings and paragraphs.
 */
export function benchReport(size: number, plain = false): string {
  const parts = ['# BAB I PENDAHULUAN\n', '## 1.1 Latar Belakang\n', paragraph(0), '## 1.2 Tujuan\n', '1. Menggambarkan proses pertolongan.\n2. Menilai hasilnya.\n', '# BAB II PROSES PERTOLONGAN\n']
  let length = 0
  for (let round = 0; length < size - 1500; round++) {
    for (const [index, stage] of stages.entries()) {
      const heading = `## 2.${round * stages.length + index + 1} ${stage}\n`
      const section = plain ? [heading, paragraph(index), paragraph(index + 1), paragraph(index + 2)] : [heading, facts, paragraph(index), index % 3 === 0 ? table : needs, paragraph(index + 2)]
      parts.push(...section)
      length += section.join('\n').length
    }
  }
  const end = ['# BAB III PENUTUP\n', '## 3.1 Kesimpulan\n', paragraph(2), '## 3.2 Saran\n', paragraph(3), '# DAFTAR PUSTAKA\n', 'Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.\n', 'Payne, Malcolm. 1991. *Modern Social Work Theory*. London: Macmillan.\n', '[^1]: Catatan lapangan praktikan.\n'].join('\n')
  const body = parts.join('\n')
  return `${body.slice(0, body.lastIndexOf('\n\n', Math.max(size - end.length, 1)))}\n\n${end}`
}

function paragraph(seed: number): string {
  return `${Array.from({length: 4}, (_, index) => sentences[(seed + index) % sentences.length]).join(' ')}\n`
}
