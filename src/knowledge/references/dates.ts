import type {SourceRef} from '../types.ts'

/** Names of months with their number, in both languages, whole and cut; compared folded, without a full stop. */
export const months: {readonly source: readonly SourceRef[], readonly names: Readonly<Record<string, number>>} = {
  source: [{id: 'practice-knowledge'}],
  names: {
    januari: 1, january: 1, jan: 1, februari: 2, pebruari: 2, february: 2, feb: 2, maret: 3, march: 3, mar: 3, april: 4, apr: 4, mei: 5, may: 5, juni: 6, june: 6, jun: 6, juli: 7, july: 7, jul: 7,
    agustus: 8, august: 8, agu: 8, agt: 8, agust: 8, ags: 8, aug: 8, september: 9, sep: 9, sept: 9, oktober: 10, october: 10, okt: 10, oct: 10, november: 11, nopember: 11, nov: 11, nop: 11, desember: 12, december: 12, des: 12, dec: 12,
  },
}

/** Seasons and days as dates name them; they carry no number. */
export const dateWords: {readonly source: readonly SourceRef[], readonly words: readonly string[]} = {
  source: [{id: 'practice-knowledge'}],
  words: ['spring', 'summer', 'autumn', 'fall', 'winter', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tanggal', 'tgl', 'pukul', 'pkl', 'jam', 'wib', 'wita', 'wit', 'bulan', 'tahun', 'pada', 'on', 'at', 'of', 'hari', 'am', 'pm', 'edisi'],
}
