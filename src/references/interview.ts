import type {Mark} from './links.ts'
import {commaParts} from './place.ts'
import {trimPiece} from './pieces.ts'

const opener = /^\s*["“]?(?:(?:hasil|transkrip)\s)?(?:wawancara|interview|komunikasi|percakapan|personal (?:communication|interview|conversation))(?:\s(?:pribadi|langsung|mendalam|personal|penulis|peneliti|dengan penulis))?\s(?:dengan|with|bersama|kepada)\s/i

/** The person of an entry that names an interview: "Wawancara pribadi dengan R, Jakarta, 7 Juli 2014". */
export function readInterview(text: string, from: number): Mark | undefined {
  if (!/wawancara|interview|komunikasi|percakapan|personal/.test(text.toLowerCase())) return undefined
  const match = opener.exec(text.slice(from, from + 200))
  if (!match) {
    // "K. L. (personal communication, May 3, 2018)"
    const behind = /[,(]?\s?(?:personal communication|komunikasi pribadi|komunikasi personal|wawancara pribadi|wawancara)\b/i.exec(text.slice(from, from + 120))
    const name = behind && behind.index > 1 ? trimPiece(text, from, from + behind.index) : undefined
    return name && name.text.split(' ').length <= 5 ? {start: name.start, end: text[name.end] === '.' ? name.end + 1 : name.end, value: name.text, valueStart: name.start, valueEnd: name.end} : undefined
  }
  const whole = trimPiece(text, from + match[0].length, text.length)
  const piece = whole && commaParts(text, whole)[0]
  if (!piece) return undefined
  const stop = /\s(?:pada|on|tanggal|di|at|in)\s|[(.]/.exec(piece.text)?.index ?? piece.text.length
  const name = trimPiece(text, piece.start, piece.start + stop)
  return name && {start: name.start, end: name.end, value: name.text, valueStart: name.start, valueEnd: name.end}
}
