import type {ReferenceEntry} from './model.ts'

type Law = Pick<ReferenceEntry, 'fields'> & {readonly law: NonNullable<ReferenceEntry['law']>}

/** The year of a law as it is said beside its number; undefined where the number ends with it, as that of a ruling does. */
export function yearBeside({fields}: Pick<ReferenceEntry, 'fields'>): number | string | undefined {
  const year = fields.issued?.literal ?? fields.issued?.['date-parts']?.[0]
  return year !== undefined && fields.number?.value.endsWith(`/${year}`) ? undefined : year
}

/** "Undang-Undang Nomor 14 Tahun 2019". */
export function lawName(entry: Law): string {
  const {fields, law} = entry
  const year = yearBeside(entry)
  return [law.name.value, fields.number && `Nomor ${fields.number.value}`, year !== undefined && `Tahun ${year}`].filter(Boolean).join(' ')
}
