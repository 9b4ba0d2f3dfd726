import {stages as stageTable} from '../knowledge/stages.ts'
import type {StageId} from '../knowledge/types.ts'
import type {Block} from '../markdown/model.ts'
import {wordsBetween, type Word} from '../text/fold.ts'
import {phraseScanner, type PhraseScanner} from '../text/phrase-scan.ts'
import {within, type Range} from '../text/range.ts'
import {sentencesOf} from '../text/sentences.ts'
import type {StageSpot} from './model.ts'
import {withoutHomes} from './stage-spots.ts'

/** What a sentence of the practice part says of a stage. */
export interface ProseSign {
  readonly stage: StageId
  /** `done`: words or deeds of this report's own practice; `waived`: it says why the stage was not done. */
  readonly says: 'done' | 'waived'
  readonly sentence: Range
}

const scanners = new Map<string, PhraseScanner<StageId>>()

/** A scanner for the signs of these stages; built once for each combination that occurs. */
function signScanner(stages: readonly StageId[]): PhraseScanner<StageId> {
  const key = stages.join()
  const known = scanners.get(key) ?? phraseScanner<StageId>(stageTable.filter(stage => stages.includes(stage.id)).flatMap(stage => stage.signs.map(phrase => ({phrase, payload: stage.id}))))
  scanners.set(key, known)
  return known
}

const stageWords = phraseScanner<StageId>(stageTable.flatMap(stage =>
  [stage.label.id, stage.label.en, ...stage.aliases.filter(alias => !/^(?:plans?|tindakan|pelaksanaan|persiapan|action|isi)$/u.test(alias)), ...stage.misspellings].map(phrase => ({phrase, payload: stage.id}))))
/** Names that are those of stages beside others. */
const unclearWords = phraseScanner<StageId>(stageTable.flatMap(stage => stage.ambiguous.filter(({when}) => when === 'beside-stages').map(({text}) => ({phrase: text, payload: stage.id}))))
const negations = new Set(['tidak', 'belum', 'tanpa', 'bukan', 'not', 'never', 'without', 'no', 'wasnt', 'werent', 'didnt', 'cannot', 'tak'])
/** Who does a thing with reluctance shows no stage by it: "terkadang malas mengikuti kegiatan keterampilan". */
const reluctant = new Set(['malas', 'enggan', 'jarang', 'menolak', 'refuses', 'refused', 'reluctant', 'seldom', 'rarely'])
const reasons = new Set(['karena', 'sebab', 'dikarenakan', 'disebabkan', 'mengingat', 'sehubungan', 'lantaran', 'because', 'since', 'due', 'as', 'oleh'])
const doing = /^(?:dilakukan|dilaksanakan|diadakan|diperlukan|dilanjutkan|dibuat|terlaksana|sampai|perlu|carried|done|conducted|held|required|necessary|needed|possible|reached|completed|undertaken|took|take|terjadi|ditempuh|mencapai|dapat|bisa|diterapkan|diselenggarakan)$/u
const normative = new Set(['harus', 'haruslah', 'harusnya', 'seharusnya', 'sebaiknya', 'hendaknya', 'perlu', 'wajib', 'should', 'must', 'ought', 'dianjurkan', 'akan', 'will', 'would', 'diharapkan', 'may', 'might', 'bertujuan', 'rencana', 'rencananya', 'direncanakan'])
const defining = new Set(['adalah', 'merupakan', 'ialah', 'yaitu', 'yakni', 'means', 'refers', 'didefinisikan', 'diartikan', 'defined'])
const definedAs = /\b(?:adalah|merupakan|ialah|is|means)\s+(?:suatu|sebuah|proses|tahap|tahapan|kegiatan|serangkaian|langkah|bagian|upaya|the|a|an|one)\b/iu

/** Where signs are ordinary talk of another stage, by stage and phrase. */
const ordinary = new Map(stageTable.flatMap(({id, ordinary: rows}) => (rows ?? []).flatMap(row => row.signs.map(sign => [`${id} ${sign}`, row.in] as const))))

/** Reads the prose of a case: sentences that show a stage done or say why it was not. Definitions and duties show nothing, nor does what belongs to the stage in whose section it stands (`spots`). */
export function readProse(text: string, allWords: readonly Word[], blocks: readonly Block[], exempt: readonly Range[], spots: readonly StageSpot[]): ProseSign[] {
  const found: ProseSign[] = []
  const headed = new Set(spots.map(spot => spot.stage))
  const homes = withoutHomes(spots)
  // A stage with a heading of its own needs no words to show it: only why it was not done still matters.
  const signs = signScanner(stageTable.map(stage => stage.id).filter(id => !headed.has(id)))
  for (const block of blocks) {
    if (block.node.type === 'blockquote' || block.node.type === 'code' || block.node.type === 'html' || block.node.type === 'table') continue
    const words = wordsBetween(allWords, block.range.start, block.range.end)
    if (!words.some(word => negations.has(word.text)) && !signs.finds(words)) continue
    const own = homes.filter(({section}) => within(block.range, section.range)).map(({stage}) => stage)
    const near = exempt.filter(range => range.start < block.range.end && block.range.start < range.end)
    for (const sentence of sentencesOf(text.slice(block.range.start, block.range.end), block.range.start)) {
      const said = wordsBetween(words, sentence.start, sentence.end)
      const quoted = near.filter(range => range.start < sentence.end && sentence.start < range.end)
      found.push(...readSentence(text, quoted.length === 0 ? said : said.filter(word => !quoted.some(range => word.start >= range.start && word.end <= range.end)), sentence, signs, own))
    }
  }
  return found
}

/** `praktikan telah melakukan … tahap engagement, intake, kontrak, asesmen … hingga terminasi`: three stages at least are counted. */
const fewestCounted = 3
const counts = /\b(?:tahap|tahapan|tahap-tahap|langkah|proses pertolongan|proses intervensi|stages?|steps?|phases?|helping process)\b/iu
const happened = /\b(?:telah|sudah|melakukan|dilakukan|melaksanakan|dilaksanakan|menerapkan|diterapkan|implemented|carried out|conducted|applied|completed|went through|followed)\b/iu
/** What stands before a member of a row of names. */
const inRow = /(?:,|\b(?:dan|and|serta|hingga|tahap))\s*$/iu
const rowReach = 10
/** What somebody else says of the stages, or what they are to be. */
const taught = /\b(?:menurut|according to|dalam bukunya|terdapat|terdiri|membagi|harus|seharusnya|akan|should|must|will|consists?)\b|\((?:1[89]|20)\d\d|(?:1[89]|20)\d\d\)/iu

/** Sentences that tell of several stages, one after the other, as done: what a conclusion or an abstract says of the whole work. */
export function readCounted(text: string, allWords: readonly Word[], blocks: readonly Block[]): ProseSign[] {
  return blocks.filter(({node}) => node.type === 'paragraph').flatMap(({range}) => {
    const source = text.slice(range.start, range.end)
    if (!counts.test(source) || !happened.test(source)) return []
    return sentencesOf(source, range.start).flatMap((sentence): ProseSign[] => {
      const said = text.slice(sentence.start, sentence.end)
      if (!counts.test(said) || !happened.test(said) || taught.test(said)) return []
      const words = wordsBetween(allWords, sentence.start, sentence.end)
      const named = new Set(stageWords.scan(words).map(hit => hit.payload))
      for (const {payload, range} of named.size < fewestCounted ? [] : unclearWords.scan(words)) if (inRow.test(text.slice(range.start - rowReach, range.start))) named.add(payload)
      return named.size < fewestCounted || words.some(word => negations.has(word.text)) ? [] : [...named].map(stage => ({stage, says: 'done', sentence}))
    })
  })
}

function readSentence(text: string, words: readonly Word[], sentence: Range, signs: PhraseScanner<StageId>, own: readonly StageId[]): ProseSign[] {
  const negation = words.findIndex(word => negations.has(word.text))
  if (negation >= 0) {
    const about = new Set(stageWords.scan(words).map(hit => hit.payload))
    const reason = words.some((word, at) => at > negation && reasons.has(word.text))
    const verb = words.slice(negation, negation + 4).some(word => doing.test(word.text))
    if (about.size > 0 && reason && verb) return [...about].map(stage => ({stage, says: 'waived', sentence}))
  }
  const hits = signs.scan(words)
  if (hits.length === 0 || definedAs.test(text.slice(sentence.start, sentence.end))) return []
  const found = new Set<StageId>()
  for (const hit of hits) {
    if (own.length > 0 && ordinary.get(`${hit.payload} ${hit.phrase}`)?.some(stage => own.includes(stage))) continue
    const before = words.slice(Math.max(0, hit.at - 5), hit.at)
    if (before.some(word => negations.has(word.text) || normative.has(word.text) || reluctant.has(word.text))) continue
    const inside = words.slice(hit.at, hit.at + 6).filter(word => word.start < hit.range.end)
    if (inside.some(word => negations.has(word.text))) continue
    const after = words.find(word => word.start >= hit.range.end)
    if (after && defining.has(after.text)) continue
    found.add(hit.payload)
  }
  return [...found].map(stage => ({stage, says: 'done', sentence}))
}
