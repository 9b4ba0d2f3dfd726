/** What stands before the content of a line, read roughly as CommonMark does. */
export interface Prefix {
  /** Marks of quotations, list items and footnotes, and how many `>` stand before any other. */
  readonly markers: number
  readonly quotes: number
  /** Columns of spaces before the first mark or between marks, beyond the one that belongs to a mark. */
  readonly indent: number
  /** Columns from the line's start to the content. */
  readonly column: number
  /** Where the content starts. */
  readonly content: number
  /** The first list mark: a bullet, or a number with its value. */
  readonly item: 'bullet' | number | undefined
  /** What the content is, as far as it can be said from the line alone. */
  readonly form: 'blank' | 'heading' | 'underline' | 'break' | 'text'
}

const tab = 9
const space = 32

/** Reads the marks before a line's content, in one pass. */
export function prefixOf(text: string, start: number, end: number): Prefix {
  const breakFrom = repeatedTail(text, start, end)
  let at = start
  let markers = 0
  let quotes = 0
  let indent = 0
  let column = 0
  let item: Prefix['item']
  for (;;) {
    let spaces = 0
    for (; at < end && isSpace(text.charCodeAt(at)); at++) spaces += text.charCodeAt(at) === tab ? 4 : 1
    indent += markers > 0 ? Math.max(0, spaces - 1) : spaces
    column += spaces
    if (at >= breakFrom) break
    const width = markAt(text, at, end)
    if (width === 0) break
    if (item === undefined && text[at] !== '>' && text[at] !== '[') {
      item = width === 1 ? 'bullet' : Number.parseInt(text.slice(at, at + width), 10)
    }
    // The space behind `>` may be left out.
    if (text[at] === '>' && !isSpace(text.charCodeAt(at + 1))) column++
    if (text[at] === '>' && markers === quotes) quotes++
    markers++
    at += width
    column += width
  }
  return {markers, quotes, indent, column, content: at, item, form: formOf(text, start, at, end, at >= breakFrom)}
}

/** The width of the mark at an offset: `>`, `-`, `12.` or `[^1]:`; 0 where there is none. */
function markAt(text: string, at: number, end: number): number {
  const code = text[at]
  if (code === '>') return 1
  if (code === '[' && text[at + 1] === '^') {
    let close = at + 2
    while (close < end && text[close] !== ']' && !isSpace(text.charCodeAt(close))) close++
    return text[close] === ']' && text[close + 1] === ':' ? close + 2 - at : 0
  }
  let last = at
  if (code !== '-' && code !== '+' && code !== '*') {
    while (last < end && last - at < 9 && isDigit(text.charCodeAt(last))) last++
    if (last === at || (text[last] !== '.' && text[last] !== ')')) return 0
  }
  return last + 1 >= end || isSpace(text.charCodeAt(last + 1)) ? last + 1 - at : 0
}

/** From where a line is nothing but three or more of one of `-*_` with spaces: such a tail is a break, and nests nothing. */
function repeatedTail(text: string, start: number, end: number): number {
  let mark = ''
  let count = 0
  let from = end
  for (let at = end - 1; at >= start; at--) {
    const code = text[at] as string
    if (isSpace(code.charCodeAt(0))) continue
    if (code !== (mark || code) || (code !== '-' && code !== '*' && code !== '_')) break
    mark = code
    count++
    from = at
  }
  return count >= 3 ? from : end + 1
}

function formOf(text: string, start: number, content: number, end: number, isBreak: boolean): Prefix['form'] {
  if (isUnderline(text, start, end)) return 'underline'
  if (content >= end) return 'blank'
  if (isBreak) return 'break'
  if (text[content] !== '#') return 'text'
  let at = content
  while (text[at] === '#' && at < end) at++
  return at - content <= 6 && (at === end || isSpace(text.charCodeAt(at))) ? 'heading' : 'text'
}

/** Whether a line is one run of `-` or `=`, behind any quotation marks; a single `-` may as well be an empty item. */
function isUnderline(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && (isSpace(text.charCodeAt(at)) || text[at] === '>')) at++
  const first = text[at]
  if (first !== '-' && first !== '=') return false
  while (at < end && text[at] === first) at++
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at === end
}

/** Whether a line's content is what stands below the head of a table, such as `| --- | :-: |`. */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = false
  let parts = false
  for (let at = start; at < end; at++) {
    const code = text[at]
    if (code === '-') dashes = true
    else if (code === '|' || code === ':') parts = true
    else if (!isSpace(text.charCodeAt(at))) return false
  }
  return dashes && parts
}

/** The number of table cells in a line's content. */
export function cellsOf(text: string, start: number, end: number): number {
  let cells = 1
  let from = start
  let to = end
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  if (text[from] === '|') from++
  if (to > from && text[to - 1] === '|' && text[to - 2] !== '\\') to--
  for (let at = from; at < to; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') cells++
  }
  return cells
}

/** The cells of a table's row, each without its bars. */
export function cellRanges(text: string, start: number, end: number): readonly {readonly start: number, readonly end: number}[] {
  const cells: {start: number, end: number}[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      if (at > from) cells.push({start: from, end: at})
      from = at + 1
    }
  }
  if (from < end) cells.push({start: from, end})
  return cells
}

function isSpace(code: number): boolean {
  return code === space || code === tab
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
