import {Hover, languages, MarkdownString, type CancellationToken, type Position, type TextDocument} from 'vscode'
import {hoverAt} from '../assist/hover.ts'
import {toRange} from './convert.ts'
import {readSoon} from './reading.ts'
import type {Feature, Services} from './services.ts'

/** Explains stages, principles, theories, models, approaches, abbreviations and parts under the pointer. */
export const hover: Feature = services => languages.registerHoverProvider({language: 'markdown'}, {
  provideHover: (document, position, token) => services.log.guardAsync('hover', () => hoverIn(services, document, position, token), undefined),
})

async function hoverIn(services: Services, document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
  const reading = await readSoon(services, document, token)
  const found = reading && hoverAt(reading.report, document.offsetAt(position), reading.outcome.language)
  return found && new Hover(new MarkdownString(found.markdown), toRange(reading.report.lines, found.range))
}
