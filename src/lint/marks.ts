import type {Range} from '../text/range.ts'

/** What an example expects: a place and the id of the message that is to stand there. */
export interface Expected {
  readonly range: Range
  readonly messageId: string
}

/** Takes the marks of an example away: `⟦words⟧messageId`, several messages for one place joined by `+`. Marks may nest. */
export function readMarks(marked: string): {readonly text: string, readonly expected: readonly Expected[]} {
  const open: number[] = []
  const expected: Expected[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const sign = marked.charAt(at)
    if (sign === '⟦') open.push(text.length)
    else if (sign === '⟧') {
      const start = open.pop()
      const ids = /^[a-zA-Z+]+/u.exec(marked.slice(at + 1))?.[0]
      if (start === undefined || ids === undefined) throw new SyntaxError('A mark needs an opening and a message id')
      for (const messageId of ids.split('+')) expected.push({range: {start, end: text.length}, messageId})
      at += ids.length
    } else text += sign
  }
  if (open.length > 0) throw new SyntaxError('A mark is not closed')
  return {text, expected: expected.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)}
}
