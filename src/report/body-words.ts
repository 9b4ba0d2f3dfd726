import type {SectionId} from '../knowledge/types.ts'
import type {Report} from './model.ts'

/** Pages before and after the report's own text do not count, as in most guides. */
const outside: ReadonlySet<SectionId> = new Set(['cover', 'approval', 'preface', 'contents', 'references', 'appendix'])

/** How many words the report's own text has. */
export function wordsOfBody({outline, parts}: Report): number {
  const left = new Set(parts.filter(({id}) => outside.has(id)).flatMap(({sections}) => sections))
  return outline.root.totalWords - [...left].reduce((sum, {totalWords}) => sum + totalWords, 0)
}
