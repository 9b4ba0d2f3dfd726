import {QuickInputButtons, ThemeIcon, window, type Disposable, type InputBox, type QuickInputButton, type QuickPick, type QuickPickItem} from 'vscode'
import type {Offer} from '../assist/new-report.ts'
import {answerByDefault, questionsLeft, type Answers, type Question, type Step} from '../assist/questions.ts'

/** What the questions are asked under. */
export interface Asking {
  readonly title: string
  readonly steps: readonly Step[]
  /** What the button says that answers all that is left by its default; no button without it. */
  readonly rest?: string
  /** Turns an answer into what it stands for, which may take another question; undefined asks the same once more. */
  readonly settle?: (id: string, answer: string, answers: Answers) => Promise<string | undefined>
}

type Reply = {readonly value: string, readonly rest: boolean} | 'back' | 'cancelled'

/** Asks one after the other, with a way back; undefined when it was broken off. Nothing is kept of what was answered until then. */
export async function ask(asking: Asking): Promise<Answers | undefined> {
  let onScreen: Disposable | undefined
  // The next question takes the place of the one before: were that one gone first, the keyboard would be back in the editor for a moment.
  const replace = (control: Disposable): void => {
    onScreen?.dispose()
    onScreen = control
  }
  try {
    return await askAll(asking, replace)
  } finally {
    onScreen?.dispose()
  }
}

async function askAll(asking: Asking, replace: (control: Disposable) => void): Promise<Answers | undefined> {
  const {steps, settle} = asking
  /** What was answered before a step back: it stands there again. */
  let earlier: Answers = {}
  const asked: {readonly at: number, readonly answers: Answers}[] = []
  let answers: Answers = {}
  let at = 0
  while (at < steps.length) {
    const {id, question} = steps[at]!
    const wanted = question(answers)
    if (!wanted) {
      at++
      continue
    }
    const left = questionsLeft(steps, answers, at)
    const reply = await put(asking, wanted, {step: asked.length + 1, steps: asked.length + 1 + left, earlier: earlier[id]}, replace)
    if (reply === 'cancelled') return undefined
    if (reply === 'back') {
      ({at, answers} = asked.pop()!)
      continue
    }
    const value = settle ? await settle(id, reply.value, answers) : reply.value
    if (value === undefined) continue
    earlier = {...earlier, [id]: reply.value}
    asked.push({at, answers})
    answers = {...answers, [id]: value}
    at++
    if (reply.rest) return answerByDefault(steps, answers, at)
  }
  return answers
}

interface Position {
  readonly step: number
  readonly steps: number
  readonly earlier: string | undefined
}

function put({title, rest}: Asking, question: Question, {step, steps, earlier}: Position, replace: (control: Disposable) => void): Promise<Reply> {
  const {control, value} = question.offers ? pickOf(question, question.offers, earlier) : lineOf(question, earlier)
  const byDefault: readonly QuickInputButton[] = rest === undefined || step === steps ? [] : [{iconPath: new ThemeIcon('check-all'), tooltip: rest}]
  control.title = title
  if (steps > 1) {
    control.step = step
    control.totalSteps = steps
  }
  control.placeholder = question.asks
  // A look at another window must not lose the answers given so far.
  control.ignoreFocusOut = true
  control.buttons = [...(step > 1 ? [QuickInputButtons.Back] : []), ...byDefault]
  return new Promise(resolve => {
    const accept = (takesRest: boolean): void => {
      const given = value()
      if (given !== undefined) resolve({value: given, rest: takesRest})
    }
    control.onDidAccept(() => accept(false))
    control.onDidTriggerButton(button => button === QuickInputButtons.Back ? resolve('back') : accept(true))
    control.onDidHide(() => resolve('cancelled'))
    control.show()
    replace(control)
  })
}

interface Input {
  readonly control: QuickPick<Choice> | InputBox
  readonly value: () => string | undefined
}

type Choice = QuickPickItem & Offer

function pickOf({ownWords}: Question, offers: readonly Offer[], earlier: string | undefined): Input {
  const control = window.createQuickPick<Choice>()
  const known = offers.some(({value}) => value === earlier)
  const withOwn = (words: string): readonly Choice[] =>
    ownWords === undefined || words === '' ? offers : [...offers, {value: words, label: words, description: ownWords, alwaysShow: true}]
  control.matchOnDescription = true
  control.matchOnDetail = true
  if (earlier !== undefined && !known && ownWords !== undefined) control.value = earlier
  control.items = withOwn(control.value)
  control.activeItems = control.items.filter(({value}) => value === (earlier ?? offers[0]?.value)).slice(0, 1)
  if (ownWords !== undefined) control.onDidChangeValue(typed => { control.items = withOwn(typed.trim()) })
  return {control, value: () => (control.selectedItems[0] ?? control.activeItems[0])?.value}
}

function lineOf({asks, hint, value = ''}: Question, earlier: string | undefined): Input {
  const control = window.createInputBox()
  control.value = earlier ?? value
  // The words in the box are gone as soon as something stands there; these below stay, and break where the box would cut them off.
  control.prompt = [asks, hint].filter(Boolean).join(' · ')
  return {control, value: () => control.value.trim()}
}
