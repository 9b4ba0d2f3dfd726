import type {Bilingual, Language} from '../knowledge/types.ts'

/** Something that a writer can insert at the cursor: a section, a stage, a principle, a form. */
export interface InsertablePart {
  /** Written or made of a written id; settings and keyboard shortcuts may name it. */
  readonly id: string
  /** The drawer in which it lies. */
  readonly group: Bilingual
  readonly label: Bilingual
  readonly detail: Bilingual
  /** What is typed for it, e.g. `tahap-asesmen` and `stage-assessment`. */
  readonly prefix: Bilingual
  /** The text in VS Code snippet syntax, with tab stops where something is to be filled in. */
  body(language: Language): string
  /** The same text as plain Markdown, with placeholders. */
  markdown(language: Language): string
}
