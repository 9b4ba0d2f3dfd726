import {approaches} from '../knowledge/approaches.ts'
import {communityModels} from '../knowledge/models.ts'
import type {Outline} from '../markdown/model.ts'
import {nameKey} from '../text/fold.ts'

const names: ReadonlySet<string> = new Set([...communityModels, ...approaches].flatMap(({label, aliases, misspellings}) => [label.id, label.en, ...aliases ?? [], ...misspellings ?? []]).map(bare))
/** So many of them in headings are the report's account of approaches, whatever their chapter is called. */
const fewest = 2

/** Whether approaches or models have headings of their own: "2.1 Pengembangan Masyarakat Lokal", "2.2 Perencanaan Sosial". */
export function tellsApproaches({sections}: Outline): boolean {
  const told = new Set(sections.flatMap(({heading}) => heading && names.has(bare(heading.text)) ? [bare(heading.text)] : []))
  return told.size >= fewest
}

function bare(title: string): string {
  return nameKey(title.replace(/\([^)]*\)/gu, ' ')).replace(/^(?:model|pendekatan|metode) | (?:model|approach)$/gu, '')
}
