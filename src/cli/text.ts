import type {Delta, FormerFinding} from '../class/delta.ts'
import type {Language} from '../knowledge/types.ts'
import {severities, type Severity} from '../lint/finding.ts'
import {renderMessage} from '../lint/message.ts'
import {kindFacts} from './facts.ts'
import type {Paint} from './style.ts'
import {visible} from '../text/visible.ts'
import {shownPath} from './shown-path.ts'
import {reportTexts} from './texts.ts'
import type {ToldFile} from './told.ts'

/** What has been seen so far. */
export interface Totals {
  files: number
  unread: number
  findings: Record<Severity, number>
}

/** A checked file for people: path, kind and counts, then a line for each finding. An unread one has its sentence elsewhere. */
export function fileAsText(file: ToldFile, wanted: Language | 'auto', paint: Paint): string {
  if ('problem' in file) return ''
  const {result, quotes} = file
  const {findings} = result
  const language = wanted === 'auto' ? result.language : wanted
  const say = (key: keyof typeof reportTexts): string => reportTexts[key][language]
  const kind = kindFacts.find(({id}) => id === result.kind)
  const about = kind ? `${kind.label[language]}, ${countsOf(tally(findings), language)}` : say('idle')
  const places = findings.map(({path, line, column, paragraph}) => paragraph === undefined ? `${path === undefined ? '' : `${visible(path)}:`}${line}:${column}` : `¶${paragraph}`)
  const placeWidth = Math.max(0, ...places.map((place) => place.length))
  const wordWidth = Math.max(...severities.map((severity) => say(severity).length))
  const lines = findings.flatMap((finding, index) => [
    [
      `  ${(places[index] ?? '').padStart(placeWidth)}`,
      paint.severity(finding.severity, say(finding.severity).padEnd(wordWidth)),
      finding.message,
      paint.faint(finding.rule),
    ].join('  '),
    ...(quotes[index] ?? []).map((quote) => paint.faint(`${' '.repeat(placeWidth + 4)}${quote}`)),
  ])
  return [`${paint.path(shownPath(file.path, language))}: ${about}`, ...lines, ''].join('\n')
}

/** What became of a report's findings since a former check: how many, then each that is new or fixed. */
export function deltaAsText({known, fixed, fresh, open}: Delta, language: Language, paint: Paint): string {
  if (!known) return `  ${reportTexts['not-known'][language]}\n`
  const counts = (['fixed', 'fresh', 'open'] as const).flatMap((key) => {
    const {length} = {fixed, fresh, open}[key]
    return length === 0 ? [] : [renderMessage(reportTexts[length === 1 ? `one-${key}` as const : key], {count: length}, language)]
  })
  const told = (mark: 'mark-fixed' | 'mark-fresh', {line, message, rule}: FormerFinding): string =>
    `  ${reportTexts[mark][language]}  ${line}  ${message}  ${paint.faint(rule)}`
  return [`  ${counts.join(', ')}`, ...fresh.map((one) => told('mark-fresh', one)), ...fixed.map((one) => told('mark-fixed', one)), ''].join('\n')
}

/** The last line: how many files and findings. */
export function totalsAsText({files, unread, findings}: Totals, language: Language): string {
  const checked = counted('checked', files - unread, language)
  const unreadFiles = unread > 0 ? `, ${counted('unread', unread, language)}` : ''
  // Where nothing could be read, `no findings` would sound like praise.
  return `${checked}${unreadFiles}${files > unread ? `: ${countsOf(findings, language)}` : ''}\n`
}

/** How many findings of each severity. */
export function tally(findings: readonly {readonly severity: Severity}[]): Record<Severity, number> {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0, hint: 0}
  for (const {severity} of findings) counts[severity]++
  return counts
}

function countsOf(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const parts = severities.filter((severity) => counts[severity] > 0)
    .map((severity) => counted(`${severity}s`, counts[severity], language))
  return parts.length > 0 ? parts.join(', ') : reportTexts['no-finding'][language]
}

function counted(what: `${Severity}s` | 'checked' | 'unread', count: number, language: Language): string {
  const one = `one-${what.replace(/s$/, '')}` as keyof typeof reportTexts
  return renderMessage(reportTexts[count === 1 ? one : what], {count}, language)
}
