import {severities} from '../../lint/finding.ts'
import {isUnread, type CheckedResult, type FindingResult} from '../file-result.ts'
import {xmlText} from '../xml-text.ts'
import type {Format} from './format.ts'

/**
 * JUnit XML, as build servers read it: a suite for each report, a failed case for each finding as grave as the command
 * fails on; milder ones are told in the suite's output. A report without findings is one passed case.
 */
export const junit: Format = ({failOn}) => {
  const fails = ({severity}: FindingResult): boolean => severities.indexOf(severity) <= severities.indexOf(failOn)
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Peksos">\n',
    file: result => {
      const {path} = result
      if (isUnread(result)) {
        const {code, message} = result.error
        return suite(path, 1, 0, 1, [`    <testcase name="${xmlText(code)}" classname="${xmlText(path)}">\n      <error message="${xmlText(message)}" type="${xmlText(code)}"/>\n    </testcase>`])
      }
      const failed = result.findings.filter(fails)
      const milder = result.findings.filter(finding => !fails(finding))
      const cases = failed.length > 0 ? failed.map(finding => failure(result, finding)) : [`    <testcase name="peksos" classname="${xmlText(path)}"/>`]
      const told = milder.length > 0 ? [`    <system-out>${xmlText(milder.map(finding => lineOf(result, finding)).join('\n'))}</system-out>`] : []
      return suite(path, cases.length, failed.length, 0, [...cases, ...told])
    },
    end: () => '</testsuites>\n',
  }
}

function suite(path: string, tests: number, failures: number, errors: number, inner: readonly string[]): string {
  return `  <testsuite name="${xmlText(path)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="0">\n${inner.join('\n')}\n  </testsuite>\n`
}

function failure(result: CheckedResult, finding: FindingResult): string {
  const {rule, message, severity} = finding
  return `    <testcase name="${xmlText(`${rule} ${finding.line}:${finding.column}`)}" classname="${xmlText(finding.path ?? result.path)}">\n`
    + `      <failure message="${xmlText(message)}" type="${xmlText(severity)}">${xmlText(lineOf(result, finding))}</failure>\n    </testcase>`
}

function lineOf({path: whole}: CheckedResult, {path = whole, line, column, severity, message, rule}: FindingResult): string {
  return `${path}:${line}:${column} ${severity} ${message} (${rule})`
}
