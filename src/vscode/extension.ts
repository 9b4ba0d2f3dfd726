import type {ExtensionContext} from 'vscode'
import {addReference} from './add-reference.ts'
import {createBibliographies} from './bibliographies.ts'
import {checkDocument} from './check-document.ts'
import {classView} from './class-view.ts'
import {codeActions} from './code-actions.ts'
import {completion} from './completion.ts'
import {diagnostics} from './diagnostics.ts'
import {codeLens} from './code-lens.ts'
import {createDocuments} from './documents.ts'
import {hover} from './hover.ts'
import {insertPart} from './insert-part.ts'
import {createLazyBundles} from './lazy-bundle.ts'
import {createLog} from './log.ts'
import {newReport} from './new-report.ts'
import {outline} from './outline.ts'
import {createPages} from './pages.ts'
import {profileCommands} from './profile-commands.ts'
import {profileProblems} from './profile-problems.ts'
import {createProfiles} from './profiles.ts'
import {rulePages} from './rule-pages.ts'
import type {Feature} from './services.ts'
import {createSettings} from './settings.ts'
import {sources} from './sources.ts'
import {statusItem} from './status-item.ts'
import {statusMenu} from './status-menu.ts'
import {structureCommands} from './structure-commands.ts'
import {structureView} from './structure-view.ts'
import {turnOffRule} from './turn-off-rule.ts'
import {walkthrough} from './walkthrough.ts'
import {createWholes} from './wholes.ts'
import {wordDocuments} from './word-documents.ts'

const features: readonly Feature[] = [
  diagnostics, codeActions, codeLens, checkDocument, insertPart, newReport, rulePages, statusItem, statusMenu, structureView, structureCommands,
  sources, addReference, outline, turnOffRule, hover, completion, walkthrough, profileCommands, profileProblems, wordDocuments, classView,
]

/** Where VS Code begins, on the desktop and in the browser alike: builds the services and registers every feature. */
export function activate(context: ExtensionContext): void {
  const log = createLog()
  const profiles = createProfiles(log)
  const settings = createSettings(profiles, log)
  const bibliographies = createBibliographies(log)
  const wholes = createWholes(profiles, log)
  const documents = createDocuments(settings, bibliographies, profiles, wholes, log)
  const pages = createPages()
  const bundles = createLazyBundles(context)
  context.subscriptions.push(log, profiles, bibliographies, wholes, documents)
  for (const feature of features) {
    // A feature that cannot be registered must not take the others with it.
    const registered = log.guard('activate', () => feature({context, log, settings, documents, bibliographies, profiles, pages, wholes, bundles}), undefined)
    if (registered) context.subscriptions.push(registered)
  }
}
