import type {ParagraphPlace} from './word-in/paragraph-places.ts'

/** The paragraph that a line of the Markdown came from. */
export function paragraphAt(places: readonly ParagraphPlace[], line: number): ParagraphPlace | undefined {
  return places.findLast(place => place.line <= line) ?? places[0]
}

/** The words at an offset of the Markdown, without its marks, to find them again in the document; a comment is not among them, it is about words of its paragraph. */
export function wordsAt(text: string, start: number, place?: ParagraphPlace): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const end = text.indexOf('\n', start)
  const line = text.slice(from, end < 0 ? text.length : end)
  if (/^\s*<!-- peksos-comment /u.test(line)) return /^[^"]*"[^"]*" on="([^"]*)"/u.exec(line)?.[1] ?? place?.words ?? ''
  const cut = line.length <= mostWords ? 0 : Math.max(0, Math.min(start - from - 20, line.length - mostWords))
  const words = line.slice(cut, cut + mostWords).replace(/<\/?(?:sup|sub|u)>/gu, '').replace(/<!--|-->|[*_#\\|`]|\[\^\d+\]|<br>/gu, ' ').replace(/\s+/gu, ' ').trim()
  return `${cut > 0 ? '…' : ''}${words}${cut + mostWords < line.length ? '…' : ''}`
}

const mostWords = 70
