import type {HeadingTools} from '../heading-tools.ts'

/** How a line looks beyond its words. */
export interface LineLook {
  readonly bold: boolean
  readonly centred: boolean
  /** Whether a blank line, or the end of a paragraph, stands on both sides. */
  readonly alone: boolean
  /** The number of the last heading that was counted with `1.`, `2.`: the next one goes on with it, whatever its name. */
  readonly counted?: number
  /** Whether a chapter `LAMPIRAN` is open, which single appendices stand in. */
  readonly appended?: boolean
}

/** A line that is a heading: what it is numbered or named by, and its level where that alone decides. */
export interface FoundHeading {
  /** Headings of one key stand at one level. */
  readonly key: string
  readonly level: number | undefined
  /** `BAB I` or `1.1` without a title, which then stands in the next line. */
  readonly bare: boolean
}

const topNames: ReadonlySet<string> = new Set(['front', 'back', 'chapter'])
const mostWords = 16

/** `Lampiran 2. Pedoman wawancara`, `LAMPIRAN A`; a sentence that begins so has a small letter behind the number. */
const appendix = /^(?:lampiran|appendix|annex) (?:\d{1,2}|[A-Z]|[IVXL]{1,5})(?:\s?[.:)–—-]\s*(?=\S)|\s+(?=["“(]?\p{Lu})|$)/u
const chapterOfAppendices = /^(?:lampiran(?:\W+lampiran)?|appendi(?:x|ces)|annex(?:es)?)$/iu

function appendixAt(line: string): {readonly bare: boolean} | undefined {
  const single = line.replace(/\s+/gu, ' ')
  const named = /^\p{Lu}/u.test(line) ? appendix.exec(single.replace(/^\p{L}+/u, word => word.toLowerCase())) : null
  const title = single.slice(named?.[0].length)
  return named && !/[.;,]$/u.test(title) ? {bare: title === ''} : undefined
}

/** Whether a heading opens the chapter that single appendices stand in. */
export function opensAppendices(title: string): boolean {
  return chapterOfAppendices.test(title.trim())
}

/** Tells whether a line without a heading style is a heading; only where its number, its look or its name leaves no doubt. */
export function findHeading(text: string, look: LineLook, tools: HeadingTools): FoundHeading | undefined {
  const line = text.trim()
  if (line === '' || line.includes('\n') || line.length > 160 || tools.isContentsLine(line)) return undefined
  const words = line.split(/\s+/u).length
  if (words > mostWords) return undefined
  const shown = look.bold || look.centred
  const named = shown || tools.isCapitals(line) ? appendixAt(line) : undefined
  if (named) return {key: 'appendix', level: look.appended === true ? 2 : 1, bare: named.bare}
  const number = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?$/u.test(line) ? tools.readNumbering(line)?.numbering : undefined
  if (number) return {key: `decimal ${number.parts.length}`, level: Math.min(6, number.parts.length), bare: true}
  const pseudo = tools.readPseudoHeading(look.bold ? `**${line}**` : line, true)
  if (!pseudo) return undefined
  const capitals = tools.isCapitals(pseudo.title)
  const numbering = pseudo.numbered?.numbering
  const name = tools.knownNameOf(pseudo.title.replace(/:$/u, ''))
  switch (numbering?.style) {
    case 'chapter': return {key: 'chapter', level: 1, bare: pseudo.title === ''}
    case 'decimal': return shown || look.alone ? {key: `decimal ${numbering.parts.length}`, level: Math.min(6, numbering.parts.length), bare: false} : undefined
    // Names stand in the middle of a cover, and their initials are no numbers.
    case 'roman': return name !== undefined || (look.bold || capitals) && !look.centred ? {key: 'roman', level: undefined, bare: false} : undefined
    case 'letter': return /^\(?[A-Z]/u.test(numbering.raw) && (name !== undefined || (look.bold || capitals) && !look.centred) ? {key: 'letter', level: undefined, bare: false} : undefined
    case 'arabic': return shown && (name !== undefined || (look.bold && numbering.parts[0] === (look.counted ?? 0) + 1 && (look.counted ?? 0) > 0)) ? {key: 'arabic', level: undefined, bare: false} : undefined
    case undefined: break
  }
  if (name === undefined) return undefined
  if (topNames.has(name)) return shown || capitals || name !== 'chapter' ? {key: 'chapter', level: 1, bare: false} : undefined
  return name === 'part' && (look.bold || capitals) ? {key: 'part', level: undefined, bare: false} : undefined
}

/** Whether a line may be the title that stands below a bare `BAB I`. */
export function isChapterTitle(text: string, tools: HeadingTools): boolean {
  const line = text.trim()
  const words = line.split(/\s+/u).length
  return line !== '' && !line.includes('\n') && words <= 14 && !/[.;,:]$/u.test(line) && /^["“‘'(]?\p{Lu}/u.test(line) && !tools.readNumbering(line) && !appendixAt(line)
}

/** Gives the headings of one text their levels, in document order. */
export interface Levels {
  place(key: string, level?: number): number
}

/** A heading of a new key stands one below the last one; one of a key that is open stands beside it. */
export function createLevels(): Levels {
  let open: {readonly key: string, readonly level: number}[] = []
  return {
    place(key, level) {
      const known = level === undefined ? open.findLast(one => one.key === key)?.level : undefined
      const settled = level ?? known ?? Math.min(6, (open.at(-1)?.level ?? 0) + 1)
      open = [...open.filter(one => one.level < settled), {key, level: settled}]
      return settled
    },
  }
}
