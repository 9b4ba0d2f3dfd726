import {once} from './memo.ts'

/** The order of names that people expect: `bab-2` before `bab-10`, and the same everywhere. */
export function inNameOrder(a: string, b: string): number {
  return byNumber(a, b) ?? (collator().compare(a, b) || (a < b ? -1 : a > b ? 1 : 0))
}

/** Made when it is first needed: that alone takes as long as ten files to be looked up. */
const collator = once(() => new Intl.Collator('en', {numeric: true}))

/** The order of two names that differ first in a number, as of reports that are counted; undefined for others. */
function byNumber(a: string, b: string): number | undefined {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  while (isDigit(a.charCodeAt(at - 1))) at--
  const [one, other] = [numberAt(a, at), numberAt(b, at)]
  return one === undefined || other === undefined || one === other ? undefined : one - other
}

/** The number that stands at a place; undefined where there is none, or none that is exact and ends there. */
function numberAt(text: string, start: number): number | undefined {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end === start || end - start > 15 || text.charCodeAt(end) > 126 ? undefined : Number(text.slice(start, end))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
