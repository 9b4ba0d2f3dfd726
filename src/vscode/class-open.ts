import {commands, Range, Selection, TextEditorRevealType, ViewColumn, window, workspace, type TextDocument, type Uri} from 'vscode'
import {isWordFile} from './class-files.ts'

/** A place in a report, lines and columns from 1; with an end it is a stretch. */
export interface OpenPlace {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** Opens reports of a class at a place; a Word document as the report that it is read as, once. */
export interface ClassOpener {
  open(uri: Uri, place: OpenPlace, viewColumn: ViewColumn): Promise<TextDocument | undefined>
}

/** Keeps the reports that were made of Word documents as long as they stay open and unchanged. */
export function createClassOpener(): ClassOpener {
  const converted = new Map<string, {readonly document: TextDocument, readonly version: number}>()
  const documentFor = async (uri: Uri, viewColumn: ViewColumn): Promise<TextDocument | undefined> => {
    if (!isWordFile(uri)) return workspace.openTextDocument(uri)
    const known = converted.get(uri.toString())
    if (known && !known.document.isClosed && known.document.version === known.version) return known.document
    const document = await commands.executeCommand<TextDocument | undefined>('peksos.openAsReport', uri, viewColumn)
    if (document) converted.set(uri.toString(), {document, version: document.version})
    return document
  }
  return {
    async open(uri, {line, column, endLine, endColumn}, viewColumn) {
      const document = await documentFor(uri, viewColumn)
      if (!document) return undefined
      const start = document.validateRange(new Range(line - 1, column - 1, line - 1, column - 1)).start
      const end = endLine === undefined ? start : document.validateRange(new Range(endLine - 1, (endColumn ?? 1) - 1, endLine - 1, (endColumn ?? 1) - 1)).end
      const editor = await window.showTextDocument(document, {viewColumn, preview: !document.isUntitled})
      editor.selection = new Selection(start, end)
      editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport)
      return document
    },
  }
}

/** The column beside the class view, which stays in sight. */
export function columnBeside(viewColumn: ViewColumn | undefined): ViewColumn {
  return viewColumn === undefined || viewColumn >= ViewColumn.Nine ? ViewColumn.Beside : viewColumn + 1
}
