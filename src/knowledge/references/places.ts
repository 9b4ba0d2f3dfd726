import type {WordTable} from './types.ts'

/** Places that stand before a publisher, or that a writer names with a year ("Bandung, 2019") without citing anything. */
export const places: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'jakarta', 'dki jakarta', 'jakarta timur', 'jakarta selatan', 'jakarta pusat', 'jakarta barat', 'jakarta utara', 'bandung', 'yogyakarta', 'jogjakarta', 'jogja', 'yogya', 'surabaya', 'semarang', 'malang', 'medan', 'makassar', 'ujung pandang', 'denpasar', 'bogor', 'depok', 'bekasi', 'tangerang', 'tangerang selatan', 'surakarta', 'solo', 'padang', 'palembang', 'banda aceh', 'aceh', 'pekanbaru', 'jambi',
    'bengkulu', 'bandar lampung', 'lampung', 'pontianak', 'banjarmasin', 'samarinda', 'balikpapan', 'palangkaraya', 'manado', 'palu', 'kendari', 'gorontalo', 'ambon', 'jayapura', 'kupang', 'mataram', 'cimahi', 'cirebon', 'tasikmalaya', 'sukabumi', 'garut', 'purwokerto', 'salatiga', 'magelang', 'klaten', 'kudus', 'jember', 'kediri', 'madiun', 'mojokerto', 'sidoarjo', 'gresik', 'pasuruan', 'ponorogo', 'batu', 'serang', 'cilegon',
    'sumedang', 'lembang', 'jatinangor', 'sleman', 'bantul', 'ciputat', 'batam', 'indonesia', 'jawa barat', 'jawa tengah', 'jawa timur', 'bali', 'banten', 'lombok', 'papua', 'sulawesi', 'kalimantan', 'sumatera', 'parepare', 'pekalongan', 'tulungagung', 'kuningan', 'karawang', 'cianjur', 'temanggung', 'sukoharjo', 'boyolali', 'jombang', 'lumajang', 'probolinggo', 'banyuwangi', 'blitar', 'lamongan',
    'new york', 'new york city', 'glencoe', 'oakland', 'london', 'boston', 'chicago', 'washington', 'washington dc', 'washington d.c.', 'belmont', 'thousand oaks', 'beverly hills', 'newbury park', 'englewood cliffs', 'itasca', 'itaca', 'homewood', 'oxford', 'cambridge', 'manchester', 'bristol', 'edinburgh', 'glasgow', 'paris', 'geneva', 'jenewa', 'berlin', 'wiesbaden', 'heidelberg', 'frankfurt', 'amsterdam', 'leiden', 'den haag', 'the hague', 'rotterdam', 'vienna', 'rome', 'madrid', 'brussels',
    'singapore', 'singapura', 'kuala lumpur', 'selangor', 'manila', 'bangkok', 'tokyo', 'beijing', 'hong kong', 'new delhi', 'delhi', 'mumbai', 'bombay', 'melbourne', 'sydney', 'canberra', 'brisbane', 'perth', 'adelaide', 'toronto', 'montreal', 'vancouver', 'los angeles', 'san francisco', 'berkeley', 'palo alto', 'stanford', 'california', 'pacific grove', 'monterey', 'philadelphia', 'princeton', 'new jersey', 'new haven', 'ann arbor', 'baltimore', 'atlanta', 'austin', 'dallas', 'houston',
    'seattle', 'denver', 'minneapolis', 'saint paul', 'st. louis', 'st louis', 'milwaukee', 'detroit', 'cleveland', 'pittsburgh', 'alexandria', 'silver spring', 'long beach', 'harmondsworth', 'aldershot', 'buckingham', 'basingstoke', 'hampshire', 'houndmills', 'new brunswick', 'binghamton', 'upper saddle river', 'hoboken', 'hillsdale', 'mahwah', 'needham heights', 'menlo park', 'reading', 'glenview', 'dubuque', 'lanham', 'plymouth', 'norwood', 'springfield', 'dordrecht', 'cham', 'munich',
    'burlington', 'chichester', 'champaign', 'beaverton', 'miami', 'united kingdom', 'australia', 'germany', 'china', 'serbia', 'usa', 'united states', 'england', 'netherlands', 'belanda', 'india', 'malaysia', 'philippines', 'canada', 'uk', 'us', 'dublin', 'zurich', 'stockholm', 'oslo', 'copenhagen', 'helsinki', 'auckland', 'wellington', 'cape town', 'nairobi', 'cairo', 'nashville', 'bloomington', 'urbana', 'evanston', 'lexington', 'chapel hill', 'durham', 'st. paul',
  ],
}

/** States and countries as they follow a place: "Thousand Oaks, CA". */
export const regionCodes: WordTable = {
  source: [{id: 'apa-7', part: '9.29'}],
  words: [
    'al', 'ak', 'az', 'ar', 'ca', 'co', 'ct', 'de', 'dc', 'd.c', 'fl', 'ga', 'hi', 'il', 'in', 'ia', 'ks', 'ky', 'la', 'me', 'md', 'ma', 'mi', 'mn', 'ms', 'mo', 'mt', 'ne', 'nv', 'nh', 'nj', 'nm', 'ny', 'nc', 'nd', 'oh', 'ok', 'or', 'pa', 'ri', 'sc', 'sd', 'tn', 'tx', 'ut', 'vt', 'va', 'wa', 'wv', 'wi', 'wy',
    'calif', 'mass', 'conn', 'penn', 'uk', 'usa', 'england', 'california', 'illinois', 'massachusetts', 'new jersey', 'new york', 'indonesia', 'australia', 'canada', 'united kingdom', 'nsw', 'vic', 'd.c.', 'n.j', 'n.y', 'u.k', 'u.s.a', 'pennsylvania', 'connecticut', 'texas', 'virginia', 'ohio', 'michigan', 'jawa barat', 'jawa tengah', 'jawa timur', 'washington', 'oregon', 'florida', 'ontario', 'scotland', 'germany', 'netherlands', 'india', 'malaysia',
  ],
}
