import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {assert} from 'chai'
import type {CDPSession, Page} from 'playwright-core'
import {launchBrowser} from '../../../scripts/hosts/browser.mjs'
import {freePort} from '../../../scripts/hosts/page.mjs'
import {serve} from '../../../scripts/hosts/web.mjs'
import {say} from '../../../src/assist/texts.ts'
import type {Language} from '../../../src/knowledge/types.ts'
import {sayOfWord} from '../../../src/vscode/word/texts.ts'
import {docx, indonesianStyles, lists, para, styled} from '../../exchange/docx.ts'
import {createWorkbench, places, type Workbench} from './keyboard.ts'
import {themes} from './themes.ts'

const picture = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), sign => sign.charCodeAt(0))
const word = docx({
  styles: indonesianStyles, numbering: lists,
  body: styled('Judul1', 'PENDAHULUAN') + styled('Judul2', 'Latar Belakang') + para('Klien R, 12 tahun, dua bulan tidak masuk sekolah.')
    + para('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="Genogram"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
  relations: '<Relationship Id="rIdP" Type="x/image" Target="media/a.png"/>',
  files: {'word/media/a.png': picture},
})

/** The key that has VS Code drop into a text instead of opening what is dropped. */
const shift = 8

for (const id of process.env['PEKSOS_THEMES']?.split(',') ?? []) {
  const theme = themes[id]
  if (theme) describe(`Word files that are dropped by a mouse, in ${theme.name} (${theme.language})`, () => drops(id, theme))
}

function drops(id: string, {name, language}: {readonly name: string, readonly language: Language}): void {
  let bench: Workbench
  let page: Page
  let client: CDPSession
  let end: () => Promise<void>
  const folder = resolve('out', 'journey', `word-${id}`)
  const outside = join(folder, 'Tugas dari Meja.docx')

  before(async function () {
    this.timeout(90_000)
    rmSync(folder, {recursive: true, force: true})
    const workspace = join(folder, 'workspace')
    mkdirSync(join(workspace, '.vscode'), {recursive: true})
    writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify({'workbench.colorTheme': name, 'workbench.startupEditor': 'none', 'peksos.language': language}))
    writeFileSync(join(workspace, 'catatan.md'), 'Catatan saya.\n\n')
    for (const path of [outside, join(workspace, 'tugas.docx')]) writeFileSync(path, word)
    const port = await freePort() as number
    const {address, stop} = await serve({which: 'newest', folder: workspace, port, suite: undefined})
    const browser = await launchBrowser()
    end = async () => {
      await browser.close()
      stop()
    }
    const context = await browser.newContext({viewport: {width: 1200, height: 750}, permissions: ['clipboard-read', 'clipboard-write']})
    page = await context.newPage()
    client = await context.newCDPSession(page)
    await page.goto(address)
    await page.getByRole('treeitem', {name: 'catatan.md'}).waitFor({timeout: 60_000})
    bench = createWorkbench(page, folder)
    await page.getByRole('treeitem', {name: 'catatan.md'}).dblclick()
    await bench.reads('Catatan saya.')
    await bench.until(() => bench.words(places.status), words => words !== '')
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.picture('failed')
  })
  after(() => end?.())

  const editor = (): Promise<{x: number, y: number}> => page.locator('.editor-group-container.active .view-lines').boundingBox().then(box => ({x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 30}))
  /** A file from the desktop, carried over the editor and let go: what the browser itself tells a page of it. */
  const drop = async (modifiers: number): Promise<void> => {
    const place = await editor()
    const data = {items: [], files: [outside], dragOperationsMask: 1}
    for (const type of ['dragEnter', 'dragOver', 'dragOver', 'dragOver'] as const) {
      await client.send('Input.dispatchDragEvent', {type, ...place, data, modifiers})
      await page.waitForTimeout(100)
    }
    await bench.picture('over')
    await client.send('Input.dispatchDragEvent', {type: 'drop', ...place, data, modifiers})
  }
  const notifications = (): Promise<string> => bench.words(places.notifications)
  const answer = (button: string): Promise<void> => page.locator(places.notifications).getByRole('button', {name: button}).click()
  /** Saves, agrees to the pictures, and looks for them. */
  const savesPictures = async (below: string): Promise<void> => {
    await bench.press('Control+s')
    await bench.until(notifications, words => words.includes(sayOfWord.text('question', language, {folder: below, count: 1})))
    await bench.picture('question')
    await answer(sayOfWord.text('write', language))
    await bench.until(notifications, words => words.includes(sayOfWord.text('written', language, {folder: below, count: 1})))
    await page.getByRole('treeitem', {name: below}).waitFor()
  }

  it('from the desktop into a text: its report stands there, and its pictures are written once it is saved', async () => {
    await drop(shift)
    await bench.reads('# BAB I PENDAHULUAN')
    assert.match(await bench.text(), /^Catatan saya\.\n\n# BAB I PENDAHULUAN\n[\s\S]*!\[Genogram\]\(Tugas-dari-Meja-gambar\/gambar-1\.png\)/)
    await bench.picture('dropped')
    await savesPictures('Tugas-dari-Meja-gambar')
  })

  it('from the Explorer into a text', async () => {
    await bench.press('Control+a', 'Delete')
    const from = await page.getByRole('treeitem', {name: 'tugas.docx'}).boundingBox()
    const to = await editor()
    await page.mouse.move((from?.x ?? 0) + 60, (from?.y ?? 0) + 10)
    await page.mouse.down()
    await page.keyboard.down('Shift')
    await page.mouse.move((from?.x ?? 0) + 120, (from?.y ?? 0) + 30, {steps: 5})
    for (const away of [0, 2, 4]) {
      await page.mouse.move(to.x + away, to.y, {steps: 5})
      await page.waitForTimeout(200)
    }
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await bench.reads('# BAB I PENDAHULUAN')
    await savesPictures('tugas-gambar')
  })

  it('from the desktop to be opened: the editor cannot show it, and is asked to open it as a report', async () => {
    await drop(0)
    await bench.until(notifications, words => words.includes(sayOfWord.text('offer', language, {file: 'Tugas dari Meja.docx'})))
    await bench.picture('offer')
    await answer(say('openAsReport', language))
    await bench.reads('# BAB I PENDAHULUAN')
    await bench.until(() => bench.words('.tab'), words => !words.includes('Meja.docx'))
    await bench.picture('opened')
  })
}
