import type {Language} from '../knowledge/types.ts'
import {findPlaceholders, placeholder} from './placeholder.ts'

/**
 * Turns a form into VS Code snippet syntax. In a form `⟦…⟧` is a text to be filled in, `⟦⟧` an empty place (a table
 * cell), and the `#` of a first line may be changed, since nobody knows how deep the part will stand.
 */
export function toSnippet(form: string, language: Language): string {
  let stops = 0
  const heading = /^(#{1,6}) /u.exec(form)
  const start = heading ? `\${${++stops}:${heading[1]}} ` : ''
  const rest = form.slice(heading?.[0].length ?? 0)
  const body = rest.split(/(⟦[^⟧]*⟧)/u).map(piece => {
    if (!piece.startsWith('⟦')) return escaped(piece)
    const what = piece.slice(1, -1)
    return what === '' ? `\${${++stops}}` : `\${${++stops}:${escaped(placeholder(language, what))}}`
  })
  // The snippet ends where its last stop ends; the place after it is only named when there is none.
  return start + body.join('') + (stops === 0 ? '$0' : '')
}

/** The form as plain Markdown, its places filled with placeholders: what a test or an export reads. */
export function toMarkdown(form: string, language: Language): string {
  return form.replace(/⟦([^⟧]*)⟧/gu, (_, what: string) => what === '' ? '' : placeholder(language, what))
}

/** Markdown as a snippet: its placeholders become tab stops, everything else is text. */
export function asSnippet(markdown: string): string {
  let at = 0
  const pieces = findPlaceholders(markdown).map(({start, end}, index) => {
    const piece = `${escaped(markdown.slice(at, start))}\${${index + 1}:${escaped(markdown.slice(start, end))}}`
    at = end
    return piece
  })
  return pieces.join('') + escaped(markdown.slice(at)) + (pieces.length === 0 ? '$0' : '')
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}
