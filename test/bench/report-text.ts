const stages = ['Engagement', 'Intake', 'Kontrak', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi', 'Rujukan', 'Bimbingan Lanjut']
const sentences = [
  'Praktikan menemui klien di rumahnya pada hari Senin dan menjelaskan maksud kedatangan dengan bahasa yang mudah dipahami.',
  'Ibu klien bercerita bahwa anaknya jarang pulang sejak bulan Maret karena takut dimarahi (Adi, 2008: 49).',
  'Menurut Payne (1991), relasi yang hangat memberi ruang bagi perubahan; karena itu pertemuan dimulai tanpa catatan.',
  'Kebutuhan keluarga dicatat bersama dalam **ecomap**, lalu dibahas satu per satu menurut yang paling mendesak.',
  'Klien berkata, “saya mau sekolah lagi,” dan keluarganya menyetujui jadwal yang disusun bersama.',
]

/** A case report of about this many characters, in the manner of real ones: headings, paragraphs, lists, a table, references. */
export function benchReport(size: number): string {
  const parts = ['# BAB I PENDAHULUAN\n', '## 1.1 Latar Belakang\n', paragraph(0), '## 1.2 Tujuan\n', '1. Menggambarkan proses pertolongan.\n2. Menilai hasilnya.\n', '# BAB II PROSES PERTOLONGAN\n']
  let chapter = 0
  while (parts.join('\n').length < size - 1200) {
    chapter++
    for (const [index, stage] of stages.entries()) {
      parts.push(`## 2.${(chapter - 1) * stages.length + index + 1} ${stage}\n`, paragraph(index), paragraph(index + 1), `- ${sentences[index % 5]}\n- ${sentences[(index + 2) % 5]}\n`)
      if (index === 3) parts.push('| Aspek | Keterangan |\n| --- | --- |\n| Biologis | sehat |\n| Sosial | jarang bergaul |\n')
    }
  }
  parts.push('# BAB III PENUTUP\n', '## 3.1 Kesimpulan\n', paragraph(2), '## 3.2 Saran\n', paragraph(3), '# DAFTAR PUSTAKA\n', 'Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.\n', 'Payne, Malcolm. 1991. *Modern Social Work Theory*. London: Macmillan.\n')
  return parts.join('\n').slice(0, size)
}

function paragraph(seed: number): string {
  return `${Array.from({length: 5}, (_, index) => sentences[(seed + index) % sentences.length]).join(' ')}\n`
}
