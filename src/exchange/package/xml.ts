import {SaxesParser} from 'saxes'
import {refuse} from './refusals.ts'

/** An element with what stands in it; names have the usual prefix of their namespace, whatever the file calls it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
  /** For `w:p`: which one in the part, from 0. */
  readonly ordinal?: number
}

/** Where an element's tags stand in the text of its part: the start of the opening one, the ends of both. */
export interface TagPlace {
  readonly start: number
  readonly end: number
}

/** What a scan tells of each element. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>, place: TagPlace, selfClosing: boolean): void
  close(name: string, place: TagPlace): void
  text(text: string): void
}

/** Nobody writes documents deeper than this: tables in text boxes in tables stay below 60. */
const deepest = 250
/** A report of 1000 pages has fewer. */
const mostElements = 2_000_000

const namespaces: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/u, 'w'],
  [/\/officeDocument(?:\/2006)?\/relationships$/u, 'r'],
  [/\/wordprocessingDrawing$/u, 'wp'],
  [/\/drawingml(?:\/2006)?\/main$/u, 'a'],
  [/\/drawingml(?:\/2006)?\/picture$/u, 'pic'],
  [/\/officeDocument(?:\/2006)?\/math$/u, 'm'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/\/wordprocessingShape$/u, 'wps'],
  [/\/office\/word\/2010\/wordml$/u, 'w14'],
  [/\/office\/word\/2012\/wordml$/u, 'w15'],
  [/\/drawingml(?:\/2006)?\/diagram$/u, 'dgm'],
]

/** Reads XML strictly and in one go; a document type, depth or size beyond all use breaks the reading off. */
export function scanXml(text: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{xmlns: false}>({xmlns: false})
  const prefixes = new Map<string, string>()
  const names: string[] = []
  let count = 0
  let start = 0
  let broken = false
  parser.on('error', () => {
    broken = true
    refuse('bad-xml', {part})
  })
  parser.on('doctype', () => refuse('doctype'))
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', ({name: written, attributes, isSelfClosing}) => {
    if (names.length >= deepest) refuse('too-deep')
    if (++count > mostElements) refuse('too-many-elements')
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns')) continue
      const known = namespaces.find(([uri]) => uri.test(value))?.[1]
      const prefix = key === 'xmlns' ? '' : key.slice(6)
      if (known !== undefined) prefixes.set(prefix, known)
      else if (prefixes.has(prefix)) prefixes.delete(prefix)
    }
    const name = usual(written, prefixes)
    names.push(name)
    handlers.open(name, withUsualNames(attributes, prefixes), {start, end: parser.position}, isSelfClosing)
  })
  parser.on('closetag', ({isSelfClosing}) => {
    const end = parser.position
    handlers.close(names.pop() ?? '', {start: isSelfClosing ? start : text.lastIndexOf('<', end - 1), end})
  })
  parser.on('text', value => handlers.text(value))
  parser.on('cdata', value => handlers.text(value))
  parser.write(text).close()
  if (broken) refuse('bad-xml', {part})
}

/** Reads a whole part as a tree. */
export function readXml(text: string, part: string): XmlElement {
  let root: XmlElement | undefined
  const build = treeBuilder()
  scanXml(text, part, {
    open: (name, attributes) => build.open(name, attributes),
    close() {
      const closed = build.close()
      if (build.depth() === 0) root = closed
    },
    text: value => build.text(value),
  })
  return root ?? refuse('bad-xml', {part})
}

interface TreeBuilder {
  open(name: string, attributes: Readonly<Record<string, string>>, ordinal?: number): void
  close(): XmlElement
  text(value: string): void
  depth(): number
}

/** Elements whose white space is text. */
const spaced: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'm:t', 'w:delText', 'w:delInstrText'])

/** Puts elements together as their tags come by. */
export function treeBuilder(): TreeBuilder {
  const stack: {name: string, attributes: Readonly<Record<string, string>>, children: (XmlElement | string)[], ordinal?: number}[] = []
  return {
    open(name, attributes, ordinal) {
      const element = {name, attributes, children: [], ...(ordinal !== undefined && {ordinal})}
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    close: () => stack.pop() as XmlElement,
    text(value) {
      const top = stack.at(-1)
      if (top && (spaced.has(top.name) || value.trim() !== '')) top.children.push(value)
    },
    depth: () => stack.length,
  }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** All children of a name, or all elements. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name))
}

/** The first element of a name anywhere within. */
export function findIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : findIn(child, name)
    if (found) return found
  }
  return undefined
}

/** The `w:val` of a child, as most properties are written. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** A switch such as `w:b`: on where it is there, unless it says otherwise; undefined where it is not. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && !/^(?:0|false|off|none)$/u.test(child.attributes['w:val'] ?? '1')
}

/** All text within. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map(child => typeof child === 'string' ? child : textOf(child)).join('')
}

function usual(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const known = prefixes.get(prefix)
  return known === undefined || known === prefix ? name : `${known}:${name.slice(colon + 1)}`
}

function withUsualNames(attributes: Readonly<Record<string, string>>, prefixes: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const keys = Object.keys(attributes)
  // Attributes have no default namespace.
  if (keys.every(key => !key.includes(':') || usual(key, prefixes) === key)) return attributes
  return Object.fromEntries(keys.map(key => [key.includes(':') ? usual(key, prefixes) : key, attributes[key] ?? '']))
}
