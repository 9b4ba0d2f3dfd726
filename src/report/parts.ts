import {sections as sectionTable} from '../knowledge/sections.ts'
import type {KindId, SectionId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {countWords, nameKey, wordsBetween, wordsOf, type Word} from '../text/fold.ts'
import {phraseScanner} from '../text/phrase-scan.ts'
import type {Range} from '../text/range.ts'
import {isBelow} from './cases.ts'
import {stagesInLabel} from './label.ts'
import type {PrincipleReading} from './model.ts'
import {tellsApproaches} from './named-approaches.ts'
import {chapterOf, partsInLabel, type Region} from './part-label.ts'
import {principleHeadings, principleSections} from './principles.ts'
import {regionAt} from './region.ts'

/** The parts that a text was found to have. */
export interface FoundParts {
  readonly sections: ReadonlyMap<SectionId, readonly Section[]>
  /** Parts without a heading of their own that something else carries, so that nobody asks for them. */
  readonly carried: ReadonlySet<SectionId>
  /** Parts whose content is seen within other parts. */
  readonly hints: ReadonlySet<SectionId>
  /** Parts that the opening announces, with the words that do. */
  readonly announced: ReadonlyMap<SectionId, readonly Range[]>
}

const identityFields = phraseScanner<true>([
  'nama (klien|inisial|lengkap|kelayan|pm|ppks|penerima)', 'nama … inisial', 'inisial … (klien|nama)', 'inisial', 'identitas', 'clients name', 'client name', 'name of (client|the client)', 'client identification', 'umur', 'usia', 'jenis kelamin', 'tempat … lahir', 'pendidikan', 'agama', 'age', 'gender', 'sex', 'marital status', 'date of interview', 'interview date', 'tanggal wawancara', 'nama',
  'session', 'sesi', 'status perkawinan', 'pekerjaan', 'occupation', 'education', 'client', 'klien', 'initials',
].map(phrase => ({phrase, payload: true as const})))
const problemWords = phraseScanner<true>(['fokus masalah', 'masalah … klien', 'permasalahan', 'masalah utama', 'masalah … adalah', 'presenting problem*', 'main problem', 'the problem', 'problem* … (client|family|are|is)', 'penyebab … masalah', 'masalah', 'masalahnya', 'problem', 'problems', 'issue', 'issues', 'difficult*', 'isu', 'kebutuhan*', 'needs', 'diagnosis', 'diagnosa'].map(phrase => ({phrase, payload: true as const})))
const announcers: readonly {readonly id: SectionId, readonly scanner: ReturnType<typeof phraseScanner<true>>}[] = [
  {id: 'definition', scanner: phraseScanner(['pengertian', 'definisi', 'definition', 'apa … (itu|dimaksud)', 'what is'].map(phrase => ({phrase, payload: true as const})))},
  {id: 'approaches', scanner: phraseScanner(['(pendekatan|model|metode) … (intervensi|pekerjaan)', '(approaches|models|methods) … (intervention|social)'].map(phrase => ({phrase, payload: true as const})))},
  {id: 'case-study', scanner: phraseScanner(['(kajian|contoh|studi|gambaran) kasus', 'case (study|example|studies)'].map(phrase => ({phrase, payload: true as const})))},
]
const recommending = phraseScanner<true>((sectionTable.find(row => row.id === 'recommendations')?.signs ?? []).map(phrase => ({phrase, payload: true})))
const ownField = phraseScanner<true>([
  '(pekerja|pekerjaan|kerja) (sosial|social)', 'peksos', 'social (work|worker|workers|casework|welfare)', '(case|group) work', 'casework', 'groupwork', 'intervensi (sosial|pekerjaan|komunitas|kelompok|individu)', 'social intervention', 'kesejahteraan sosial', 'pelayanan sosial', 'rehabilitasi sosial', 'manajemen kasus', 'case management', '(pengembangan|pengorganisasian|pemberdayaan) masyarakat', 'perencanaan sosial', 'social planning', 'keberfungsian sosial', 'social functioning', 'community (work|organization|organizing|development)', 'bimbingan sosial',
].map(phrase => ({phrase, payload: true as const})))
/** A definition names what it defines within its first words. */
const definingWords = 12
/** How a list of chapters speaks of each: "Bab ini berisi …", "Terdiri dari latar belakang …". */
const describes = /^(?:(?:pada |dalam )?bab ini\b|(?:bab|bagian) (?:[ivx]+|\d+) (?:berisi|membahas)|ber?isi(?:kan)?\b|terdiri (?:dari|atas)\b|(?:menguraikan|membahas|menjelaskan|memuat|memaparkan) (?:tentang|mengenai|latar)|this chapter\b|in this chapter\b|(?:briefly|clearly)? ?(?:describe|explain|state|provide|outline|include|list|discuss|summari[sz]e) (?:the|a|an|your|any|how|what|why)\b)/iu
/** Parts whose headings read like a paper's title. */
const titleLike = new Set<SectionId>(['approaches', 'definition', 'principles', 'case-study', 'services', 'theories'])
/** What somebody else said, or nobody. */
const silent = new Set(['blockquote', 'code', 'html', 'table'])
const fewestWords = 8
/** A label of more words is a sentence. */
const longestTitle = 8
/** What a conclusion is called at the end of a paper that has no closing chapter: "Summary", "Rangkuman". */
const summaries: ReadonlySet<string> = new Set((sectionTable.find(({id}) => id === 'conclusion')?.inside?.names ?? []).map(nameKey))
const fewestChapters = 3
const fewestFields = 2
/** So many items that name a stage make a list of stages. */
const fewestStages = 2
/** A field's name ends within so many letters of its line. */
const longestField = 60
/** Parts that a list item with text of its own may be. */
const inItems = new Set<SectionId>(['client-profile', 'problem-formulation', 'community-profile', 'agency-profile'])

/** Finds the parts that headings of every form name, and what stands without a heading. */
export function findParts(text: string, words: readonly Word[], outline: Outline, regions: ReadonlyMap<Section, Region>, principles: PrincipleReading, community: boolean, problemHomes: readonly Range[], named: (title: string) => readonly SectionId[] = () => []): FoundParts {
  const sections = new Map<SectionId, Section[]>()
  const add = (id: SectionId, section: Section): void => {
    const list = sections.get(id) ?? []
    if (!list.includes(section)) sections.set(id, [...list, section])
  }
  const seen = outline.sections.some(section => section.heading?.form !== 'item' && section !== outline.title) ? [] : outline.items.filter(({heading}) => countWords(heading?.text ?? '') <= longestTitle)
  for (const section of [...outline.sections, ...seen]) {
    if (section === outline.title || !section.heading) continue
    const region = regionAt(section, regions)
    const own = region === 'back' ? [] : named(section.heading.text)
    for (const id of own) add(id, section)
    // A campus's own name says what a part is, whatever the same words mean elsewhere.
    if (own.length === 0) for (const id of partsInLabel(section.heading.text, region)) if (fits(id, region, section)) add(id === 'agency-profile' && community && /lokasi|location/iu.test(section.heading.text) ? 'community-profile' : id, section)
  }
  for (const section of principleSections(principles.lists)) if (section.heading && !sections.has('principles')) add('principles', section)
  const called = sections.has('principles') ? undefined : principleHeadings(outline)
  if (called) add('principles', called.parent?.heading && called.parent !== outline.title ? called.parent : called)
  // "1. Identitas Klien" with the data below it, inside the assessment, is the client's profile.
  for (const item of outline.items) {
    if (!item.heading || countWords(item.heading.text) > longestTitle) continue
    const region = regionAt(item, regions)
    if (region !== 'opening' && isTitled(text, item)) for (const id of partsInLabel(item.heading.text, region)) if (!sections.has(id) && fits(id, region, item)) add(id, item)
    if (countWords(item.heading.text) > 4) continue
    if (item.words + item.totalWords <= 2 * 8 && !((region === 'practice' || region === 'body') && item.words > countWords(item.heading.text) && isAmongStages(outline, item))) continue
    for (const id of partsInLabel(item.heading.text, region)) if (inItems.has(id) && !sections.has(id) && region !== 'opening') add(id, item)
  }
  for (const [id, list] of sections) sections.set(id, list.filter(section => !list.some(other => isBelow(section, other))).sort((a, b) => a.range.start - b.range.start))
  // "Analisis", "Rencana", "Narrative" are parts of a process recording only where its own parts stand beside them.
  if (!sections.has('use-of-self') && !(sections.has('content-record') && (sections.has('impressions') || sections.has('plans')))) {
    for (const id of ['content-record', 'impressions', 'plans'] as const) sections.delete(id)
  }
  standIns(outline, regions, sections)
  const identity = identityIn(text, outline.root.range)
  return {sections, carried: carriedParts(outline, sections, regions, principles, identity), hints: hintsIn(words, problemHomes, identity), announced: announcedParts(text, sections)}
}

/** Whether an item's label has a line of its own, with text below it, as a heading has: `4. Fokus Masalah`. */
function isTitled(text: string, {heading, range, words}: Section): boolean {
  if (!heading?.numbering || words <= countWords(heading.text)) return false
  return /^[*_: \t]*\r?\n/u.test(text.slice(heading.titleRange.end, range.end)) && !/[.,;]$/u.test(heading.text)
}

/** Whether an item's neighbours are stages that are told as items. */
function isAmongStages(outline: Outline, {parent}: Section): boolean {
  return outline.items.filter(({parent: other, heading}) => other === parent && heading && stagesInLabel(heading.text, 0).length > 0).length >= fewestStages
}

/** Back matter within a chapter, or a run-in "Tujuan:" in the practice part, is something else. */
function fits(id: SectionId, region: Region, section: Section): boolean {
  // What stands below the reference list or the appendix (comments, forms, earlier drafts) is no part of the report.
  if (region === 'back') return id === 'references' || id === 'appendix'
  // A line of the cover is none either: "PENDEKATAN PEKERJAAN SOSIAL TERHADAP …" is the paper's own title.
  if (region === 'front' && section.heading?.depth === undefined) return !titleLike.has(id)
  if (section.heading?.form === 'run-in' || section.heading?.form === 'item') {
    if (id === 'objectives' || id === 'benefits' || id === 'background') return region !== 'practice' && region !== 'concept'
    if (id === 'conclusion' || id === 'recommendations') return region !== 'concept'
    if (id === 'case-study') return section.heading.form === 'run-in' && region === 'practice' && section.words >= fewestWords
    return !['contents', 'preface', 'cover', 'approval', 'services', 'theories'].includes(id)
  }
  if (id === 'objectives' || id === 'benefits') return region !== 'concept' && region !== 'closing' && (region !== 'practice' || section.level <= 2)
  return true
}

/** A chapter with text of its own stands for its part when no subsection is that part (design section 4). */
function standIns(outline: Outline, regions: ReadonlyMap<Section, Region>, sections: Map<SectionId, Section[]>): void {
  for (const section of outline.sections) {
    const chapter = section === outline.title ? undefined : chapterOf(section.heading?.text ?? '')
    if (!chapter?.standsFor || regionAt(section, regions) === 'back' || sections.has(chapter.standsFor) || section.words < fewestWords || describes.test(section.blocks[0]?.text.trim() ?? '')) continue
    sections.set(chapter.standsFor, [section])
  }
  const last = sections.has('conclusion') ? undefined : lastChapter(outline, regions)
  if (last && last.words >= fewestWords && summaries.has(nameKey(last.heading?.text ?? ''))) sections.set('conclusion', [last])
}

/** The last chapter that is no back matter, where others stand before it. */
function lastChapter({root, title, sections: all}: Outline, regions: ReadonlyMap<Section, Region>): Section | undefined {
  const chapters = all.filter(section => section !== title && (section.parent === root || section.parent === title) && regionAt(section, regions) !== 'back' && regionAt(section, regions) !== 'front')
  return chapters.length >= fewestChapters ? chapters.at(-1) : undefined
}

function carriedParts(outline: Outline, sections: ReadonlyMap<SectionId, Section[]>, regions: ReadonlyMap<Section, Region>, principles: PrincipleReading, identity: boolean): Set<SectionId> {
  const carried = new Set<SectionId>()
  const concept = ['definition', 'approaches', 'theories', 'principles', 'services'] as const
  const body = outline.sections.filter(section => section !== outline.title && chapterOf(section.heading?.text ?? '')?.id === 'body' && section.totalWords >= 60)
  if (body.length > 0 || concept.some(id => sections.has(id)) || outline.sections.some(section => regions.get(section) === 'concept')) carried.add('conceptual-review')
  if (identity) carried.add('client-profile')
  if (tellsApproaches(outline)) carried.add('approaches')
  if (principles.records.some(record => record.state === 'stated')) carried.add('principles')
  if ((sections.get('conclusion') ?? []).some(section => isOneText(section, outline) && recommends(section))) carried.add('recommendations')
  return carried
}

/** Whether a section is a chapter of its own without subsections: "BAB V PENUTUP" and nothing but paragraphs. */
function isOneText({parent, children}: Section, {root, title}: Outline): boolean {
  return (parent === root || parent === title) && children.length === 0
}

/** Whether a closing text says what should be done: "Disarankan agar …", "It is recommended that …". */
function recommends({blocks}: Section): boolean {
  return blocks.some(({node, text}) => !silent.has(node.type) && recommending.finds(wordsOf(text)))
}

function hintsIn(words: readonly Word[], problemHomes: readonly Range[], identity: boolean): Set<SectionId> {
  const hints = new Set<SectionId>()
  if (problemHomes.some(range => problemWords.finds(wordsBetween(words, range.start, range.end)))) hints.add('problem-formulation')
  if (identity) hints.add('client-profile')
  return hints
}

/** Whether lines such as "Nama (inisial): R" give who the client is. */
export function identityIn(text: string, range: Range): boolean {
  let fields = 0
  for (const line of text.slice(range.start, range.end).split('\n')) {
    const opening = line.slice(0, longestField)
    if (!opening.includes(':') && !opening.includes('|')) continue
    const bare = opening.replace(/^[\s>*_|+-]{0,8}(?:\(?[\p{L}\d]{1,3}[.)])?/u, '')
    const field = bare.slice(0, Math.max(0, bare.search(/[:|]/u)))
    if (field !== '' && identityFields.scan(wordsOf(field)).length > 0 && ++fields >= fewestFields) return true
  }
  return false
}

function announcedParts(text: string, sections: ReadonlyMap<SectionId, Section[]>): Map<SectionId, Range[]> {
  const announced = new Map<SectionId, Range[]>()
  for (const home of ['problem-statement', 'objectives'] as const) {
    for (const section of sections.get(home) ?? []) {
      for (const block of section.blocks) {
        // Guiding questions in comments announce nothing.
        if (block.node.type === 'html') continue
        const words = wordsOf(text.slice(block.range.start, block.range.end), block.range.start)
        for (const {id, scanner} of announcers) {
          const hit = scanner.scan(words)[0]
          if (hit) announced.set(id, [...(announced.get(id) ?? []), hit.range])
        }
      }
    }
  }
  return announced
}

/** The parts that were found, for judging the kind. */
export function partIds(found: FoundParts): Set<SectionId> {
  return new Set(found.sections.keys())
}

/** Whether a definition is one of this field: of its work, its workers or its methods, by its heading or its first words. */
export function definesOwnField({heading, blocks}: Section): boolean {
  return ownField.finds(wordsOf(`${heading?.text ?? ''} ${(blocks[0]?.text ?? '').split(/\s+/u, definingWords).join(' ')}`))
}

/** Kinds whose practice part is a report of own work. */
export function isPracticeKind(kind: KindId): boolean {
  return kind === 'case-report' || kind === 'group-report' || kind === 'community-report'
}
