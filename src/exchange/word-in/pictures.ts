import type {WordPackage} from '../package/open.ts'
import type {PictureSpan} from './model.ts'

/** A picture of the document, as a file beside the Markdown. */
export interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The pictures of one document, each taken out once. */
export interface Pictures {
  /** The picture as Markdown shows it. */
  markdown(picture: PictureSpan): string
  all(): readonly Picture[]
  /** How many are named without being taken out. */
  unwritten(): number
}

/** Bytes: a photograph of a modern camera has 10 MB. */
const mostOfOne = 25_000_000
const mostOfAll = 150_000_000
const endings = /\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp|emf|wmf)$/iu

/** Names pictures in the order in which they occur; with a folder their bytes are taken out of the package too. */
export function collectPictures(word: WordPackage, folder: string | undefined, lost: (picture: PictureSpan) => void): Pictures {
  const names = new Map<string, string>()
  const taken: Picture[] = []
  let total = 0
  let outside = 0
  const nameOf = (part: string, picture: PictureSpan): string => {
    const known = names.get(part)
    if (known !== undefined) return known
    const name = `gambar-${names.size + 1}${endings.exec(part)?.[0].toLowerCase() ?? '.bin'}`
    names.set(part, name)
    if (folder !== undefined) {
      const bytes = total < mostOfAll ? word.bytes(part, mostOfOne) : undefined
      if (bytes) taken.push({name, bytes})
      else lost(picture)
      total += bytes?.length ?? 0
    }
    return name
  }
  return {
    markdown(picture) {
      const {part, alt} = picture
      if (part === undefined) outside++
      const name = part === undefined ? `gambar-luar-${outside}` : nameOf(part, picture)
      return `![${alt.replace(/[\\[\]*_`<]/gu, '\\$&')}](${encodeURI(folder ?? '')}${name})`
    },
    all: () => taken,
    unwritten: () => folder === undefined ? names.size : 0,
  }
}
