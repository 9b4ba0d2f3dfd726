import type {Edit} from '../lint/finding.ts'
import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'

/** Blocks that take a comment line before them without being cut in two, whatever their length. */
const plainBlocks: ReadonlySet<string> = new Set(['heading', 'paragraph', 'thematicBreak', 'html'])

/**
 * Edits that silence a rule at one place: a comment above the line, or, where a comment there would cut a list, table or
 * paragraph, a pair of comments around the whole block. The front matter has no room for comments: undefined.
 */
export function ignoreHere(report: Report, rule: string, range: Range): readonly Edit[] | undefined {
  const {text, lines, tree, frontMatter} = report
  if (frontMatter.range && range.start < frontMatter.range.end) return undefined
  const eol = lineEnding(text)
  const start = lines.line(lines.point(range.start).line).start
  const block = tree.children
    .map(({type, position}) => ({type, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}))
    .find(one => one.start <= range.start && range.start < one.end)
  if (!block || (plainBlocks.has(block.type) && block.start >= start)) {
    return [insert(start, `<!-- peksos-disable-next-line ${rule} -->${eol}`)]
  }
  return [
    insert(lines.line(lines.point(block.start).line).start, `<!-- peksos-disable ${rule} -->${eol}`),
    insert(block.end, `${eol}<!-- peksos-enable ${rule} -->`),
  ]
}

/**
 * The innermost section around a place, the one whose heading stands there included. Labels of items and paragraphs are
 * no sections to a writer, and the document's title is the file: undefined.
 */
export function sectionAround({outline}: Report, {start}: Range): Section | undefined {
  return outline.sections.findLast(section => {
    const form = section.heading?.form
    return form !== undefined && form !== 'item' && form !== 'run-in' && section !== outline.title
      && section.range.start <= start && start < Math.max(section.range.end, section.range.start + 1)
  })
}

/** Edits that silence a rule in one section: a comment above its heading, and one below its last line. */
export function ignoreInSection({text, lines}: Report, rule: string, {range}: Section): readonly Edit[] {
  const eol = lineEnding(text)
  const start = lines.line(lines.point(range.start).line).start
  const end = start + text.slice(start, range.end).trimEnd().length
  return [
    insert(start, `<!-- peksos-disable ${rule} -->${eol}${eol}`),
    insert(end, `${eol}${eol}<!-- peksos-enable ${rule} -->`),
  ]
}

/** Edits that silence a rule in the whole file: one comment below the front matter. */
export function ignoreInFile({text, lines, frontMatter}: Report, rule: string): readonly Edit[] {
  const eol = lineEnding(text)
  const comment = `<!-- peksos-disable-file ${rule} -->`
  if (!frontMatter.range) return [insert(0, `${comment}${eol}${eol}`)]
  const {end} = lines.line(lines.point(frontMatter.range.end).line)
  return [insert(end, `${eol}${eol}${comment}`)]
}

function insert(offset: number, text: string): Edit {
  return {range: {start: offset, end: offset}, text}
}

function lineEnding(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
