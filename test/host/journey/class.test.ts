import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {assert} from 'chai'
import type {FrameLocator, Locator, Page} from 'playwright-core'
import {launchProfile} from '../../../scripts/hosts/browser.mjs'
import {freePort} from '../../../scripts/hosts/page.mjs'
import {serve} from '../../../scripts/hosts/web.mjs'
import {say as sayEditor} from '../../../src/assist/texts.ts'
import {sayView} from '../../../src/class/view/texts.ts'
import type {Language} from '../../../src/knowledge/types.ts'
import {columnLabel} from '../../../src/class/table.ts'
import {classReports} from './class-reports.ts'
import {createWorkbench, places, titleOf, type Workbench} from './keyboard.ts'
import {themes} from './themes.ts'

/** As many reports as a large class, and two files that cannot be read. */
const reports = classReports(500)
const total = reports.length + 2

/** What a page measures of itself while a hand scrolls through the table. */
interface Scrolled {
  readonly longest: number
  readonly median: number
  readonly most: number
}

/** Runs in the page: scrolls to the end in 60 pictures, and tells how long each took and how many rows stood in the page. */
const scrollThrough = `(async () => {
  const grid = document.querySelector('[role="grid"]')
  const times = []
  let most = 0
  let last = performance.now()
  const step = grid.scrollHeight / 60
  for (let at = 0; at < 60; at++) {
    grid.scrollTop += step
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    times.push((now - last) / 2)
    last = now
    most = Math.max(most, document.querySelectorAll('[role="row"]').length)
  }
  times.sort((a, b) => a - b)
  return {longest: times.at(-1), median: times[30], most}
})()`

for (const id of process.env['PEKSOS_THEMES']?.split(',') ?? []) {
  const theme = themes[id]
  if (theme) describe(`A class of ${reports.length} reports in its view, in ${theme.name} (${theme.language})`, () => classView(id, theme))
}

function classView(id: string, {name, language}: {readonly name: string, readonly language: Language}): void {
  let bench: Workbench
  let page: Page
  let view: FrameLocator
  let end: () => Promise<void>
  const say = (key: Parameters<typeof sayView>[0], values: Readonly<Record<string, string | number>> = {}): string => sayView(key, language, values)
  const grid = (): Locator => view.getByRole('grid')
  const cells = (row: number): Promise<readonly string[]> => view.locator(`[aria-rowindex="${row}"] > *`).allInnerTexts()
  const columnOf = async (label: string): Promise<number> => {
    const labels = (await cells(1)).map(one => one.replace(/\s*[▲▼]$/u, '').trim())
    assert.include(labels, label)
    return labels.indexOf(label)
  }
  const activeId = (): Promise<string | null> => grid().getAttribute('aria-activedescendant')
  const rowCount = async (): Promise<number> => Number(await grid().getAttribute('aria-rowcount')) - 2
  const status = (): Promise<string> => view.locator('.status').innerText()

  before(async function () {
    this.timeout(90_000)
    const folder = resolve('out', 'journey', `class-${id}`)
    rmSync(folder, {recursive: true, force: true})
    const workspace = join(folder, 'workspace')
    const settings = {'workbench.colorTheme': name, 'workbench.startupEditor': 'none', 'peksos.language': language}
    for (const {path, text} of [...reports, {path: '.vscode/settings.json', text: JSON.stringify(settings)}, {path: 'kelas/rusak.docx', text: 'PDF'}, {path: 'kelas/rusak.md', text: '\0\u0001\0'}]) {
      mkdirSync(dirname(join(workspace, path)), {recursive: true})
      writeFileSync(join(workspace, path), text)
    }
    const port = await freePort() as number
    const {address, stop} = await serve({which: 'newest', folder: workspace, port, suite: undefined})
    const browser = await launchProfile(join(folder, 'profile'), {viewport: {width: 1360, height: 800}})
    end = async () => {
      await browser.close()
      stop()
      rmSync(join(folder, 'profile'), {recursive: true, force: true})
    }
    page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('treeitem', {name: '.vscode'}).waitFor({timeout: 60_000})
    bench = createWorkbench(page, folder)
    view = page.frameLocator('iframe.webview').frameLocator('#active-frame')
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.picture('failed')
    else assert.notInclude(await bench.words(places.notifications), sayEditor('crashed', 'en'))
  })
  after(() => end?.())

  it('shows results as they come, and how far it is', async () => {
    await bench.run(titleOf('peksos.checkAll'))
    await grid().waitFor({timeout: 30_000})
    await bench.until(rowCount, count => count > 5 && count < total)
    assert.match(await status(), /\d+ (?:dari|of) 502/)
    assert.isTrue(await view.getByRole('button', {name: say('stop')}).isVisible())
    await bench.picture('reading')
  })

  it('has a row for each report in the end, and last those that could not be read', async function () {
    this.timeout(180_000)
    const end = Date.now() + 170_000
    while (!(await status()).startsWith(say('done', {total}))) {
      assert.isBelow(Date.now(), end, await status())
      await page.waitForTimeout(200)
    }
    assert.equal(await rowCount(), total)
    assert.isBelow(await view.getByRole('row').count(), 70)
    await grid().focus()
    await bench.press('Control+End')
    await bench.until(activeId, active => active?.startsWith(`c${total + 1}-`) ?? false)
    assert.match((await cells(total + 2)).join(' '), new RegExp(say('unread')))
    await bench.picture('end')
    assert.deepEqual(await bench.rows(places.problemCount), ['No Problems'])
  })

  it('holds few rows, however far one scrolls, and keeps pace', async () => {
    await bench.press('Control+Home')
    const frame = page.frames().find(one => one.name() === 'active-frame' || one.url().includes('fake.html'))
    const {longest, median, most} = await frame!.evaluate<Scrolled>(scrollThrough)
    console.log(`      pictures while scrolling: median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms, at most ${most} rows in the page`)
    assert.isBelow(most, 70)
    assert.isBelow(median, 100)
  })

  it('is sorted by any column with the keyboard', async () => {
    await grid().focus()
    await bench.press('Control+Home', 'ArrowUp', 'ArrowUp')
    const column = await columnOf(columnLabel('stage:evaluation')[language])
    for (let at = 0; at < column; at++) await bench.press('ArrowRight')
    assert.equal(await activeId(), `c0-${column}`)
    await bench.press('Enter')
    await bench.until(() => view.locator(`#c0-${column}`).getAttribute('aria-sort'), sorted => sorted === 'ascending')
    assert.match((await cells(3))[column] ?? '', /^✗/)
    await bench.press('ArrowDown', 'ArrowDown')
    await bench.picture('sorted')
  })

  it('opens a report at a cell’s evidence, beside the table', async () => {
    const column = await columnOf(columnLabel('stage:evaluation')[language])
    const [, line] = /(?:baris|line) (\d+)/.exec((await cells(3))[column] ?? '') ?? []
    await bench.press('Enter')
    await bench.until(() => bench.words(places.cursor), words => words.includes(`Ln ${line},`))
    await bench.picture('opened')
    await bench.run('View: Close All Editors in Group')
  })

  it('filters by what the class lacks, by kind, and by a rule', async () => {
    const column = await columnOf(columnLabel('stage:evaluation')[language])
    await view.locator(`#c1-${column}`).click()
    const lacking = Number(/\d+/.exec((await cells(2))[column] ?? '')?.[0])
    await bench.until(rowCount, count => count === lacking)
    await bench.picture('filtered')
    await view.getByRole('button', {name: say('reset')}).click()
    await view.getByRole('searchbox').fill('reference-incomplete')
    await bench.until(rowCount, count => count > 0 && count < reports.length)
    await bench.picture('searched')
    await view.getByRole('searchbox').fill('21.04.123')
    await bench.until(rowCount, count => count === 1)
    await view.getByRole('button', {name: say('reset')}).click()
    await bench.until(rowCount, count => count === total)
  })

  it('shows passages that reports share, side by side', async () => {
    await view.getByRole('tab', {name: say('passages')}).click()
    const first = view.getByRole('button', {name: say('sideBySide')}).first()
    await first.waitFor({timeout: 60_000})
    await bench.picture('passages')
    await first.click()
    await bench.until(() => page.locator('.editor-group-container .monaco-editor[role="code"]').count(), count => count === 2)
    await bench.picture('side-by-side')
  })

  it('remembers how it was sorted', async () => {
    await bench.run('View: Close All Editor Groups')
    await bench.until(() => page.locator('.tabs-container .tab').count(), count => count === 0)
    await bench.run(titleOf('peksos.checkAll'))
    await bench.until(rowCount, count => count > 5)
    assert.equal(await view.getByRole('columnheader', {name: columnLabel('stage:evaluation')[language]}).getAttribute('aria-sort'), 'ascending')
    await view.getByRole('button', {name: say('stop')}).click()
    await bench.until(status, words => words.startsWith(say('stopped', {done: '', total}).split(' ')[0] ?? '-'))
    await bench.picture('stopped')
  })
}
