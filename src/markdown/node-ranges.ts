import type {Nodes} from 'mdast'
import type {Range} from '../text/range.ts'

/** The range of a node; the parser always gives offsets. */
export function rangeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/** The lines of a range that are not blank, without the white space behind them. */
export function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = []
  for (let start = range.start; start < range.end;) {
    const lineEnd = text.indexOf('\n', start)
    const next = lineEnd < 0 || lineEnd > range.end ? range.end : lineEnd
    let end = next
    while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
    if (end > start) lines.push({start, end})
    start = next + 1
  }
  return lines
}
