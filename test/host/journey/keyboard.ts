import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {assert} from 'chai'
import type {Page} from 'playwright-core'

/** Milliseconds after which a step of the journey gives up. */
const patience = 20_000

/** A workbench in a page, worked by the keyboard alone, and what its reader sees or hears of it. */
export interface Workbench {
  press(...keys: readonly string[]): Promise<void>
  type(words: string): Promise<void>
  /** Types the first two words key by key, and the others each at once, as an input method does. */
  write(words: string): Promise<void>
  /** Runs a command by its words in the palette, which has to offer it first. */
  run(title: string): Promise<void>
  /** Answers the question on the screen, which has to be this one: by typing, and Enter. */
  answer(asks: string, words: string, offer?: string): Promise<void>
  /** Waits until a list begins with a row that begins with these words. */
  first(list: string, words: string): Promise<unknown>
  /** Puts the cursor behind the first place where these words stand. */
  goBehind(words: string): Promise<void>
  /** Waits until these words can be read in the editor, wherever its lines are broken. */
  reads(words: string): Promise<unknown>
  /** The whole text, to be asked for when nothing changes it; cursor and selection stay. */
  text(): Promise<string>
  /** The words that are chosen in the editor. */
  chosen(): Promise<string>
  /** What a screen reader says of the focused thing. */
  focused(): Promise<string>
  /** What it says of the rows of a list, by the list's place in the page. */
  rows(list: string): Promise<readonly string[]>
  /** What stands in a part of the page. */
  words(part: string): Promise<string>
  /** Waits until an answer is as wanted, and gives it. */
  until<Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer>
  /** Waits a moment for an answer to be as wanted, and tells whether it was. */
  soon<Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<boolean>
  /** Keeps a picture of the window. */
  picture(name: string): Promise<void>
}

/** Where things are in VS Code's page. */
export const places = {
  offers: '.quick-input-widget:visible .monaco-list-row',
  question: '.quick-input-widget input[type="text"]',
  menu: '.monaco-menu [role="menuitem"]',
  actions: '.action-widget .monaco-list-row.action',
  suggestions: '.suggest-widget.visible .monaco-list-row',
  problems: '.markers-panel .monaco-list-row',
  structure: '.pane-body .monaco-list-row',
  hover: '.monaco-hover:not(.hidden)',
  dialog: '.monaco-dialog-box',
  notifications: '.notifications-toasts .notification-list-item',
  status: '[id="peksos.peksos.peksos.status"]',
  problemCount: '[id="status.problems"] a',
  lines: '.editor-group-container.active .view-line',
  cursor: '[id="status.editor.selection"]',
} as const

/** The title of a command of ours as the palette lists it. */
export function titleOf(command: string): string {
  const {contributes} = JSON.parse(readFileSync('package.json', 'utf8')) as {contributes: {commands: readonly {command: string, title: string, category: string}[]}}
  const found = contributes.commands.find(one => one.command === command)
  assert.ok(found, command)
  return `${found.category}: ${found.title}`
}

/** As much as is asked of the elements of a page, of whose types these tests know nothing. */
interface Labelled {
  getAttribute(name: string): string | null
}

interface Line {
  readonly style: {readonly top: string}
  readonly textContent: string
}

const bare = (words: string): string => words.replace(/\s/gu, '')

/** Works a page in which VS Code has started; pictures go into a folder, numbered. */
export function createWorkbench(page: Page, pictures: string): Workbench {
  mkdirSync(pictures, {recursive: true})
  let taken = 0

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const until = async <Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer> => {
    const end = Date.now() + patience
    for (;;) {
      const answer = await ask()
      if (wanted(answer)) return answer
      assert.isBelow(Date.now(), end, `never came as expected; last: ${JSON.stringify(answer).slice(0, 2000)}`)
      await page.waitForTimeout(40)
    }
  }
  const soon = async <Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<boolean> => {
    for (let looks = 0; looks < 60; looks++) {
      if (wanted(await ask())) return true
      await page.waitForTimeout(50)
    }
    return false
  }
  const rows = (list: string): Promise<readonly string[]> =>
    page.locator(list).evaluateAll((all: readonly Labelled[]) => all.map(one => one.getAttribute('aria-label') ?? ''))
  // A question that is just closing may take the key for itself: then it is pressed once more.
  const copied = (): Promise<string> => until(async () => {
    await page.evaluate('navigator.clipboard.writeText("")')
    await press('Control+c')
    await page.waitForTimeout(60)
    return page.evaluate<string>('navigator.clipboard.readText()')
  }, words => words !== '')
  const question = page.locator(places.question)
  const first = (list: string, words: string): Promise<unknown> => until(() => rows(list), ([label]) => label?.startsWith(words) ?? false)
  const questionIs = (asks: string): Promise<unknown> =>
    until(async () => await question.isVisible() && await question.getAttribute('placeholder'), placeholder => placeholder === asks)

  /** Enter on the first offer; a list that is just being drawn anew lets the key fall, and then it is pressed again. */
  const choose = async (offer: string): Promise<boolean> => {
    for (let tries = 0; tries < 3; tries++) {
      await press('Enter')
      if (await soon(() => rows(places.offers), ([label]) => !label?.startsWith(offer))) return true
    }
    return false
  }

  return {
    press,
    until,
    soon,
    rows,
    first,
    type: words => page.keyboard.type(words),
    async write(words) {
      const [, first = '', rest = ''] = /^((?:\S+ ){2})(.*)$/su.exec(words) ?? []
      await page.keyboard.type(first)
      for (const word of rest.split(/(?<= )/u)) await page.keyboard.insertText(word)
    },
    async run(title) {
      // A workbench that still puts its parts in place may close the palette again, or not be able to yet: then it is asked once more.
      await until(async () => {
        if (await page.locator(places.dialog).count() > 0) await press('Escape')
        await press('F1')
        if (!await soon(() => question.isVisible(), visible => visible)) return false
        await page.keyboard.insertText(title)
        return await soon(() => rows(places.offers), ([label]) => label?.startsWith(title) ?? false) && choose(title)
      }, ran => ran)
    },
    async answer(asks, words, offer) {
      await questionIs(asks)
      await page.keyboard.type(words)
      if (offer !== undefined) await first(places.offers, offer)
      if (offer === undefined) await press('Enter')
      else await choose(offer)
    },
    async goBehind(words) {
      await press('Control+f')
      await page.locator('.find-widget.visible .find-part textarea').first().waitFor({timeout: patience})
      await page.keyboard.insertText(words)
      await until(() => page.locator('.find-widget .matchesCount').innerText(), count => /^\d/.test(count))
      // A message that is on the screen takes the key first.
      await until(async () => {
        await press('Escape')
        return page.locator('.find-widget.visible').count()
      }, open => open === 0)
      await press('ArrowRight')
    },
    reads: words => until(async () => {
      const lines = await page.locator(places.lines).evaluateAll((all: readonly Line[]) =>
        all.map(one => ({top: Number.parseFloat(one.style.top), words: one.textContent})))
      return bare([...lines].sort((a, b) => a.top - b.top).map(line => line.words).join(''))
    }, seen => seen.includes(bare(words))),
    async text() {
      const where = (): Promise<string> => page.locator(places.cursor).innerText()
      const isAll = (words: string) => (at: string): boolean => at.includes(`(${words.length} selected)`)
      // A command that has not yet put the cursor where it leads to would copy a line of the text for the whole.
      const text = await until(async () => {
        await press('Control+a')
        const words = await copied()
        return await soon(where, isAll(words)) ? words : undefined
      }, words => words !== undefined)
      await press('Control+u')
      await until(where, at => !isAll(text!)(at))
      return text!
    },
    chosen: copied,
    async focused() {
      const [label = ''] = await rows(':focus')
      const [row] = await rows(':focus .monaco-list-row.focused')
      return row ?? label
    },
    words: async part => (await page.locator(part).allInnerTexts()).join('\n').replaceAll('\u00a0', ' '),
    async picture(name) {
      // What fades in is to be seen.
      await page.waitForTimeout(200)
      await page.screenshot({path: join(pictures, `${String(++taken).padStart(2, '0')}-${name}.png`)})
    },
  }
}
