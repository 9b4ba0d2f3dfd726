import type {Language} from '../knowledge/types.ts'
import type {WrittenStyle} from '../references/format.ts'
import type {References} from '../references/model.ts'
import type {Report} from '../report/model.ts'
import {losesWords, rewriteEntry} from '../templates/rewrite.ts'
import type {Range} from '../text/range.ts'
import type {Action} from './actions.ts'
import {say} from './texts.ts'

const styles: readonly WrittenStyle[] = ['apa', 'harvard-id']

/** What writes the one entry that a range lies in anew, in either style; nothing for a range over several, and where words of the entry would be lost. */
export function entryRewrites({language: own}: Report, {entries}: References, range: Range, language: Language): readonly Pick<Action, 'title' | 'edits'>[] {
  const here = entries.filter(entry => entry.file === undefined && entry.range.start <= range.end && range.start <= entry.range.end)
  const [entry] = here
  if (!entry || here.length > 1) return []
  return styles.flatMap(style => {
    const rewrite = rewriteEntry(entry, style, own)
    return rewrite && !losesWords(entry, rewrite.text) ? [{title: say(style === 'apa' ? 'rewriteApa' : 'rewriteHarvard', language), edits: [rewrite]}] : []
  })
}
