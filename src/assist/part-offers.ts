import type {Language} from '../knowledge/types.ts'
import type {Report} from '../report/model.ts'
import {insertableParts, type InsertablePart} from '../templates/parts.ts'
import {describeGap, describePlace, type Gap} from './gaps.ts'
import {presentParts} from './present.ts'
import {say} from './texts.ts'

/** A part as the picker offers it: the label in the reader's language, the other language beside it. */
export interface PartOffer {
  readonly part: InsertablePart
  /** What it fills, where it is something that the report lacks. */
  readonly gap: Gap | undefined
  /** The offset at which the report has it already; inserting it once more is its writer's decision. */
  readonly present: number | undefined
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
export function partGroups(gaps: readonly Gap[], language: Language, report?: Report): readonly PartGroup[] {
  const parts = insertableParts()
  const present = report ? presentParts(report) : new Map<string, number>()
  const offer = (part: InsertablePart, gap: Gap | undefined): PartOffer => {
    const offset = gap ? undefined : present.get(part.id)
    return offerOf(part, gap, offset === undefined || !report ? undefined : {offset, line: report.lines.point(offset).line}, language)
  }
  const asked = gaps.filter(({need}) => need !== 'optional')
  const missing = asked.flatMap(gap => {
    const part = parts.find(({id}) => id === gap.part)
    return part ? [offer(part, gap)] : []
  })
  const others = parts.filter(({id}) => !asked.some(({part}) => part === id))
  const groups = [...new Set(others.map(({group}) => group))].map(group => ({
    label: group[language],
    offers: others.filter(part => part.group === group).flatMap(part => {
      const own = gaps.filter(gap => gap.part === part.id)
      return own.length > 0 ? own.map(gap => offer(part, gap)) : [offer(part, undefined)]
    }),
  }))
  return missing.length > 0 ? [{label: say('groupMissing', language), offers: missing}, ...groups] : groups
}

function offerOf(
  part: InsertablePart, gap: Gap | undefined, present: {readonly offset: number, readonly line: number} | undefined, language: Language,
): PartOffer {
  const other = part.label[language === 'id' ? 'en' : 'id']
  const label = part.label[language]
  return {
    part, gap, present: present?.offset,
    label: gap?.case === undefined ? label : `${label} · ${gap.case}`,
    description: other === label ? undefined : other,
    detail: present ? say('partThere', language, {line: present.line}) : gap ? detailOf(part, gap, language) : part.detail[language],
  }
}

function detailOf({detail}: InsertablePart, gap: Gap, language: Language): string {
  return gap.need === 'optional' ? describePlace(gap, detail[language].replace(/\.$/u, ''), language) : describeGap(gap, language)
}
