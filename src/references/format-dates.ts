import {terms} from '../knowledge/references/terms.ts'
import type {Language} from '../knowledge/types.ts'
import type {DateField} from './model.ts'

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** "12 Maret 2019", "March 12, 2019". */
export function dateWords(date: DateField | undefined, language: Language): string {
  const [year, month, day] = date?.['date-parts'] ?? []
  if (year === undefined) return ''
  const name = month === undefined ? '' : monthNames[language][month - 1] ?? ''
  if (!name) return String(year)
  if (day === undefined) return `${name} ${year}`
  return language === 'en' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
}

/** What stands in the brackets of APA: "2019, March 12". */
export function apaDate(date: DateField | undefined, language: Language): string {
  if (!date) return ''
  if (date.literal !== undefined) return date.literal
  const [year, month, day] = date['date-parts'] ?? []
  if (year === undefined) return terms.undated.written[language]
  const name = month === undefined ? '' : monthNames[language][month - 1] ?? ''
  const rest = !name ? '' : day === undefined ? name : language === 'en' ? `${name} ${day}` : `${day} ${name}`
  return `${year}${date.suffix ?? ''}${rest && `, ${rest}`}`
}

/** The year alone, as the Indonesian style has it. */
export function harvardDate(date: DateField | undefined, language: Language): string {
  if (!date) return ''
  if (date.literal !== undefined) return date.literal
  const year = date['date-parts']?.[0]
  return year === undefined ? terms.undated.written[language] : `${year}${date.suffix ?? ''}`
}
