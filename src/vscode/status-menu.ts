import {commands, ConfigurationTarget, Disposable, ThemeIcon, window, workspace, type TextDocument} from 'vscode'
import {declareKind} from '../assist/declare.ts'
import {languageFor, type Outcome} from '../assist/check.ts'
import {findingLanguageOffers, menuOf} from '../assist/menu.ts'
import {kindOffers} from '../assist/new-report.ts'
import {idleText} from '../assist/status.ts'
import {say} from '../assist/texts.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {titleOf} from '../settings/profile/title.ts'
import type {KindId} from '../knowledge/types.ts'
import {toWorkspaceEdit} from './convert.ts'
import {registerCommand} from './log.ts'
import type {Feature, Services} from './services.ts'

/** The menu of the status item, and the commands in it that are not to be had elsewhere. */
export const statusMenu: Feature = services => Disposable.from(
  registerCommand(services.log, 'peksos.menu', () => openMenu(services)),
  registerCommand(services.log, 'peksos.changeKind', kind => changeKind(services, kind)),
  registerCommand(services.log, 'peksos.turnOff', () => declare(services, 'other')),
  registerCommand(services.log, 'peksos.findingsLanguage', language => changeLanguage(services, language)),
)

/** The open text with its newest reading; says so where no Markdown is open. */
function activeText({documents, settings}: Services): {readonly document: TextDocument, readonly outcome: Outcome} | undefined {
  const document = window.activeTextEditor?.document
  if (document?.languageId === 'markdown') return {document, outcome: (documents.latest(document) ?? documents.check(document, false)).outcome}
  void window.showInformationMessage(`${say('idleElsewhere', languageFor(settings(document), undefined))}.`)
  return undefined
}

async function openMenu(services: Services): Promise<unknown> {
  const active = activeText(services)
  if (!active) return undefined
  const profile = services.profiles.for(active.document)
  const items = menuOf(active.outcome, services.settings(active.document), profile && titleOf(profile, active.outcome.language))
    // An icon within the label would be read out by its name.
    .map(({icon, ...rest}) => ({...rest, iconPath: new ThemeIcon(icon)}))
  const picked = await window.showQuickPick(items, {title: 'Peksos'})
  return picked && commands.executeCommand(picked.command)
}

/** Writes a kind into the front matter: the one that is named, else one that is picked. */
async function changeKind(services: Services, wanted: unknown): Promise<boolean> {
  const active = activeText(services)
  if (!active) return false
  const {language, report} = active.outcome
  const offers = kindOffers(language).map(offer => ({...offer, description: `${offer.description ?? ''}${offer.value === report?.kind ? ' ✓' : ''}`}))
  const offered = wanted ?? (await window.showQuickPick(offers, {placeHolder: say('pickKind', language), matchOnDescription: true}))?.value
  const kind = kinds.find(({id}) => id === offered)
  return kind ? declare(services, kind.id) : false
}

/** A text that is not read unasked is read now: who names its kind asks for it. */
async function declare(services: Services, kind: KindId): Promise<boolean> {
  const active = activeText(services)
  if (!active) return false
  const {document} = active
  const unasked = services.documents.check(document, false).outcome
  const {report, idle, language} = unasked.report ? unasked : services.documents.check(document, true).outcome
  const edit = report && declareKind(report, kind, report.language)
  if (report && edit) return workspace.applyEdit(toWorkspaceEdit([edit], {uri: document.uri, lines: report.lines}))
  if (idle) void window.showInformationMessage(`${idleText(idle, language)}.`)
  return false
}

/** Writes the setting where it is set already, else for the user. */
async function changeLanguage({documents, settings}: Services, wanted: unknown): Promise<boolean> {
  const document = window.activeTextEditor?.document
  const current = settings(document)
  const language = languageFor(current, document && documents.latest(document)?.outcome.report)
  const offers = findingLanguageOffers(current, language)
  const offered = wanted === undefined
    ? await window.showQuickPick(offers.map(({picked, ...offer}) => ({...offer, ...(picked && {description: '✓'})})), {placeHolder: say('menuLanguage', language)})
    : offers.find(({value}) => value === wanted)
  if (!offered) return false
  const configuration = workspace.getConfiguration('peksos', document)
  const {workspaceFolderValue, workspaceValue} = configuration.inspect('language') ?? {}
  const target = workspaceFolderValue !== undefined ? ConfigurationTarget.WorkspaceFolder
    : workspaceValue !== undefined ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await configuration.update('language', offered.value, target)
  return true
}
