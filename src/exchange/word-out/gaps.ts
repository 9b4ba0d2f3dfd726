import type {Language} from '../../knowledge/types.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Report} from '../../report/model.ts'
import {pointIn} from '../../text/joined.ts'
import type {ExchangeMessage} from '../message.ts'
import {sayOfExport} from './editor-texts.ts'

/** The rules that say what is still to be written. */
export const gapRules: ReadonlySet<string> = new Set(['placeholder-left', 'section-missing', 'section-empty', 'stage-missing', 'stage-empty', 'principle-missing'])

/** What a report still lacks: placeholders that are left, parts and stages that are missing or empty. */
export function openGaps(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({rule}) => gapRules.has(rule))
}

/** Something to know about an export, with the line that it is about; `path` where that is one of another file of the report than the first. */
export interface Detail {
  readonly label: string
  readonly line: number | undefined
  readonly path?: string | undefined
}

/** What could not be written, then what is still open, one sentence each. */
export function detailsOf(messages: readonly ExchangeMessage[], gaps: readonly Finding[], {lines, files}: Pick<Report, 'lines' | 'files'>, language: Language): readonly Detail[] {
  const placed = (label: string, line: number | undefined): Detail => {
    const own = line === undefined || !files ? undefined : pointIn(files, lines.line(line).start)
    return own ? {label, line: own.line, path: own.path} : {label, line}
  }
  return [
    ...messages.map(({message, line}) => placed(message[language], line)),
    ...gaps.map(({message, range}) => placed(`${sayOfExport('gap', language)}: ${message}`, lines.point(range.start).line)),
  ]
}
