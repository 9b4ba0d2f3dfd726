/**
 * Names of the tables that are everyday words when they stand in a sentence: "kontrak rumah", "tahap awal kehamilan",
 * "communication was good". As headings and items they keep their meaning; in running prose nobody explains them.
 */
export const everydayWords: readonly string[] = [
  'tahap awal', 'pertemuan awal', 'inisiasi', 'pelamaran', 'penjangkauan', 'outreach', 'admission',
  'kontrak', 'contract', 'contracting', 'plans', 'monitor', 'merujuk', 'isi',
  'penerimaan', 'acceptance', 'komunikasi', 'communication', 'partisipasi', 'participation', 'keikutsertaan', 'keindividuan',
  'pertanggungjawaban', 'intervensi krisis', 'crisis intervention', 'psikologi sosial', 'social psychology', 'bimbingan sosial perseorangan',
]
