import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {LabelledEntry} from '../references/score.ts'

const about = ['relasi pertolongan', 'pemberdayaan keluarga', 'pendampingan lansia', 'asesmen bersama warga', 'kerja kelompok dengan remaja', 'kebijakan perlindungan anak', 'resiliensi penyandang disabilitas']

/**
 * A paper with this many entries, those of the labelled set (real facts, in the many ways in which people write them) over
 * again, and as many citations of them: in brackets, with pages, two in one pair of brackets, and within the sentence.
 */
export function benchReferences(count: number): string {
  const labelled = (JSON.parse(readFileSync(join('test', 'labelled-references', 'entries.json'), 'utf8')) as LabelledEntry[]).filter(({type}) => type !== 'unread')
  const entries = Array.from({length: count}, (_, index) => labelled[index % labelled.length]!)
  const cited = entries.map(({values = {}}) => ({name: [values.author].flat()[0] ?? [values.title].flat()[0] ?? 'Payne', year: /\d{4}/u.exec([values.issued].flat()[0] ?? '')?.[0] ?? '2010'}))
  const paragraphs: string[] = []
  for (let at = 0; at + 5 <= cited.length; at += 5) {
    const [a, b, c, d, e] = cited.slice(at, at + 5) as [typeof cited[0], typeof cited[0], typeof cited[0], typeof cited[0], typeof cited[0]]
    const topic = about[(at / 5) % about.length]!
    paragraphs.push(`Tulisan tentang ${topic} menempatkan pengalaman klien di tengah (${a.name}, ${a.year}). ${b.name} (${b.year}) menunjukkan bahwa hasilnya bergantung pada waktu yang tersedia, dan tidak setiap lembaga dapat memberikannya. `
      + `Pendapat itu dibahas kembali dalam dua tulisan (${c.name}, ${c.year}; ${d.name}, ${d.year}), yang keduanya menekankan kesepakatan sejak awal. Menurut ${e.name} (${e.year}: 12), ${topic} tidak dapat dilepaskan dari lingkungan tempat orang tinggal dan bekerja.`)
  }
  const half = Math.ceil(paragraphs.length / 2)
  return ['# BAB I PENDAHULUAN', '## 1.1 Latar Belakang', ...paragraphs.slice(0, half), '# BAB II PEMBAHASAN', '## 2.1 Intervensi', ...paragraphs.slice(half), '# BAB III PENUTUP', '## 3.1 Kesimpulan', 'Relasi yang hangat memberi ruang bagi perubahan.', '# DAFTAR PUSTAKA', ...entries.map(({text}) => text)].join('\n\n') + '\n'
}
