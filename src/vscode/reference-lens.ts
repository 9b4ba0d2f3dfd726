import {CodeLens, Disposable, EventEmitter, languages, type CodeLensProvider} from 'vscode'
import {referenceLenses} from '../assist/reference-lens.ts'
import {say} from '../assist/texts.ts'
import {toRange} from './convert.ts'
import type {Feature} from './services.ts'
import {readingOf, toLocations} from './sources.ts'

/** Counts above the reference list; each opens the entries that it speaks of. */
export const referenceLens: Feature = services => {
  const changed = new EventEmitter<void>()
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: document => services.log.guard('code lens on the reference list', () => {
      const read = services.documents.get(document) ? readingOf(services, document) : undefined
      if (!read) return []
      const {report, references, outcome: {language}} = read
      const lenses = referenceLenses(references, language)
      const [first] = lenses
      const counted = lenses.map(({title, range, entries}) => {
        const shown = toRange(report.lines, range)
        const locations = toLocations(services, document, read, entries.map(({file, range: place}) => ({file, range: place})))
        return new CodeLens(shown, {title, command: 'editor.action.showReferences', arguments: [document.uri, shown.start, locations]})
      })
      return first ? [...counted, new CodeLens(toRange(report.lines, first.range), {title: say('lensAdd', language), command: 'peksos.addReference'})] : []
    }, []),
  }
  return Disposable.from(changed, services.documents.onDidCheck(() => changed.fire()), languages.registerCodeLensProvider({language: 'markdown'}, provider))
}
