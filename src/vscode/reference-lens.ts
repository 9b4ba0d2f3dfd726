import {CodeLens, type TextDocument} from 'vscode'
import {referenceLenses} from '../assist/reference-lens.ts'
import {say} from '../assist/texts.ts'
import {toRange} from './convert.ts'
import type {Checked} from './documents.ts'
import type {Services} from './services.ts'
import {toLocations} from './sources.ts'

/** Counts above the reference list, each of which opens the entries that it speaks of, and a way to add one. */
export function referenceLensesIn(services: Services, document: TextDocument, {outcome}: Checked): CodeLens[] {
  const {report, language} = outcome
  const references = outcome.references?.()
  if (!report || !references) return []
  const {severities} = services.settings(document)
  const counted = referenceLenses(references, language, rule => severities[rule] === 'off').map(({title, range, entries}) => {
    const shown = toRange(report.lines, range)
    const locations = toLocations(services, document, {report, references}, entries.map(({file, range: place}) => ({file, range: place})))
    return new CodeLens(shown, {title, command: 'editor.action.showReferences', arguments: [document.uri, shown.start, locations]})
  })
  const [first] = counted
  return first ? [...counted, new CodeLens(first.range, {title: say('lensAdd', language), command: 'peksos.addReference'})] : []
}
