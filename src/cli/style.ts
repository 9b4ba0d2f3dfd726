import {styleText} from 'node:util'
import type {Severity} from '../lint/finding.ts'
import type {Output} from '../host.ts'

/** What colours are for; each takes a text and gives it back painted, or as it was. */
export interface Paint {
  readonly path: (text: string) => string
  readonly faint: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
}

const colours: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  error: 'red', warning: 'yellow', info: 'blue', hint: 'gray',
}

/** Colours only where a person looks, and not against their will (no-color.org). */
export function paintFor(out: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  if (!out.terminal || env['NO_COLOR'] || env['TERM'] === 'dumb') {
    const plain = (text: string): string => text
    return {path: plain, faint: plain, severity: (_, text) => text}
  }
  return {
    path: (text) => styleText(['bold', 'underline'], text),
    faint: (text) => styleText('gray', text),
    severity: (severity, text) => styleText(colours[severity], text),
  }
}
