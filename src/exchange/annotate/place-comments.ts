import {scanXml} from '../package/xml.ts'

/** A document with the ends of its new comments in it. */
export interface PlacedComments {
  readonly text: string
  /** As the document writes it: `w:` mostly. */
  readonly prefix: string
  readonly namespace: string
  /** The ids whose paragraph is there. */
  readonly placed: ReadonlySet<number>
}

interface OpenParagraph {
  readonly ordinal: number
  readonly depth: number
  readonly start: number
  /** Where its text begins: behind its properties. */
  inner: number
  readonly ids: number[]
  readonly boxed: boolean
}

/** Puts the ends of comments around paragraphs, by insertion alone: all else in the text stays as it is. */
export function placeComments(text: string, part: string, notes: readonly {readonly id: number, readonly ordinal: number}[]): PlacedComments {
  const wanted = new Map<number, number[]>()
  for (const {id, ordinal} of notes) wanted.set(ordinal, [...wanted.get(ordinal) ?? [], id])
  const insertions: {at: number, until: number, text: string}[] = []
  const open: OpenParagraph[] = []
  const placed = new Set<number>()
  let depth = 0
  let boxes = 0
  let ordinal = 0
  let prefix: string | undefined
  let namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  scanXml(text, part, {
    open(name, attributes, place) {
      if (depth === 0) {
        const root = /^<((?:[\w.-]{1,40}:)?)/u.exec(text.slice(place.start, place.start + 60))?.[1] ?? ''
        prefix = root
        namespace = attributes[root === '' ? 'xmlns' : `xmlns:${root.slice(0, -1)}`] ?? namespace
      }
      if (name === 'w:txbxContent') boxes++
      if (name === 'w:p') {
        const ids = wanted.get(ordinal) ?? []
        // Word allows no comments in text boxes: they go to the paragraph that the box hangs on.
        const host = boxes > 0 ? open.find(({boxed}) => !boxed) : undefined
        if (host) host.ids.push(...ids)
        open.push({ordinal, depth, start: place.start, inner: place.end, ids: host ? [] : [...ids], boxed: boxes > 0})
        ordinal++
      }
      depth++
    },
    close(name, place) {
      depth--
      if (name === 'w:txbxContent') boxes--
      const paragraph = open.at(-1)
      if (paragraph && name === 'w:pPr' && depth === paragraph.depth + 1) paragraph.inner = place.end
      if (!paragraph || name !== 'w:p') return
      open.pop()
      if (paragraph.ids.length === 0) return
      for (const id of paragraph.ids) placed.add(id)
      const p = prefix ?? 'w:'
      const starts = paragraph.ids.map(id => `<${p}commentRangeStart ${p}id="${id}"/>`).join('')
      const ends = paragraph.ids.map(id => `<${p}commentRangeEnd ${p}id="${id}"/><${p}r><${p}commentReference ${p}id="${id}"/></${p}r>`).join('')
      if (place.start === paragraph.start) {
        // `<w:p/>` must be opened to hold something.
        const tag = text.slice(place.start, place.end)
        insertions.push({at: place.start, until: place.end, text: `${tag.slice(0, -2)}>${starts}${ends}</${p}p>`})
      } else insertions.push({at: paragraph.inner, until: paragraph.inner, text: starts}, {at: place.start, until: place.start, text: ends})
    },
    text: () => undefined,
  })
  insertions.sort((a, b) => a.at - b.at)
  let result = ''
  let at = 0
  for (const insertion of insertions) {
    result += text.slice(at, insertion.at) + insertion.text
    at = insertion.until
  }
  return {text: result + text.slice(at), prefix: prefix ?? 'w:', namespace, placed}
}
