import {
  CompletionItem, CompletionItemKind, Disposable, Hover, languages, Location, MarkdownString, Range, WorkspaceEdit,
  type CompletionItemProvider, type DefinitionProvider, type HoverProvider, type ReferenceProvider, type RenameProvider, type TextDocument,
} from 'vscode'
import {citationsAt, openingAt} from '../assist/cite.ts'
import {definitionAt, placesAt, renamingAt, sourceHover, type SourcePlace} from '../assist/sources-at.ts'
import {say} from '../assist/texts.ts'
import type {Outcome} from '../assist/check.ts'
import type {References} from '../references/model.ts'
import type {Report} from '../report/model.ts'
import {indexLines, type Lines} from '../text/range.ts'
import {toRange} from './convert.ts'
import {watches} from './documents.ts'
import type {Feature, Services} from './services.ts'

const markdown = {language: 'markdown'}

/** A report whose sources have been read. */
interface Read {
  readonly report: Report
  readonly references: References
  readonly outcome: Outcome
}

/** Citations as they are typed, what stands behind them, and the way between citation and entry. */
export const sources: Feature = services => {
  const {log} = services
  const completion: CompletionItemProvider = {
    provideCompletionItems: (document, position) => log.guard('citations', () => {
      const before = document.getText(new Range(position.with({character: Math.max(0, position.character - 120)}), position))
      // Asked at every space: most end here.
      if (!openingAt(before)) return []
      const read = readingOf(services, document, true)
      if (!read) return []
      const uncited = new Set(read.references.uncited)
      return citationsAt(document.getText(), document.offsetAt(position), read.references, uncited, read.report.language).map(offer => {
        const item = new CompletionItem({label: offer.label, description: offer.detail}, CompletionItemKind.Reference)
        item.documentation = new MarkdownString(offer.documentation)
        item.insertText = offer.insert
        item.filterText = offer.filter
        item.sortText = offer.sort
        item.range = new Range(document.positionAt(offer.range.start), position)
        return item
      })
    }, []),
  }
  const hover: HoverProvider = {
    provideHover: (document, position) => log.guard('hover on sources', () => {
      const read = readingOf(services, document)
      const found = read && sourceHover(read.references, document.offsetAt(position), read.report.lines, read.outcome.language)
      return found && read ? new Hover(new MarkdownString(found.markdown), toRange(read.report.lines, found.range)) : undefined
    }, undefined),
  }
  const definition: DefinitionProvider = {
    provideDefinition: (document, position) => log.guard('definition of a source', () => {
      const read = readingOf(services, document)
      const found = read && definitionAt(read.references, document.offsetAt(position))
      if (!read || !found) return undefined
      return toLocations(services, document, read, found.places).map(({uri, range}) => ({
        originSelectionRange: toRange(read.report.lines, found.from), targetUri: uri, targetRange: range,
      }))
    }, undefined),
  }
  const references: ReferenceProvider = {
    provideReferences: (document, position, {includeDeclaration}) => log.guard('places of a source', () => {
      const read = readingOf(services, document)
      return read ? toLocations(services, document, read, placesAt(read.references, document.offsetAt(position), includeDeclaration)) : []
    }, []),
  }
  const rename: RenameProvider = {
    prepareRename(document, position) {
      const read = readingOf(services, document)
      const found = read && renamingAt(read.report.text, read.references, document.offsetAt(position))
      if (!read || !found) throw new Error(say('cannotRename', read?.outcome.language ?? 'id'))
      return {range: toRange(read.report.lines, found.range), placeholder: found.text}
    },
    provideRenameEdits(document, position, newName) {
      const read = readingOf(services, document)
      const found = read && renamingAt(read.report.text, read.references, document.offsetAt(position))
      if (!read || !found) throw new Error(say('cannotRename', read?.outcome.language ?? 'id'))
      if (/^\d{4}$/u.test(found.text) && !/^\d{4}[a-z]?$/u.test(newName.trim())) throw new Error(say('wrongYear', read.outcome.language))
      if (!/^\d{4}$/u.test(found.text) && (newName.trim() === '' || /[\d()[\]{}<>;:\r\n]/u.test(newName))) throw new Error(say('wrongName', read.outcome.language))
      const edit = new WorkspaceEdit()
      for (const {uri, range} of toLocations(services, document, read, found.places)) edit.replace(uri, range, newName.trim())
      return edit
    },
  }
  return Disposable.from(
    languages.registerCompletionItemProvider(markdown, completion, '(', '@', ' '),
    languages.registerHoverProvider(markdown, hover),
    languages.registerDefinitionProvider(markdown, definition),
    languages.registerReferenceProvider(markdown, references),
    languages.registerRenameProvider(markdown, rename),
  )
}

/** The sources of this version; with `older`, those of the newest reading, which still knows what can be cited. */
export function readingOf({documents}: Services, document: TextDocument, older = false): Read | undefined {
  const known = older ? documents.latest(document) ?? documents.get(document) : documents.get(document)
  const last = documents.latest(document)
  const checked = known ?? (watches(document) || last ? documents.check(document, last?.requested ?? false) : undefined)
  const {report, references} = checked?.outcome ?? {}
  return checked && report && references ? {report, references: references(), outcome: checked.outcome} : undefined
}

/** Places as the editor counts them, in the report or in the file of references that each of them names. */
export function toLocations({bibliographies}: Services, document: TextDocument, {report, references}: Pick<Read, 'report' | 'references'>, places: readonly SourcePlace[]): Location[] {
  const linesOf = new Map<string, Lines>()
  return places.flatMap(({file, range}) => {
    if (file === undefined) return [new Location(document.uri, toRange(report.lines, range))]
    const uri = bibliographies.locate(document, file)
    const text = references.files.find(({path}) => path === file)?.opened?.text
    if (!uri || text === undefined) return []
    const lines = linesOf.get(file) ?? indexLines(text)
    linesOf.set(file, lines)
    return [new Location(uri, toRange(lines, range))]
  })
}
