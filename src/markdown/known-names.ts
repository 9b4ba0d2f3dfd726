import {studentWorks} from '../knowledge/label-words.ts'
import {principles} from '../knowledge/principles.ts'
import {chapters, sections} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import {nameKey} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'

/** What a known heading name stands for, as far as the outline cares. */
export type KnownName = 'front' | 'back' | 'chapter' | 'part' | 'stage'

const front = new Set(['cover', 'approval', 'preface', 'contents'])
const back = new Set(['references', 'appendix'])

/** Every heading name of the knowledge tables, folded: it tells a bare line of text from a heading. */
export const knownNames: ReadonlyMap<string, KnownName> = collect()

const principleNames: ReadonlySet<string> = new Set(principles.flatMap(({label, aliases, misspellings}) => [label.id, label.en, ...aliases ?? [], ...misspellings ?? []]).map(nameKey))

const stageNames: ReadonlySet<string> = new Set(stages.flatMap(namesOfStage).map(nameKey))

/** Whether a line is nothing but the name of a principle: alone, it heads what explains it. */
export function isPrincipleName(title: string): boolean {
  return principleNames.has(nameKey(title))
}

/** Words behind a name that leave it what it is: `Planning phase`. */
const trailers = / (?:phase|stage|step|process|awal|lanjutan|akhir|klien|kelayan|kelompok|keluarga|komunitas|masyarakat|kasus)$/u
const fillers = /^(?:(?:tahap|tahapan|fase|langkah|proses|pelaksanaan|penerapan|hasil|stage|step|phase)(?: (?:\d{1,2}|[ivx]{1,4}))?|\d{1,2}|group|client|family|community|initial) /u
/** `Kasus I`, `Case 2`. */
const caseLabel = /^(?:kasus|case) (?:\d{1,2}|[ivx]{1,4})$/u
/** `Objectives of the Rural Camp`, `Tujuan Praktikum Institusi`: with what students do, they are the report's own. */
const aimsOf = /^(?:the )?(?:main |general |specific )?(?:tujuan|manfaat|objectives?|aims?|purposes?|benefits)(?: (?:umum|khusus|main|general|specific))? (?:of |dari |pelaksanaan |penyelenggaraan )?(?:\S+ ){0,4}\S+$/u
const joins = /\s+(?:dan|and|serta|atau|or|&)\s+|\s*[,/&]\s*/iu

const longestOpening = 7
const longestDouble = 5
const openings = sections.flatMap(({id, opening}) => opening && id === 'definition' ? [{words: opening.words.map(nameKey), subjects: opening.subjects.map(nameKey)}] : [])

/** What a title names, if it is a known name. */
export const knownNameOf = memoize((title: string): KnownName | undefined => knownNames.get(nameKey(title)))

/** Whether a bare line is made of known heading names only: "Tahap Evaluasi & Monitoring", "Tahap Terminasi (8 September)". */
export const isKnownLabel = memoize((title: string): boolean => {
  const bare = title.replace(/\([^)]*\)/gu, ' ').replace(/:\s*$/u, '')
  const whole = nameKey(bare)
  if (knownNames.has(whole) || caseLabel.test(whole) || opensDefinition(whole)) return true
  if (aimsOf.test(whole) && whole.split(' ').some(word => studentWorks.has(word))) return true
  const parts = [whole, ...bare.split(joins).map(nameKey)].map(part => part.replace(fillers, '').replace(trailers, ''))
  if (knownNames.has(parts[0] ?? '')) return true
  if (isDouble(whole)) return true
  const staged = /^(?:tahap|fase|stage|phase|step)\b/iu.test(bare.trim())
  return parts.slice(1).every(part => part !== '' && (knownNames.has(part) || (staged && part.split(' ').length <= 4)))
})

/** "Pelaksanaan Implementation": a name in both languages, its brackets lost. */
function isDouble(key: string): boolean {
  const words = key.split(' ')
  return words.length > 1 && words.length <= longestDouble && words.some((_, at) => at > 0 && stageNames.has(words.slice(0, at).join(' ')) && stageNames.has(words.slice(at).join(' ')))
}

/** Whether a bare line is made of the names of stages: "Treatment/intervention", "Termination and follow up". */
export function isStageLabel(title: string): boolean {
  return isKnownLabel(title) && stageNames.has(nameKey(title.split(joins)[0] ?? '').replace(fillers, '').replace(trailers, ''))
}

/** A definition by its first word and its subject: "Apa Itu Pekerjaan Sosial"; other parts begin as the titles of papers do. */
export function opensDefinition(key: string): boolean {
  if (key.split(' ').length > longestOpening) return false
  return openings.some(({words, subjects}) => {
    const word = words.find(each => key.startsWith(`${each} `))
    return word !== undefined && subjects.some(subject => ` ${key.slice(word.length)} `.includes(` ${subject} `))
  })
}

function collect(): Map<string, KnownName> {
  const names = new Map<string, KnownName>()
  const add = (list: readonly string[], kind: KnownName): void => {
    for (const name of list) if (!names.has(nameKey(name))) names.set(nameKey(name), kind)
  }
  for (const section of sections) {
    const kind = front.has(section.id) ? 'front' : back.has(section.id) ? 'back' : 'part'
    add([...section.aliases, ...section.misspellings, ...(section.inside?.names ?? [])], kind)
  }
  for (const chapter of chapters) add([...chapter.aliases, ...(chapter.misspellings ?? [])], 'chapter')
  for (const stage of stages) add(namesOfStage(stage), 'stage')
  return names
}

function namesOfStage({aliases, misspellings, ambiguous}: (typeof stages)[number]): string[] {
  return [...aliases, ...misspellings, ...ambiguous.map(({text}) => text)]
}
