import type {Severity} from '../lint/finding.ts'
import type {Output} from '../host.ts'

/** What colours are for; each takes a text and gives it back painted, or as it was. */
export interface Paint {
  readonly path: (text: string) => string
  readonly faint: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
}

/** Codes of ECMA-48: what switches a style on and off. */
const styles = {
  bold: [1, 22], underline: [4, 24], red: [31, 39], yellow: [33, 39], blue: [34, 39], grey: [90, 39],
} as const satisfies Record<string, readonly [number, number]>

const colours: Readonly<Record<Severity, keyof typeof styles>> = {error: 'red', warning: 'yellow', info: 'blue', hint: 'grey'}

/** Colours only where a person looks, and not against their will (no-color.org). */
export function paintFor(out: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  if (!out.terminal || env['NO_COLOR'] || env['TERM'] === 'dumb') {
    const plain = (text: string): string => text
    return {path: plain, faint: plain, severity: (_, text) => text}
  }
  return {
    path: (text) => painted('bold', painted('underline', text)),
    faint: (text) => painted('grey', text),
    severity: (severity, text) => painted(colours[severity], text),
  }
}

function painted(style: keyof typeof styles, text: string): string {
  const [on, off] = styles[style]
  return `\u001B[${on}m${text}\u001B[${off}m`
}
