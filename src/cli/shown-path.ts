import type {Language} from '../knowledge/types.ts'
import {reportTexts} from './texts.ts'

/** Standard input has no path of its own. */
export function shownPath(path: string, language: Language): string {
  return path === '-' ? reportTexts.input[language] : path
}
