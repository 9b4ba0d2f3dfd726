import type {Language} from '../knowledge/types.ts'
import {insertableParts, type InsertablePart} from '../templates/parts.ts'
import {describeGap, type Gap} from './gaps.ts'
import {say} from './texts.ts'

/** A part as the picker offers it: the label in the reader's language, the other language beside it. */
export interface PartOffer {
  readonly part: InsertablePart
  /** What it fills, where it is something that the report lacks. */
  readonly gap: Gap | undefined
  readonly label: string
  readonly description: string | undefined
  readonly detail: string
}

/** Offers under one heading of the picker. */
export interface PartGroup {
  readonly label: string
  readonly offers: readonly PartOffer[]
}

/** Everything that can be inserted, by group; what this report is asked for and lacks comes first, and only there. */
export function partGroups(gaps: readonly Gap[], language: Language): readonly PartGroup[] {
  const parts = insertableParts()
  const asked = gaps.filter(({need}) => need !== 'optional')
  const missing = asked.flatMap(gap => {
    const part = parts.find(({id}) => id === gap.part)
    return part ? [offerOf(part, gap, language)] : []
  })
  const others = parts.filter(({id}) => !asked.some(({part}) => part === id))
  const groups = [...new Set(others.map(({group}) => group))].map(group => ({
    label: group[language],
    offers: others.filter(part => part.group === group).map(part => offerOf(part, gaps.find(gap => gap.part === part.id), language)),
  }))
  return missing.length > 0 ? [{label: say('groupMissing', language), offers: missing}, ...groups] : groups
}

function offerOf(part: InsertablePart, gap: Gap | undefined, language: Language): PartOffer {
  const other = part.label[language === 'id' ? 'en' : 'id']
  const label = part.label[language]
  return {
    part, gap,
    label: gap?.case === undefined ? label : `${label} · ${gap.case}`,
    description: other === label ? undefined : other,
    detail: gap && gap.need !== 'optional' ? describeGap(gap, language) : part.detail[language],
  }
}
