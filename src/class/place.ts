import type {Language} from '../knowledge/types.ts'
import {classTexts} from './texts.ts'

/** A line of a report; `path` where it lies in another of its files than the first. */
export interface Place {
  readonly line: number | null
  readonly path?: string
}

/** A place in words, `baris 12` or `bab-2.md baris 12`; none where there is no line. */
export function placeText({line, path}: Place, language: Language): readonly string[] {
  return line === null ? [] : [`${path === undefined ? '' : `${path} `}${classTexts.line[language]} ${line}`]
}
