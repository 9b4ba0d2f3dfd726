import type {Format} from './model.ts'

/** Tags that have a look of their own in Word. */
const looks: Readonly<Record<string, Format>> = {
  b: {bold: true}, strong: {bold: true}, i: {italic: true}, em: {italic: true}, cite: {italic: true}, u: {underline: true}, ins: {underline: true},
  s: {strike: true}, del: {strike: true}, strike: {strike: true}, sub: {lowered: true}, sup: {raised: true}, code: {code: true}, mark: {open: true},
}

/** Tags that only gather others: nothing is lost without them. */
const silent: ReadonlySet<string> = new Set(['span', 'div', 'p', 'a', 'font', 'center', 'small', 'section', 'article', 'wbr'])

/**
 * What a tag within a line stands for: a line break, a look to put on or take off, `null` for a comment or a tag that says
 * nothing, undefined for one that cannot be written.
 */
export function inlineTag(html: string): 'break' | Format | null | undefined {
  if (html.startsWith('<!--')) return null
  const [, closing, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/iu.exec(html) ?? []
  const tag = name.toLowerCase()
  if (tag === 'br') return 'break'
  const look = looks[tag]
  if (look) return closing ? Object.fromEntries(Object.keys(look).map(key => [key, false])) : look
  return silent.has(tag) ? null : undefined
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…'}

/** A block of HTML as lines of plain text; `lost` is the first tag that says more than its text, `page` tells of a page break. */
export function blockText(html: string): {readonly lines: readonly string[], readonly lost: string | undefined, readonly page: boolean} {
  const shown = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, ' ')
  const page = /<[^>]*(?:page-break-(?:after|before)|break-(?:after|before)\s?:\s?page)[^>]*>/iu.test(shown)
  const tags = [...shown.matchAll(/<\/?([a-z][a-z\d-]*)(?:[\s/][^<>]*)?>/giu)]
  const lost = tags.find(([, name = '']) => !silent.has(name.toLowerCase()) && name.toLowerCase() !== 'br')?.[0]
  const text = shown
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/caption|\/summary)\b[^<>]*>/giu, '\n')
    .replace(/<\/t[dh]\s*>/giu, '\t')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
      name === undefined ? String.fromCodePoint(Math.min(decimal === undefined ? parseInt(hex ?? '20', 16) : Number(decimal), 0x10ffff)) : entities[name.toLowerCase()] ?? whole)
  return {lines: text.split('\n').map(line => line.replace(/\s*\t\s*/gu, '\t').replace(/[ \r]+/gu, ' ').trim()).filter(Boolean), lost, page}
}
