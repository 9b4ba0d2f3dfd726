import {chapters} from '../knowledge/sections.ts'
import {nameKey} from '../text/fold.ts'
import {isKnownLabel, knownNameOf, type KnownName} from './known-names.ts'
import type {Heading} from './model.ts'
import {isCapitals} from './pseudo-heading.ts'

/** Ranks: a smaller one stands above. Chapters are 10, `1.1` is 20, `1.1.1` is 30, run-in labels come last. */
const chapterRank = 10
const runInRank = 90

const openings: ReadonlySet<string> = new Set(chapters.filter(({chapter}) => chapter === 'opening').flatMap(({aliases}) => aliases.map(nameKey)))

/** `I.` behind `H.` is a letter, not a roman one: the number that the sequence asks for wins. */
export function settleNumbering(headings: readonly Heading[]): Map<Heading, Heading> {
  const settled = new Map<Heading, Heading>()
  let letter = 0
  for (const heading of headings) {
    const {numbering} = heading
    const single = /^[IVXL]\\?[.)]$/u.exec(numbering?.raw ?? '')
    const asLetter = single ? (numbering?.raw.charCodeAt(0) ?? 0) - 64 : 0
    if (numbering && single && letter > 1 && asLetter === letter + 1) settled.set(heading, {...heading, numbering: {...numbering, style: 'letter', parts: [asLetter]}})
    if (numbering?.style === 'letter') letter = numbering.parts[0] ?? 0
    else if (settled.has(heading)) letter = asLetter
    else if (numbering?.style === 'chapter' || (numbering?.style === 'roman' && !settled.has(heading))) letter = 0
  }
  return settled
}

/** The name kind of a heading's title, if its title is a known one. */
export function nameKind(heading: Pick<Heading, 'text'>): KnownName | undefined {
  return knownNameOf(heading.text)
}

/**
 * Gives every heading its rank. Written depth is trusted where the report uses `#` consistently; a number says more than
 * a depth, because many reports give every heading the same one.
 */
export function rankHeadings(headings: readonly Heading[], title: Heading | undefined): number[] {
  const hasChapters = headings.some(heading => heading.numbering?.style === 'chapter')
  // `A. Rahman` alone is no sign that letters count the parts.
  const counts = (heading: Heading): boolean => heading.depth !== undefined || (heading.numbering?.parts[0] ?? 0) > 1 || isKnownLabel(heading.text)
  const hasRoman = headings.some(heading => heading.numbering?.style === 'roman' && heading.form !== 'item' && counts(heading))
  const hasLetters = headings.some(heading => isCapitalLetter(heading) && counts(heading))
  const written = headings.some(heading => heading.depth !== undefined && heading !== title)
  const titleStandsAlone = title?.depth !== undefined && headings.some(heading => heading !== title && (heading.depth ?? 9) <= (title.depth ?? 1))
  const depthRank = depthRanks(headings, title)
  const ranks: number[] = []
  let lastFirm = 0
  /** The rank of the last heading with `#`, and the last letter that counts one. */
  let marked = 0
  let letter: {readonly count: number, readonly rank: number} | undefined
  // Where "PENDAHULUAN" is a chapter in capitals, the other lines in capitals are chapters too.
  const shouted = headings.some(heading => heading !== title && isShout(heading) && nameKind(heading) === 'chapter')
  const top = written ? topRank() : chapterRank
  let previous: Heading | undefined
  let opening = false
  for (const heading of headings) {
    // Among labels such as `PURPOSE: …` a line `CONTENT OF THE INTERVIEW` is one of them.
    const label = heading.form === 'capitals' && !heading.numbering && previous?.form === 'run-in'
    // Where neither marks nor numbers tell, a stage behind "Pendahuluan" is no part of it.
    const leaves = opening && isBare(heading) && nameKind(heading) === 'stage'
    const rank = label ? runInRank : leaves ? chapterRank : rankOf(heading)
    // Behind "PROSES INTERVENSI" in capitals, "Asesmen" in small letters stands below it.
    if ((!leaves || isShout(heading)) && rank <= chapterRank) opening = isBare(heading) && openings.has(nameKey(heading.text))
    ranks.push(rank)
    previous = heading
    if (heading.depth !== undefined || heading.numbering) lastFirm = rank
    if (heading.depth !== undefined) marked = rank
    if (isCapitalLetter(heading)) letter = {count: heading.numbering?.parts[0] ?? 0, rank}
    else if (letter && rank <= letter.rank) letter = undefined
  }
  return ranks

  /** Preface, contents and references stand beside the chapters, whatever their own depth: `## Abstract` before `## Introduction`. */
  function topRank(): number {
    const others = headings.filter(heading => heading !== title && heading.form !== 'run-in' && !['front', 'back'].includes(nameKind(heading) ?? '') && (heading.depth !== undefined || heading.numbering || nameKind(heading) === 'chapter'))
    return others.length > 0 ? Math.max(chapterRank, Math.min(...others.map(rankOf))) : chapterRank
  }

  /** `A. Tujuan` without `#` stands below the heading with `#` before it, `B.` beside its `A.` whatever stands between. */
  function belowMarked({numbering}: Heading): number {
    const goesOn = letter !== undefined && (numbering?.parts[0] ?? 0) > 1 && (numbering?.parts[0] ?? 0) > letter.count
    return goesOn ? letter?.rank ?? 0 : marked === 0 ? 0 : marked + 4
  }

  function rankOf(heading: Heading): number {
    const style = heading.numbering?.style
    const kind = nameKind(heading)
    if (heading === title) return heading.depth === undefined || titleStandsAlone ? chapterRank : 1
    if (heading.form === 'run-in') return runInRank
    if (style === 'chapter') return chapterRank
    if (style === 'decimal') return chapterRank * (heading.numbering?.parts.length ?? 2)
    if (kind === 'front' && !heading.numbering) return top
    // What stands below `# References` stays below it, though all chapters are `##`.
    if (kind === 'back' && !heading.numbering) return heading.depth === undefined ? top : Math.max(chapterRank, Math.min(top, depthRank(heading.depth)))
    if (heading.depth !== undefined) return depthRank(heading.depth)
    if (style === 'roman') return hasChapters ? 20 : chapterRank
    if (style === 'letter' && /^\(?[a-z]/u.test(heading.numbering?.raw ?? '')) return 44
    if (style === 'letter') return Math.max(hasChapters || hasRoman ? 20 : chapterRank + 4, isBareLetter(heading) ? belowMarked(heading) : 0)
    if (style === 'arabic') return hasLetters ? 30 : hasChapters || hasRoman ? 24 : chapterRank
    if (kind === 'chapter') return chapterRank
    if (written) return Math.max(lastFirm + 5, chapterRank + 5)
    // "PROFIL LEMBAGA" beside "PENDAHULUAN" is a chapter, though `A.` counts the parts of both.
    if (!hasChapters && !hasRoman && shouted && isShout(heading)) return chapterRank
    if (!hasChapters && !hasRoman && !hasLetters) return isShout(heading) ? chapterRank + 2 : 18
    return heading.form === 'capitals' ? 22 : heading.form === 'bold' ? 32 : 34
  }
}

/** Whether a heading counts with `A.`, `B.`. */
function isCapitalLetter({numbering}: Heading): boolean {
  return numbering?.style === 'letter' && /^\(?[A-Z]/u.test(numbering.raw)
}

function isBareLetter(heading: Heading): boolean {
  return heading.depth === undefined && isCapitalLetter(heading)
}

/** Whether a heading is in capitals, bold or not. */
function isShout({form, text}: Heading): boolean {
  return form === 'capitals' || (form === 'bold' && isCapitals(text))
}

/** Whether neither a mark nor a number says how deep a heading is. */
function isBare({form, depth, numbering}: Heading): boolean {
  return depth === undefined && numbering === undefined && form !== 'run-in'
}

/** The rank of each `#` depth, calibrated by the numbered headings of that depth. */
function depthRanks(headings: readonly Heading[], title: Heading | undefined): (depth: number) => number {
  const measured = new Map<number, number>()
  for (const heading of headings) {
    if (heading.depth === undefined || heading === title) continue
    const style = heading.numbering?.style
    const rank = style === 'chapter' ? chapterRank : style === 'decimal' ? chapterRank * (heading.numbering?.parts.length ?? 2) : undefined
    if (rank !== undefined) measured.set(heading.depth, Math.max(measured.get(heading.depth) ?? 0, rank))
  }
  return depth => {
    const known = measured.get(depth)
    if (known !== undefined) return known
    const nearest = [...measured.keys()].sort((a, b) => Math.abs(a - depth) - Math.abs(b - depth) || a - b)[0]
    if (nearest === undefined) return depth * chapterRank
    return Math.max(2, (measured.get(nearest) ?? 0) + (depth - nearest) * chapterRank)
  }
}
