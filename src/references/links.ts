import {months, dateWords} from '../knowledge/references/dates.ts'
import {fold} from '../text/fold.ts'
import {readDate, type ReadDate} from './years.ts'
import {matchesOf} from './matches.ts'

/** Something read from the end of an entry, at offsets of its clean text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly valueStart: number
  readonly valueEnd: number
}

/** Links of an entry, and when the page was seen. */
export interface LinkMarks {
  readonly doi: Mark | undefined
  readonly url: Mark | undefined
  readonly accessed: (Mark & {readonly date: ReadDate}) | undefined
  readonly medium: Mark | undefined
  readonly isbn: Mark | undefined
  /** All that was read, to be taken from the text. */
  readonly taken: readonly {readonly start: number, readonly end: number}[]
}

const doiPattern = /10\.\s?\d{4,9}\/\s?[^\s"<>\0]+/g
const urlPattern = /(?:https?:\/\/\s?|www\.)[^\s"<>“”\0]+/gi
const barePattern = /(?<![\p{L}\p{N}@./-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|info|id|uk|au|io|me|co|blog|news|tv|int|us|ca|de|nl|in)(?:\/[^\s"<>\0]*)?(?![\p{L}\p{N}@])/giu
const accessPattern = /(?<![\p{L}\p{N}])(?:di ?akses|di ?unduh|diambil|diperoleh|tersedia|accessed|retrieved|viewed|downloaded|available|last accessed|akses)(?![\p{L}\p{N}])/giu
const accessWord = /akses|unduh|diambil|peroleh|tersedia|accessed|retrieved|viewed|download|available/
const mediumPattern = /[([]\s?(on-?line|internet|serial online|e-book|ebook|pdf|daring|homepage on the internet|versi elektronik|electronic version)\s?[)\]]/gi
const isbnPattern = /\b(?:E-?)?(?:ISBN|ISSN)(?:-1[03])?\s?:?\s?([\dXx][\dXx -]{6,18})/g
const followTokens = /^(?:[\s,.:;()[\]–-]|\d{1,2}[./:-]\d{1,2}(?:[./:-]\d{2,4})?|\d{1,4}|\p{L}+)/u
const fillers: ReadonlySet<string> = new Set([
  ...dateWords.words, ...Object.keys(months.names), 'dari', 'from', 'di', 'in', 'at', 'melalui', 'via', 'situs', 'laman', 'website', 'web', 'online', 'daring', 'link', 'tautan', 'alamat', 'url', 'the', 'last', 'terakhir', 'internet', 'page', 'kembali', 'and', 'dan', 'source', 'here',
])

/** Finds DOI, address, date of access and the like in a clean text; the head (`from`) is left alone for bare domain names. */
export function readLinks(text: string, from: number, links: readonly {readonly label: {readonly start: number, readonly end: number}, readonly url: string}[] = []): LinkMarks {
  const lower = text.toLowerCase()
  const web = lower.includes('http') || lower.includes('www.')
  const taken: {start: number, end: number}[] = []
  const isTaken = (at: number): boolean => taken.some(range => at >= range.start && at < range.end)
  const take = (start: number, end: number): void => {
    taken.push({start, end})
  }
  let doi: Mark | undefined
  if (text.includes('10.')) for (const match of matchesOf(doiPattern, text)) {
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const prefix = doiPrefix(before)
    if (prefix === undefined && (/(?:https?:\/\/|www\.)\S*$/i.test(before) || /\s/.test(match[0]))) continue
    const whole = match[0] + (prefix === undefined ? '' : cutOff(text.slice(match.index + match[0].length)))
    const written = trimAddress(whole)
    const start = match.index - (prefix?.length ?? 0)
    if (!doi) doi = {start, end: match.index + written.length, value: written.replace(/\s/g, ''), valueStart: match.index, valueEnd: match.index + written.length}
    take(start, match.index + whole.length)
  }
  let url: Mark | undefined
  const addUrl = (start: number, raw: string): void => {
    const value = trimAddress(raw)
    if (!url || (/^www\./i.test(url.value) && /^http/i.test(value) && url.value.length < value.length)) url = {start, end: start + value.length, value: value.replace(/\s/g, ''), valueStart: start, valueEnd: start + value.length}
    const lead = /(?:[[(]?\b(?:url|link|tautan|laman|situs|website|web|available at|available from|sumber|source|from|dari|at)\s?:?\s?|[[(])$/i.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? ''
    take(start - lead.length, start + value.length)
  }
  if (web) for (const match of matchesOf(urlPattern, text)) {
    if (isTaken(match.index)) continue
    const address = /^https?:\/\/\s?$/i.test(match[0]) ? '' : match[0]
    if (address) addUrl(match.index, address)
    else take(match.index, match.index + match[0].length)
  }
  const access = readAccess(text, lower, isTaken)
  for (const range of access.taken) taken.push(range)
  if (!url) {
    for (const link of links) {
      if (!doi && /10\.\d{4,9}\//.test(link.url) && /doi/i.test(link.url)) {
        const value = /10\.\d{4,9}\/\S+/.exec(link.url)?.[0] ?? link.url
        doi = {start: link.label.start, end: link.label.start, value, valueStart: link.label.start, valueEnd: link.label.end}
      } else if (/^https?:/i.test(link.url)) url ??= {start: link.label.start, end: link.label.start, value: link.url, valueStart: link.label.start, valueEnd: link.label.end}
    }
  }
  if (!url && !doi) {
    if (/[a-z0-9]\.[a-z]{2}/.test(lower)) for (const match of matchesOf(barePattern, text)) {
      if (match.index < from || isTaken(match.index) || !isDomain(match[0])) continue
      addUrl(match.index, match[0])
      break
    }
  }
  let medium: Mark | undefined
  if (/line|internet|e-?book|pdf|daring|elektronik|electronic/.test(lower)) for (const match of matchesOf(mediumPattern, text)) {
    medium ??= {start: match.index, end: match.index + match[0].length, value: match[1] ?? '', valueStart: match.index + 1, valueEnd: match.index + match[0].length - 1}
    take(match.index, match.index + match[0].length)
  }
  let isbn: Mark | undefined
  if (text.includes('ISBN') || text.includes('ISSN')) for (const match of matchesOf(isbnPattern, text)) {
    const value = (match[1] ?? '').trim()
    const valueStart = match.index + match[0].indexOf(match[1] ?? '')
    isbn ??= {start: match.index, end: match.index + match[0].length, value, valueStart, valueEnd: valueStart + value.length}
    take(match.index, match.index + match[0].length)
  }
  return {doi, url, accessed: access.accessed, medium, isbn, taken}
}

/** The rest of a DOI that a line's end cut, where nothing but it follows: " 02.020", " 17456916231179156". */
function cutOff(behind: string): string {
  return /^\s\d[\w()-]{0,20}(?:[./][\w()-]{1,20}){0,4}(?=\.?\s?$)/.exec(behind)?.[0] ?? ''
}

/** What leads to a DOI: "doi:", "https://doi.org/", a library's "https://doi-org.example.edu/"; undefined where nothing does. */
function doiPrefix(before: string): string | undefined {
  const word = /doi\s?[.:]?\s?:?\s?\/?\s?$/i.exec(before)?.[0]
  if (word !== undefined) return word
  const host = /(?:https?:\/\/\s?)?(?:[^\s/"]*|(?:dx\.\s?)?doi\.\s?org)\/\s?$/i.exec(before)?.[0]
  if (host === undefined || !/doi/i.test(host)) return undefined
  const label = /doi\s?:\s?$/i.exec(before.slice(0, before.length - host.length))?.[0] ?? ''
  return label + host
}

/** "Diakses pada 12 Maret 2019 pukul 20.15 WIB dari", "Retrieved March 2, 2020, from": the words before or after an address. */
function readAccess(text: string, lower: string, isTaken: (at: number) => boolean): {accessed: (Mark & {date: ReadDate}) | undefined, taken: {start: number, end: number}[]} {
  const taken: {start: number, end: number}[] = []
  let accessed: (Mark & {date: ReadDate}) | undefined
  if (accessWord.test(lower)) for (const match of matchesOf(accessPattern, text)) {
    let at = match.index + match[0].length
    let dateStart = -1
    let dateEnd = -1
    let reached = false
    while (at < text.length) {
      if (isTaken(at)) {
        // The date may stand behind the address: "diakses dari https://… tanggal 12 Maret 2021".
        reached = true
        while (at < text.length && isTaken(at)) at++
        if (dateStart >= 0 || !/^[\s,.([]{0,3}(?:(?:pada|tanggal|tgl|on|hari|diakses|accessed|retrieved)\b|\d{1,2}\s\p{L}|\p{L}{3,9}\s\d{1,2},)/iu.test(text.slice(at, at + 20))) break
        continue
      }
      const token = followTokens.exec(text.slice(at, at + 40))?.[0]
      if (token === undefined) break
      if (/^\p{L}/u.test(token) && !fillers.has(fold(token)) && !/^(?:diakses|accessed|retrieved)$/i.test(token)) break
      if (token === '(' && dateStart >= 0) break
      if (token === '.' && dateEnd > 0 && /^\s\p{Lu}/u.test(text.slice(at + 1, at + 3)) && !/^\s(?:Pukul|Jam|Dari|From)/.test(text.slice(at + 1, at + 8))) break
      if (/^\d/.test(token) || months.names[fold(token)] !== undefined) {
        if (dateStart < 0) dateStart = at
        if (!/^\d{1,2}[.:]\d{2}$/.test(token)) dateEnd = at + token.length
      }
      at += token.length
    }
    if (!reached && dateStart < 0 && at < text.length) {
      // "Tersedia", "akses" inside a title: only with a date or an address behind it.
      const bare = /^\S{0,80}\.\S{2,6}/.test(text.slice(at, at + 90)) && /\b(?:di|dari|at|from|pada|in|:)\s*$/i.test(text.slice(match.index, at))
      if (!bare) continue
    }
    const date = dateStart >= 0 ? readAccessDate(text.slice(dateStart, dateEnd)) : undefined
    if (date && !accessed) accessed = {start: match.index, end: at, value: text.slice(dateStart, dateEnd).replace(/[\s,.;]+$/, ''), valueStart: dateStart, valueEnd: dateEnd, date}
    taken.push({start: match.index, end: Math.max(at, match.index + match[0].length)})
  }
  if (!accessed && /[([]/.test(text) && /https?:|www\./.test(lower)) {
    // "http://… [9 Juni 2012]", "http://… (12 Maret 2019)": a day behind an address is that of access.
    for (const match of matchesOf(/[([]([^()[\]\0]{8,40})[)\]]/g, text)) {
      const date = readDate((match[1] ?? '').replace(/,?\s?(?:pukul|jam)\.?\s?\d{1,2}[.:]\d{2}.*$/i, ''))
      if (!date || date.parts.length < 3 || !/\S\s?[.,]?\s?$/.test(text.slice(0, match.index)) || !isTaken(Math.max(0, match.index - 2))) continue
      accessed = {start: match.index, end: match.index + match[0].length, value: match[1] ?? '', valueStart: match.index + 1, valueEnd: match.index + match[0].length - 1, date}
      taken.push({start: match.index, end: match.index + match[0].length})
      break
    }
  }
  return {accessed, taken}
}

function readAccessDate(text: string): ReadDate | undefined {
  const plain = text.replace(/\b\d{1,2}[.:]\d{2}\b(?![./:-]\d)/g, ' ')
  const read = readDate(plain)
  if (read) return read
  const numeric = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text)
  if (numeric) return {parts: [Number(numeric[3]), Number(numeric[2]), Number(numeric[1])], suffix: undefined, undated: false}
  return {parts: [], suffix: undefined, undated: false}
}

/** An address without the punctuation of the sentence around it. */
function trimAddress(address: string): string {
  let end = address.length
  for (;;) {
    const char = address[end - 1] ?? ''
    if (/[.,;:'’”"*_>\]]/.test(char)) end--
    else if (char === ')' && !balanced(address.slice(0, end))) end--
    else return address.slice(0, end)
  }
}

function balanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth--
  }
  return depth >= 0
}

/** Whether a word with dots is the name of a site, not "Ph.D", "et.al" or a glued sentence. */
function isDomain(word: string): boolean {
  return /^[a-z0-9./-]+$/.test(word) || /\.(?:com|org|net|go\.id|co\.id|ac\.id|or\.id)(?:\/|$)/i.test(word)
}
