import leven from 'leven'
import {aboutForms, joiners, rightWords, studentWorks} from '../knowledge/label-words.ts'
import {chapters, sections, type Chapter} from '../knowledge/sections.ts'
import type {SectionId} from '../knowledge/types.ts'
import {nameKey} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'
import {nameTable, type Name} from '../text/names.ts'

/** The part of a report that a place belongs to. */
export type Region = 'front' | 'opening' | 'concept' | 'practice' | 'closing' | 'back' | 'body'

/** Prepositions that open a tail ("Saran bagi Lembaga"): the part stays what it is. */
const prepositions = new Set(['bagi', 'untuk', 'tentang', 'pada', 'terhadap', 'kepada', 'menurut', 'oleh', 'of', 'for', 'about', 'in', 'on', 'dalam', 'mengenai', 'dan', 'and'])
/** Parts whose short name must stand alone: "Tujuan dari Intervensi" is no objective of the report. */
const alone = new Set<SectionId>(['objectives', 'benefits', 'services', 'plans', 'impressions', 'content-record', 'theories', 'contents', 'preface', 'references', 'appendix', 'client-profile'])
const articles = new Set(['the', 'a', 'an', 'sub', 'beberapa', 'general'])
/** Whose background is no reason for a report: "Latar Belakang Pendidikan". */
const ofPeople = /\b(?:klien|kelayan|keluarga|pendidikan|pekerjaan|keberfungsian|client|family|educational)\b/u
/** "Background Material", "Background Checks". */
const backgroundOther = new Set(['material', 'materials', 'reading', 'readings', 'check', 'checks', 'noise'])
const ofSomething = /\bof \w/u
/** "Principles of Group Work Recording" are no principles of practice. */
const principlesOfWriting = /^(?:prinsip|principles?) (?:.* )?(?:recordings?|records|documentation|pencatatan|perekaman|pendokumentasian|supervision|supervisi|interviewing|writing|penulisan)\b/u
/** "Identify the Need and Objectives" is what to do. */
const setters = /^(?:identify|define|set|establish|formulate|clarify|state|determine|menetapkan|merumuskan|menentukan|mengidentifikasi) /u
const bareSources = new Set(['sumber', 'sources', 'source', 'reference'])
/** "Pelayanan (nilai)" is a value, "Program dan Pelayanan" the agency's. */
const bareServices = new Set(['pelayanan', 'services'])
const longestTail = 6
/** `4 Conclusion`, `V Plans`: a number without a full stop, as LaTeX writes it. */
const bareNumber = /^(?:\d{1,2}|[IVX]{1,5})\s+(?=\p{Lu})/u
/** `Case 1`, `Kasus II`, `Studi Kasus Klien R`. */
const caseHead = /^(?:(?:kasus|case)(?: (?:study|ke))? (?:\d{1,2}|[ivx]{1,4}|[a-e])|(?:the )?case of (?:mr?s? )?\S+(?: \S+)?)$/u

const table = nameTable<SectionId>(partNames(), rightWords)
const chapterTable = nameTable<Chapter>(chapters.flatMap(chapter => [
  ...chapter.aliases.map((text): Name<Chapter> => ({text, target: chapter})),
  ...(chapter.misspellings ?? []).map((text): Name<Chapter> => ({text, target: chapter, misspelling: true})),
]), rightWords)
const contextual = sections.flatMap(section => section.inside ? [{
  id: section.id, chapters: new Set<Region>(section.inside.chapters), names: nameTable<SectionId>(section.inside.names.map(text => ({text, target: section.id})), rightWords),
}] : [])
const openings = sections.flatMap(section => section.opening ? [{
  id: section.id, words: section.opening.words.map(nameKey).sort((a, b) => b.length - a.length), subjects: section.opening.subjects.map(nameKey),
}] : [])

/** The chapter that a title names ("Pendahuluan", "Pembahasan", "Penutup"), if it names one. */
export function chapterOf(title: string): Chapter | undefined {
  return chapterNamed(title)
}

const chapterNamed = memoize((title: string): Chapter | undefined => chapterTable.find(nameKey(title.replace(bareNumber, '')))[0]?.target)

/** The parts that a heading names, in its region of the report. */
export function partsInLabel(title: string, region: Region): readonly SectionId[] {
  return partsOfKey(`${region}\n${title}`)
}

const partsOfKey = memoize((key: string): readonly SectionId[] => {
  const cut = key.indexOf('\n')
  const region = key.slice(0, cut) as Region
  const title = key.slice(cut + 1)
  const label = nameKey(title.replace(bareNumber, '').replace(/[“"‘'][^“”"‘’']{1,20}[”"’']/gu, ' '))
  if (!label) return []
  const whole = partOf(label, region)
  if (whole.length > 0 && !/\b(?:dan|and|serta)\b/u.test(label)) return whole
  const segments = title.split(/[,;/&:–—()]|\s-\s|\s(?:dan|and|serta)\s/iu).map(nameKey).filter(Boolean)
  const found = new Set<SectionId>(whole)
  // "Potensi dan Sumber" are the client's, no list of references.
  for (const [index, segment] of segments.entries()) {
    if (segments.length > 1 && (bareSources.has(segment) || bareServices.has(segment))) continue
    // "Purpose and functions of case recording" is about recording.
    for (const id of partOf(segment, region)) if (id === 'objectives' && index > 0 && setters.test(nameKey(segments[0] ?? ''))) continue
    else if (id === 'problem-formulation' && index > 0 && ofSomething.test(nameKey(segments[0] ?? ''))) continue
    else if ((id === 'objectives' || id === 'benefits') && segments.length > 1 && ofSomething.test(label) && !label.split(' ').some(word => studentWorks.has(word))) continue
    else if (segments.length === 1 || id !== 'background' || !ofPeople.test(label) || /\b(?:masalah|problem)\b/u.test(label)) found.add(id)
  }
  return [...found]
})

function partOf(label: string, region: Region): SectionId[] {
  const words = label.split(' ')
  while (words.length > 1 && articles.has(words[0] ?? '')) words.shift()
  const key = words.join(' ')
  for (const {id, chapters: where, names} of contextual) {
    if (!where.has(region)) continue
    if (names.find(key).length > 0) return [id]
    // "Tujuan KKN": a short name with what students do.
    if (id === 'objectives' && words.length <= 5 && names.find(words[0] ?? '').length > 0 && words.slice(1).some(word => studentWorks.has(word))) return [id]
    // "Rumusan Masalah Komunitas" in the practice part: a name with whose it is.
    if (words.length > 2 && words.length <= 5 && id === 'problem-formulation' && names.find(words.slice(0, 2).join(' ')).length > 0) return [id]
  }
  if (caseHead.test(key)) return ['case-study']
  if (principlesOfWriting.test(key)) return []
  // "The client" is a name of its own, though "client" is none.
  const exact = [label, key].map(name => table.find(name)).find(matches => matches.length > 0) ?? []
  if (exact.length > 0) return exact.map(match => match.target).filter(id => allowed(id, region, key))
  for (let length = Math.min(table.longest, words.length - 1); length > 0; length--) {
    const tail = words.slice(length)
    if (tail.length > longestTail) continue
    const matches = table.find(words.slice(0, length).join(' ')).filter(match => tailFits(match.target, length, tail, region))
    if (matches.length > 0) return [...new Set(matches.map(match => match.target))]
  }
  const defined = /^(.{3,40}) (?:defined|didefinisikan)$/u.exec(key)?.[1]
  if (defined !== undefined && openings.some(({id, subjects}) => id === 'definition' && subjects.includes(defined))) return ['definition']
  for (const {id, words: starts, subjects} of openings) {
    const first = words[0] ?? ''
    const start = starts.find(word => key.startsWith(`${word} `)) ?? (first.length >= 7 && !rightWords.has(first) && starts.some(word => word.length >= 7 && word[0] === first[0] && leven(word, first) === 1) ? first : undefined)
    if (start && subjects.some(subject => ` ${key.slice(start.length)} `.includes(` ${subject} `))) return [id]
  }
  return []
}

function allowed(id: SectionId, region: Region, key: string): boolean {
  if (id === 'plans' || id === 'impressions' || id === 'content-record') return true
  // "BAB II ISI" is the body, no table of contents.
  if (id === 'contents' && key === 'isi') return region === 'front'
  if (id === 'references' && (key === 'sumber' || key === 'sources' || key === 'reference')) return true
  return !(id === 'background' && region === 'practice' && key === 'background information')
}

function tailFits(id: SectionId, length: number, tail: readonly string[], region: Region): boolean {
  const first = tail[0] ?? ''
  if (joiners.has(first)) return false
  if (id === 'case-study' && aboutForms.has(tail.at(-1) ?? '')) return false
  if (id === 'background' && backgroundOther.has(first)) return false
  if (id === 'background') return !ofPeople.test(first === 'of' ? tail.join(' ') : first) && !(first === 'of' && /\b(?:community|village|barangay|agency)\b/u.test(tail.join(' '))) && !(region === 'practice' && /^(?:klien|keluarga|anak|kelayan|pendidikan|pm|ppks|kehidupan|sosial|ekonomi)$/u.test(first))
  if (id === 'services') return prepositions.has(first)
  if ((id === 'objectives' || id === 'benefits') && region !== 'practice' && region !== 'concept' && tail.some(word => studentWorks.has(word))) return true
  if (id === 'objectives' && region === 'opening') return prepositions.has(first)
  if (id === 'conclusion') return prepositions.has(first)
  if (alone.has(id)) return length > 1 && prepositions.has(first) && id !== 'references'
  if (length === 1) return prepositions.has(first) && !['principles', 'approaches', 'definition', 'case-study', 'conceptual-review', 'agency-profile'].includes(id)
  return true
}

function partNames(): Name<SectionId>[] {
  return sections.flatMap(section => {
    const reserved = new Set((section.inside?.names ?? []).map(nameKey))
    return [
      ...[section.label.id, section.label.en, ...section.aliases].filter(text => !reserved.has(nameKey(text))).map(text => ({text, target: section.id})),
      ...section.misspellings.map(text => ({text, target: section.id, misspelling: true})),
    ]
  })
}
