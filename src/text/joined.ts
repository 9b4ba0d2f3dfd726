import {indexLines, type Lines, type Point} from './range.ts'

/** A file of a report that consists of several, within their joined text. */
export interface JoinedFile {
  readonly path: string
  /** Where its text stands in the joined one. */
  readonly start: number
  readonly end: number
  /** Of its own text. */
  readonly lines: Lines
}

/** Several texts as one. */
export interface Joined {
  readonly text: string
  readonly files: readonly JoinedFile[]
}

/** A place in one of the files; `path` where it is another than the first. */
export interface FilePoint extends Point {
  readonly path?: string
}

/**
 * Joins the files of a report in their order, so that it is read as one. The front matter of the first one counts; that of
 * the others gives way to blanks, which keep every place.
 */
export function joinTexts(texts: readonly {readonly path: string, readonly text: string}[]): Joined {
  const files: JoinedFile[] = []
  let joined = ''
  for (const {path, text} of texts) {
    const start = joined.length
    joined += files.length === 0 ? text : blanked(text)
    files.push({path, start, end: joined.length, lines: indexLines(text)})
    joined += text.endsWith('\n') ? '\n' : '\n\n'
  }
  return {text: joined, files}
}

/** The file that an offset of the joined text stands in; what lies between two belongs to the former. */
export function fileAt(files: readonly JoinedFile[], offset: number): JoinedFile | undefined {
  return files.findLast(({start}) => start <= offset) ?? files[0]
}

/** A place of the joined text, as its own file counts. */
export function pointIn(files: readonly JoinedFile[], offset: number): FilePoint | undefined {
  const file = fileAt(files, offset)
  return file && {...file.lines.point(Math.min(offset, file.end) - file.start), ...(file !== files[0] && {path: file.path})}
}

function blanked(text: string): string {
  const [front = ''] = /^---[ \t]*\r?\n(?:(?!---[ \t]*(?:\r|\n|$))[^\n]*\n)*---[ \t]*(?=\r|\n|$)/u.exec(text) ?? []
  return front.replace(/[^\r\n]/gu, ' ') + text.slice(front.length)
}
