import type {Root} from 'mdast'
import {isMap, isScalar, LineCounter, parseDocument} from 'yaml'
import type {Range} from '../text/range.ts'
import type {FrontMatter, MetaField} from './model.ts'

const mostNested = 60
const nothing: FrontMatter = {range: undefined, fields: [], errors: []}

/** Reads the front matter with the place of every key and value; broken YAML gives errors with places, never throws. */
export function readFrontMatter(text: string, tree: Root): FrontMatter {
  const node = tree.children[0]
  const start = node?.position?.start.offset
  const end = node?.position?.end.offset
  if (node?.type !== 'yaml' || start === undefined || end === undefined) return nothing
  const range = {start, end}
  const firstLineEnd = text.indexOf('\n', start)
  const base = firstLineEnd < 0 || firstLineEnd >= end ? end : firstLineEnd + 1
  const source = text.slice(base, Math.max(base, end - 3))
  const place = (from: number, to: number): Range => ({start: Math.min(base + from, end), end: Math.min(base + Math.max(to, from), end)})
  if (isTooDeep(source)) return {range, fields: [], errors: [{range, reason: 'UNREADABLE'}]}
  try {
    const document = parseDocument(source, {lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: true})
    const errors = document.errors.map(error => ({range: place(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)), reason: error.code}))
    const fields: MetaField[] = []
    if (isMap(document.contents)) {
      for (const pair of document.contents.items) {
        if (!isScalar(pair.key) || !pair.key.range) continue
        const keyRange = place(pair.key.range[0], pair.key.range[1])
        const value = pair.value as {range?: readonly [number, number, number] | null, toJSON?: () => unknown} | null
        const valueRange = value?.range ? place(value.range[0], value.range[1]) : keyRange
        fields.push({key: String(pair.key.value), value: toPlain(value), keyRange, valueRange})
      }
    } else if (document.contents !== null && errors.length === 0) {
      errors.push({range: place(0, source.length), reason: 'NOT_A_MAP' as never})
    }
    // What stands behind a break in the syntax is read as its consequence, and differently with other line ends.
    const broken = errors.find(({reason}) => reason !== 'DUPLICATE_KEY')
    const whole = broken ? fields.filter(({valueRange}) => valueRange.end <= broken.range.start) : fields
    return {range, fields: whole, errors: errors.slice(0, 1)}
  } catch {
    // A tree too deep for the reader or an alias bomb: the block counts as unreadable, the report goes on.
    return {range, fields: [], errors: [{range, reason: 'UNREADABLE'}]}
  }
}

/** Nesting that no writer needs and that would overflow the reader's stack, which cannot be caught in every engine. */
function isTooDeep(source: string): boolean {
  let depth = 0
  for (const mark of source.matchAll(/[[\]{}]/gu)) {
    depth += mark[0] === '[' || mark[0] === '{' ? 1 : -1
    if (depth > mostNested) return true
  }
  return /^ {200}|(?:[-?:][ \t]{1,9}){60}/mu.test(source)
}

function toPlain(value: {toJSON?: () => unknown} | null): unknown {
  return isScalar(value) ? value.value : value?.toJSON?.()
}
