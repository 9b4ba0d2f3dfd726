import type {SectionId} from '../knowledge/types.ts'
import type {BoundPart, Report} from '../report/model.ts'
import {mayGoOn} from './places.ts'

/** Pages whose content Peksos leaves out, or that consist of an image or a form: they are never empty. */
export const openPages: readonly SectionId[] = ['cover', 'approval', 'contents', 'appendix']

/** How a part stands as everybody is told: empty only where its heading is sure to have nothing below it. */
export function partState(report: Report, {id, state, sections}: BoundPart): BoundPart['state'] {
  if (state !== 'empty') return state
  return openPages.includes(id) || sections.some(section => mayGoOn(report, section)) ? 'present' : state
}
