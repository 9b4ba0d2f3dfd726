import {commands, Disposable, Uri, window, workspace} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {shortPage} from '../assist/pages.ts'
import {say} from '../assist/texts.ts'
import {languages, type Language} from '../knowledge/types.ts'
import {rules} from '../lint/rules/index.ts'
import {registerCommand, type Log} from './log.ts'
import {pageScheme} from './pages.ts'
import type {Feature, Services} from './services.ts'

/** Serves the rule pages, and the command that opens one: `peksos.openRule` with a rule's id, else with a picker. */
export const rulePages: Feature = services => {
  const {context, log} = services
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: ({path}) => readPage(context.extensionUri, path, log),
    }),
    registerCommand(log, 'peksos.openRule', (rule, language) => openRule(services, rule, language)),
  )
}

async function readPage(extension: Uri, path: string, log: Log): Promise<string> {
  const [, , file = ''] = path.split('/')
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'docs', 'rules', file))
    return new TextDecoder().decode(bytes)
  } catch (error) {
    log.info(`${file}: ${String(error)}`)
    return shortPage(file)
  }
}

async function openRule({settings, documents, pages}: Services, rule: unknown, wanted: unknown): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document
  const language = languages.find(one => one === wanted)
    ?? languageFor(settings(active), active && documents.latest(active)?.outcome.report)
  const id = typeof rule === 'string' ? rule : await pickRule(language)
  if (id === undefined) return undefined
  if (!rules.some(one => one.id === id)) {
    void window.showWarningMessage(say('ruleUnknown', language, {rule: id}))
    return undefined
  }
  const page = pages.of(id, language)
  await commands.executeCommand('vscode.open', page)
  return page
}

async function pickRule(language: Language): Promise<string | undefined> {
  const items = rules.map(({id, about}) => ({label: id, detail: about[language]}))
  const picked = await window.showQuickPick(items, {placeHolder: say('pickRule', language), matchOnDetail: true})
  return picked?.label
}
