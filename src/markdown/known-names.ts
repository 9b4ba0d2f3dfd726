import {chapters, sections} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import {nameKey} from '../text/fold.ts'

/** What a known heading name stands for, as far as the outline cares. */
export type KnownName = 'front' | 'back' | 'chapter' | 'part' | 'stage'

const front = new Set(['cover', 'approval', 'preface', 'contents'])
const back = new Set(['references', 'appendix'])

/** Every heading name of the knowledge tables, folded: it tells a bare line of text from a heading. */
export const knownNames: ReadonlyMap<string, KnownName> = collect()

function collect(): Map<string, KnownName> {
  const names = new Map<string, KnownName>()
  const add = (list: readonly string[], kind: KnownName): void => {
    for (const name of list) if (!names.has(nameKey(name))) names.set(nameKey(name), kind)
  }
  for (const section of sections) {
    const kind = front.has(section.id) ? 'front' : back.has(section.id) ? 'back' : 'part'
    add([...section.aliases, ...section.misspellings, ...(section.inside?.names ?? [])], kind)
  }
  for (const chapter of chapters) add([...chapter.aliases, ...(chapter.misspellings ?? [])], 'chapter')
  for (const stage of stages) add([...stage.aliases, ...stage.misspellings], 'stage')
  return names
}
