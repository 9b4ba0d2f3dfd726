import type {ReportKind} from '../knowledge/kinds/kind.ts'
import type {LevelId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {nameKey} from '../text/fold.ts'
import type {StageSpot} from './model.ts'
import {partsInLabel, type Region} from './part-label.ts'
import {regionAt} from './region.ts'

/** A case before its stages are judged. */
export interface CaseDraft {
  readonly title: string
  readonly section: Section
  readonly level: LevelId | undefined
  readonly illustrative: boolean
}

const levelNames: readonly (readonly [LevelId, RegExp])[] = [
  ['micro', /\b(?:mikro|micro|mikrolevel)\b/u], ['mezzo', /\b(?:mezzo|meso|messo|mezo)\b/u], ['macro', /\b(?:makro|macro)\b/u],
]
const levelHead = /\b(?:aras|tingkat|level|praktik|praktek|practice|intervensi|intervention)\b/u
const caseHead = /^(?:contoh |studi |the )?(?:kasus|case)(?: (?:study|example|ke|klien|client))?(?: \w{1,12}){1,6}$/u
const stagesOfAWorkedCase = 3
/** An item shorter than this tells no case. */
const fewestWords = 30

/** Finds the cases of a report: each is judged by itself (design section 4). */
export function findCases(kind: ReportKind, outline: Outline, regions: ReadonlyMap<Section, Region>, spots: readonly StageSpot[]): CaseDraft[] {
  if (kind.stages === 'none') return []
  return kind.stages === 'example' ? exampleCases(outline, regions, spots) : reportCases(outline, regions, spots)
}

function exampleCases(outline: Outline, regions: ReadonlyMap<Section, Region>, spots: readonly StageSpot[]): CaseDraft[] {
  const named = outline.sections.filter(section => section !== outline.title && isCaseStudy(section, regions))
  const deepest = named.filter(section => !named.some(other => isBelow(other, section)))
  return deepest.filter(section => section.totalWords > 0).flatMap(section => {
    const items = outline.items.filter(item => item.parent === section && item.totalWords >= fewestWords)
    const told = items.length >= 2 && items.length <= 6 && items.every(item => !spots.some(spot => spot.section === item)) ? items : []
    const children = section.children.filter(child => caseHead.test(nameKey(child.heading?.text ?? '')))
    const parts = told.length > 0 ? told : children.length > 0 ? children : [section]
    return parts.map(part => ({
      title: titleOf(part), section: part, level: levelOf(titleOf(part)),
      illustrative: new Set(spots.filter(spot => isBelow(spot.section, part) || spot.section === part).map(spot => spot.stage)).size < stagesOfAWorkedCase,
    }))
  })
}

function reportCases(outline: Outline, regions: ReadonlyMap<Section, Region>, spots: readonly StageSpot[]): CaseDraft[] {
  const practice = outline.sections.filter(section => section !== outline.title && ['practice', 'body'].includes(regionAt(section, regions)))
  const byName = [
    practice.filter(section => levelOf(section.heading?.text ?? '') !== undefined && levelHead.test(nameKey(section.heading?.text ?? ''))),
    practice.filter(section => caseHead.test(nameKey(section.heading?.text ?? ''))),
  ].map(list => list.filter(section => !list.some(other => isBelow(section, other))))
  for (const list of byName) {
    const holding = list.filter(section => spots.some(spot => !spot.concept && isBelow(spot.section, section)))
    const outside = spots.filter(spot => !spot.concept && !holding.some(section => spot.section === section || isBelow(spot.section, section)))
    if (holding.length >= 2 && outside.length <= 1) {
      return holding.map(section => ({title: titleOf(section), section, level: levelOf(titleOf(section)), illustrative: false}))
    }
  }
  const section = commonParent(spots.filter(spot => !spot.concept).map(spot => spot.section)) ?? outline.root
  const title = section.heading ? titleOf(section) : outline.title?.heading?.text ?? ''
  return [{title, section, level: levelOf(title), illustrative: false}]
}

/** Whether `section` stands below `other`. */
export function isBelow(section: Section, other: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at === other) return true
  return false
}

function isCaseStudy(section: Section, regions: ReadonlyMap<Section, Region>): boolean {
  // Every name of a case study holds one of these; most headings are done with here.
  if (!/kasus|case|aras|penanganan|prak|resume|proses/iu.test(section.heading?.text ?? '')) return false
  const region = regionAt(section, regions)
  if (region === 'opening' || region === 'closing' || region === 'front' || region === 'back') return false
  return partsInLabel(section.heading?.text ?? '', region).includes('case-study') || caseHead.test(nameKey(section.heading?.text ?? ''))
}

function levelOf(title: string): LevelId | undefined {
  const key = nameKey(title)
  const found = levelNames.filter(([, pattern]) => pattern.test(key))
  return found.length === 1 ? found[0]?.[0] : undefined
}

function titleOf(section: Section): string {
  const text = section.heading?.form === 'item' ? itemTitle(section.heading.text) : section.heading?.text ?? ''
  return text.length > 60 ? `${text.slice(0, 57).replace(/\s+\S*$/u, '')}…` : text
}

/** An item often runs on without a stop: "Gelandangan Gelandangan adalah …". Its title ends before the sentence begins. */
function itemTitle(text: string): string {
  const words = text.split(/\s+/u)
  const first = words[0]?.toLowerCase()
  const again = words.findIndex((word, index) => index > 0 && index < 6 && word.toLowerCase().replace(/\P{L}/gu, '') === first)
  const verb = words.findIndex((word, index) => index > 0 && /^(?:adalah|merupakan|yaitu|ialah|is|are|was)$/iu.test(word.replace(/\P{L}/gu, '')))
  const end = again > 0 ? again : verb > 0 ? Math.min(verb, 4) : words.length > 6 ? 4 : words.length
  return words.slice(0, end).join(' ').replace(/[,;:.]+$/u, '')
}

/** The lowest section that holds all of them, when it is more than one of them. */
function commonParent(sections: readonly Section[]): Section | undefined {
  let common: Section | undefined
  for (const section of sections) {
    if (!section.parent) return section
    common = common === undefined ? section.parent : meet(common, section.parent)
  }
  return common
}

function meet(a: Section, b: Section): Section {
  for (let at: Section | undefined = a; at; at = at.parent) if (at === b || isBelow(b, at)) return at
  return a
}
