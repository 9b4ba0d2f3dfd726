import {plainOf, type Span, type WordBlock, type WordParagraph} from './model.ts'

/** What a line of a list that somebody typed begins with. Letters stay in lines of one paragraph, as Markdown has them anyway. */
const marks: readonly RegExp[] = [
  /^\s{0,9}(\d{1,2})\.\s+(?=\S)/u,
  /^\s{0,9}(\d{1,2})\)\s+(?=\S)/u,
  /^\s{0,9}([-–•·▪➢✓])\s+(?=\S)/u,
]

/** More lines are no list. */
const mostLines = 200

/** A paragraph whose lines, parted by line breaks, are a list (`1. …`, `2. …`), as a paragraph for each item; any other one as it is. */
export function splitTyped(block: WordBlock): readonly WordBlock[] {
  if (block.type !== 'paragraph' || block.label || block.level !== undefined || block.contents || block.style.quote > 0 || block.style.role === 'code' || block.align === 'center') return [block]
  if (!block.spans.some(({type}) => type === 'break')) return [block]
  const lines = linesOf(block)
  const mark = lines.length > mostLines ? undefined : marks.find(each => isList(lines.map(line => each.exec(plainOf(line))?.[1])))
  if (!mark) return [block]
  const items: Span[][] = []
  for (const [at, line] of lines.entries()) {
    const last = items.at(-1)
    if (at === 0 || !last || mark.test(plainOf(line))) items.push([...line])
    else last.push({type: 'break'}, ...line)
  }
  return items.map((spans): WordParagraph => ({...block, spans, boxes: []}))
}

/** Two lines or more that count from one, or have the same sign. */
function isList(signs: readonly (string | undefined)[]): boolean {
  const found = signs.filter(sign => sign !== undefined)
  return found.length > 1 && found.every((sign, at) => !/^\d/u.test(sign) || Number(sign) === at + 1)
}

function linesOf({spans}: WordParagraph): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    if (span.type === 'break') lines.push([])
    else lines.at(-1)?.push(span)
  }
  return lines
}
