import type {ExchangeMessage} from '../message.ts'
import {endingOf, openWord, type WordPackage} from '../package/open.ts'
import {refuse, refused} from '../package/refusals.ts'
import {rewriteArchive} from '../package/write-zip.ts'
import {childrenOf, readXml, textOf} from '../package/xml.ts'
import {ownAuthor} from '../word-in/comments.ts'
import {placeComments} from './place-comments.ts'

/** A comment to write: the paragraph that it is about (which `w:p` of the main part, from 0) and its paragraphs of text. */
export interface WordNote {
  readonly ordinal: number
  readonly lines: readonly string[]
}

/** A copy of a Word document with comments in it. */
export interface AnnotatedWord {
  readonly bytes: Uint8Array
  /** How many comments were written; what Peksos wrote in the document before is not written again. */
  readonly written: number
  /** What its name has to end with. */
  readonly ending: string
}

/** Writes comments into a copy of a Word document; every part that has nothing to do with them stays as it is, byte by byte. */
export function annotateWord(bytes: Uint8Array, notes: readonly WordNote[], date: string): {readonly value: AnnotatedWord} | {readonly refusal: ExchangeMessage} {
  return refused(() => annotate(openWord(bytes), notes, date))
}

function annotate(word: WordPackage, wanted: readonly WordNote[], date: string): AnnotatedWord {
  const document = word.text(word.main) ?? refuse('missing-part', {part: word.main})
  const folder = word.main.slice(0, word.main.lastIndexOf('/') + 1)
  const relation = [...word.relations.values()].find(({type, external}) => !external && type.endsWith('/comments'))
  const part = relation?.target ?? freeName(word, `${folder}comments`)
  const existing = relation && word.text(relation.target)
  const comments = existing === undefined ? [] : childrenOf(readXml(existing, part), 'w:comment')
  const known = new Set(comments.filter(({attributes}) => attributes['w:author'] === ownAuthor).map(comment => childrenOf(comment, 'w:p').map(textOf).join('\n')))
  const notes = wanted.filter(({lines}) => !known.has(lines.join('\n'))).toSorted((a, b) => a.ordinal - b.ordinal)
  const types = word.text('[Content_Types].xml') ?? refuse('damaged')
  const ending = endingOf(types)
  if (notes.length === 0) return {bytes: Uint8Array.from(word.archive.bytes), written: 0, ending}
  const used = [...document.matchAll(/\bid="(\d{1,9})"/gu)].map(([, id]) => Number(id))
  const first = Math.max(-1, ...comments.map(({attributes}) => Number(attributes['w:id']) || 0), ...used.length < 100_000 ? used.filter(id => id < 1_000_000) : []) + 1
  const numbered = notes.map((note, at) => ({...note, id: first + at}))
  const {text, prefix, namespace, placed} = placeComments(document, word.main, numbered)
  const written = numbered.filter(({id}) => placed.has(id))
  const parts = new Map([
    [word.main, text],
    [part, withComments(existing, written.map(note => commentXml(note, existing === undefined ? prefix : prefixOf(existing, 'comments'), date)).join(''), prefix, namespace)],
  ])
  if (!relation) {
    parts.set('[Content_Types].xml', withType(types, part))
    const relations = `${folder}_rels/${word.main.slice(folder.length)}.rels`
    parts.set(relations, withRelation(word.text(relations), part.slice(folder.length), namespace))
  }
  const encoder = new TextEncoder()
  return {bytes: rewriteArchive(word.archive, new Map([...parts].map(([name, content]) => [nameIn(word, name), encoder.encode(asUtf8(content))]))), written: written.length, ending}
}

/** The name of a part as the archive writes it. */
function nameIn({archive}: WordPackage, name: string): string {
  return archive.entries.has(name) ? name : [...archive.entries.keys()].find(other => other.toLowerCase() === name.toLowerCase()) ?? name
}

function freeName({archive}: WordPackage, stem: string): string {
  const names = new Set([...archive.entries.keys()].map(name => name.toLowerCase()))
  for (let count = 0; ; count++) if (!names.has(`${stem}${count || ''}.xml`.toLowerCase())) return `${stem}${count || ''}.xml`
}

function commentXml({id, lines}: WordNote & {readonly id: number}, prefix: string, date: string): string {
  const [open, close] = [`<${prefix}`, `</${prefix}`]
  const paragraphs = lines.map((line, at) => `${open}p>${at === 0 ? `${open}r>${open}annotationRef/>${close}r>` : ''}${open}r>${open}t xml:space="preserve">${escaped(line)}${close}t>${close}r>${close}p>`)
  return `${open}comment ${prefix}id="${id}" ${prefix}author="${ownAuthor}" ${prefix}date="${date}" ${prefix}initials="P">${paragraphs.join('')}${close}comment>`
}

function withComments(existing: string | undefined, added: string, prefix: string, namespace: string): string {
  if (existing === undefined) {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments ${name}="${namespace}">${added}</${prefix}comments>`
  }
  return intoRoot(existing, `${prefixOf(existing, 'comments')}comments`, added)
}

/** Puts something behind all that a root element holds. */
function intoRoot(text: string, root: string, added: string): string {
  const end = text.lastIndexOf(`</${root}`)
  if (end >= 0) return text.slice(0, end) + added + text.slice(end)
  const start = text.lastIndexOf(`<${root}`)
  const close = text.indexOf('/>', start)
  return start < 0 || close < 0 ? refuse('damaged') : `${text.slice(0, close)}>${added}</${root}>${text.slice(close + 2)}`
}

function prefixOf(text: string, name: string): string {
  return new RegExp(`<((?:[\\w.-]{1,40}:)?)${name}[\\s/>]`, 'u').exec(text)?.[1] ?? 'w:'
}

function withType(types: string, part: string): string {
  const prefix = prefixOf(types, 'Types')
  return intoRoot(types, `${prefix}Types`, `<${prefix}Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`)
}

function withRelation(relations: string | undefined, target: string, namespace: string): string {
  const text = relations ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
  const prefix = prefixOf(text, 'Relationships')
  const base = namespace.startsWith('http://purl.oclc.org/') ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  let id = 'rIdPeksos'
  while (text.includes(`"${id}"`)) id += 'x'
  return intoRoot(text, `${prefix}Relationships`, `<${prefix}Relationship Id="${id}" Type="${base}/comments" Target="${target}"/>`)
}

/** What was UTF-16 is written as UTF-8, and says so. */
function asUtf8(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]{0,200}encoding=["'])utf-16(?:le|be)?(?=["'])/iu, '$1UTF-8')
}

function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- what XML cannot hold at all
  return text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
