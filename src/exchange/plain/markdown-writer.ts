/** Where a line of the Markdown text came from. */
export interface SourcePlace {
  /** From 1. */
  readonly line: number
  /** Which paragraph or line of the source it is, from 0. */
  readonly source: number
}

/** Puts Markdown together block by block. */
export interface MarkdownWriter {
  /** A block of its own, with blank lines around it; `sources` where its lines come from different ones. */
  block(lines: readonly string[], source: number, indent?: number, sources?: readonly number[]): void
  /** An item: right below the one before it, or below the line that it belongs to. */
  item(marker: string, lines: readonly string[], source: number, indent: number, list: string, below?: boolean): void
  /** Another line of the paragraph that was written last. */
  line(text: string, source: number, indent: number): void
  /** All of another text, each of its lines behind a mark. */
  embed(inner: MarkdownWriter, mark: string, indent: number): void
  /** Lines right behind the last ones. */
  raw(lines: readonly string[], source: number): void
  /** The number of the last line. */
  lastLine(): number
  text(): string
  places(): readonly SourcePlace[]
}

/** Starts an empty text. */
export function createWriter(): MarkdownWriter {
  const lines: string[] = []
  const places: SourcePlace[] = []
  /** By indentation: the lists that are open. */
  let open: {readonly list: string, readonly marker: string, readonly indent: number, readonly number: number}[] = []
  const push = (added: readonly string[], source: number): void => {
    if (source >= 0) places.push({line: lines.length + 1, source})
    lines.push(...added)
  }
  const blank = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
  }
  const indented = (added: readonly string[], indent: number): string[] => added.map(line => line === '' ? '' : `${' '.repeat(indent)}${line}`)
  return {
    block(added, source, indent = 0, sources = []) {
      blank()
      const from = lines.length
      push(indented(added, indent), source)
      for (const [at, own] of sources.entries()) if (own >= 0 && at > 0 && own !== source) places.push({line: from + at + 1, source: own})
      // A paragraph within an item leaves its list open.
      open = open.filter(one => one.indent < indent)
    },
    item(marker, added, source, indent, list, below = false) {
      const kind = marker.replace(/^\d+/u, '')
      const number = kind === marker ? 0 : Number.parseInt(marker, 10)
      const beside = open.find(one => one.indent === indent)
      if (beside && beside.list !== list && beside.marker === kind && kind !== marker && number !== beside.number + 1) {
        // Without something between them two lists would be read as one.
        blank()
        lines.push(`${' '.repeat(indent)}<!-- -->`, '')
      // Only a first item, or one of an open list, may stand right below other text.
      } else if (!(below && open.length === 0 && /^(?:1[.)]|[-*])$/u.test(marker)) && (open.length === 0 || beside?.marker !== kind && !/^(?:1[.)]|[-*])$/u.test(marker))) blank()
      else if (beside ? beside.marker !== kind : open.some(one => one.indent > indent)) blank()
      const width = indent + marker.length + 1
      const [first = '', ...rest] = added
      push([`${' '.repeat(indent)}${marker} ${first}`.trimEnd(), ...indented(rest, width)], source)
      open = [...open.filter(one => one.indent < indent), {list, marker: kind, indent, number}]
    },
    line(added, source, indent) {
      if (lines.length > 0) lines[lines.length - 1] += '\\'
      push(indented([added], indent), source)
    },
    embed(inner, mark, indent) {
      const base = lines.length + (lines.length > 0 && lines.at(-1) !== '' ? 1 : 0)
      this.block(inner.text().trimEnd().split('\n').map(line => `${mark}${line}`.trimEnd()), -1, indent)
      places.push(...inner.places().map(({line, source}) => ({line: base + line, source})))
    },
    raw: push,
    lastLine: () => lines.length,
    text: () => lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    places: () => places,
  }
}
