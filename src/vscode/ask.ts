import {QuickInputButtons, window, type InputBox, type QuickPick, type QuickPickItem} from 'vscode'

/** A choice of one question. */
export interface Choice extends QuickPickItem {
  readonly value: string
}

/** One question: a pick where there are choices, else a line of text. */
export interface Question {
  readonly placeholder: string
  readonly choices?: readonly Choice[]
}

/** A question that may depend on the answers so far; undefined where nothing needs asking. */
export type Step = (answers: readonly (string | undefined)[]) => Question | undefined

type Answer = {readonly value: string} | 'back' | 'cancelled'

/** Asks one after the other, with a way back; undefined when it was broken off. An answer is undefined where nothing was asked. */
export async function ask(title: string, steps: readonly Step[]): Promise<readonly (string | undefined)[] | undefined> {
  const answers: (string | undefined)[] = []
  const asked: number[] = []
  let at = 0
  while (at < steps.length) {
    const question = steps[at]!(answers)
    if (!question) {
      answers[at++] = undefined
      continue
    }
    const answer = await put(`${title} (${at + 1}/${steps.length})`, question, asked.length > 0)
    if (answer === 'cancelled') return undefined
    if (answer === 'back') {
      at = asked.pop()!
      answers.length = at
    } else {
      asked.push(at)
      answers[at++] = answer.value
    }
  }
  return answers
}

function put(title: string, {placeholder, choices}: Question, canGoBack: boolean): Promise<Answer> {
  const input = choices ? pickOf(choices) : textBox()
  const {control} = input
  control.title = title
  control.placeholder = placeholder
  // A look at another window must not lose the answers given so far.
  control.ignoreFocusOut = true
  if (canGoBack) control.buttons = [QuickInputButtons.Back]
  return new Promise(resolve => {
    const end = (answer: Answer): void => {
      resolve(answer)
      control.dispose()
    }
    control.onDidAccept(() => {
      const value = input.value()
      if (value !== undefined) end({value})
    })
    control.onDidTriggerButton(() => end('back'))
    control.onDidHide(() => end('cancelled'))
    control.show()
  })
}

interface Input {
  readonly control: QuickPick<Choice> | InputBox
  value(): string | undefined
}

function pickOf(choices: readonly Choice[]): Input {
  const control = window.createQuickPick<Choice>()
  control.items = choices
  control.matchOnDescription = true
  control.matchOnDetail = true
  return {control, value: () => control.selectedItems[0]?.value}
}

function textBox(): Input {
  const control = window.createInputBox()
  return {control, value: () => control.value.trim()}
}
