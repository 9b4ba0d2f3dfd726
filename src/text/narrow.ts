const wide = /[^\0-\xff]/
/** Letters and digits that need two bytes: nothing stands for them. */
const wideLetter = /(?![\0-\xff])[\p{L}\p{N}]/u
const apostrophe = 0x2019
/** Stands for a mark that needs two bytes; itself no letter, digit, space or mark that a pattern names. */
const anyMark = 0xb7
/** More arguments than these not every engine takes. */
const most = 8192

/**
 * The same letters, one byte each, where all of them fit. One curly quote anywhere in a report makes all its pieces two bytes wide, and engines
 * try patterns with `\p{L}` on those up to twenty times slower. Undefined where a letter does not fit.
 */
export function narrowed(text: string): string | undefined {
  return wide.test(text) ? undefined : inOneByte(text)
}

/**
 * A text of the same length to try patterns on that ask for letters, spaces and the plain apostrophe beside the curly one, but for no other mark
 * beyond Latin 1: those marks are exchanged, so that it is one byte wide. What is found is read from the text itself.
 */
export function markless(text: string): string {
  return !wide.test(text) || wideLetter.test(text) ? text : inOneByte(text)
}

function inOneByte(text: string): string {
  if (text.length > most) return inOneByte(text.slice(0, most)) + inOneByte(text.slice(most))
  // Made in its full length: one that grows costs three times as much.
  const codes = new Array<number>(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    codes[at] = code <= 0xff ? code : code === apostrophe ? 39 : anyMark
  }
  return String.fromCharCode(...codes)
}
