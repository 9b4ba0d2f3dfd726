import {QuickPickItemKind, Range, SnippetString, window, type QuickPickItem, type TextDocument, type TextEditor} from 'vscode'
import {fitPart} from '../assist/fit.ts'
import {insertionAt} from '../assist/insertion.ts'
import {languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import {partGroups} from '../knowledge/part-groups.ts'
import type {Language} from '../knowledge/types.ts'
import type {Report} from '../report/model.ts'
import {insertableParts, type InsertablePart} from '../templates/parts.ts'
import type {Range as Stretch} from '../text/range.ts'
import {registerCommand} from './log.ts'
import {watches} from './documents.ts'
import type {Feature} from './services.ts'

interface PartItem extends QuickPickItem {
  readonly part?: InsertablePart
}

/** `peksos.insertPart` inserts a part at the cursor: the one whose id is given, else one that is picked. */
export const insertPart: Feature = ({documents, settings, log}) => registerCommand(log, 'peksos.insertPart', async wanted => {
  const editor = window.activeTextEditor
  const document = editor?.document
  const report = document && (watches(document) ? documents.check(document, false) : documents.latest(document))?.outcome.report
  const language = languageFor(settings(document), report)
  if (!editor || document?.languageId !== 'markdown') {
    void window.showInformationMessage(say('insertNowhere', language))
    return false
  }
  // The part is written in the report's language, whatever language Peksos speaks.
  const written = report?.language ?? language
  const parts = insertableParts()
  const part = typeof wanted === 'string' ? parts.find(({id}) => id === wanted) : await pickPart(parts, language)
  if (part) return insert(editor, part, written, report)
  if (typeof wanted === 'string') void window.showWarningMessage(say('partUnknown', language, {part: wanted}))
  return false
})

async function pickPart(parts: readonly InsertablePart[], language: Language): Promise<InsertablePart | undefined> {
  const other = language === 'id' ? 'en' : 'id'
  const groups = [...new Set(parts.map(({group}) => group[language]))]
  const items = groups.flatMap((group): PartItem[] => [
    {label: group, kind: QuickPickItemKind.Separator},
    ...parts.filter(part => part.group[language] === group).map(part => ({
      label: part.label[language],
      ...(part.label[other] !== part.label[language] && {description: part.label[other]}),
      detail: part.detail[language],
      part,
    })),
  ])
  const picked = await window.showQuickPick(items, {
    placeHolder: say('pickPart', language), matchOnDescription: true, matchOnDetail: true,
  })
  return picked?.part
}

async function insert(editor: TextEditor, part: InsertablePart, language: Language, report: Report | undefined): Promise<boolean> {
  const {document, selection} = editor
  const {range, before, after} = insertionAt(document.getText(), document.offsetAt(selection.active))
  const {body, shifted} = fitPart(part.body(language), report, range.start, part.group === partGroups.stages)
  const place = toRange(document, range)
  // What makes room stands behind the place, and is undone together with the part.
  if (shifted.length > 0) {
    await editor.edit(builder => shifted.forEach(edit => builder.replace(toRange(document, edit.range), edit.text)), {undoStopBefore: true, undoStopAfter: false})
  }
  return editor.insertSnippet(new SnippetString(`${before}${body}${after}`), place, {undoStopBefore: shifted.length === 0, undoStopAfter: true})
}

function toRange(document: TextDocument, {start, end}: Stretch): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}
