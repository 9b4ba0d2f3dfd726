/** Puts a text between the two markers of that name; everything else in the page is left alone. */
export function betweenMarkers(page: string, name: string, text: string): string {
  const open = `<!-- ${name} -->`
  const close = `<!-- /${name} -->`
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  if (start < 0 || end < start) throw new Error(`No markers ${open} … ${close}`)
  return `${page.slice(0, start + open.length)}\n\n${text.trim()}\n\n${page.slice(end)}`
}

/** A Markdown table; pipes in cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replace(/\|/gu, '\\|').replace(/\s*\n\s*/gu, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
