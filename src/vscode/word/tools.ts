import type {check, checkWhole, languageFor} from '../../assist/check.ts'
import type {say} from '../../assist/texts.ts'
import type {HeadingTools} from '../../exchange/heading-tools.ts'
import type * as wordIn from '../../exchange/word-in/index.ts'
import type * as wordOut from '../../exchange/word-out/index.ts'
import type {Readers} from '../../exchange/word-out/facts.ts'
import type {pathsIn} from '../../references/bibliography.ts'
import type {readReferences} from '../../references/index.ts'
import type {Bibliographies} from '../bibliographies.ts'
import type {Documents} from '../documents.ts'
import type {editorAtHand} from '../editor-at-hand.ts'
import type {Log} from '../log.ts'
import type {Profiles} from '../profiles.ts'
import type {SettingsReader} from '../settings.ts'
import type {Wholes} from '../wholes.ts'

/** What the part for Word documents is handed when it is loaded: all that checking has loaded anyway, so that it need not bring its own. */
export interface WordTools {
  readonly log: Log
  readonly settings: SettingsReader
  readonly documents: Documents
  readonly bibliographies: Bibliographies
  readonly profiles: Profiles
  readonly load: {readonly in: () => Promise<typeof wordIn>, readonly out: () => Promise<typeof wordOut>}
  readonly wholes: Pick<Wholes, 'read'>
  readonly check: typeof check
  readonly checkWhole: typeof checkWhole
  readonly languageFor: typeof languageFor
  readonly say: typeof say
  readonly headingTools: HeadingTools
  readonly readers: Readers
  readonly pathsIn: typeof pathsIn
  readonly readReferences: typeof readReferences
  readonly editorAtHand: typeof editorAtHand
}
