import type {Language} from '../knowledge/types.ts'
import {insertableParts} from './parts.ts'

/** One entry of a VS Code snippet file. */
interface Snippet {
  readonly scope: string
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/** The snippet file of a language: every insertable part under its label. */
export function snippetsOf(language: Language): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(insertableParts().map(part => [`Peksos: ${part.group[language]}: ${part.label[language]}`, {
    scope: 'markdown',
    prefix: part.prefix[language],
    description: part.detail[language],
    body: part.body(language).split('\n'),
  }]))
}
