const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/** A name for one line of a terminal: what would break the line, or be taken for a command, is written out. */
export function visible(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, sign => named[sign] ?? `\\u{${sign.charCodeAt(0).toString(16)}}`)
}
