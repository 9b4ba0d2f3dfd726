import type {ReferenceType} from '../knowledge/references/types.ts'
import {isOrganisation} from './organisation-names.ts'
import {anyWord, beginsWith, holds, phraseKey, phrases, wordKey, words} from './tables.ts'

/** What an entry turned out to hold, as far as its type depends on it. */
export interface TypeFacts {
  readonly title: string
  readonly container: string | undefined
  /** Whether the container was named by "Dalam" or "In". */
  readonly inside: boolean
  readonly editor: boolean
  readonly organisation: string | undefined
  readonly publisher: string | undefined
  /** Whether a newspaper stands as the author of something without an address. */
  readonly newspaper: boolean
  readonly place: boolean
  readonly journal: boolean
  readonly volume: boolean
  readonly page: boolean
  readonly edition: boolean
  readonly isbn: boolean
  readonly doi: boolean
  readonly url: string | undefined
  /** Whether the date has a day, as news has. */
  readonly dated: boolean
  readonly thesis: boolean
  readonly film: boolean
  readonly accessed: boolean
  /** Whether the title stands in quotation marks. */
  readonly quoted: boolean
  readonly presented: boolean
  /** Whether a series of reports is named. */
  readonly series: boolean
  readonly unpublished: boolean
  /** Whether a piece or the title says that it is a handout, slides, a brochure. */
  readonly handout: boolean
  /** Words in brackets behind the title: "[Video]". */
  readonly descriptor: string | undefined
  /** The whole entry, for words that tell its kind. */
  readonly text: string
}

/** Whether a name is a journal's by its words. */
export function isPeriodical(name: string): boolean {
  return (anyWord(name, words.periodical) || phrases.journal.has(phraseKey(name))) && !/^(?:penerbit|cv|pt)\b/i.test(name)
}

/** Whether a name is a journal's by words that publishers do not bear as well ("White Hat Communications"); its numbers settle it otherwise. */
export function isSurelyPeriodical(name: string): boolean {
  return isPeriodical(name) && (phrases.journal.has(phraseKey(name)) || name.split(' ').some(word => words.periodical.has(wordKey(word)) && !words.eitherName.has(wordKey(word))))
}

/** Whether a name is a newspaper's or a news site's. */
export function isNewspaper(name: string): boolean {
  if (name.length > 60) return false
  const key = phraseKey(name)
  if (!phrases.newspaper.firsts.has(key.split(' ', 1)[0] ?? '') && !/^(?:harian|surat kabar|koran)\s/.test(key)) return false
  return phrases.newspaper.has(key) || (beginsWith(name, phrases.newspaper) > 0 && key.split(' ').length <= 4) || /^(?:harian|surat kabar|koran)\s/.test(key)
}

/** Whether a name is a magazine's. */
export function isMagazine(name: string): boolean {
  if (name.length > 60) return false
  const key = phraseKey(name)
  return phrases.magazine.has(key) || /^majalah\s/.test(key)
}

/** Whether a name is that of a conference or its proceedings. */
export function isConference(name: string): boolean {
  return beginsWith(name, phrases.conference) > 0 || /(?:proceedings of|prosiding) /i.test(name) || (/^(?:\d|the |in |international|annual|national|seminar|makalah|paper|[ivx]+ )/i.test(name) && holds(name, phrases.conference))
}

const journalWord = /jurnal|journal|majalah|magazine|buletin|bulletin|warta|review/i

/** The type of an entry. */
export function typeOf(facts: TypeFacts): ReferenceType {
  const {container, descriptor} = facts
  if (facts.thesis) return 'thesis'
  if (descriptor && /\b(?:magazine|majalah)\b/i.test(descriptor)) return 'article-magazine'
  if (descriptor && /\b(?:newspaper|berita|surat kabar|koran)\b/i.test(descriptor)) return 'article-newspaper'
  if (descriptor && /\b(?:blog|weblog|web ?page|web ?site|situs|laman)\b/i.test(descriptor) && !facts.journal) return 'webpage'
  if (facts.film || (descriptor && holds(descriptor, phrases.audiovisual))) return 'motion_picture'
  if ((facts.url && /youtube\.com|youtu\.be|vimeo\.com/i.test(facts.url)) || (container && /^youtube$/i.test(container))) return 'motion_picture'
  if (facts.presented || (descriptor && /^(?:(?:conference )?paper presentation|poster presentation|conference (?:paper|presentation|session)|makalah (?:seminar|konferensi)|presentasi)/i.test(descriptor)) || (container && isConference(container)) || /[.,?]\s(?:makalah|conference paper)\.?$/i.test(facts.text)) return 'paper-conference'
  if (facts.series && !container) return 'report'
  if (container && isMagazine(container)) return 'article-magazine'
  if (container && isNewspaper(container) && !facts.journal) return 'article-newspaper'
  // "In: Perspectives on Social Casework. Philadelphia: …": a house and its place behind "in" print books, whatever these are called.
  if (facts.inside && container && facts.place && facts.publisher && !facts.volume && !journalWord.test(container)) return 'chapter'
  if (container && (facts.journal || facts.volume) && !facts.editor && !(facts.inside && (facts.place || facts.publisher) && !isPeriodical(container))) return 'article-journal'
  if (facts.inside && container && facts.url && !facts.editor && !facts.page && !facts.publisher && holds(container, phrases.lookUp)) return 'webpage'
  // "In Bayesian Analysis, doi": a journal named as a book would be.
  if (facts.inside && container && facts.doi && !facts.editor && !facts.page && !facts.publisher && !facts.place) return 'article-journal'
  if (facts.inside && (facts.editor || (container && !isPeriodical(container)))) return 'chapter'
  if (container && isPeriodical(container)) return 'article-journal'
  if (container && facts.doi && !facts.publisher) return 'article-journal'
  if (container && !facts.publisher && !facts.place && !facts.url && !facts.inside && words.discipline.has(wordKey(container.split(' ').at(-1) ?? ''))) return 'article-journal'
  if (container && facts.dated && !facts.publisher) return facts.url ? 'webpage' : 'article-newspaper'
  if (container && facts.page && !facts.publisher && !facts.url) return 'article-journal'
  if (!container && !facts.publisher && ((facts.journal && (facts.page || facts.doi)) || (facts.quoted && facts.page && !facts.newspaper))) return 'article-journal'
  if (facts.dated && facts.page && !container && !facts.publisher && !facts.place && !facts.url && !facts.accessed) return 'article-newspaper'
  if (facts.newspaper && !facts.publisher) return 'article-newspaper'
  const own = facts.organisation !== undefined
  const same = own && facts.publisher !== undefined && sameOrganisation(facts.organisation ?? '', facts.publisher)
  const reportTitle = beginsWith(facts.title, phrases.report) > 0 || /\b(?:laporan|report|working paper|policy brief|fact sheet|statistik|statistics|profil|survei)\b/.test(facts.title.slice(0, 200).toLowerCase())
  const bookLike = facts.edition || facts.isbn
  const official = facts.publisher !== undefined && (anyWord(facts.publisher, words.organisation) || isOrganisation(facts.publisher)) && !/\bpress\b|\bpers\b|publish|penerbit|pustaka\b|\bbooks?\b|universit/i.test(facts.publisher)
  if (facts.accessed && !facts.url && !facts.place && !facts.publisher && !bookLike) return 'webpage'
  if (facts.url && !facts.place && !facts.publisher && !bookLike) {
    const named = /\b(?:laporan|report|working paper|policy brief)\b/i.test(facts.title.slice(0, 200)) || /\.pdf(?:$|[?#])|\/(?:reports?|publications?|publikasi|laporan)\//i.test(facts.url) || (/\b(?:di ?unduh|downloaded)\b/i.test(facts.text) && /^(?:pedoman|panduan|petunjuk|rencana|buku)\b/i.test(facts.title))
    return own && named ? 'report' : 'webpage'
  }
  if ((facts.unpublished || facts.handout) && !facts.place) return 'document'
  if (official && !bookLike && ((own && !/^buku\b/i.test(facts.title)) || (reportTitle && /\b(?:laporan|report)\b/i.test(facts.title)))) return 'report'
  if (own && !bookLike && (same || !facts.publisher || reportTitle || (facts.url !== undefined && facts.place))) return 'report'
  if (reportTitle && /^(?:laporan|report on|annual report|working paper|policy brief|fact sheet|survei|technical report)\b/i.test(facts.title) && !bookLike) return 'report'
  return 'book'
}

/** Whether author and publisher are one body: equal, the one within the other, or its abbreviation. */
export function sameOrganisation(a: string, b: string): boolean {
  const left = phraseKey(a)
  const right = phraseKey(b)
  if (!left || !right) return false
  const short = right.split(' ')
  const long = left.split(' ')
  // "Badan Pusat Statistik Kabupaten Sumedang" and "BPS Kabupaten Sumedang".
  for (let count = 2; count <= 5 && count < long.length; count++) {
    if (long.slice(0, count).map(word => word[0] ?? '').join('') === short[0] && long.slice(count).join(' ') === short.slice(1).join(' ')) return true
  }
  if (left === right || left.includes(right) || right.includes(left)) return true
  if (/^(?:author|penulis)$/.test(right)) return true
  const letters = (text: string): string => text.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word)).map(word => word[0] ?? '').join('').toLowerCase()
  return letters(a).replace(/ri$/, '') === right.replaceAll(' ', '').replace(/ri$/, '') || letters(b) === left.replaceAll(' ', '')
    || (right.length <= 14 && /^(?:kemen|dep|bappe|kp)/.test(right) && /^(?:kement|depart|badan)/.test(left))
}
