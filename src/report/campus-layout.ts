import {isChapter, isStageSlot, type ChapterSpec, type PartSpec, type ReportKind, type StageSlot} from '../knowledge/kinds/kind.ts'
import {sections as sectionTable} from '../knowledge/sections.ts'
import type {SectionId} from '../knowledge/types.ts'
import type {KindWish, SectionWish} from './campus-model.ts'

type Item = PartSpec | StageSlot

/** A row of parts: a chapter's, or those beside the chapters. */
interface Row {
  readonly chapter: ChapterSpec | undefined
  items: Item[]
}

/** A kind's schema with a campus's needs, lengths, further parts and order. */
export function arrange(kind: ReportKind, {sections = {}, order = []}: KindWish): ReportKind {
  const rows: Row[] = kind.layout.map(item => isChapter(item) ? {chapter: item, items: item.items.map(inner => wished(inner, sections))} : {chapter: undefined, items: [wished(item, sections)]})
  for (const id of new Set([...order, ...Object.keys(sections) as SectionId[]])) {
    if (!rows.some(({items}) => items.some(item => holds(item, id)))) addPart(rows, id, wishOf({section: id, need: 'optional'}, sections[id]), order)
  }
  putInOrder(rows, order)
  const layout = rows.flatMap(({chapter, items}): (ChapterSpec | PartSpec)[] =>
    !chapter ? items.flatMap(item => isStageSlot(item) ? [] : [item]) : items.length > 0 ? [{...chapter, items}] : [])
  return {...kind, layout}
}

function wished(item: Item, sections: Partial<Record<SectionId, SectionWish>>): Item {
  if (isStageSlot(item)) return {...item, ...(item.between && {between: item.between.map(one => ({...one, part: wishOf(one.part, sections[one.part.section])}))})}
  const part = wishOf(item, sections[item.section])
  return part.parts ? {...part, parts: part.parts.map(inner => wishOf(inner, sections[inner.section]))} : part
}

/** What a campus asks for it asks for whether or not the text announces it. */
function wishOf(part: PartSpec, wish: SectionWish | undefined): PartSpec {
  if (!wish) return part
  const {announced, ...rest} = part
  return {
    ...rest,
    ...(announced && wish.need === undefined && {announced}),
    need: wish.need ?? part.need,
    ...(wish.words?.least !== undefined && {words: wish.words.least}),
    ...(wish.words?.most !== undefined && {most: wish.words.most}),
  }
}

function holds(item: Item, id: SectionId): boolean {
  if (isStageSlot(item)) return item.between?.some(({part}) => part.section === id) ?? false
  return item.section === id || (item.parts?.some(part => part.section === id) ?? false)
}

/** Puts a part that the kind does not know behind the one that stands before it: in the campus's order, else in the usual one. */
function addPart(rows: Row[], id: SectionId, part: PartSpec, order: readonly SectionId[]): void {
  const usual = sectionTable.map(section => section.id)
  const list = order.includes(id) ? order : usual
  for (const before of list.slice(0, list.indexOf(id)).reverse()) {
    const row = rows.find(({items}) => items.some(item => holds(item, before)))
    if (!row) continue
    row.items.splice(row.items.findIndex(item => holds(item, before)) + 1, 0, part)
    return
  }
  rows.unshift({chapter: undefined, items: [part]})
}

/**
 * Sorts parts within their chapter; one that has to stand behind parts of a later chapter moves there. Parts within other
 * parts stay with those.
 */
function putInOrder(rows: Row[], order: readonly SectionId[]): void {
  const rankOf = (item: Item): number => isStageSlot(item) ? -1 : order.indexOf(item.section)
  let reached = 0
  for (const id of order) {
    const at = rows.findIndex(({items}) => items.some(item => !isStageSlot(item) && item.section === id))
    const row = rows[at]
    const part = row?.items.find(item => !isStageSlot(item) && item.section === id)
    if (!row || !part) continue
    if (at < reached) {
      row.items = row.items.filter(item => item !== part)
      rows[reached]?.items.push(part)
    } else reached = at
  }
  for (const row of rows) {
    const ranked = row.items.filter(item => rankOf(item) >= 0).sort((a, b) => rankOf(a) - rankOf(b))
    row.items = row.items.map(item => rankOf(item) >= 0 ? ranked.shift() ?? item : item)
  }
  for (const row of rows) for (const [at, item] of row.items.entries()) {
    if (isStageSlot(item) || !item.parts) continue
    const inner = [...item.parts].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
    if (item.parts.every(({section}) => order.includes(section))) row.items[at] = {...item, parts: inner}
  }
}
