/** Writes text so that Markdown reads it back as the same text: only what would mean something gets a backslash. */
export function escapeText(text: string, next = ''): string {
  return text.replace(/[\\`*_<&[\]~]/gu, (mark, at: number) => {
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? next.charAt(0)
    switch (mark) {
      case '_': return isWord(before) && isWord(text[at + 1] ?? '') ? mark : '\\_'
      case '<': return /[a-z/!?]/iu.test(after) ? '\\<' : mark
      case '&': return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu.test(text.slice(at, at + 40)) ? '\\&' : mark
      case '[': return after === '^' ? '\\[' : mark
      case ']': return after === '(' || after === ':' ? '\\]' : mark
      // An address such as `/~nama/` keeps it.
      case '~': return before === '/' && isWord(text[at + 1] ?? '') ? mark : '\\~'
      default: return `\\${mark}`
    }
  })
}

/** Escapes what would make a line something else than text: a heading, a quotation, a list, a rule, a table of its own. */
export function escapeLineStart(line: string, keepsMarker = false): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|(?:[-_=+]\s*){2,}$|=+\s*$|~~~|\|)/u.test(line)) return keepsMarker && /^[-+]\s/u.test(line) ? line : `\\${line}`
  const number = /^(\d{1,9})[.)](?=\s|$)/u.exec(line)
  if (number && !keepsMarker) return `${number[1]}\\${line.slice((number[1] ?? '').length)}`
  return line
}

/** A heading's last word of nothing but `#` would be taken for a closing mark. */
export function escapeHeading(text: string): string {
  return text.replace(/(?<=\s|^)(?=#+$)/u, '\\')
}

/** `[ ]` behind a list marker would make it a task. */
export function escapeTask(text: string): string {
  return /^\[[ x]\]\s/iu.test(text) ? `\\${text}` : text
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter)
}
