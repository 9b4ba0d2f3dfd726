import {readEntry} from '../../src/references/read-entry.ts'
import type {ReferenceEntry, ReferenceFields} from '../../src/references/model.ts'

/** The list of a real student paper, with its slips: one work twice, once without its publisher. */
export const paperList: readonly string[] = [
  'Heru Sukoco, Dwi. 2011. Profesi Pekerjaan Sosial dan Proses Pertolongannya. Bandung: Penerbit STKS Press.',
  'Payne, Marcolm.1991. Modern Social Work Theory: a Critical Introduction. Manchester: Macmillan.',
  'Heru Sukoco,Dwi.1992.Profesi Pekerjaan sosisal.Bandung:Koperasi mahasiswa STKS Bandung.',
  'Iskandar, Jusman. 1994. Beberapa Keahlian Penting dalamPekerjaan Sosial.',
  'Iskandar, Jusman. 1994. Beberapa Keahlian Penting dalamPekerjaan Sosial. Bandung : STKS.',
]

/** Reads a text that is one entry. */
export function read(text: string): ReferenceEntry {
  return readEntry(text, 0, text.length)
}

/** The fields of an entry as plain text: names as "Family, Given", dates as "2019-3-12". */
export function shown(fields: ReferenceFields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, text(field)]))
}

function text(field: NonNullable<ReferenceFields[keyof ReferenceFields]>): string {
  if ('names' in field) return field.names.map(name => name.literal ?? [name.family, name.given].filter(Boolean).join(', ')).join('; ') + (field.others ? '; …' : '')
  if ('undated' in field) return field.undated ? 'undated' : (field['date-parts'] ?? []).join('-') + (field.suffix ?? '')
  return field.value
}

/** Every range of an entry's fields with the text that it should cover. */
export function rangesOf(entry: ReferenceEntry): {readonly start: number, readonly end: number}[] {
  return Object.values(entry.fields).flatMap(field => 'names' in field ? [field.range, ...field.names.map(name => name.range)] : [field.range])
}
