import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {LabelledEntry} from '../references/score.ts'

const folder = join('test', 'labelled-references')
const about = ['relasi pertolongan', 'pemberdayaan keluarga', 'pendampingan lansia', 'asesmen bersama warga', 'kerja kelompok dengan remaja', 'kebijakan perlindungan anak', 'resiliensi penyandang disabilitas']
/** What stands between citations: sentences of a paper that name nobody. */
const plain = [
  'Pembahasan tentang TOPIC pada bagian ini bertolak dari pengalaman lapangan, karena di sanalah rencana bertemu dengan keadaan yang tidak selalu sesuai dengan harapan.',
  'Dalam NOMOR kali pertemuan, peserta diminta menceritakan apa yang paling membantu mereka, lalu menyusun sendiri langkah berikutnya bersama keluarga dan tetangga.',
  'Sebagian besar peserta menilai bahwa waktu yang diberikan terlalu singkat, sehingga kepercayaan baru tumbuh ketika kegiatan hampir berakhir.',
  'Hal itu menunjukkan bahwa TOPIC membutuhkan dukungan dari lingkungan terdekat, bukan hanya dari lembaga yang membuka layanan.',
  'Catatan harian memperlihatkan perubahan kecil yang mudah terlewat: seorang ibu mulai bertanya, seorang anak mulai menjawab, dan rumah yang tadinya sepi menjadi tempat berkumpul.',
  'Keterbatasan data membuat kesimpulan dari NOMOR keluarga tersebut tidak dapat diterapkan begitu saja di tempat lain.',
]
/** As many sentences stand between the five citations of one paragraph and those of the next where a report is written as reports are. */
const between = 13

/**
 * A paper with this many entries, those of the labelled sets (real facts, in the many ways in which people write them), and as many citations of
 * them: in brackets, with pages, two in one pair of brackets, and within the sentence. `round` chooses the entries, their years and the numbers in
 * the paragraphs, so that no two rounds have an entry or a paragraph in common; `spread` puts sentences without a citation between the others.
 */
export function benchReferences(count: number, round: number, spread: boolean): string {
  const sets = readdirSync(folder).filter(name => /^entries.*\.json$/u.test(name)).sort()
  const labelled = sets.flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledEntry[]).filter(({type}) => type !== 'unread')
  const entries = Array.from({length: count}, (_, index) => otherYears(labelled[(index + round * 331) % labelled.length]!.text, round))
  const cited = entries.map(text => ({name: /\p{Lu}[\p{L}’'-]{2,}/u.exec(text)?.[0] ?? 'Payne', year: /(?:19|20)\d{2}/u.exec(text)?.[0] ?? '2010'}))
  const paragraphs: string[] = []
  for (let at = 0; at + 5 <= cited.length; at += 5) {
    const [a, b, c, d, e] = cited.slice(at, at + 5) as [typeof cited[0], typeof cited[0], typeof cited[0], typeof cited[0], typeof cited[0]]
    const topic = about[(at / 5) % about.length]!
    paragraphs.push(`Tulisan tentang ${topic} menempatkan pengalaman klien di tengah (${a.name}, ${a.year}). ${b.name} (${b.year}) menunjukkan bahwa hasilnya bergantung pada waktu yang tersedia, dan tidak setiap lembaga dapat memberikannya. `
      + `Pendapat itu dibahas kembali dalam dua tulisan (${c.name}, ${c.year}; ${d.name}, ${d.year}), yang keduanya menekankan kesepakatan sejak awal. Menurut ${e.name} (${e.year}: 12), ${topic} tidak dapat dilepaskan dari lingkungan tempat orang tinggal dan bekerja.`)
    if (spread) paragraphs.push(...withoutCitation(topic, round * 10_000 + at))
  }
  const half = Math.ceil(paragraphs.length / 2)
  return ['# BAB I PENDAHULUAN', '## 1.1 Latar Belakang', ...paragraphs.slice(0, half), '# BAB II PEMBAHASAN', '## 2.1 Intervensi', ...paragraphs.slice(half), '# BAB III PENUTUP', '## 3.1 Kesimpulan', 'Relasi yang hangat memberi ruang bagi perubahan.', '# DAFTAR PUSTAKA', ...entries].join('\n\n') + '\n'
}

function otherYears(text: string, round: number): string {
  return text.replace(/(?:19|20)\d\d/gu, year => String(1900 + (Number(year) - 1900 + 7 * round) % 120))
}

/** Paragraphs of some five sentences. */
function withoutCitation(topic: string, seed: number): string[] {
  const sentences = Array.from({length: between}, (_, index) => plain[(seed / 5 + index) % plain.length]!.replace('TOPIC', topic).replace('NOMOR', String(seed + index)))
  return [sentences.slice(0, 5), sentences.slice(5, 9), sentences.slice(9)].map(list => list.join(' '))
}
