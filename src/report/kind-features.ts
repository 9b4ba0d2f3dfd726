import {foreignProgrammes, kindNames, lessonPhrases, ownProgrammes} from '../knowledge/kind-names.ts'
import {kindSigns, rivalCamps, type KindSign, type RivalField} from '../knowledge/kind-signs.ts'
import {countedPeople, kindWords, numerals, type WordUse} from '../knowledge/kind-words.ts'
import type {KindId, SectionId} from '../knowledge/types.ts'
import type {Outline} from '../markdown/model.ts'
import {countWords, wordsOf, type Word} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'
import {phraseScanner} from '../text/phrase-scan.ts'
import {sampledText, sampledWords} from './kind-sample.ts'
import type {StageSpot} from './model.ts'

/** What the kind is judged by. */
export interface KindEvidence {
  /** The text behind the front matter, and where it begins in the file. */
  readonly text: string
  readonly start: number
  readonly words: readonly Word[]
  readonly outline: Outline
  readonly parts: ReadonlySet<SectionId>
  readonly spots: readonly StageSpot[]
  /** How many principles are stated as items or headings. */
  readonly principles: number
}

/** What a phrase found stands for: a sign, or a word to students who are to write the report. */
type Said = KindSign | 'lesson'

const signs = phraseScanner<KindSign>(kindSigns.flatMap(sign => sign.phrases.map(phrase => ({phrase, payload: sign}))))
const said = phraseScanner<Said>([...kindSigns.flatMap(sign => sign.phrases.map(phrase => ({phrase, payload: sign}))), ...lessonPhrases.map(phrase => ({phrase, payload: 'lesson' as const}))])
const programmes = phraseScanner<'own' | 'other'>([...ownProgrammes.map(phrase => ({phrase, payload: 'own' as const})), ...foreignProgrammes.map(phrase => ({phrase, payload: 'other' as const}))])
const names = phraseScanner<KindId>(Object.entries(kindNames).flatMap(([kind, phrases]) => phrases.map(phrase => ({phrase, payload: kind as KindId}))))

const signsInHeading = memoize((title: string): readonly KindSign[] => signs.scan(wordsOf(title)).map(hit => hit.payload))

/** Occurrences of one phrase beyond this add nothing: a long text is not more of a kind than a short one. */
const mostCounted = 3
/** What a word of another field is worth alone. */
const loneShare = 0.4
/** The first lines, in which a text says what it is. */
const openingWords = 60
/** A cover with the words of thanks behind it is about as long. */
export const coverWords = 150
/** So many questions in a hundred words are those of a form. */
const mostAsked = 3

/** A dateline stands within so many characters of the beginning, and only once: labels of paragraphs come again. */
const mostOpening = 900
/** The lines of a cover stand within so many. */
const mostCover = 1200

/** People by initials, also as a bare letter: “UA”, klien R, Ms. J, "N (9 tahun)", "B is tired". */
const initials = /[“"'‘]\p{Lu}{1,3}[”"'’]|\b(?:[Kk]lien|[Cc]lient|PM|PPKS|[Kk]elayan|Ms|Mr|Mrs|Mdm|Ny|Tn|[Ii]bu|[Bb]apak|Bp|[Ss]dr|[Aa]nak|[Ii]nisial|[Ii]nitials?|[Dd]esa|[Vv]illage|Mbah|Pak|Bu|Nenek|Kakek|Kak|Adik|Sdri|[Ss]ubjek|[Mm]embers?)\.?\s+[“"]?\p{Lu}{1,3}\b|\b\p{Lu}{1,2}\s?\(\d{1,2}\s/gu
const letters = /(?<![\p{L}\p{N}.'’])[A-HJ-Z]{1,2}\.?(?=\s(?:is|was|were|has|had|did|drew|said|says|asked|came|lives|loves|reads|mau|sudah|belum|masih|tidak|lebih|merasa|tinggal|bertugas|mengaku|mengatakan|dan ibunya|dapat|menangis|mengikuti|dirujuk|seen|denies|reports|ditempatkan|baru|tested|brought|kembali|berhenti)\b)/gu
const dates = /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec)\p{L}*\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\s+\d{1,2}\b|\b\d{1,2}[.:]\d{2}\s?(?:WIB|WITA|WIT|am|pm)|\b\d{1,2}\/\d{1,2}\b|\b[Tt]anggal\s\d{1,2}\b|\b(?:[Ss]esi|[Ss]ession|[Mm]inggu|[Ww]eek|[Pp]ertemuan)\s+(?:ke-?\s?)?(?:\d{1,2}|[IVX]{1,4})\b|\b\d{1,2}[- ]year[- ]old\b|\b(?:[Uu]mur|[Uu]sia|[Aa]ged?)\s*(?::\s*)?\d{1,2}\b/gu
const doers = /\b[Pp]raktikan\s+(?!harus|dapat|perlu|sebaiknya|hendaknya|adalah|biasanya|wajib|sering|kerap|akan)\p{Ll}{3,}|\b(?:[Tt]he (?:student|worker|trainee|caseworker|social worker|students)|[Tt]rainee|I|[Ww]e)\s+(?:also\s+)?(?:\p{Ll}{2,}ed|met|saw|spoke|went|told|gave|drew|held|put|wrote|took|paid|rang|came|found)\b|\b(?:[Kk]lien|PM|[Ii]a|[Dd]ia)\s+(?:mengatakan|mengaku|bercerita|menangis|menolak|menyetujui|tinggal|masuk)\b|\b(?:[Kk]ami|[Pp]enulis|[Pp]endamping)\s+(?:ikut|jelaskan|mencoba|bertemu|mengajak|mendatangi|menemui|mengunjungi|mendampingi|mengantar|mewawancarai|menghubungi|menghampiri|bersama|mengecek)|\b[Pp]ekerja sosial\s+(?:menemui|mendatangi|mengunjungi|bertemu)/gu
const deeds = /\b(?:was|were)\s+(?:held|chosen|given|drawn|seen|asked|referred|admitted|put|closed|visited|signed|formed|repaired|collected|agreed|reviewed|placed|met|thrown|reached|painted)\b|\b(?:diadakan|dilaksanakan|berlangsung|dilakukan|diikuti)\s+(?:pada\s+)?(?:tanggal|hari|selama|\d|dua|tiga|empat|enam|setiap|minggu)|\b(?:dua|tiga|empat|lima|enam|tujuh|\d{1,2})\s+(?:kali|orang|warga)\b/gu
/** Looked for in lower case. */
const defining = /\b(?:adalah|ialah|merupakan|yaitu|menurut|berpendapat|mengemukakan|menyatakan|disebut|is defined|refers to|according to|means|argues|is a|should|must|harus|hendaknya|sebaiknya|pekerja sosial|the worker|social workers)\b/gu
/** `(Payne, 1991` and `Payne (1991`: the years are found first, for there are fewer of them than of capitals. */
const cited = /(?:19|20)\d{2}(?<=\(\p{Lu}[\p{L}&. ,’'-]{1,50},? ?\d{4}|\p{Lu}\p{Ll}+ \(\d{4})/gu
const turns = /^[|\s]*(?:\*\*)?(?:[PKWCT]|PS|SW|Me|Klien|Client|Worker|Pekerja Sosial|Praktikan)(?:\*\*)?\s?:/gmu
/** Lines that begin with who speaks: `PS: "…"`, `IX: …`, `4 | Mbah: …`, `Mrs. W: …`; two speakers who take turns talk with each other. */
const speakers = /^[|\s]*(?:\d{1,3}\s?[|.)]\s*)?(?:\*\*)?(\p{Lu}{1,3}|Klien|Client|Worker|Student|Intern|Pekerja Sosial|Praktikan|Mahasiswa|Mhs|Saya|Me|Mbah|Social Worker|(?:Mrs?|Ms|Miss|Ny|Tn|Bp|Ibu|Bapak)\.?\s\p{Lu}{1,2})(?:\*\*)?\s?:(?=\**\s*\S)/gmu
/** How a report in a paper or on the web begins: `MEDAN. Mata kuliah …`, `JAKARTA (7 Mei) – …`, `Suara Kampus, MEDAN – …`. */
const dateline = /^\**(?:(?:[\p{L}.~ ]{2,25}, )?\p{Lu}{4,}(?: \p{Lu}{2,})?\**(?:,? ?\(|(?:, [\p{L}. ]{3,25}?)?\s?(?:[-–—]{1,2}|\|{2})\s)|(?:[\p{L}.~ ]{2,25}, )?\p{Lu}{4,}\**\.\s(?=\p{Lu}\p{Ll})|\p{Lu}[\p{L}.]+ [\p{L}. ]{2,25}, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\**\s?(?:\.\s(?=\p{L})|[-–—]{1,2}\s))[^\n.…]{3}[^\n]{60}/gmu
/** Words of others given and named: “…,” kata F. */
const quoted = /[”"]\s?,?\s?(?:[Kk]ata|[Uu]jar|[Tt]utur|jelas|[Uu]ngkap|imbuh|tambah|terang|papar|ucap|sebut|lanjut|tandas|harap|pungkas|he said|she said|said|says|added|explained)(?:nya)?\b|\b(?:[Kk]ata|[Uu]jar|[Tt]utur|[Uu]ngkap|[Jj]elas)(?:nya)?[,:]?\s[“"]|\b(?:ujarnya|imbuhnya|tuturnya|ungkapnya|jelasnya|pungkasnya)\b/gu
const bylines = /^[*(\s]{0,4}(?:Penulis|Reporter|Editor|Redaktur|Redaksi|Pewarta|Humas|Kabar|Staff (?:writer|reporter)|Sumber foto|Oleh: Redaksi)\b(?!\s*$)|^[-*•\s]{0,4}(?:Berita|News|Administrator|Admin|Kabar Kampus|Redaksi)\s*$|\|\s*(?:Berita|News)\s*$/gmu
/** When, where and with whom the work was done, as records label it. */
const occasions = /(?<=^|\s)(?:Waktu|Pukul|Jam|Tempat|Hari|Tanggal|Sasaran|Lokasi|Date|Time|Venue|Place|Duration|Session)(?:\s?\/\s?\p{L}+|\s(?:dan|and)\s\p{L}+|\s#)?\s*:/gmu
const trainees = /\b(?:[Pp]raktikan|[Tt]rainees?)\b/gu
/** Students spoken of by somebody else: they themselves write `praktikan`, `kami` or `the trainee`. */
const studentsDo = /\b[Mm]ahasisw(?:a|i)(?:nya)?\s(?:[^\s.]+\s){0,9}(?:melakukan|melaksanakan|mengadakan|menggelar|menyelenggarakan|mendapatkan|memberikan|membantu|menjalani|mengikuti)\b|\b[Ss]tudents\s(?:[^\s.]+\s){0,7}(?:conducted|undertook|generated|embarked|organi[sz]ed|surveyed|visited|participated|resided|selected|made|chosen|took part)\b/gu
const students = /\b[Mm]ahasiswi?(?:nya)?\b|\b[Ss]tudents\b/gu
const questions = /\?(?=\s|$)/gmu
/** Members by single letters: A, B, C dan D. */
const memberRow = /(?<![\p{L}.])[A-Z](?:,| dan| and) [A-Z](?:,| dan| and) ?[A-Z]?\b/gu
/** A line of a cover that names a school of this field and nothing else, or a degree in it. */
const ownSchool = /^[\s>#*]*(?:program(?:me)?|prodi|jurusan|departemen|konsentrasi|sekolah tinggi|politeknik|(?:department|faculty|institute|school) of)\b[^\n.(,:]{1,60}\b(?:kesejahteraan sosial|pekerjaan sosial|rehabilitasi sosial|social work|social welfare)\b[^\n.(]{0,60}$|^[^\n]{0,140}\b(?:master|bachelor|sarjana(?: terapan)?) (?:of )?(?:social work|social welfare|pekerjaan sosial|kesejahteraan sosial)\b[^\n]{0,60}$/imu
/** What else a cover says of a work that was handed in. */
const handedIn = /^[\s>#*]*(?:(?:(?:di)?susun|dibuat)(?: oleh)?\b|oleh[ \t]*(?::[ \t]*)?$|(?:dosen|pembimbing|nrp|nim|npm|skripsi|makalah|tugas|diajukan|lembar|halaman|submitted|supervised|roll|thesis)\b)/imu
const journal = /\b(?:[Kk]ata [Kk]unci|[Kk]eywords?|ABSTRAK|Abstrak|ABSTRACT|Abstract|DOI|ISSN|[Jj]urnal|Corresponding)\b/gu
const usesOf = new Map<string, readonly WordUse[]>()
for (const [use, list] of Object.entries(kindWords)) for (const word of list) usesOf.set(word, [...usesOf.get(word) ?? [], use as WordUse])
const circles = ['individual', 'group', 'community'] as const
const voices = ['chatty', 'to reader', 'own deeds'] as const
const articles = /^\s{0,3}(?:\*\*)?Pasal\s+\d+/gmu
const codeSpans = /`[^`\n]{1,80}`/gu
const levelNames = ['mikro', 'mezzo', 'makro'].map(level => new RegExp(`\\b(?:aras|praktik|praktek|tingkat) ${level}\\b`, 'iu'))
const fences = /^\s{0,3}(?:```|~~~)/gmu
const links = /\]\((?!#)[^)\s]{1,200}\)/gu
const web = /https?:\/\/|www\.|@\w+\.\w|\bBalas\b|\bReply\b|[Cc]omments?:|[Pp]osted by|[Dd]iposting|[Kk]omentar/gu

/** The features of a text, by name; every value is about 0 to 3, so that weights can be compared. */
export function kindFeatures(evidence: KindEvidence): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  const set = (name: string, value: number): void => {
    if (value !== 0) features.set(name, value)
  }
  const {text, outline, parts, spots} = evidence
  const sampled = sampledWords(evidence)
  const {scores: words, lessons} = scoreWords(sampled, outline)
  set('lessons', Math.log1p(lessons))
  for (const {payload} of programmes.scan(evidence.words.slice(0, coverWords))) set(`programme ${payload}`, 1)
  const field = words.get('field') ?? 0
  let rival = 0
  const camps = new Map<string, number>()
  for (const [name, value] of words) {
    const heading = name.startsWith('heading ')
    if (!isRival(heading ? name.slice(8) : name)) set(`words ${name}`, Math.log1p(value) / 2)
    else if (!heading) {
      const against = value + 2 * (words.get(`heading ${name}`) ?? 0)
      const camp = rivalCamps[name as RivalField]
      rival = Math.max(rival, against)
      camps.set(camp, Math.max(camps.get(camp) ?? 0, against))
    }
  }
  for (const [camp, value] of camps) set(`rival ${camp}`, Math.log1p(value) / 2)
  set('words rival', Math.log1p(rival) / 2)
  set('field over rival', Math.max(-2, Math.min(2, Math.log1p(field) - Math.log1p(rival))))
  const opening = evidence.words.slice(0, openingWords)
  // Places count from the beginning of the file, `text` from behind its front matter: headings are read by their words.
  const title = outline.title?.heading?.text
  for (const hit of [...names.scan(opening), ...title !== undefined ? names.scan(wordsOf(title)) : []]) set(`names ${hit.payload}`, Math.min((features.get(`names ${hit.payload}`) ?? 0) + 0.7, 2))
  const part = sampledText(text)
  const count = (pattern: RegExp, most: number): number => countUpTo(part, pattern, most) / most
  const people = count(initials, 4)
  const done = people + count(letters, 3) + count(dates, 4) + count(doers, 4) + count(deeds, 3)
  set('done', Math.min(done, 3))
  set('nothing done', done < 0.6 ? 1 : 0)
  set('initials', people)
  set('defining', Math.log1p(30 * (part.toLowerCase().match(defining)?.length ?? 0) / Math.max(Math.min(evidence.words.length, 1200), 60)))
  set('cited', count(cited, 4))
  set('turns', count(turns, 5))
  set('dialogue', Math.min(turnsTaken(part), 8) / 3)
  const dated = part.slice(0, mostOpening).match(dateline)?.length === 1 ? 1 : 0
  set('dateline', dated)
  const press = dated + count(quoted, 3) + count(bylines, 2)
  set('press', Math.min(press, 2) * 2)
  const hundreds = Math.max(Math.min(evidence.words.length, 1200), 60) / 100
  const studentsNamed = count(students, 4)
  set('press students', press > 0.5 ? studentsNamed : 0)
  set('students', studentsNamed)
  set('occasions', count(occasions, 3))
  set('trainees', count(trainees, 6))
  if (studentsNamed > 0) set('students do', count(studentsDo, 2))
  if (!features.has('dialogue')) set('questions', Math.min(countUpTo(part, questions, 40) / hundreds, mostAsked))
  const uses = countUses(sampled)
  for (const voice of voices) set(voice, Math.min(Math.log1p(uses[voice] / hundreds), 2))
  set('member row', count(memberRow, 2))
  set('journal', count(journal, 2))
  const cover = part.slice(0, mostCover)
  if (ownSchool.test(cover)) {
    set('own school', 1)
    set('own cover', handedIn.test(cover) ? 1 : 0)
  }
  const met = circles.reduce((sum, name) => sum + uses[name], 4)
  for (const name of circles) set(`circle ${name}`, 2 * uses[name] / met)
  set('articles', count(articles, 2) * 2)
  set('web', count(web, 2))
  set('code', count(codeSpans, 8) * 2)
  set('fences', count(fences, 2))
  set('links', count(links, 8))
  const practice = new Set(spots.filter(spot => !spot.concept).map(spot => spot.stage)).size
  set('stages', Math.log1p(new Set(spots.map(spot => spot.stage)).size))
  set('stages done', Math.log1p(practice) * Math.min(done, 2) / 2)
  set('stages told', Math.log1p(practice) * (done < 0.6 ? 1 : 0))
  set('community stages', spots.some(spot => spot.stage === 'social-initiation' || spot.stage === 'social-organizing') ? 1 : 0)
  set('items told', spots.filter(spot => spot.section.heading?.form === 'item' && spot.section.words > countWords(spot.section.heading.text)).length >= 3 ? 1 : 0)
  set('principles', Math.log1p(evidence.principles) / 2)
  set('headings', Math.log1p(outline.sections.length) / 2)
  set('no headings', outline.sections.length < 2 ? 1 : 0)
  const levels = levelNames.filter(level => outline.sections.some(section => level.test(section.heading?.text ?? ''))).length
  set('levels', levels >= 2 ? 1 : 0)
  for (const id of parts) if (!quiet.has(id)) set(`part ${id}`, 1)
  set('opening parts', Math.min(2, ['background', 'problem-statement', 'objectives', 'conclusion', 'recommendations', 'references', 'preface'].filter(id => parts.has(id as SectionId)).length / 2))
  return features
}

/** How often a pattern is found; further ones than `most` are not looked for. */
function countUpTo(text: string, pattern: RegExp, most: number): number {
  let found = 0
  pattern.lastIndex = 0
  while (found < most && pattern.test(text)) found++
  pattern.lastIndex = 0
  return found
}

/** How often words of each use stand in the stretches that are looked at. */
function countUses(sampled: readonly Word[]): Record<WordUse, number> {
  const uses: Record<WordUse, number> = {individual: 0, group: 0, community: 0, chatty: 0, 'to reader': 0, 'own deeds': 0}
  let before = ''
  for (const {text} of sampled) {
    const people = countedPeople.has(text) && (numerals.has(before) || /^\d{1,2}$/u.test(before) || (before === text && text === 'anak'))
    if (people) uses.group++
    for (const use of usesOf.get(text) ?? []) if (!people || use !== 'individual') uses[use]++
    // The first half of `anak-anak` was counted as one child.
    if (people && before === text) uses.individual--
    before = text
  }
  return uses
}

/** How many lines two speakers take in turn; S, O, A and P are the headings of a nurse's or midwife's note. */
function turnsTaken(part: string): number {
  const lines = new Map<string, number>()
  for (const [, speaker = ''] of part.matchAll(speakers)) lines.set(speaker, (lines.get(speaker) ?? 0) + 1)
  const often = [...lines].filter(([, times]) => times >= 2)
  return often.length < 2 || (lines.has('S') && lines.has('O')) ? 0 : often.reduce((sum, [, times]) => sum + times, 0)
}

/** Parts that reports of every kind and of every field have: one feature counts them together. */
const quiet = new Set<SectionId>(['background', 'problem-statement', 'objectives', 'conclusion', 'recommendations', 'references', 'preface', 'cover', 'contents', 'approval', 'appendix', 'benefits'])
const ours = new Set<string>(['field', 'topic', 'paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other'])

function isRival(name: string): boolean {
  return !ours.has(name)
}

/** The weights of the signs found, by whom they speak for; `heading …` for those in headings. The first occurrence tells most. */
function scoreWords(sampled: readonly Word[], outline: Outline): {readonly scores: Map<string, number>, readonly lessons: number} {
  const seen = new Map<string, number>()
  const distinct = new Map<string, number[]>()
  const scores = new Map<string, number>()
  const lessons = new Set<string>()
  const add = (name: string, value: number): void => void scores.set(name, (scores.get(name) ?? 0) + value)
  for (const {payload, phrase, at, length} of said.scan(sampled)) {
    if (payload === 'lesson') {
      lessons.add(sampled.slice(at, at + length).map(word => word.text).join(' '))
      continue
    }
    const key = `${payload.for} ${phrase}`
    const count = seen.get(key) ?? 0
    if (count >= mostCounted) continue
    seen.set(key, count + 1)
    add(payload.for, payload.weight * (count === 0 ? 1 : 0.4) * (isRival(payload.for) ? loneShare : 1))
    if (count === 0) distinct.set(payload.for, [...distinct.get(payload.for) ?? [], payload.weight])
  }
  // One stray word of another field says little; each further one says more.
  for (const [name, weights] of distinct) if (isRival(name) && weights.length > 1) add(name, (1 - loneShare) * weights.slice(1).reduce((sum, weight) => sum + weight, 0))
  for (const section of outline.sections.slice(0, 60)) {
    if (!section.heading || section.heading.form === 'run-in') continue
    for (const sign of signsInHeading(section.heading.text)) add(`heading ${sign.for}`, sign.weight * (section === outline.title ? 1.5 : 0.7))
  }
  return {scores, lessons: lessons.size}
}
