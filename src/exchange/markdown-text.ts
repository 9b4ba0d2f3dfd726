/** A text on one line that stays text in Markdown: nothing in it becomes a mark, a cell or an element; words in backticks stay code. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').split(/(`[^`]+`)/).map((piece, at) => at % 2 === 1 ? piece : piece.replace(/[\\*_[\]<>|#~`]/g, '\\$&')).join('')
}
