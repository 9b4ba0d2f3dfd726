import type {Language} from '../knowledge/types.ts'
import {visible} from '../text/visible.ts'
import {sameContent, severalFiles} from './groups.ts'
import type {HandedIn} from './handed-in.ts'
import {studentText} from './students.ts'
import {classTexts} from './texts.ts'

/** Students with several files, and files that hold the same, as rows of two cells each: who or how, and the files. */
export interface GroupRows {
  readonly several: readonly (readonly [string, readonly string[]])[]
  readonly same: readonly (readonly [string, readonly string[]])[]
}

/** The groups of a class in words. */
export function groupRows(all: readonly HandedIn[], language: Language): GroupRows {
  return {
    several: severalFiles(all).map(({students, files}) => [students.map(student => {
      const {names, numbers} = studentText({students: [student]})
      return names && numbers ? `${names} (${numbers})` : names || numbers
    }).join('; '), files]),
    same: sameContent(all).map(({how, files}) => [classTexts[how][language], files]),
  }
}

/** The groups of a class as lines of plain text; none where there are none. */
export function groupsAsText(all: readonly HandedIn[], language: Language): string {
  const {several, same} = groupRows(all, language)
  const block = (title: string, rows: GroupRows[keyof GroupRows]): string =>
    rows.length === 0 ? '' : `${title}:\n${rows.map(([who, files]) => `  ${visible(who)}: ${files.map(visible).join(', ')}\n`).join('')}`
  return block(classTexts.several[language], several) + block(classTexts.same[language], same)
}

/** The other files that a file shares its group with, each once. */
export function othersOf(path: string, groups: GroupRows[keyof GroupRows]): string {
  return [...new Set(groups.flatMap(([, files]) => files.includes(path) ? files.filter(other => other !== path) : []))].join('; ')
}
