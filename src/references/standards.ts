import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import {overlaps, type Range} from '../text/range.ts'
import {matchesOf} from './matches.ts'
import type {ReferenceEntry} from './model.ts'

const number = /(?<![\p{L}\p{N}])(\p{Lu}{2,8})[\s/-](?:Std\.?\s|Standard\s)?(?:No\.?\s|Nomor\s)?(\d{2,6})(?![\p{L}\p{N}])/gu

/** Whether the text names a standard by whoever set it and its number, "IEEE 830", "SNI 7394": that is how standards are cited. */
export function isNamedByNumber(report: Report, {fields}: ReferenceEntry, skip: readonly Range[]): boolean {
  const body = fields.author?.names[0]?.literal ?? ''
  const letters = body.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word)).map(word => word.charAt(0)).join('')
  const own = numbersIn(fields.title?.value ?? '').find(name => name.startsWith(`${letters} `) || name.startsWith(`${body} `) || /^(?:ISO|SNI) /.test(name))
  if (own === undefined || letters === '' || /\s(?:19|20)\d\d$/.test(own)) return false
  return [report.outline.root, ...report.outline.sections].flatMap(({blocks}: Section) => blocks).some(({range}) => !skip.some(other => overlaps(range, other)) && numbersIn(report.text.slice(range.start, range.end)).includes(own))
}

function numbersIn(text: string): string[] {
  return matchesOf(number, text).map(([, body, digits]) => `${body} ${digits}`)
}
