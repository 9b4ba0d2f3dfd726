import type {CheckedResult} from '../../src/exchange/file-result.ts'
import {resultOf} from '../../src/exchange/result-of.ts'
import type {FormatContext} from '../../src/exchange/formats/format.ts'
import {checkText} from '../../src/lint/check.ts'
import {digestOf} from '../../src/text/digest.ts'
import {rules} from '../../src/lint/rules/index.ts'

/** What outputs are written with in tests. */
export const formatContext: FormatContext = {language: 'id', version: '0.0.0', rules, failOn: 'warning'}

/** A text as checked. */
export function resultFor(path: string, text: string): CheckedResult {
  const checked = checkText(text, {language: 'auto', severities: {}})
  if ('hazard' in checked) throw new Error(`${path} cannot be read`)
  return resultOf({path, encoding: 'utf-8', sign: digestOf(text), ...checked})
}
