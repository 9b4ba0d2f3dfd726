import type {Language} from '../knowledge/types.ts'
import {visible} from '../text/visible.ts'
import {reportTexts} from './texts.ts'

/** A path as people read it in a line; standard input has none of its own. */
export function shownPath(path: string, language: Language): string {
  return path === '-' ? reportTexts.input[language] : visible(path)
}
