import type {ReferenceEntry} from './model.ts'
import {readBib} from './bib.ts'
import {readCslJson} from './csl-json.ts'

/** A file of references that the caller has opened. */
export interface Bibliography {
  /** As the front matter names it; its ending tells the format. */
  readonly path: string
  readonly text: string
}

/** What was read from a file: entries with ranges in that file, keys used twice, and places that could not be read. */
export interface BibliographyReading {
  readonly entries: readonly ReferenceEntry[]
  /** Later entries whose key is already taken. */
  readonly repeated: readonly ReferenceEntry[]
  readonly errors: readonly {readonly start: number, readonly end: number}[]
}

/** Reads a `.bib` or CSL-JSON file; one broken entry never hides the others. */
export function readBibliography({path, text}: Bibliography): BibliographyReading {
  return /\.json$/i.test(path) || /^\s*[[{]/.test(text) ? readCslJson(text) : readBib(text)
}

/** The entries of a file. */
export function bibliographyEntries(bibliography: Bibliography): readonly ReferenceEntry[] {
  return readBibliography(bibliography).entries
}
