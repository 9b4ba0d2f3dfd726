/** What single words of a text are counted for: with whom the work is done, and how the writer speaks. */
export type WordUse = 'individual' | 'group' | 'community' | 'chatty' | 'to reader' | 'own deeds'

/** Words as they are folded for comparing, by what they are counted for. */
export const kindWords: Readonly<Record<WordUse, readonly string[]>> = {
  individual: ['klien', 'client', 'kelayan', 'pm', 'ibu', 'ayah', 'anak', 'suami', 'istri', 'ia', 'dia', 'he', 'she', 'his', 'her', 'mother', 'father', 'family', 'keluarga', 'residen'],
  group: ['kelompok', 'anggota', 'group', 'groups', 'member', 'members', 'peserta', 'sesi', 'session', 'sessions', 'groupwork'],
  community: [
    'warga', 'desa', 'kampung', 'kelurahan', 'dusun', 'rt', 'rw', 'masyarakat', 'komunitas', 'kader', 'community', 'communities', 'village', 'villages', 'villagers', 'resident', 'residents', 'household', 'households',
    'hamlet', 'panchayat', 'barangay', 'neighbor', 'neighbors', 'neighbour', 'neighbours', 'neighborhood', 'neighbourhood', 'lurah', 'pemuda', 'taruna',
  ],
  chatty: [
    'kamu', 'kalian', 'nggak', 'enggak', 'gak', 'ga', 'kok', 'sih', 'dong', 'deh', 'banget', 'loh', 'lho', 'yuk', 'nih', 'nah', 'gue', 'sobat', 'ngobrol', 'kayak', 'gimana', 'ribet', 'kepo', 'begitulah', 'pokoknya', 'seru', 'guys', 'gonna', 'honestly', 'folks',
  ],
  'to reader': ['anda', 'you', 'your', 'youre'],
  'own deeds': ['saya', 'kami', 'praktikan', 'i', 'my', 'we', 'our'],
}

/** Counted people: `tujuh anak`, `8 girls` are a group, as `anak-anak` are. */
export const countedPeople: ReadonlySet<string> = new Set(['anak', 'orang', 'remaja', 'lansia', 'ibu', 'siswa', 'girls', 'boys', 'women', 'men'])

/** Numbers in words from two to ten, as they stand before people. */
export const numerals: ReadonlySet<string> = new Set(['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'six', 'seven', 'eight', 'nine', 'ten'])
