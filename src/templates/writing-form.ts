import type {Language} from '../knowledge/types.ts'
import {toRoman} from '../text/roman.ts'

/** A chapter's heading as reports of the language write it: `# BAB I PENDAHULUAN`, `# Chapter 1: Introduction`. */
export function chapterHeading(language: Language, number: number, label: string): string {
  return language === 'id' ? `# BAB ${toRoman(number)} ${label.toUpperCase()}` : `# Chapter ${number}: ${label}`
}

/** A heading below the chapters, with its number if it has one: `## 1.1 Latar Belakang`. */
export function heading(depth: number, numbers: readonly number[], label: string): string {
  return ['#'.repeat(depth), numbers.join('.'), label].filter(Boolean).join(' ')
}

/** Guiding questions as comments, one a line: the writer reads them, no export shows them. Fixes write them in the same way. */
export function guidance(questions: readonly string[]): string {
  // Two hyphens in a row would end the comment early in some tools.
  return questions.map(question => `<!-- ${question.replaceAll('--', '–')} -->`).join('\n')
}
