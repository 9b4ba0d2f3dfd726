import {Diagnostic, DiagnosticSeverity, Disposable, languages, Range, workspace, type TextDocument} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {renderMessage} from '../lint/message.ts'
import {profileTexts} from '../settings/profile/texts.ts'
import {source} from './convert.ts'
import {isProfile} from './profiles.ts'
import type {Feature} from './services.ts'

/** Shows what is wrong with the profile that is open, at its line. */
export const profileProblems: Feature = ({profiles, settings, log}) => {
  const collection = languages.createDiagnosticCollection('peksos-profile')
  const show = (document: TextDocument): void => {
    if (document.isClosed || !isProfile(document.uri)) return
    const resolved = profiles.at(document.uri)
    if (!resolved) return
    const language = languageFor({language: resolved.profile.language ?? settings().language}, undefined)
    collection.set(document.uri, resolved.problems.filter(({file}) => file === document.uri.path).map(({range, message, data}) => {
      const diagnostic = new Diagnostic(new Range(document.positionAt(range.start), document.positionAt(range.end)), renderMessage(profileTexts[message], data, language), DiagnosticSeverity.Warning)
      diagnostic.source = source
      diagnostic.code = message
      return diagnostic
    }))
  }
  const shown = (document: TextDocument): void => log.guard('profile', () => show(document), undefined)
  workspace.textDocuments.forEach(shown)
  return Disposable.from(
    collection,
    profiles.onDidChange(() => workspace.textDocuments.forEach(shown)),
    workspace.onDidOpenTextDocument(shown),
    workspace.onDidCloseTextDocument(({uri}) => collection.delete(uri)),
  )
}
