import {commands, Position, Selection, window, type CompletionList, type TextDocument, type TextEditor} from 'vscode'
import {check} from '../../../src/assist/check.ts'
import {parseWhole} from '../../../src/markdown/processor.ts'
import {defaultSettings} from '../../../src/settings/resolve.ts'
import {benchReport} from '../../bench/report-text.ts'
import {closeAll, note, openText, positionOf, untilFindings} from '../suite/support.ts'

/** How often each thing is timed. */
const samples = 25

const middle = (times: readonly number[], part: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
const told = (times: readonly number[]): string => `median ${middle(times, 0.5).toFixed(0)}, p95 ${middle(times, 0.95).toFixed(0)}, most ${Math.max(...times).toFixed(0)} ms (${times.length})`

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The longest time in which the extension host could do nothing else while `work` went on. */
async function blocked(work: () => Promise<void>): Promise<number> {
  let last = performance.now()
  let most = 0
  let going = true
  const look = (): void => {
    const now = performance.now()
    most = Math.max(most, now - last)
    last = now
    if (going) setTimeout(look)
  }
  setTimeout(look)
  await work()
  going = false
  return most
}

const report = (kilobytes: number): string => `---\njenis: laporan-kasus\nbahasa: id\n---\n\n${benchReport(kilobytes * 1024)}`

/** Puts the cursor on a line of its own before the first stage. */
async function openAt(text: string, before: string, line = ''): Promise<{document: TextDocument, editor: TextEditor}> {
  const document = await openText(text.replace(before, `${line}\n\n${before}`))
  await untilFindings(document.uri, findings => findings.length > 0)
  const editor = await window.showTextDocument(document)
  const at = positionOf(document, before).translate(-2)
  editor.selection = new Selection(new Position(at.line, line.length), new Position(at.line, line.length))
  return {document, editor}
}

describe('Speed while a long report is written (printed, not judged)', () => {
  afterEach(closeAll)

  it('the first completion of a window, in a text that Peksos does not read', async () => {
    const document = await openText('Satu baris.\n\n', 'markdown')
    await window.showTextDocument(document)
    const ask = async (): Promise<number> => {
      const start = performance.now()
      await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, new Position(1, 0), '#')
      return performance.now() - start
    }
    const first = await ask()
    note(`what the editor itself takes for the first completion: ${first.toFixed(0)} ms, for the next one: ${(await ask()).toFixed(0)} ms`)
  }).timeout(60_000)

  for (const [trigger, line] of [['#', ''], ['-', ''], ['<', ''], ['(', 'Relasi yang hangat memberi ruang ']] as const) {
    it(`completion behind ${trigger} in a report of 100 KB`, async () => {
      const text = report(100)
      const {document, editor} = await openAt(text, '## 2.4 ', line)
      const times: number[] = []
      for (let sample = 0; sample < samples; sample++) {
        const at = editor.selection.active
        await commands.executeCommand('type', {text: trigger})
        const start = performance.now()
        await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at.translate(0, 1), trigger)
        times.push(performance.now() - start)
        await editor.edit(edit => edit.replace(document.lineAt(at.line).range, line))
        // A word a second or so: sometimes the report has been read again in the meantime, sometimes not.
        if (sample % 3 === 0) await new Promise(resolve => setTimeout(resolve, 400))
      }
      const parse = Array.from({length: 7}, () => timed(() => parseWhole(text)))
      note(`completion behind ${trigger} in ${Math.round(text.length / 1024)} KB: ${told(times)}; one parse: ${told(parse)}`)
    }).timeout(120_000)
  }

  it('the extension host is never kept busy for long in a report of 250 KB', async () => {
    const text = report(250)
    const {document, editor} = await openAt(text, '## 2.4 ')
    const {line} = editor.selection.active
    const parse: number[] = []
    const whole: number[] = []
    const most: number[] = []
    // All three in turn, so that a slow moment of the machine hits each of them.
    for (let round = 0; round < samples; round++) {
      most.push(await blocked(async () => {
        await commands.executeCommand('type', {text: `${round} kata `})
        await untilRead(document)
      }))
      const now = document.getText()
      parse.push(timed(() => parseWhole(now)))
      await new Promise(resolve => setTimeout(resolve, 50))
      whole.push(timed(() => check(now, defaultSettings, false)))
    }
    const at = document.lineAt(line).range
    await editor.edit(edit => edit.replace(at, ''))
    const ratios = most.map((stretch, at) => stretch / parse[at]!)
    note(`longest stretch in ${Math.round(text.length / 1024)} KB: ${told(most)}; one parse: ${told(parse)}; parse and check at once: ${told(whole)}; stretch / parse: median ${middle(ratios, 0.5).toFixed(2)}`)
  }).timeout(240_000)
})

/** Until what was written has been read: the structure of this very text is asked for, after the pause in which it is read unasked. */
async function untilRead(document: TextDocument): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 450))
  await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)
}
