import type {ReferenceType} from '../knowledge/references/types.ts'
import type {Draft} from './draft.ts'
import type {ReferenceFields} from './model.ts'
import {isOrganisation} from './organisation-names.ts'
import {isNewspaper, sameOrganisation} from './type.ts'

/** What follows from the type: an organisation publishes its own report, a newspaper signs its own news, a site is not published by itself. */
export function settle(fields: Draft['fields'], type: ReferenceType, organisation: string | undefined): void {
  const author = fields.author?.names[0]
  const site = fields['container-title']
  if (type === 'report' && site && !fields.publisher && isOrganisation(site.value)) {
    fields.publisher = site
    delete fields['container-title']
  }
  // "[Paper presentation]. 15th International Conference on …": what would be the publisher is the meeting.
  if (type === 'paper-conference' && !site && fields.publisher && fields.medium) {
    fields['container-title'] = fields.publisher
    delete fields.publisher
  }
  if ((type === 'report' || type === 'book') && organisation !== undefined && !fields.publisher && author) fields.publisher = {value: organisation, range: author.range}
  if (fields.publisher && organisation !== undefined && /^(?:author|penulis)$/i.test(fields.publisher.value)) fields.publisher = {value: organisation, range: fields.publisher.range}
  if (type === 'article-newspaper' && !fields['container-title'] && author) {
    const name = author.literal ?? [author.given, author.family].filter(Boolean).join(' ')
    if (isNewspaper(name)) fields['container-title'] = {value: name, range: author.range}
  }
  if (type === 'webpage' && fields.publisher && !fields['container-title'] && organisation !== undefined && sameOrganisation(organisation, fields.publisher.value)) delete fields.publisher
}

/** Neither a year nor an address, publisher, journal or names: nothing tells that it is an entry. */
export function isUnreadable(fields: ReferenceFields, type: ReferenceType): boolean {
  if (type === 'personal_communication') return false
  if (!/\p{L}[\s\S]*?\p{L}[\s\S]*?\p{L}/u.test(fields.title?.value ?? '') && !fields.URL && !fields.DOI && !(fields.author && fields.issued)) return true
  const signs = [fields.issued, fields.URL, fields.DOI, fields.publisher, fields['publisher-place'], fields.volume, fields['container-title'], fields.ISBN, fields.genre, fields.medium].filter(Boolean).length
  if (signs === 0) return !(fields.author && fields.title && fields.author.names.some(name => name.given !== undefined || name.literal !== undefined)) || !fields.title
  return !fields.title && !fields.URL && !fields.DOI && !fields.author
}
