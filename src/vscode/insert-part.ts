import {Disposable, Range, Selection, SnippetString, TextEditorRevealType, window, type TextDocument, type TextEditor} from 'vscode'
import {languageFor, type Outcome} from '../assist/check.ts'
import {gapsIn, type Gap} from '../assist/gaps.ts'
import {partInsert, type PartInsert} from '../assist/part-insert.ts'
import {partGroups} from '../assist/part-offers.ts'
import {say} from '../assist/texts.ts'
import type {Edit} from '../lint/finding.ts'
import type {Report} from '../report/model.ts'
import {insertableParts, type InsertablePart} from '../templates/parts.ts'
import {findPlaceholders} from '../templates/placeholder.ts'
import {done} from './deeds.ts'
import {watches} from './documents.ts'
import {editorAtHand} from './editor-at-hand.ts'
import {registerCommand} from './log.ts'
import {createPartPreview} from './part-preview.ts'
import {pickPart} from './pick-part.ts'
import type {Feature, Services} from './services.ts'

/**
 * `peksos.insertPart` inserts a part: the one whose id is given, else one that is picked. What the report lacks goes to
 * its place there, everything else to the cursor.
 */
export const insertPart: Feature = services => {
  const preview = createPartPreview()
  return Disposable.from(preview, registerCommand(services.log, 'peksos.insertPart', async wanted => {
    const editor = await editorAtHand()
    const language = languageFor(services.settings(editor?.document), editor && readingOf(services, editor.document)?.report)
    if (!editor || editor.document.languageId !== 'markdown') {
      void window.showInformationMessage(say('insertNowhere', language))
      return false
    }
    const planFor = (part: InsertablePart, gap: Gap | undefined): PartInsert => {
      const {document, selection} = editor
      const text = document.getText()
      const report = reportOf(services, document)
      // The part is written in the report's language, whatever language Peksos speaks.
      return partInsert(part, gap, text, report, document.offsetAt(selection.active), report?.language ?? language)
    }
    const gaps = gapsOf(services, editor.document)
    const chosen = typeof wanted === 'string'
      ? partNamed(wanted, gaps, editor.document.offsetAt(editor.selection.active))
      : await pickPart(partGroups(gaps, language, reportOf(services, editor.document)), language, preview, {
        markdownOf: ({part, gap}) => planFor(part, gap).markdown,
        show: offset => reveal(editor, offset),
      })
    if (chosen) {
      // The text may have been written on while the picker stood there: its gaps are looked for anew.
      const gap = chosen.gap && gapsOf(services, editor.document).find(one => one.part === chosen.gap?.part && one.case === chosen.gap?.case)
      const inserted = await insert(editor, planFor(chosen.part, gap))
      if (inserted) done('inserted')
      return inserted
    }
    if (typeof wanted === 'string') void window.showWarningMessage(say('partUnknown', language, {part: wanted}))
    return false
  }))
}

/** The part of that id; of several cases that lack it, the one around the cursor is meant. */
function partNamed(id: string, gaps: readonly Gap[], cursor: number): {readonly part: InsertablePart, readonly gap: Gap | undefined} | undefined {
  const part = insertableParts().find(one => one.id === id)
  const own = gaps.filter(gap => gap.part === id)
  const around = own.find(({place}) => place && place.parent.range.start <= cursor && cursor <= place.parent.range.end)
  return part && {part, gap: around ?? own[0]}
}

/** Shows what the report has already, below the picker that lies over the upper half; the cursor stays where it was. */
function reveal(editor: TextEditor, offset: number): void {
  const {line} = editor.document.positionAt(offset)
  const [visible] = editor.visibleRanges
  const shown = visible ? visible.end.line - visible.start.line : 30
  const top = Math.max(0, line - Math.floor(shown * 0.75))
  editor.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop)
}

function readingOf({documents}: Services, document: TextDocument): Outcome | undefined {
  return (watches(document) ? documents.check(document, false) : documents.latest(document))?.outcome
}

/** The report as it stands now; a reading of an older text would name wrong places. */
function reportOf(services: Services, document: TextDocument): Report | undefined {
  const report = readingOf(services, document)?.report
  return report?.text === document.getText() ? report : undefined
}

function gapsOf(services: Services, document: TextDocument): readonly Gap[] {
  const outcome = readingOf(services, document)
  const report = reportOf(services, document)
  return report && outcome && !outcome.idle ? gapsIn(report, outcome.findings) : []
}

async function insert(editor: TextEditor, {range, markdown, snippet, edits}: PartInsert): Promise<boolean> {
  const {document} = editor
  const rangeOf = ({start, end}: Edit['range']): Range => new Range(document.positionAt(start), document.positionAt(end))
  if (edits.length > 0) {
    const changed = await editor.edit(
      build => edits.forEach(edit => build.replace(rangeOf(edit.range), edit.text)), {undoStopBefore: true, undoStopAfter: false})
    if (!changed) return false
  }
  // What changed before the place has moved it.
  const moved = edits.filter(edit => edit.range.end <= range.start)
    .reduce((sum, edit) => sum + edit.text.length - (edit.range.end - edit.range.start), 0)
  const place = rangeOf({start: range.start + moved, end: range.end + moved})
  // Hosts that know `keepWhitespace` leave drawings as they are; it is newer than the oldest of them.
  const options = {undoStopBefore: edits.length === 0, undoStopAfter: true, keepWhitespace: true}
  const inserted = snippet === ''
    ? await editor.edit(build => build.replace(place, markdown), options) && select(editor, place, markdown)
    : await editor.insertSnippet(new SnippetString(snippet), place, options)
  if (inserted) editor.revealRange(new Range(place.start, place.start.translate(2)), TextEditorRevealType.InCenterIfOutsideViewport)
  return inserted
}

/** Selects what is still to be filled in, as a snippet would. */
function select(editor: TextEditor, place: Range, markdown: string): boolean {
  const [gap] = findPlaceholders(markdown)
  if (!gap) return true
  const {document} = editor
  const start = document.offsetAt(place.start)
  const words = markdown.slice(gap.start, gap.end)
  const at = document.getText().indexOf(words, start)
  if (at >= 0) editor.selection = new Selection(document.positionAt(at), document.positionAt(at + words.length))
  return true
}
