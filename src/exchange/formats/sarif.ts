import type {Language} from '../../knowledge/types.ts'
import type {Severity} from '../../lint/finding.ts'
import type {RuleFacts} from '../../lint/rule.ts'
import {isUnread, type FindingResult, type PlaceResult} from '../file-result.ts'
import type {Format} from './format.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {error: 'error', warning: 'warning', info: 'note', hint: 'note'}

/**
 * SARIF 2.1.0 (OASIS), as code-scanning services read it: one run, a rule each, a result for each finding with the
 * finding's id as its fingerprint, files that could not be read as notifications of the tool.
 */
export const sarif: Format = ({language, version, rules}) => {
  let separator = ''
  const unread: object[] = []
  const driver = {name: 'Peksos', semanticVersion: version, language, rules: rules.map(rule => descriptorOf(rule, language))}
  const head = JSON.stringify({tool: {driver}, columnKind: 'utf16CodeUnits'}, null, 1)
  return {
    begin: `{"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [${head.slice(0, -2)},\n "results": [`,
    file: result => {
      if (isUnread(result)) {
        unread.push({level: 'error', message: {text: result.error.message}, locations: [locationOf(result.path)], descriptor: {id: result.error.code}})
        return ''
      }
      return result.findings.map(finding => {
        const written = `${separator}\n${JSON.stringify(resultOf(finding, result.path, rules), null, 1)}`
        separator = ','
        return written
      }).join('')
    },
    end: () => `\n ],\n "invocations": ${JSON.stringify([{executionSuccessful: unread.length === 0, toolExecutionNotifications: unread}], null, 1)}}]}\n`,
  }
}

function descriptorOf({id, about, severity}: RuleFacts, language: Language): object {
  return {id, shortDescription: {text: about[language]}, defaultConfiguration: {level: levels[severity]}}
}

function resultOf({id, rule, severity, message, evidence, ...place}: FindingResult, path: string, rules: readonly RuleFacts[]): object {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(one => one.id === rule),
    level: levels[severity],
    message: {text: message},
    locations: [locationOf(path, place)],
    ...(evidence.length > 0 && {relatedLocations: evidence.map((one, at) => ({id: at + 1, ...locationOf(path, one)}))}),
    partialFingerprints: {'peksosFinding/v1': id},
    properties: {severity},
  }
}

function locationOf(path: string, place?: PlaceResult): object {
  const region = place && {startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn}
  return {physicalLocation: {artifactLocation: {uri: uriOf(place?.path ?? path)}, ...(region && {region})}}
}

/** A path as a relative reference, or as a file address where it begins at the root or at a drive. */
function uriOf(path: string): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${escaped.slice(escaped.indexOf('/'))}`
  return path.startsWith('/') ? `file://${escaped}` : escaped
}
