/** Where a word may be parted at the end of a line, and where not: signs that nobody sees, and no part of the word. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu
/** Which way letters run; between those that run one way only they say nothing, and hide the number of a heading. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u

/** A text without signs that nobody sees; beside letters that run to the left the marks of direction stay. */
export function seen(text: string): string {
  const without = text.replace(unseen, '')
  return leftward.test(without) ? without : without.replace(directions, '')
}
