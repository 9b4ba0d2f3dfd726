import {narrowed} from './narrow.ts'

/** Entries that a memo holds before it starts anew: the headings of a few reports, so that it never grows. */
const most = 2_000

/**
 * Remembers what a pure function made of a text. Between two keystrokes nearly all headings and labels stay as they were;
 * reading them again would cost more than the rest of the outline.
 */
export function memoize<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, {readonly value: Value}>()
  return text => {
    const found = known.get(text)
    if (found) return found.value
    const own = copyOf(text)
    const value = make(own)
    if (known.size >= most) known.clear()
    known.set(own, {value})
    return value
  }
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}

/** The same letters in a string of their own: engines let a piece of a text keep the whole text alive. */
function copyOf(text: string): string {
  return narrowed(text) ?? ` ${text}`.slice(1)
}
