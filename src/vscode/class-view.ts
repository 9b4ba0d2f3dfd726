import {Disposable, window, workspace, type Uri} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import {openClass, type ClassWindow} from './class-window.ts'
import {registerCommand} from './log.ts'
import type {Feature, Services} from './services.ts'

/**
 * `peksos.checkAll` checks all reports among and below what is chosen in the Explorer, else in the open folders, and shows
 * them as a table: one for each window. It is over when all are read, and gives back what holds the table.
 */
export const classView: Feature = services => {
  let current: ClassWindow | undefined
  return Disposable.from(
    {dispose() { current?.dispose() }},
    registerCommand(services.log, 'peksos.checkAll', async (clicked, selected) => {
      const chosen = await chosenFrom(services, clicked, selected)
      if (!chosen) return undefined
      const known = current
      const view = known ?? openClass(services, chosen, () => { current = undefined })
      current = view
      await (known ? known.check(chosen) : view.ended())
      return view
    }),
  )
}

/** What is selected in the Explorer, what was clicked there, the open folders, or a folder that the reader names. */
async function chosenFrom({settings}: Services, clicked: unknown, selected: unknown): Promise<readonly Uri[] | undefined> {
  const several = Array.isArray(selected) ? (selected as readonly unknown[]).filter(isUri) : []
  if (several.length > 0) return several
  if (isUri(clicked)) return [clicked]
  const folders = (workspace.workspaceFolders ?? []).map(({uri}) => uri)
  if (folders.length > 0) return folders
  const language = languageFor(settings(), undefined)
  return window.showOpenDialog({canSelectFiles: false, canSelectFolders: true, canSelectMany: true, openLabel: say('classChoose', language), title: say('classChoose', language)})
}

function isUri(value: unknown): value is Uri {
  return typeof value === 'object' && value !== null && 'scheme' in value && 'path' in value
}
