import type {BibliographyReading, ReferenceEntry} from './model.ts'
import {readBib} from './bib.ts'
import {readCslJson} from './csl-json.ts'

/** A file of references that the caller has opened. */
export interface Bibliography {
  /** As the front matter names it; its ending tells the format. */
  readonly path: string
  readonly text: string
}

/** Reads a `.bib` or CSL-JSON file; one broken entry never hides the others. */
export function readBibliography({path, text}: Bibliography): BibliographyReading {
  return /\.json$/i.test(path) || /^\s*[[{]/.test(text) ? readCslJson(text) : readBib(text)
}

/** The entries of a file. */
export function bibliographyEntries(bibliography: Bibliography): readonly ReferenceEntry[] {
  return readBibliography(bibliography).entries
}
