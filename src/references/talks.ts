import {sentencesOf} from '../text/sentences.ts'
import type {RawCitation} from './parenthetical.ts'

const opener = /^["“]?(?:(?:hasil|transkrip)\s)?(?:wawancara|interview|komunikasi|percakapan|personal (?:communication|interview))(?:\s\p{L}{4,12})?\s(?:dengan|with|bersama)\s[^.;!?]{1,80}?(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2}),?\s((?:19|20)\d{2})\b/iu

/** Talks of the writer's own that are named in a sentence of their own: "Wawancara pribadi dengan R, Bandung, 7 Juli 2014". */
export function readTalks(text: string, isTaken: (at: number) => boolean): RawCitation[] {
  if (!/wawancara|interview|komunikasi|percakapan|personal/i.test(text)) return []
  return sentencesOf(text).flatMap(({start, end}): RawCitation[] => {
    const match = opener.exec(text.slice(start, Math.min(end, start + 200)))
    if (!match?.[1] || isTaken(start)) return []
    const at = start + match[0].lastIndexOf(match[1])
    return [{start, end: start + match[0].length, form: 'personal', names: undefined, year: {value: match[1], start: at, end: at + 4}, suffix: undefined, locator: undefined, mustBeListed: false}]
  })
}
