import {strFromU8} from 'fflate'
import type {Exchanged} from '../../src/exchange/message.ts'
import {picturesOf, writeWord} from '../../src/exchange/word-out/index.ts'
import {checkText} from '../../src/lint/check.ts'
import {nameKind} from '../../src/markdown/ranks.ts'
import {formatEntry} from '../../src/references/format.ts'
import {metaKeyOf} from '../../src/report/meta-keys.ts'
import {regionsOf} from '../../src/report/region.ts'
import {writtenStyle} from '../../src/templates/entry-fields.ts'
import {allOf, readXml, unpack, wordsIn, type Element} from './word-rules.ts'

/** What hosts hand to the export. */
const readers = {formatEntry, metaKeyOf, nameKind, regionsOf, writtenStyle}

/** Writes a text as a Word document; `files` are the pictures and files of references beside it. */
export function exportText(text: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Exchanged<Uint8Array> {
  const open = (path: string): {text: string} | {trouble: 'missing'} => typeof files[path] === 'string' ? {text: files[path]} : {trouble: 'missing'}
  const checked = checkText(text, {language: 'auto', severities: {}}, undefined, open)
  if ('hazard' in checked) throw new Error(`hazard ${checked.hazard.code}`)
  const pictures = new Map(picturesOf(checked.report, readers).map(({key, path}) => [key, files[path] instanceof Uint8Array ? files[path] : 'missing' as const]))
  return writeWord({report: checked.report, references: checked.references(), readers, pictures, style: 'auto'})
}

/** A part of a document as a tree. */
export function partOf(bytes: Uint8Array, path = 'word/document.xml'): Element {
  return readXml(strFromU8(unpack(bytes).get(path) ?? new Uint8Array()))
}

/** A paragraph as a test looks at it. */
export interface Shown {
  readonly style: string
  readonly text: string
  /** `list level` and number of the list, where it is an item. */
  readonly list: string | undefined
}

/** The paragraphs of a document's body, tables and contents left out. */
export function paragraphsOf(bytes: Uint8Array): readonly Shown[] {
  const body = partOf(bytes).children[0]!
  return body.children.filter(({name}) => name === 'w:p').map(shown)
}

/** One paragraph. */
export function shown(paragraph: Element): Shown {
  const properties = paragraph.children.find(({name}) => name === 'w:pPr')
  const value = (name: string): string | undefined => properties?.children.find(child => child.name === name)?.attributes['w:val']
  const list = properties?.children.find(({name}) => name === 'w:numPr')
  return {
    style: value('w:pStyle') ?? 'Normal', text: wordsIn(paragraph).trim(),
    list: list && allOf(list, 'w:numId', 'w:ilvl').map(({attributes}) => attributes['w:val']).join(' '),
  }
}
