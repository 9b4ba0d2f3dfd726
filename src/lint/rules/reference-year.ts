import type {DateField} from '../../references/model.ts'
import {judgedEntries, nameOf, strangeYear, unreadEntries} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A year or date of an entry that cannot be. */
export default defineRule({
  id: 'reference-year',
  severity: 'info',
  about: {
    id: 'Tahun dan tanggal dalam daftar pustaka masuk akal.',
    en: 'Years and dates in the reference list are possible ones.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    future: {
      id: '`{entry}` bertahun {year}, diharapkan paling lambat {latest}',
      en: '`{entry}` is of {year}, expected {latest} at the latest',
    },
    accessed: {
      id: '`{entry}` diakses pada {year}, diharapkan paling lambat {latest}',
      en: '`{entry}` was accessed in {year}, expected {latest} at the latest',
    },
    early: {
      id: '`{entry}` diakses pada {year}, sebelum terbit pada {issued}, diharapkan sesudahnya',
      en: '`{entry}` was accessed in {year}, before it came out in {issued}, expected after it',
    },
    strange: {
      id: '`{found}` pada `{entry}` bukan tahun, diharapkan empat angka',
      en: '`{found}` in `{entry}` is no year, expected four digits',
    },
    date: {
      id: 'Tanggal `{found}` pada `{entry}` tidak ada, diharapkan tanggal yang ada dalam kalender',
      en: 'The date `{found}` in `{entry}` does not exist, expected a date of the calendar',
    },
  },
  fixTitles: [],
  check(report, found, {references, year: now}) {
    const read = references()
    for (const entry of [...judgedEntries(read), ...unreadEntries(read)]) {
      const {issued, accessed} = entry.fields
      const name = nameOf(entry)
      const written = ({range}: DateField): string => report.text.slice(range.start, range.end)
      const strange = strangeYear(report.text, entry)
      if (strange) {
        const words = report.text.slice(strange.start, strange.end)
        found('strange', {range: strange, anchor: `${entry.key} ${words}`, data: {entry: name, found: words}, evidence: [entry.range]})
      }
      const year = yearOf(issued)
      const seen = yearOf(accessed)
      if (issued && year !== undefined && year > now) {
        found('future', {range: issued.range, anchor: entry.key, data: {entry: name, year, latest: now}, evidence: [entry.range]})
      }
      if (accessed && seen !== undefined && seen > now) {
        found('accessed', {range: accessed.range, anchor: entry.key, data: {entry: name, year: seen, latest: now}, evidence: [entry.range]})
      } else if (accessed && seen !== undefined && year !== undefined && year <= now && seen < year) {
        found('early', {range: accessed.range, anchor: entry.key, data: {entry: name, year: seen, issued: year}, evidence: [issued?.range ?? entry.range]})
      }
      for (const date of [issued, accessed]) {
        if (date && !exists(date)) found('date', {range: date.range, anchor: `${entry.key} ${written(date)}`, data: {entry: name, found: written(date)}})
      }
    }
  },
})

function yearOf(date: DateField | undefined): number | undefined {
  return date?.['date-parts']?.[0]
}

/** Whether the calendar has the day. */
function exists({'date-parts': parts}: DateField): boolean {
  const [year, month, day] = parts ?? []
  if (year === undefined || month === undefined || day === undefined) return true
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Tahun yang belum tiba atau angka yang bukan tahun hampir selalu salah ketik, dan kutipan dengan tahun itu ikut salah.',
    en: 'A year that has not come yet, or a number that is no year, is nearly always a typing error, and the citations with that year are wrong too.',
  },
  note: {
    id: '“t.t.”, “n.d.”, dan “in press” bukan kesalahan. Tahun mana yang benar hanya diketahui penulis, karena itu tidak ada perbaikan otomatis.',
    en: '“n.d.”, “t.t.” and “in press” are no fault. Only the writer knows the right year, so there is no fix.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Tahun yang mungkin', en: 'A possible year'}, language: 'id', text: makalah()},
  {
    name: {id: 'Tahun yang belum tiba', en: 'A year that has not come'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H. ⟦(2097)⟧future. *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Angka yang bukan tahun', en: 'A number that is no year'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H. (⟦19577⟧strange). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Tanpa tahun', en: 'Without a year'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H. (n.d.). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
]
