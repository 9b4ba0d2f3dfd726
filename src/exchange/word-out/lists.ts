/** How the items of a list are marked; `before` and `after` stand around the number. */
export interface ListForm {
  readonly count: 'bullet' | 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'
  readonly before: '' | '('
  readonly after: '' | '.' | ')'
}

/** One level of a list of headings: its number's form, its text with `%1` and so on, and the number that it begins with. */
export interface HeadingLevel {
  readonly count: ListForm['count']
  readonly text: string
  readonly start: number
  /** The heading style that takes its number from this level by itself. */
  readonly style?: string
  /** Whether the title follows on a line of its own. */
  readonly alone?: boolean
}

/** A definition of lists: those of items all share nine levels of one form. */
export type Abstract =
  | {readonly id: number, readonly type: 'items', readonly form: ListForm}
  | {readonly id: number, readonly type: 'headings', readonly levels: ReadonlyMap<number, HeadingLevel>}

/** One list of a document: it counts by itself from `start` at its level. */
export interface ListInstance {
  readonly num: number
  readonly abstract: number
  readonly start: {readonly level: number, readonly value: number} | undefined
}

/** The lists of a document, gathered while it is written. */
export interface Lists {
  readonly abstracts: readonly Abstract[]
  readonly instances: readonly ListInstance[]
  /** Begins a list of items and gives its number. */
  items(form: ListForm, level: number, start: number): number
  /** Makes a list for headings and gives its number. */
  headings(levels: ReadonlyMap<number, HeadingLevel>): number
}

/** The deepest level that Word knows, from 0. */
export const deepest = 8

/** Begins with no lists. */
export function createLists(): Lists {
  const abstracts: Abstract[] = []
  const instances: ListInstance[] = []
  const forms = new Map<string, number>()
  const instance = (abstract: number, start: ListInstance['start']): number => {
    instances.push({num: instances.length + 1, abstract, start})
    return instances.length
  }
  return {
    abstracts, instances,
    items(form, level, start) {
      const key = `${form.count} ${form.before} ${form.after}`
      const known = forms.get(key)
      const id = known ?? abstracts.length
      if (known === undefined) {
        abstracts.push({id, type: 'items', form})
        forms.set(key, id)
      }
      return instance(id, form.count === 'bullet' ? undefined : {level: Math.min(level, deepest), value: start})
    },
    headings(levels) {
      const id = abstracts.length
      abstracts.push({id, type: 'headings', levels})
      return instance(id, undefined)
    },
  }
}
