import type {Language} from '../../knowledge/types.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Report} from '../../report/model.ts'
import type {ExchangeMessage} from '../message.ts'
import {sayOfExport} from './editor-texts.ts'

/** The rules that say what is still to be written. */
const open: ReadonlySet<string> = new Set(['placeholder-left', 'section-missing', 'section-empty', 'stage-missing', 'stage-empty', 'principle-missing'])

/** What a report still lacks: placeholders that are left, parts and stages that are missing or empty. */
export function openGaps(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({rule}) => open.has(rule))
}

/** Something to know about an export, with the line that it is about. */
export interface Detail {
  readonly label: string
  readonly line: number | undefined
}

/** What could not be written, then what is still open, one sentence each. */
export function detailsOf(messages: readonly ExchangeMessage[], gaps: readonly Finding[], {lines}: Pick<Report, 'lines'>, language: Language): readonly Detail[] {
  return [
    ...messages.map(({message, line}) => ({label: message[language], line})),
    ...gaps.map(({message, range}) => ({label: `${sayOfExport('gap', language)}: ${message}`, line: lines.point(range.start).line})),
  ]
}
