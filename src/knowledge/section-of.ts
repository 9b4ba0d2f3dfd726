import {sections, type SectionKnowledge} from './sections.ts'
import type {KindId, SectionId} from './types.ts'

const byId = new Map(sections.map(section => [section.id, section]))

/** A part as a kind of report speaks of it: in a group report the client's profile is that of the group. */
export function sectionOf(id: SectionId, kind: KindId): SectionKnowledge {
  const section = byId.get(id)
  if (!section) throw new Error(`No section ${id}`)
  const own = section.called?.[kind]
  return own ? {...section, ...own} : section
}
