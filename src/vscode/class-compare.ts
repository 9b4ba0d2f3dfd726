import {sharedInSteps, type SharedWords} from '../class/passages/index.ts'
import type {ViewPassage} from '../class/view/model.ts'
import {excerpt, mostShown} from '../class/passages/shown.ts'
import {indexLines} from '../text/range.ts'
import {fileAt} from '../text/joined.ts'
import type {ClassEntry} from './class-run.ts'
import type {OpenPlace} from './class-open.ts'
import {textOf} from './class-whole.ts'
import type {Services} from './services.ts'

/** What a class shares, as the view shows it, and where each place opens. */
export interface Comparison {
  readonly passages: readonly ViewPassage[]
  readonly places: readonly (readonly OpenPlace[])[]
  /** Passages that are not shown, all shorter. */
  readonly more: number
}

/** Compares the reports of a class in slices; undefined where the class changed meanwhile. Texts are read again one by one, for what is shown only. */
export async function compareClass(services: Services, entries: ReadonlyMap<string, ClassEntry>, turn: () => Promise<void>, isStale: () => boolean): Promise<Comparison | undefined> {
  const compared = [...entries.values()].flatMap(({uri, row, words, files}) => words ? [{uri, row, words, files}] : [])
  const steps = sharedInSteps(compared.map(({words}) => words))
  let step = steps.next()
  while (!step.done) {
    if (isStale()) return undefined
    await turn()
    step = steps.next()
  }
  const shown = step.value.slice(0, mostShown.passages).map(shared => ({...shared, places: shared.places.slice(0, mostShown.places), more: Math.max(0, shared.places.length - mostShown.places)}))
  const texts = new Map<SharedWords['places'][number], ViewPassage['places'][number] & {readonly opens: OpenPlace}>()
  for (const [submission, places] of bySubmission(shown)) {
    const {uri, row, files} = compared[submission]!
    const read = await textOf(services, uri, files)
    await turn()
    if (isStale() || !read) return undefined
    const lines = indexLines(read.text)
    const name = row.students.map(one => one.name ?? one.number ?? '').filter(Boolean).join('; ')
    for (const place of places) {
      const {range} = place
      const file = read.files && fileAt(read.files, range.start)
      const part = file && files?.find(one => one.path === file.path)
      const [start, end] = file ? [range.start, Math.min(range.end, file.end)].map(offset => file.lines.point(offset - file.start)) : [range.start, range.end].map(offset => lines.point(offset))
      if (!start || !end) continue
      texts.set(place, {
        key: (part?.uri ?? uri).toString(), path: part?.path ?? row.path, submission: row.path, name, line: start.line, endLine: end.line, text: excerpt(read.text.slice(range.start, range.end)),
        opens: {line: start.line, column: start.column, endLine: end.line, endColumn: end.column},
      })
    }
  }
  const found = shown.map(({words, likeness, places, more}) => ({words, same: likeness === 1, more, places: places.flatMap(place => texts.get(place) ?? [])}))
  return {
    passages: found.map(({places, ...passage}) => ({...passage, places: places.map(({opens: _, ...place}) => place)})),
    places: found.map(({places}) => places.map(({opens}) => opens)),
    more: Math.max(0, step.value.length - mostShown.passages),
  }
}

function bySubmission(shared: readonly SharedWords[]): ReadonlyMap<number, readonly SharedWords['places'][number][]> {
  const found = new Map<number, SharedWords['places'][number][]>()
  for (const place of shared.flatMap(({places}) => places)) {
    const known = found.get(place.submission)
    if (known) known.push(place)
    else found.set(place.submission, [place])
  }
  return found
}
