/** A passage that reports share, cut to what people read of it; plain values. */
export interface ShownPassage {
  readonly words: number
  /** Whether it stands there word by word. */
  readonly same: boolean
  readonly places: readonly ShownPlace[]
  /** Further places that are not shown. */
  readonly more: number
}

/** Where it stands; `submission` is the path of the report's row. */
export interface ShownPlace {
  readonly path: string
  readonly submission: string
  readonly line: number
  readonly endLine: number
  readonly text: string
}

/** The passages that are shown, longest first, and how many shorter ones are not. */
export interface ShownPassages {
  readonly passages: readonly ShownPassage[]
  readonly more: number
}
