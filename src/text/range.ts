/** A stretch of a text: UTF-16 offsets, `end` exclusive. Everything inside Peksos counts so; edges convert. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A place as people count it: line and column from 1, the column in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Converts between offsets and places of one text. */
export interface Lines {
  readonly count: number
  point(offset: number): Point
  offset(point: Point): number
  /** The range of a line (counted from 1) without its line ending. */
  line(line: number): Range
}

/** Indexes the lines of a text once; `\r\n`, `\n` and a lone `\r` end a line, as in CommonMark. */
export function indexLines(text: string): Lines {
  const starts = [0]
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  }
  const startOf = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0
  const line = (number: number): Range => {
    const start = startOf(number)
    let end = number < starts.length ? startOf(number + 1) : text.length
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--
    return {start, end}
  }
  return {
    count: starts.length,
    line,
    point(offset) {
      const wanted = Math.min(Math.max(offset, 0), text.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= wanted) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: wanted - (starts[low] ?? 0) + 1}
    },
    offset({line: number, column}) {
      const {start, end} = line(number)
      return Math.min(start + Math.max(column, 1) - 1, Math.max(end, start))
    },
  }
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
