import type {PartGroup} from '../part-groups.ts'
import type {Bilingual} from '../types.ts'

/** A form of our own; `⟦…⟧` in its lines is a text to be filled in, `⟦⟧` an empty place. */
export interface Form {
  readonly id: string
  readonly group: PartGroup
  readonly label: Bilingual
  readonly detail: Bilingual
  readonly prefix: Bilingual
  readonly lines: Bilingual<readonly string[]>
}
