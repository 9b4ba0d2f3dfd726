import type {Files} from '../host.ts'

/** Folders and files as a search for reports sees them: those of a terminal, or those of an editor. */
export interface Tree extends Pick<Files, 'state' | 'list' | 'read'> {
  /** The path of a name in a folder. */
  join(folder: string, name: string): string
  /** A path from the root, parted by `/`. */
  absolute(path: string): string
}
