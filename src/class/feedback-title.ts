import {languages, type Bilingual} from '../knowledge/types.ts'

/** How feedback begins. */
export const feedbackTitle = {
  title: {id: 'Umpan balik', en: 'Feedback'},
  report: {id: 'Laporan', en: 'Report'},
} as const satisfies Readonly<Record<string, Bilingual>>

/** Whether a text is feedback that was written here: it is no report of the class. */
export function isFeedback(text: string): boolean {
  return languages.some(language => text.startsWith(`# ${feedbackTitle.title[language]}\n\n- ${feedbackTitle.report[language]}: `))
}
