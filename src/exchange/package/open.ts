import {isMarkup} from '../markup.ts'
import {childrenOf, readXml, type XmlElement} from './xml.ts'
import {refuse, type RefusalId} from './refusals.ts'
import {openArchive, unpack, type Archive, type Entry} from './zip.ts'

/** A relation of a part: what it leads to, as a name of this package or as an address outside it. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** A Word document as a package of parts, opened within bounds. */
export interface WordPackage {
  readonly archive: Archive
  /** The name of the main part, mostly `word/document.xml`. */
  readonly main: string
  /** By id, of the main part. */
  readonly relations: ReadonlyMap<string, Relation>
  /** The text of a part; undefined where there is none of that name. */
  text(name: string): string | undefined
  /** The tree of the part that a relation of the main part of that type leads to. */
  related(type: string): XmlElement | undefined
  bytes(name: string, most: number): Uint8Array | undefined
  holds(name: string): boolean
  relationsOf(part: string): ReadonlyMap<string, Relation>
}

/** The most bytes of one part of XML, and of all together: 2,000 pages have 15 MB. */
const mostOfPart = 24_000_000
const mostOfAll = 48_000_000
/**
 * XML of a report shrinks to a tenth, of a long table to a fiftieth, and where its rows repeat each other as far as packing
 * goes. What grows more than that has a measure of its own for all parts together: a long table passes, a bomb does not.
 */
const mostRatio = 120
const mostRepeated = 10_000_000

const signatures: readonly {readonly start: string, readonly id: RefusalId}[] = [
  {start: '%PDF-', id: 'pdf'},
  {start: '{\\rtf', id: 'rtf'},
]

const otherTypes: readonly {readonly sign: string, readonly found: {readonly id: string, readonly en: string}}[] = [
  {sign: 'spreadsheetml', found: {id: 'lembar kerja Excel', en: 'an Excel workbook'}},
  {sign: 'presentationml', found: {id: 'presentasi PowerPoint', en: 'a PowerPoint presentation'}},
]

/** Opens a Word document, or refuses it with one sentence. Nothing is unpacked that is not asked for. */
export function openWord(bytes: Uint8Array): WordPackage {
  if (bytes.length === 0) refuse('empty')
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  for (const {start, id} of signatures) if (head.trimStart().startsWith(start)) refuse(id)
  // An OLE file holds either an old document or a new one that was encrypted.
  if (head.startsWith('\xD0\xCF\x11\xE0')) refuse(holds(bytes, 'EncryptedPackage') || holds(bytes, 'EncryptionInfo') ? 'encrypted' : 'old-word')
  if (isMarkup(head)) refuse('markup')
  if (!head.startsWith('PK\x03\x04')) refuse('not-word')
  const archive = openArchive(bytes)
  if (!archive) return refuse('damaged')
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) refuse('odt')
  return asWord(archive)
}

function asWord(archive: Archive): WordPackage {
  const byName = new Map([...archive.entries.values()].map(entry => [entry.name.toLowerCase(), entry]))
  const entryOf = (name: string): Entry | undefined => archive.entries.get(name) ?? byName.get(name.toLowerCase())
  let total = 0
  let repeated = 0
  const bytesOf = (name: string, most: number): Uint8Array | undefined => {
    const entry = entryOf(name)
    return entry && unpack(archive, entry, most)
  }
  const text = (name: string): string | undefined => {
    const likely = (entryOf(name)?.packedSize ?? 0) * mostRatio
    const found = bytesOf(name, Math.min(mostOfPart, mostOfAll - total, likely + mostRepeated - repeated))
    total += found?.length ?? 0
    repeated += Math.max(0, (found?.length ?? 0) - likely)
    return found && decodeXml(found, name)
  }
  const relationsOf = (part: string): ReadonlyMap<string, Relation> => {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`
    const written = text(name)
    return new Map(written === undefined ? [] : childrenOf(readXml(written, name), 'Relationship').map(({attributes}) => {
      const external = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      return [attributes['Id'] ?? '', {id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target: external ? target : resolveName(folder, target), external}]
    }))
  }
  if (!entryOf('[Content_Types].xml')) refuse(entryOf('mimetype') && entryOf('content.xml') ? 'odt' : 'not-word')
  const main = mainPart(text('[Content_Types].xml') ?? '', relationsOf(''))
  if (!entryOf(main)) refuse('missing-part', {part: main})
  const relations = relationsOf(main)
  return {
    archive, main, relations, text, relationsOf,
    bytes: bytesOf,
    holds: name => entryOf(name) !== undefined,
    related(type) {
      const target = [...relations.values()].find(relation => !relation.external && relation.type.endsWith(`/${type}`))?.target
      const written = target === undefined ? undefined : text(target)
      return written === undefined || target === undefined ? undefined : readXml(written, target)
    },
  }
}

/** The part that the package itself relates to as its document. */
function mainPart(types: string, relations: ReadonlyMap<string, Relation>): string {
  readXml(types, '[Content_Types].xml')
  const main = [...relations.values()].find(({type, external}) => !external && type.endsWith('/officeDocument'))?.target
  if (types.includes('wordprocessingml') || /ms-word\.(?:document|template)\.macroEnabled/u.test(types)) return main ?? 'word/document.xml'
  const other = otherTypes.find(({sign}) => types.includes(sign))
  return other ? refuse('other-office', {found: other.found}) : refuse('not-word')
}

/** What Word wants the names of such documents to end with: it opens no template and no document with macros under the name of another. */
export function endingOf(types: string): '.docx' | '.docm' | '.dotx' | '.dotm' {
  if (types.includes('ms-word.template.macroEnabledTemplate.main')) return '.dotm'
  if (types.includes('ms-word.document.macroEnabled.main')) return '.docm'
  return types.includes('wordprocessingml.template.main') ? '.dotx' : '.docx'
}

/** A target beside its part, or from the root; what leads out of the package leads nowhere. */
function resolveName(folder: string, target: string): string {
  const names: string[] = []
  for (const name of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  try {
    return new TextDecoder(wide ?? 'utf-8', {fatal: true}).decode(bytes)
  } catch {
    return refuse('bad-xml', {part})
  }
}

/** Whether a name stands in an OLE file, whose names are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap(letter => [letter.charCodeAt(0), 0])
  const last = Math.min(bytes.length, 4_000_000) - wanted.length
  for (let at = 0; at <= last; at++) {
    let same = 0
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++
    if (same === wanted.length) return true
  }
  return false
}
