import {isChapter, isStageSlot, type PartSpec, type ReportKind} from '../knowledge/kinds/kind.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {sectionOf} from '../knowledge/section-of.ts'
import type {SectionKnowledge} from '../knowledge/sections.ts'
import type {KindId, SectionId} from '../knowledge/types.ts'
import {nameKey} from '../text/fold.ts'
import {nameTable} from '../text/names.ts'
import {arrange} from './campus-layout.ts'
import type {Campus, CampusDemands, KindWish, SectionWish, TermWish} from './campus-model.ts'
import type {Report} from './model.ts'

/** Makes a campus of its wishes; what each kind asks is worked out once. */
export function campusOf(wishes: Partial<Record<KindId, KindWish>>, terms: readonly TermWish[]): Omit<Campus, 'kind'> {
  const known = new Map<KindId, CampusDemands | undefined>()
  return {
    demandsOn(kind) {
      if (!known.has(kind)) known.set(kind, demandsOf(kind, wishes[kind] ?? {}, terms))
      return known.get(kind)
    },
  }
}

/** A part as a report's kind and campus speak of it. */
export function sectionIn({kind, campus}: Pick<Report, 'kind' | 'campus'>, id: SectionId): SectionKnowledge {
  const section = sectionOf(id, kind)
  const label = campus?.names.get(id)
  return label ? {...section, label} : section
}

/** The campus of a report that has been read, for reading another version of it as the same. */
export function campusAgain({kind, campus}: Pick<Report, 'kind' | 'campus'>): Campus | undefined {
  return campus && {kind: undefined, demandsOn: asked => asked === kind ? campus : undefined}
}

/** The schema that a report is judged by: its kind's, as its campus has it; undefined for a text that is no report. */
export function schemaOf({kind, campus}: Pick<Report, 'kind' | 'campus'>): ReportKind | undefined {
  return campus?.schema ?? kinds.find(({id}) => id === kind)
}

/** The parts of a schema, those within others too, in its order. */
export function specsOf({layout}: Pick<ReportKind, 'layout'>): readonly PartSpec[] {
  const withInner = (part: PartSpec): PartSpec[] => [part, ...(part.parts ?? []).flatMap(withInner)]
  return layout.flatMap(item => !isChapter(item) ? withInner(item)
    : item.items.flatMap(inner => isStageSlot(inner) ? (inner.between ?? []).flatMap(({part}) => withInner(part)) : withInner(inner)))
}

function chapterWith({layout}: Pick<ReportKind, 'layout'>, id: SectionId): string | undefined {
  const holder = layout.find(item => specsOf({layout: [item]}).some(({section}) => section === id))
  return holder && (isChapter(holder) ? holder.label.en : '')
}

function demandsOf(id: KindId, wish: KindWish, terms: readonly TermWish[]): CampusDemands | undefined {
  const kind = kinds.find(one => one.id === id)
  if (!kind) return undefined
  const sections = Object.entries(wish.sections ?? {}) as [SectionId, SectionWish][]
  const schema = arrange(kind, wish)
  // A part in another chapter than usual is known there by its usual name too.
  const moved = specsOf(schema).map(({section}) => section).filter(section => chapterWith(schema, section) !== chapterWith(kind, section))
  const names = nameTable<SectionId>([
    ...sections.flatMap(([target, {name, aliases = []}]) => [...name ? [name.id, name.en] : [], ...aliases].map(text => ({text, target}))),
    ...moved.flatMap(target => Object.values(sectionOf(target, id).label).map((text: string) => ({text, target}))),
  ])
  return {
    schema,
    names: new Map(sections.flatMap(([section, {name}]) => name ? [[section, name] as const] : [])),
    partsNamed: names.longest === 0 ? undefined : title => [...new Set(names.find(nameKey(title)).map(({target}) => target))],
    order: wish.order ?? [],
    stageSet: wish.stageSet,
    principleSets: wish.principleSets ?? [],
    words: wish.words ?? {},
    terms,
  }
}
