import {commands} from 'vscode'

const press = (command: string) => async (): Promise<void> => {
  await commands.executeCommand(command)
}

/** The keys of the question on the screen, as commands: Enter, the back arrow, Escape, arrow down. Where no question stands they do nothing. */
export const keys = {
  enter: press('workbench.action.acceptSelectedQuickOpenItem'),
  back: press('workbench.action.quickInputBack'),
  escape: press('workbench.action.closeQuickOpen'),
  down: press('workbench.action.quickOpenSelectNext'),
} as const

/**
 * Presses keys in turn at what a command asks, and gives its result once it has ended. Everything goes to the window over
 * one line, in order: after one answer from there the first question stands, and after each key the next one does.
 */
export async function answering<Result>(asking: Thenable<Result>, pressed: readonly (keyof typeof keys)[]): Promise<Result> {
  await commands.getCommands(true)
  for (const key of pressed) await keys[key]()
  return asking
}
