import {Hover, languages, MarkdownString, type Position, type TextDocument} from 'vscode'
import {hoverAt} from '../assist/hover.ts'
import {toRange} from './convert.ts'
import {readNow} from './reading.ts'
import type {Feature, Services} from './services.ts'

/** Explains stages, principles, theories, models, approaches, abbreviations and parts under the pointer. */
export const hover: Feature = services => languages.registerHoverProvider({language: 'markdown'}, {
  provideHover: (document, position) => services.log.guard('hover', () => hoverIn(services, document, position), undefined),
})

function hoverIn(services: Services, document: TextDocument, position: Position): Hover | undefined {
  const reading = readNow(services, document)
  const found = reading && hoverAt(reading.report, document.offsetAt(position), reading.outcome.language)
  return found && new Hover(new MarkdownString(found.markdown), toRange(reading.report.lines, found.range))
}
