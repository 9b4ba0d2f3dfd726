const wide = /[^\0-\xff]/
/** Letters and digits that need two bytes: nothing stands for them. */
const wideLetter = /(?![\0-\xff])[\p{L}\p{N}]/u
const apostrophe = 0x2019
/** Stands for a mark that needs two bytes; itself no letter, digit, space or mark that a pattern names. */
const anyMark = 0xb7

/**
 * The same letters, one byte each, where all of them fit. One curly quote anywhere in a report makes all its pieces two bytes wide, and engines
 * try patterns with `\p{L}` on those up to twenty times slower. Undefined where a letter does not fit.
 */
export function narrowed(text: string): string | undefined {
  return wide.test(text) ? undefined : fromCodes(text, code => code)
}

/**
 * A text of the same length to try patterns on that ask for letters, spaces and the plain apostrophe beside the curly one, but for no other mark
 * beyond Latin 1: those marks are exchanged, so that it is one byte wide. What is found is read from the text itself.
 */
export function markless(text: string): string {
  if (!wide.test(text)) return text
  return wideLetter.test(text) ? text : fromCodes(text, code => code <= 0xff ? code : code === apostrophe ? 39 : anyMark)
}

function fromCodes(text: string, change: (code: number) => number): string {
  const codes: number[] = []
  for (let at = 0; at < text.length; at++) codes.push(change(text.charCodeAt(at)))
  // More arguments than these no engine has to take.
  let made = ''
  for (let at = 0; at < codes.length; at += 4096) made += String.fromCharCode(...codes.slice(at, at + 4096))
  return made
}
