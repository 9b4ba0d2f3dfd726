import type {Form} from '../knowledge/forms/form.ts'
import {entryFields, entryForms, entryStyles} from '../knowledge/references/entry-forms.ts'
import type {Language} from '../knowledge/types.ts'

/** Entries of the reference list, one form for each type of work and style. */
export const referenceForms: readonly Form[] = entryForms.flatMap(({id, label, prefix, entry}) => entryStyles.map((style): Form => ({
  id: `reference-${id}-${style.id}`,
  group: 'references',
  label: {id: `${label.id} (${style.label.id})`, en: `${label.en} (${style.label.en})`},
  detail: {id: `Entri daftar pustaka, ${style.label.id}.`, en: `Reference entry, ${style.label.en}.`},
  prefix: {id: `pustaka-${prefix.id}-${style.id}`, en: `reference-${prefix.en}-${style.id}`},
  lines: {id: [named(entry[style.id].id, 'id')], en: [named(entry[style.id].en, 'en')]},
})))

function named(text: string, language: Language): string {
  return text.replace(/⟦(\w+)⟧/gu, (whole, field: string) => {
    const name = entryFields[field]
    return name ? `⟦${name[language]}⟧` : whole
  })
}
