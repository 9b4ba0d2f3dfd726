import type {SectionId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {isKnownLabel} from '../markdown/known-names.ts'
import {nameKind} from '../markdown/ranks.ts'
import {stagesInLabel} from './label.ts'
import {chapterOf, partsInLabel, type Region} from './part-label.ts'

const homes: Readonly<Partial<Record<SectionId, Region>>> = {
  cover: 'front', approval: 'front', preface: 'front', contents: 'front',
  background: 'opening', 'problem-statement': 'opening', objectives: 'opening', benefits: 'opening',
  'conceptual-review': 'concept', definition: 'concept', approaches: 'concept', principles: 'concept', theories: 'concept', services: 'concept',
  'case-study': 'practice', 'agency-profile': 'practice', 'client-profile': 'practice', 'community-profile': 'practice', 'problem-formulation': 'practice',
  'content-record': 'practice', impressions: 'practice', 'use-of-self': 'practice', plans: 'practice',
  reflection: 'closing', conclusion: 'closing', recommendations: 'closing', references: 'back', appendix: 'back',
}
/** What has so many words is told, not printed on a cover. */
const fewestTold = 40
const fewestOfPart = 15
const closed = new Set<Region>(['opening', 'closing', 'back', 'front'])

/** Says of every section which part of the report it belongs to: chapter I, concepts, practice, closing, … */
export function regionsOf(outline: Outline): ReadonlyMap<Section, Region> {
  const regions = new Map<Section, Region>()
  // What stands between the title and the first known or numbered heading is the cover: subtitles, programme, campus.
  const isOpen = (section: Section, index: number): boolean => section.heading !== undefined
    && (section.heading.numbering !== undefined || section.heading.form === 'plain' || (nameKind(section.heading) !== undefined && !isCoverLine(outline, section, index)) || section.words >= fewestTold || (section.words >= fewestOfPart && isKnownLabel(section.heading.text) && homeOf(section, section.heading.text) !== 'practice'))
  const first = outline.sections.findIndex(isOpen)
  const cover = outline.sections.slice(0, Math.max(first, 0)).reduce((sum, section) => sum + section.words, 0) < fewestTold
  for (const [index, section] of outline.sections.entries()) {
    if (cover && index < first && section !== outline.title && section.heading?.depth === undefined) {
      regions.set(section, 'front')
      continue
    }
    if (section === outline.title) {
      regions.set(section, 'body')
      continue
    }
    const previous = section.parent?.children[section.parent.children.indexOf(section) - 1]
    const own = section.parent ? regions.get(section.parent) ?? 'body' : 'body'
    // Once a chapter stood below the contents, the ones behind it do too.
    const parent = own === 'front' && previous && regions.get(previous) !== 'front' ? 'body' : own
    const beside = previous !== undefined && regions.get(previous) === 'opening' && partsInLabel(section.heading?.text ?? '', 'opening').some(id => homes[id] === 'opening')
    const region = beside && parent !== 'concept' && parent !== 'practice' ? 'opening' : regionOf(section, parent)
    regions.set(section, region === 'body' && (previous ? regions.get(previous) === 'practice' : section.parent !== outline.title && section.parent !== outline.root) && leadsOn(section) ? 'practice' : region)
  }
  return regions
}

/** Whether a line in capitals before the preface is of the cover, whatever it names: "PRAKTIK PEKERJAAN SOSIAL" is the course. */
function isCoverLine(outline: Outline, section: Section, index: number): boolean {
  const {heading, words} = section
  if (!heading || heading.depth !== undefined || heading.form === 'run-in' || words >= fewestOfPart || homeOf(section, heading.text) !== 'practice') return false
  return outline.sections.slice(index + 1).some(({heading: later}) => later && nameKind(later) === 'front')
}

/** Whether a later sibling is of the practice part: "Perumusan Masalah" between "Asesmen" and "Rencana Intervensi" is too. */
function leadsOn(section: Section): boolean {
  const siblings = section.parent?.children ?? []
  return siblings.slice(siblings.indexOf(section) + 1).some(other => homeOf(other, other.heading?.text ?? '') === 'practice')
}

/** The region of any section or item: an item's is that of the section it stands in. */
export function regionAt(section: Section, regions: ReadonlyMap<Section, Region>): Region {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const region = regions.get(at)
    if (region) return region
  }
  return 'body'
}

function regionOf(section: Section, parent: Region): Region {
  const title = section.heading?.text ?? ''
  if (parent === 'front' && section.parent?.heading?.depth === undefined && !partsInLabel(section.parent?.heading?.text ?? '', 'body').some(id => homes[id] === 'front')) parent = 'body'
  // A text of bare lines nests its chapters below the contents or the preface: what names a part or a stage is out of them.
  if (parent === 'front' && section.heading?.depth === undefined && section.heading?.form !== 'run-in') {
    const out = chapterOf(title)?.chapter ?? homeOf(section, title)
    if (out !== undefined && out !== 'front') return out
  }
  if (closed.has(parent) && section.heading?.form !== 'run-in') {
    // A flat report's chapters are siblings; only what stands below an opening or closing chapter stays in it.
    return parent
  }
  const chapter = chapterOf(title)
  const own = chapter ? (chapter.id === 'body' ? 'body' : chapter.chapter) : homeOf(section, title)
  if (parent === 'concept') return own === 'practice' && partsInLabel(title, 'concept').includes('case-study') ? 'practice' : 'concept'
  if (parent === 'practice') return own === 'concept' && partsInLabel(title, 'practice').includes('conceptual-review') ? 'concept' : 'practice'
  return own ?? parent
}

function homeOf(section: Section, title: string): Region | undefined {
  for (const id of partsInLabel(title, 'body')) {
    const home = homes[id]
    if (home) return home
  }
  return stagesInLabel(title, section.heading?.titleRange.start ?? 0).some(name => name.when === undefined) ? 'practice' : undefined
}
