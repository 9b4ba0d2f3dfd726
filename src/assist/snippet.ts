import {findPlaceholders} from '../templates/placeholder.ts'

/** Plain text in VS Code's snippet syntax: its placeholders become stops that are typed over. */
export function snippetOf(text: string): string {
  let stops = 0
  let done = 0
  let snippet = ''
  for (const {start, end} of findPlaceholders(text)) {
    snippet += `${escaped(text.slice(done, start))}\${${++stops}:${escaped(text.slice(start, end))}}`
    done = end
  }
  return snippet + escaped(text.slice(done))
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}
