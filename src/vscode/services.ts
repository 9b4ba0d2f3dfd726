import type {Disposable, ExtensionContext} from 'vscode'
import type {Bibliographies} from './bibliographies.ts'
import type {Documents} from './documents.ts'
import type {LazyBundles} from './lazy-bundle.ts'
import type {Log} from './log.ts'
import type {Profiles} from './profiles.ts'
import type {Pages} from './pages.ts'
import type {SettingsReader} from './settings.ts'
import type {Wholes} from './wholes.ts'

/** What every feature is given: the state of the editor part lives here and nowhere else. */
export interface Services {
  readonly context: ExtensionContext
  readonly log: Log
  readonly settings: SettingsReader
  readonly documents: Documents
  readonly bibliographies: Bibliographies
  readonly profiles: Profiles
  readonly pages: Pages
  readonly wholes: Wholes
  readonly bundles: LazyBundles
}

/** A feature registers itself and gives back how to take it down. */
export type Feature = (services: Services) => Disposable
