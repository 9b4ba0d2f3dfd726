import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {assert} from 'chai'
import {launchBrowser} from '../../../scripts/hosts/browser.mjs'
import {freePort} from '../../../scripts/hosts/page.mjs'
import {serve} from '../../../scripts/hosts/web.mjs'
import {fieldQuestions, typeOffers} from '../../../src/assist/add-reference.ts'
import {languageOffers, kindOffers} from '../../../src/assist/new-report.ts'
import type {Answers} from '../../../src/assist/questions.ts'
import {startQuestions} from '../../../src/assist/start-questions.ts'
import {say} from '../../../src/assist/texts.ts'
import {kindLabel, stageLabel} from '../../../src/assist/labels.ts'
import {sections} from '../../../src/knowledge/sections.ts'
import {stages} from '../../../src/knowledge/stages.ts'
import type {Language} from '../../../src/knowledge/types.ts'
import {metaKeys} from '../../../src/report/meta-keys.ts'
import {findPlaceholders, placeholder} from '../../../src/templates/placeholder.ts'
import {skeleton} from '../../../src/templates/skeleton.ts'
import {writtenStyle} from '../../../src/templates/entry-fields.ts'
import {createWorkbench, places, titleOf, type Workbench} from './keyboard.ts'
import {source, written} from './texts.ts'
import {themes} from './themes.ts'

for (const id of process.env['PEKSOS_THEMES']?.split(',') ?? []) {
  const theme = themes[id]
  if (theme) describe(`A student’s journey by the keyboard alone, in ${theme.name} (${theme.language})`, () => journey(id, theme))
}

const statusValues = (language: Language): readonly string[] => metaKeys.find(({id}) => id === 'status')!.values.map(({written: words}) => words[language])

function journey(id: string, {name, language}: {readonly name: string, readonly language: Language}): void {
  const student = written[language]
  let bench: Workbench
  let end: () => Promise<void>

  const style = writtenStyle('auto', undefined, language)
  const template = skeleton({kind: 'case-report', language, title: student.title, author: student.author})
  const gaps = findPlaceholders(template).map(({start, end}) => template.slice(start, end))
  const labelOf = (part: string): string =>
    stages.some(stage => stage.id === part) ? stageLabel(part as never, 'circle-6')[language] : sections.find(section => section.id === part)!.label[language]
  const kind = kindLabel('case-report')!
  const isStatus = (done: number, all: number) => (words: string): boolean => words.includes(`${kind[language]} · ${say('statusStages', language, {done, all})}`)
  const status = (): Promise<string> => bench.words(places.status)

  before(async function () {
    this.timeout(90_000)
    const folder = resolve('out', 'journey', id)
    rmSync(folder, {recursive: true, force: true})
    const workspace = join(folder, 'workspace')
    mkdirSync(join(workspace, '.vscode'), {recursive: true})
    writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify({'workbench.colorTheme': name, 'workbench.startupEditor': 'none'}))
    const port = await freePort() as number
    const {address, stop} = await serve({which: 'newest', folder: workspace, port, suite: undefined})
    const browser = await launchBrowser()
    end = async () => {
      await browser.close()
      stop()
    }
    const context = await browser.newContext({viewport: {width: 1200, height: 750}, permissions: ['clipboard-read', 'clipboard-write']})
    const page = await context.newPage()
    await page.goto(address)
    // The last thing that the workbench shows: what its folder holds.
    await page.getByRole('treeitem', {name: '.vscode'}).waitFor({timeout: 60_000})
    bench = createWorkbench(page, folder)
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.picture('failed')
  })
  after(() => end?.())

  it('begins a report with New File and answers its questions', async () => {
    const isOurs = (label: string): boolean => label.includes('Peksos')
    await bench.until(async () => {
      await bench.run('Create: New File...')
      await bench.soon(() => bench.rows(places.offers), all => all.some(isOurs))
      return bench.rows(places.offers)
    }, all => all.some(isOurs))
    const offered = await bench.rows(places.offers)
    for (let at = 0; !isOurs(offered[at] ?? ''); at++) await bench.press('ArrowDown')
    await bench.picture('new-file')
    await bench.press('Enter')
    const given: Readonly<Record<string, string>> = {
      kind: kindOffers('id').find(({value}) => value === 'case-report')!.label,
      language: languageOffers('id').find(({value}) => value === language)!.label,
      title: student.title, author: student.author, studentNumber: student.studentNumber, supervisor: student.supervisor,
    }
    const answers: Answers = {kind: 'case-report', language}
    for (const {id: asked, question} of startQuestions('id', false, {})) {
      const {asks, offers} = question(answers)!
      const words = given[asked] ?? ''
      await bench.answer(asks, words, offers && words !== '' ? words : undefined)
    }
    await bench.until(status, isStatus(0, 7))
    assert.equal(await bench.chosen(), gaps[0])
    assert.match(await bench.text(), /^---\n/)
    assert.deepEqual(await bench.rows(places.problemCount), ['No Problems'])
    await bench.picture('new-report')
  })

  it('opens the structure, moves in it, and fills in the first part from its menu', async () => {
    await bench.run('Peksos: Focus on Struktur (Structure) View')
    await bench.until(() => bench.rows(places.structure), all => all.length > 10)
    await bench.press('ArrowDown', 'ArrowDown')
    assert.equal(await bench.focused(), `${labelOf('background')}, ${say('stateUnfilled', language)}`)
    await bench.picture('structure')
    await bench.press('Shift+F10')
    await bench.until(() => bench.words(places.menu), words => words.includes('Isi bagian ini'))
    await bench.press('ArrowDown')
    await bench.picture('structure-menu')
    await bench.press('Enter')
    assert.equal(await bench.chosen(), gaps[0])
    await bench.type(student.parts[0]![1])
  })

  it('fills in one part after the other', async () => {
    for (const [at, [part, words]] of student.parts.entries()) {
      if (at === 0) continue
      await bench.run(titleOf('peksos.structure.nextGap'))
      await bench.until(() => bench.chosen(), chosen => chosen === gaps[at])
      if (part === 'assessment') await bench.picture('next-gap')
      await bench.write(words)
    }
    await bench.until(status, isStatus(7, 7))
    const text = await bench.text()
    for (const [, words] of student.parts) assert.include(text, words)
    await bench.picture('filled')
  })

  it('adds a reference by its dialogue', async () => {
    await bench.run(titleOf('peksos.addReference'))
    const {label: book} = typeOffers(language).find(({value}) => value === 'book')!
    await bench.answer(say('pickReferenceType', language), book, book)
    for (const {field, label, required} of fieldQuestions('book', style, language)) {
      if (field === 'title') await bench.picture('reference')
      await bench.answer(required ? label : say('optionalField', language, {label}), source[field] ?? '')
    }
    await bench.until(() => bench.words(places.notifications), words => words.includes('Biestek (1957)'))
    await bench.picture('reference-written')
    const text = await bench.text()
    assert.match(text, /\n\nBiestek, F.*1957.*\*The Casework Relationship\*.*Loyola University Press\.\n$/)
    assert.equal(findPlaceholders(text).map(({start, end}) => text.slice(start - 60, end)).join(), '')
  })

  it('cites it at a bracket', async () => {
    await bench.goBehind(student.citedBehind)
    await bench.type(' (')
    await bench.until(() => bench.rows(places.suggestions), ([offer]) => offer?.startsWith('Biestek') ?? false)
    await bench.picture('cite')
    await bench.press('Enter')
    await bench.reads(`${student.citedBehind} (Biestek, 1957)`)
    await bench.picture('cited')
  })

  it('reads what stands behind the citation, and goes to its entry', async () => {
    await bench.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Control+k', 'Control+i')
    await bench.until(() => bench.words(places.hover), words => words.includes('The Casework Relationship'))
    await bench.picture('hover')
    await bench.press('Escape')
    const text = await bench.text()
    const line = text.slice(0, text.indexOf('\nBiestek, F')).split('\n').length + 1
    await bench.press('F12')
    await bench.until(() => bench.words(places.cursor), words => words.includes(`Ln ${line},`))
    await bench.picture('definition')
  })

  it('writes another entry by hand, below where it belongs, and a stage with a slip', async () => {
    await bench.press('Control+End')
    await bench.type(`\n${student.entry}\n`)
    await bench.goBehind(`## 4.2 ${labelOf('assessment')}`)
    await bench.press('Control+Backspace')
    await bench.type(student.slip)
    await bench.picture('slips')
  })

  it('declares the report final, with help at the value', async () => {
    const [draft, , final] = statusValues(language)
    await bench.goBehind(`status: ${draft}`)
    await bench.press('Control+Shift+ArrowLeft', 'Delete', 'Control+Space')
    await bench.until(() => bench.rows(places.suggestions), all => all.some(offer => offer.startsWith(final!)))
    await bench.picture('status')
    await bench.type(final!.slice(0, 2))
    await bench.until(() => bench.rows(places.suggestions), ([offer]) => offer?.startsWith(final!) ?? false)
    await bench.press('Enter')
    await bench.reads(`status: ${final} #`)
  })

  it('takes a stage out by mistake, and gets it back by a quick fix', async () => {
    const before = await bench.words(places.cursor)
    await bench.run(titleOf('peksos.structure.goTo'))
    await bench.answer(say('pickNode', language), labelOf('termination'), labelOf('termination'))
    await bench.until(() => bench.words(places.cursor), where => where !== before)
    const text = await bench.text()
    const [stage = ''] = /(?<=\n)## 4\.8 .+?\n(?=# )/su.exec(text) ?? []
    assert.include(stage, student.parts.find(([part]) => part === 'termination')![1])
    for (let line = stage.split('\n').length; line > 1; line--) await bench.press('Control+Shift+k')
    // The editor may still be busy with so many keys.
    assert.equal(await bench.until(() => bench.text(), left => left === text.replace(stage, '')), text.replace(stage, ''))
    await bench.press('Control+Shift+m')
    const isMissing = (row: string): boolean => row.startsWith('Warning') && row.includes(`\`${labelOf('termination')}\``)
    await bench.until(() => bench.rows(places.problems), all => all.some(isMissing))
    for (let row = 0; row < 8 && !isMissing(await bench.focused()); row++) await bench.press('ArrowDown')
    await bench.picture('problems')
    await bench.press('Enter')
    await bench.until(() => bench.focused(), label => label.startsWith('Untitled'))
    await bench.press('Control+.')
    await bench.first(places.actions, say('stepInsert', language, {part: ''}))
    await bench.picture('quick-fix')
    await bench.press('Enter')
    assert.equal(await bench.until(() => bench.chosen(), chosen => chosen.startsWith('[')), placeholder(language, labelOf('termination')))
    await bench.type(student.parts.find(([part]) => part === 'termination')![1])
    await bench.until(status, isStatus(7, 7))
    await bench.picture('stage-back')
  })

  it('repairs all that can be repaired at once', async () => {
    await bench.run('Fix All')
    await bench.until(() => bench.rows(places.problemCount), ([count]) => count === 'No Problems')
    const text = await bench.text()
    assert.include(text, `\n## 4.2 ${labelOf('assessment')}\n`)
    assert.match(text, /\nAd(?:i|ams), .*\nBiestek, /s)
    await bench.picture('fixed')
  })

  it('reads what a stage is, asks where it is, and has no finding left', async () => {
    await bench.goBehind(`## 4.2 ${labelOf('assessment')}`)
    await bench.press('ArrowLeft', 'Control+k', 'Control+i')
    await bench.until(() => bench.words(places.hover), words => words.includes(say('explainStage', language)))
    await bench.picture('stage-hover')
    await bench.press('Escape')
    await bench.run(titleOf('peksos.menu'))
    await bench.first(places.offers, say('menuCheck', language))
    await bench.picture('menu')
    await bench.press('Enter')
    await bench.until(() => bench.words(places.notifications), words => words.includes(say('resultClean', language, {kind: kind[language]})))
    await bench.picture('nothing-found')
    assert.deepEqual(await bench.rows(places.problemCount), ['No Problems'])
  })
}
