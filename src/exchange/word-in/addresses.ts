import type {XmlElement} from '../package/xml.ts'
import type {Around, ReadingContext} from './context.ts'
import {firstWords} from './messages.ts'

/** Where a link stands. */
type Place = Pick<Around, 'ordinal' | 'style'>

/** Where a link leads, as Markdown may have it; undefined where it only leads to a place that a reader cannot open. */
export function addressOf({attributes}: XmlElement, place: Place, context: ReadingContext): string | undefined {
  const relation = context.relations.get(attributes['r:id'] ?? '')
  if (relation?.external === true) return kept(withPlace(relation.target, attributes['w:anchor'] ?? attributes['w:docLocation'] ?? ''), place, context)
  return inside(attributes['w:anchor'] ?? '', place, context)
}

/** Where the field leads that is open. */
export function linkOf(place: Place, context: ReadingContext): string | undefined {
  const field = context.fields.findLast(({instruction, result}) => result && /^\s*HYPERLINK\b/iu.test(instruction))
  const [, within, target, rest = ''] = field ? /^\s*HYPERLINK\s+(\\l\s+)?"([^"]{1,2000})"(.{0,2000})/isu.exec(field.instruction) ?? [] : []
  if (target === undefined) return undefined
  return within === undefined ? kept(withPlace(target, /\\l\s+"([^"]{1,400})"/iu.exec(rest)?.[1] ?? ''), place, context) : inside(target, place, context)
}

/** Word keeps what stands behind the `#` of an address apart from it. */
function withPlace(address: string, within: string): string {
  return within === '' || address.includes('#') ? address : `${address}#${within}`
}

/** A place in the document; which of them are headings is known when all is read. */
function inside(bookmark: string, {style}: Place, {fields}: ReadingContext): string | undefined {
  // Every line of a list of contents leads somewhere.
  return bookmark === '' || style.role === 'contents' || fields.some(({instruction}) => /^\s*TOC\b/iu.test(instruction)) ? undefined : `#${bookmark}`
}

function kept(written: string, {ordinal}: Place, context: ReadingContext): string | undefined {
  const address = written.trim()
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(address)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    if (/^www\./iu.test(address)) return `http://${address}`
    if (/^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}$/u.test(address)) return `mailto:${address}`
    // A file beside the document; Windows parts its folders with the other stroke.
    if (/^[^\\/#\s<>][^<>\p{Cc}]*$/u.test(address)) return address.replaceAll('\\', '/')
  } else if (['http', 'https', 'ftp', 'mailto', 'tel', 'doi'].includes(scheme) && /^[^\s<>]+$/u.test(address)) return address
  if (address !== '') context.note('link-lost', ordinal, {words: firstWords(address, 60)})
  return undefined
}
