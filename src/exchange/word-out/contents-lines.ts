import type {Report} from '../../report/model.ts'
import {within, type Range} from '../../text/range.ts'

/** A line of a table of contents ends with its page. */
const entry = /(?:\.{3}|…|(?:\. ){3}|\t)[\s.…]*[ivxlc\d]{1,5}\s*$/iu
/** Fewer such lines in a row are a form to fill in or a pause in speech, and are the writer's own. */
const fewest = 3

/**
 * What of a report is a table of contents, which Word makes itself: all below such a heading, and lines in a row that end
 * with a page. The outline leaves out every line with dots, since it repeats no heading; an export must not lose any.
 */
export function contentsLines({outline, parts, text}: Report): readonly Range[] {
  const listed = parts.filter(({id}) => id === 'contents').flatMap(({sections}) => sections.map(({range}) => range))
  const rows: Range[][] = []
  for (const range of outline.contents) {
    const last = rows.at(-1)
    if (last && text.slice(last.at(-1)!.end, range.start).trim() === '') last.push(range)
    else rows.push([range])
  }
  return rows.flatMap(row => {
    const lines = row.flatMap(({start, end}) => text.slice(start, end).split(/\r\n|\r|\n/)).filter(line => line.trim() !== '')
    const isTable = lines.filter(line => entry.test(line)).length * 2 > lines.length && lines.length >= fewest
    return isTable ? row : row.filter(range => listed.some(one => within(range, one)))
  })
}
