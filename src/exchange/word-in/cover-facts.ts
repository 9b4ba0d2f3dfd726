import type {Language} from '../../knowledge/types.ts'
import {isName, isPlaceOrUnit, personOf, readCover as readPeople, type Person} from '../../report/people-on-cover.ts'

/** A line of a cover: its words, and the name of its paragraph's style. */
export interface CoverLine {
  readonly text: string
  readonly style: string
}

/** What a cover says, as far as it leaves no doubt; each with the lines that say it. */
export interface CoverFacts {
  readonly language: Language
  readonly authors: readonly Person[]
  readonly supervisors: readonly string[]
  readonly purpose: string
  readonly programme: string
  readonly campus: string
  readonly place: string
  readonly year: string
  /** Lines that need not stand in the text any more, from 0; by fact, to find their place again. */
  readonly used: ReadonlyMap<number, CoverFact>
}

/** The facts that a cover may tell. */
export type CoverFact = 'authors' | 'supervisors' | 'purpose' | 'programme' | 'campus' | 'place' | 'year'

/** Styles that our own documents have for the lines of a cover. */
const ownStyles: Readonly<Record<string, CoverFact>> = {
  'cover author': 'authors', 'cover supervisor': 'supervisors', 'cover purpose': 'purpose', 'cover programme': 'programme', 'cover campus': 'campus', 'cover place': 'place', 'cover year': 'year',
}

const english = /\b(?:by|supervisor|lecturer|university|college|polytechnic|school of|submitted|student (?:id|number))\b/iu
const supervisor = /^(?:dosen\s+)?(?:pembimbing|pengampu|supervisor|lecturer|dosen)(?:\s+(?:[iv]{1,3}|\d|utama|pendamping|lapangan|akademik|praktikum|mata kuliah))*\s?(?::(.*))?$/iu
const purpose = /^(?!.*\b(?:oleh|by)\b)(?:(?:makalah|laporan|tugas|karya tulis)(?: ini)? )?(?:disusun|diajukan|dibuat|ditulis|submitted|prepared|presented)\W(?:.{0,40}\W)?(?:untuk|guna|sebagai|dalam rangka|in|for|as)\b/iu
const goesOn = /^(?:\p{Ll}|(?:Tugas|Mata [Kk]uliah|Salah [Ss]atu|Syarat|Guna|Memenuhi|Memperoleh)\b)/u
const campus = /\b(?:universitas|politeknik|institut|sekolah tinggi|akademi|university|polytechnic|college)\b/iu
const programme = /^(?:program(?:me)?(?: studi)?|prodi|jurusan|departemen|department|diploma|sarjana terapan)\b/iu
const month = /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december)$/iu

/** Reads the lines of a cover below its title. */
export function readFacts(lines: readonly CoverLine[]): CoverFacts {
  const used = new Map<number, CoverFact>()
  const free = (at: number): boolean => lines[at] !== undefined && !used.has(at)
  const take = (at: number, fact: CoverFact): string => {
    used.set(at, fact)
    return lines[at]?.text ?? ''
  }
  const own = (fact: CoverFact): string[] => lines.flatMap(({style}, at) => ownStyles[style] === fact ? [take(at, fact)] : [])
  const first = (fact: CoverFact, read: () => string): string => {
    const [written] = own(fact)
    return written ?? read()
  }
  const only = (fact: CoverFact, pattern: RegExp): string => {
    const found = lines.flatMap(({text}, at) => free(at) && pattern.test(text) ? [at] : [])
    return found.length === 1 ? take(found[0]!, fact) : ''
  }
  const authorsByStyle = own('authors')
  const supervisorsByStyle = own('supervisors')
  const facts = {
    purpose: first('purpose', () => readPurpose(lines, take)),
    campus: first('campus', () => only('campus', campus)),
    programme: first('programme', () => only('programme', programme)),
  }
  const placed = readPlace(lines, used, take)
  const [place = placed.place, year = placed.year] = [own('place')[0], own('year')[0]]
  const supervisors = supervisorsByStyle.length > 0 ? supervisorsByStyle : readSupervisors(lines, free, take)
  // What was read already ends a list of names.
  const people = readPeople(lines.map(({text}, at) => free(at) ? text : 'Program studi'))
  const named = people.people.every(({name}) => name !== undefined) ? people.people : []
  if (authorsByStyle.length === 0 && named.length > 0) for (const at of people.used) if (free(at)) used.set(at, 'authors')
  for (const [at, {text}] of lines.entries()) {
    // The words above a name that our own documents have.
    const below = used.get(at + 1)
    if (free(at) && below !== undefined && ownStyles[lines[at + 1]?.style ?? ''] !== undefined && /^[^:]{1,30}:$/u.test(text)) used.set(at, below)
  }
  return {
    ...facts, place, year, supervisors, used,
    authors: authorsByStyle.length > 0 ? authorsByStyle.flatMap(words => personOf(words, true)) : named,
    language: lines.some(({text}) => english.test(text)) && !lines.some(({text}) => /\b(?:oleh|pembimbing|dosen|program studi|universitas|politeknik)\b/iu.test(text)) ? 'en' : 'id',
  }
}

/** One sentence, which may run over lines. */
function readPurpose(lines: readonly CoverLine[], take: (at: number, fact: CoverFact) => string): string {
  const start = lines.findIndex(({text}) => purpose.test(text))
  if (start < 0) return ''
  let words = take(start, 'purpose')
  for (let at = start + 1; at <= start + 3 && goesOn.test(lines[at]?.text ?? ''); at++) words += ` ${take(at, 'purpose')}`
  return words
}

/** A year at the foot of the cover, and the place above it or beside it where a campus or programme stands above that. */
function readPlace(lines: readonly CoverLine[], used: ReadonlyMap<number, CoverFact>, take: (at: number, fact: CoverFact) => string): {readonly place: string, readonly year: string} {
  const at = lines.length - 1
  const [, beside, year] = /^(?:(\D{3,40}?)[,\s]\s*)?((?:19|20)\d\d)$/u.exec(lines[at]?.text ?? '') ?? []
  if (year === undefined || used.has(at)) return {place: '', year: ''}
  const isPlace = (text: string): boolean => /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(text) && text.split(' ').length <= 3 && !isPlaceOrUnit(text) && !month.test(text)
  if (beside !== undefined) {
    if (!isPlace(beside)) return {place: '', year: ''}
    take(at, 'year')
    return {place: beside, year}
  }
  take(at, 'year')
  const above = lines[at - 1]?.text ?? ''
  const unit = used.get(at - 2) === 'campus' || used.get(at - 2) === 'programme' || isPlaceOrUnit(lines[at - 2]?.text ?? '')
  return {place: unit && !used.has(at - 1) && isPlace(above) ? take(at - 1, 'place') : '', year}
}

/** Names behind `Dosen Pembimbing:` or below it. */
function readSupervisors(lines: readonly CoverLine[], free: (at: number) => boolean, take: (at: number, fact: CoverFact) => string): string[] {
  const found: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const label = free(at) ? supervisor.exec(lines[at]?.text ?? '') : null
    if (!label) continue
    const beside = label[1]?.trim() ?? ''
    const below = lines[at + 1]?.text ?? ''
    if (beside !== '') {
      if (!isName(beside)) continue
      take(at, 'supervisors')
      found.push(beside)
    } else if (free(at + 1) && isName(below) && !isPlaceOrUnit(below)) {
      take(at, 'supervisors')
      found.push(take(at + 1, 'supervisors'))
    }
  }
  return found
}
