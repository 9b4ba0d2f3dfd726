/** A person who wrote a report, as far as it says so. */
export interface Person {
  readonly name: string | undefined
  /** The student number as written, e.g. `20.04.123`. */
  readonly number: string | undefined
}

/** Who a value of the front matter names: a name, `Name (number)`, or a map. With `whole` any words are a name, since a document has to show them. */
export function personOf(value: unknown, whole = false): readonly Person[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const written = String(value).replace(/\s+/g, ' ').trim()
    const found = lineOf(written, 1)
    return !whole || written === '' || found.some(({name}) => name !== undefined) ? found : [namedAnyhow(written)]
  }
  if (typeof value !== 'object' || value === null) return []
  const entry = (names: readonly string[]): string | undefined => {
    const found = Object.entries(value).find(([key]) => names.includes(key.toLowerCase().replace(/[\s_]+/g, '-')))?.[1] as unknown
    return typeof found === 'string' || typeof found === 'number' ? cleaned(String(found)) : undefined
  }
  const [name, number] = [entry(nameKeys), entry(numberKeys)]
  return name === undefined && number === undefined ? [] : [{name, number}]
}

/** Initials and names that are still to be filled in are names to a document. */
function namedAnyhow(written: string): Person {
  const [, name, number] = /^(.{1,80}?)\s?\((?:(?:NIM|NRP|NPM|student number)[.:]?\s?)?([\d./-]{4,24})\)$/i.exec(written) ?? []
  return {name: name ?? written, number}
}

const nameKeys: readonly string[] = ['nama', 'name', 'penulis', 'author', 'nama-lengkap', 'nama-mahasiswa', 'full-name']
const numberKeys: readonly string[] = ['nim', 'nrp', 'npm', 'student-number', 'student-id', 'nomor-induk', 'nomor-induk-mahasiswa', 'number', 'nomor']

const numberLabel = /^(?:nim|nrp|npm|nomor induk(?: mahasiswa)?|no\.? ?mhs|student (?:id|number|no))(?:\s?\/\s?(?:nim|nrp|npm))?\b[\s.:]{0,5}(.+)$/i
const nameLabel = /^(?:nama(?: mahasiswa| penulis| lengkap)?|name|student name|penulis|author)\s{0,20}:\s{0,20}(.+)$/i
const introduction = /^(?:(?:di)?(?:susun|tulis|buat|kerjakan|ajukan)\s)?oleh\s{0,3}:?\s{0,3}(.*)$|^(?:prepared|submitted|written) by\s{0,3}:?\s{0,3}(.*)$/i

/** The writers that a cover names: behind "Nama:" or "Disusun oleh", with the number beside or below each name. */
export function peopleOnCover(lines: readonly string[]): readonly Person[] {
  return readCover(lines).people
}

/** The same, with the lines that name them, from 0; those that introduce them are among them. */
export function readCover(lines: readonly string[]): {readonly people: readonly Person[], readonly used: ReadonlySet<number>} {
  const people: Person[] = []
  const used = new Set<number>()
  let introduced: number | undefined
  const use = (at: number): void => {
    used.add(at)
    if (introduced !== undefined) used.add(introduced)
    introduced = undefined
  }
  const name = (at: number, found: readonly Person[]): void => {
    people.push(...found)
    if (found.length > 0) use(at)
  }
  const number = (at: number, found: string): void => {
    const last = people.at(-1)
    if (last && last.number !== undefined) return
    if (last) people[people.length - 1] = {...last, number: found}
    else people.push({name: undefined, number: found})
    use(at)
  }
  // How many lines a list of names may still go on.
  let listed = 0
  for (const [at, raw] of lines.entries()) {
    const line = cleaned(raw)
    if (line === '') continue
    const intro = introduction.exec(line)
    const labelled = numberLabel.exec(line)?.[1]
    const named = nameLabel.exec(line)?.[1]
    if (labelled !== undefined) {
      const found = numberIn(labelled)
      if (found !== undefined) number(at, found)
    } else if (named !== undefined) name(at, lineOf(named))
    else if (intro) {
      listed = 12
      introduced = at
      name(at, lineOf(intro[1] ?? intro[2] ?? ''))
    } else if (listed > 0) {
      const alone = people.length > 0 && /^\d[\d.\s/-]{3,18}\d$/.test(line) ? numberIn(line) : undefined
      const found = alone === undefined ? lineOf(line) : []
      if (alone !== undefined) number(at, alone)
      else if (found.length === 0 || isPlaceOrUnit(line)) listed = 0
      else name(at, found)
    }
    listed--
  }
  return {people, used}
}

/** "Rani (20.04.123)", "1. Rani - 2004123", "Rani NIM 2004123": a name and what number stands beside it. The front matter may name an initial; on a cover one letter may be anything. */
function lineOf(text: string, fewest = 2): readonly Person[] {
  const line = cleaned(text)
  const number = numberIn(line)
  const name = cleaned((number === undefined ? line : line.replace(number, ' ')).replace(/\b(?:nim|nrp|npm|student (?:id|number))\b[.:]?/gi, ' ').replace(/\(\s*\)/g, ' '))
    .replace(/^\d{1,2}[.)]\s*/, '').replace(/^[\s,;:()/-]+|[\s,;:()/-]+$/g, '')
  if (name.length < fewest || !isName(name)) return number === undefined || name !== '' ? [] : [{name: undefined, number}]
  return [{name, number}]
}

/** A student number: five digits and more, with full stops, slashes or hyphens between them. */
function numberIn(text: string): string | undefined {
  const found = /(?<![\p{L}\d])[A-Z]{0,3}\d(?:[./-]?\d){4,17}(?![\p{L}\d])/u.exec(text)?.[0]
  return found !== undefined && !/^(?:19|20)\d\d[/-](?:19|20)\d\d$/.test(found) ? found : undefined
}

/** Whether words look like a person's name, degrees included. */
export function isName(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && /^[\p{L}\p{M}.,'’ -]+$/u.test(text) && text.split(' ').length <= 7
}

/** What follows the names on a cover is the programme, the campus, the city. */
export function isPlaceOrUnit(line: string): boolean {
  return /\b(?:program|prodi|studi|jurusan|fakultas|universitas|politeknik|sekolah tinggi|institut|kementerian|dosen|pembimbing|mata kuliah|semester|kelas|tahun|department|faculty|university|school|college|course|lecturer|supervisor|city)\b/i.test(line)
}

function cleaned(text: string): string {
  return text.replace(/[*_`#>|]+/g, ' ').replace(/<[^>]{0,40}>/g, ' ').replace(/^\s*[-•]\s+/, '').replace(/\s+/g, ' ').trim()
}
