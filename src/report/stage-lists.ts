import type {Outline, Section} from '../markdown/model.ts'
import {nameKey} from '../text/fold.ts'
import {groupBy} from '../text/group.ts'

/** What a list, or a row of sibling headings, is said to be a list of. */
export interface StageList {
  /** Its members in document order, one of them at least. */
  readonly members: readonly Section[]
  /** `stages` where its lead-in or its own labels say so, `principles` where it is announced as those, `steps` of one stage: how to assess. */
  readonly of: 'stages' | 'principles' | 'steps' | undefined
}

/** So many labels that begin with "Tahap …" make a row of stages. */
const fewestLabelled = 2
/** A lead-in is told by its last words. */
const leadWords = 32
const longestLabel = 4

const stageLabel = /^(?:tahap|tahapan|fase|phase|stage)\b/u
const stageWord = /\b(?:tahap|tahapan|langkah|fase|stages?|steps?|phases?)\b/u
const field = /\b(?:intervensi|intervention|pertolongan|pekerja(?:an)? sosial|peksos|case ?work|group ?work|social work|helping|rehabilitasi sosial|pelayanan sosial|praktikum|bimbingan sosial)\b/u
/** The steps of one stage, or of some other work, are no stages of helping. */
const stepsOfOther = /\b(?:tahap|tahapan|langkah|proses|stages?|steps?|phases?|process)(?: langkah)?(?: (?:dalam|of|in|pelaksanaan|melakukan|kegiatan|the|from))* (?:asesmen|assessment|assesmen|pengkajian|perencanaan|planning|evaluasi|evaluation|terminasi|termination|engagement|rujukan|referral|penelitian|research|perkembangan|wawancara|observasi)\b/u
const assessing = '(?:asesmen|assesmen|assessment|pengkajian)'
const stepsOfAssessing = new RegExp(`\\b${assessing}(?: \\S+){0,4} (?:terdiri|meliputi|mencakup|consists?|comprises?|includes?|involves?|has)(?: \\S+){0,5} (?:sub )?(?:langkah|tahap|tahapan|steps?|stages?|phases?)\\b|\\b(?:langkah|tahap|tahapan|steps?|stages?|phases?)(?: langkah)?(?: (?:in|of|dalam|the|an|melakukan|proses|process))* ${assessing}(?= (?:adalah|yaitu|meliputi|terdiri|sebagai|are|is|include|menurut|by)|$)`, 'u')
const principleWord = /\b(?:prinsip|prinsip prinsip|asas|asas asas|principles?)\b/u

/** Says of every section and item which list it is a member of, and what the list is said to hold. */
export function stageLists(outline: Outline): (section: Section) => StageList {
  const known = new Map<Section, StageList>()
  const itemsOf = groupBy(outline.items, item => item.parent)
  return section => {
    const found = known.get(section)
    if (found) return found
    const siblings = section.heading?.form === 'item' ? itemsOf.get(section.parent) ?? [section] : section.parent?.children ?? [section]
    const members = runOf(section, siblings)
    const of = kindOf(members, siblings)
    const labelled = siblings.filter(isStageLabel).length >= fewestLabelled
    for (const member of members) known.set(member, {members, of: labelled && isStageLabel(member) ? 'stages' : of})
    return known.get(section) ?? {members, of}
  }
}

/** The stretch of siblings that are numbered in one style, or not at all, and counted on; a sentence that opens a list ends the one before it. */
function runOf(section: Section, siblings: readonly Section[]): readonly Section[] {
  const at = siblings.indexOf(section)
  const goesOn = (one: Section | undefined, next: Section | undefined): boolean => {
    const [first, second] = [one?.heading?.numbering, next?.heading?.numbering]
    return one !== undefined && next !== undefined && first?.style === second?.style && (first?.parts.at(-1) ?? 0) <= (second?.parts.at(-1) ?? 0) && !opensBetween(one, next)
  }
  let start = at
  while (start > 0 && goesOn(siblings[start - 1], siblings[start])) start--
  let end = at
  while (end < siblings.length - 1 && goesOn(siblings[end], siblings[end + 1])) end++
  return siblings.slice(start, end + 1)
}

/** "Menurut Siporin, tahapnya:" between two bullets: the second is of another list. */
export function opensBetween({heading, range, parent}: Section, next: Section): boolean {
  return heading?.form === 'item' && heading.numbering === undefined && (parent?.blocks ?? []).some(({node, range: {start, end}, text}) => node.type === 'paragraph' && start >= range.end && end <= next.range.start && /:\s*$/u.test(text))
}

function kindOf(members: readonly Section[], siblings: readonly Section[]): StageList['of'] {
  const lead = leadOf(members[0], siblings)
  if (principleWord.test(lead) && !stageWord.test(lead)) return 'principles'
  // "2. Tahap Pengkajian" may hold the stages of a phase; a sentence says what the list is of.
  if (lead.split(' ').length > longestLabel && stepsOfAssessing.test(lead)) return 'steps'
  return stageWord.test(lead) && field.test(lead) && !stepsOfOther.test(lead) ? 'stages' : undefined
}

/** "Tahap Persiapan", "Fase Kerja". */
function isStageLabel({heading}: Section): boolean {
  return stageLabel.test(nameKey(heading?.text ?? ''))
}

/** The paragraph right before the first member; without one, the heading that they stand under. */
function leadOf(first: Section | undefined, siblings: readonly Section[]): string {
  const home = first?.parent
  if (!first || !home) return ''
  const start = first.range.start
  const before = siblings[siblings.indexOf(first) - 1]
  // "- Proses asesmen terdiri dari 5 langkah:" and below it 1., 2., 3.
  if (before?.heading?.form === 'item' && before.range.end <= start && /:\s*$/u.test(before.blocks.at(-1)?.text ?? '')) return lastWords(before.blocks.at(-1)?.text ?? '')
  const block = home.blocks.findLast(({node, range}) => range.end <= start && node.type === 'paragraph' && !siblings.some(sibling => sibling.range.start <= range.start && range.end <= sibling.range.end))
  const text = block?.text ?? home.heading?.text ?? ''
  return lastWords(text)
}

function lastWords(text: string): string {
  return nameKey(text).split(' ').slice(-leadWords).join(' ')
}
