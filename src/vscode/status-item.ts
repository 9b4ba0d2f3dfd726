import {Disposable, MarkdownString, StatusBarAlignment, window} from 'vscode'
import {statusOf} from '../assist/status.ts'
import {say} from '../assist/texts.ts'
import {titleOf} from '../settings/profile/title.ts'
import {watches} from './documents.ts'
import type {Feature} from './services.ts'

/** Shows in the status bar what the open report is and how far it has come, or why Peksos leaves it alone. */
export const statusItem: Feature = ({documents, profiles, log}) => {
  const item = window.createStatusBarItem('peksos.status', StatusBarAlignment.Right, 100)
  item.name = `${say('statusName', 'id')} (${say('statusName', 'en')})`
  item.command = 'peksos.menu'
  const show = (): void => {
    const document = window.activeTextEditor?.document
    const checked = document && (documents.get(document) ?? documents.latest(document))
    if (!document || !checked || !watches(document)) return item.hide()
    const {text, idle, lines} = statusOf(checked.outcome)
    item.text = `$(${idle ? 'circle-slash' : 'checklist'}) ${text}`
    // Who hears the item instead of hovering over it is told the reason too.
    item.accessibilityInformation = {label: ['Peksos', text, ...(idle ? lines : [])].join(': '), role: 'button'}
    const profile = profiles.for(document)
    const campus = profile ? [say('statusProfile', checked.outcome.language, {name: titleOf(profile, checked.outcome.language)})] : []
    item.tooltip = tooltipOf([...lines, ...campus, say('statusMenu', checked.outcome.language)])
    item.show()
  }
  const shown = (): void => log.guard('status', show, undefined)
  shown()
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(shown),
    documents.onDidCheck(shown),
    documents.onDidForget(shown),
  )
}

/** Names from the report are shown as text: nothing in them may turn into a link or an icon. */
function tooltipOf(lines: readonly string[]): MarkdownString {
  const tooltip = new MarkdownString()
  lines.forEach((line, at) => {
    if (at > 0) tooltip.appendMarkdown('\n\n')
    tooltip.appendText(line)
  })
  return tooltip
}
