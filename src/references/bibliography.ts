import {readFrontMatter} from '../markdown/front-matter.ts'
import {parseMarkdown} from '../markdown/parse.ts'
import {metaKeyOf} from '../report/meta-keys.ts'
import type {Report} from '../report/model.ts'
import {readBib} from './bib.ts'
import {readCslJson} from './csl-json.ts'
import type {BibliographyReading, FileTrouble, NamedFile, ReferenceEntry} from './model.ts'

/** Gives the text of a file that a report names, by the path as written; undefined where nobody can tell (or not yet). */
export type OpenFile = (path: string) => {readonly text: string} | {readonly trouble: FileTrouble} | undefined

/** Reads a `.bib` or CSL-JSON file, told apart by its ending or its first sign; one broken entry never hides the others. */
export function readBibliography({path, text}: {readonly path: string, readonly text: string}): BibliographyReading {
  return /\.json$/i.test(path) || /^\s*[[{]/.test(text) ? readCslJson(text) : readBib(text)
}

/** The files of references that the front matter names (`daftar-pustaka`, `bibliography`), in its order, each once. */
function namedFiles({frontMatter}: Pick<Report, 'frontMatter'>): Pick<NamedFile, 'path' | 'range'>[] {
  const found = frontMatter.fields.flatMap(({key, value, valueRange}) => {
    if (metaKeyOf(key)?.id !== 'bibliography') return []
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap(path => typeof path === 'string' && path.trim() !== '' ? [{path: path.trim(), range: valueRange}] : [])
  })
  return found.filter(({path}, at) => found.findIndex(other => other.path === path) === at)
}

/** The paths of references files that a text names in its front matter, without reading the rest of it. */
export function pathsIn(text: string): string[] {
  const end = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? text.indexOf('\n---', 4) : -1
  if (end < 0) return []
  const block = text.slice(text.startsWith('---') ? 0 : 1, end + 4)
  return namedFiles({frontMatter: readFrontMatter(block, parseMarkdown(block))}).map(({path}) => path)
}

/** Reads each named file that `open` can give. */
export function readFiles(report: Report, open: OpenFile): NamedFile[] {
  return namedFiles(report).map(named => {
    const given = open(named.path)
    if (!given || 'trouble' in given) return {...named, opened: undefined, trouble: given?.trouble}
    return {...named, opened: {text: given.text, reading: readBibliography({path: named.path, text: given.text})}, trouble: undefined}
  })
}

/** The entries of all files, each with the file that it stands in. */
export function fileEntries(files: readonly NamedFile[]): ReferenceEntry[] {
  return files.flatMap(({path, opened}) => opened?.reading.entries.map(entry => ({...entry, file: path})) ?? [])
}
