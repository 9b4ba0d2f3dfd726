import {nameKey} from '../../text/fold.ts'
import {bold} from './cover.ts'
import {textOf, without} from './inline.ts'
import type {Block, Paragraph, Style} from './model.ts'

/** Who signs below, in the words that approval pages have for it. */
const role = /^(?:dosen\s+)?(?:pembimbing|penguji|ketua|mengetahui|menyetujui|disetujui oleh|disahkan oleh|kepala|supervisor|lecturer|examiner|head|approved by)(?:\s+[^\s.]{1,20}){0,5}\s?[,:]?$/iu
const dotted = /[.…_]{5}/u

/** A report's own approval page, laid out as one: its title and names in the middle, room for signatures below those who sign. */
export function signedBlocks(blocks: readonly Block[], title: string): Block[] {
  let signing = false
  let below = false
  let titled = false
  return blocks.map(block => {
    if (block.type !== 'paragraph' || block.style !== 'BodyText') return block
    const text = textOf(block.runs).trim()
    const signer = role.test(text)
    if (dotted.test(text) || signer) signing = true
    const style: Style = nameKey(text) === nameKey(title) && !signing ? 'Title' : signing ? 'Normal' : 'CoverText'
    const before = below ? 1600 : signing || titled ? 480 : undefined
    const named = below
    below = signer
    titled = style === 'Title'
    const made: Paragraph = {...block, style, ...(style === 'Title' && {runs: without(block.runs, 'bold')}), ...(named && {runs: bold(block.runs)}), ...(style === 'Normal' && {align: 'left'}), ...(before !== undefined && {before}), ...(signer && {keepNext: true})}
    return made
  })
}

/** Where and when somebody wrote: `Bandung, Mei 2024`, `Bandung, ...... 20...`. */
const dated = /^\p{Lu}[\p{L} .]{1,30},\s.{0,30}(?:\d{4}|[.…_]{3})/u
const longestLine = 60
const mostLines = 5

/** A preface ends with place, date and who wrote it, which stand at the right. */
export function closedBlocks(blocks: readonly Block[]): Block[] {
  const isLine = (block: Block | undefined): boolean => {
    const text = block?.type === 'paragraph' && block.style === 'BodyText' ? textOf(block.runs).trim() : ''
    return text !== '' && text.length <= longestLine && (!/[!?:;,]$|[^.]\.$/u.test(text) || dated.test(text))
  }
  const last = blocks.findLastIndex(block => !isLine(block)) + 1
  const first = blocks.findIndex((block, at) => at >= Math.max(last, blocks.length - mostLines) && block.type === 'paragraph' && dated.test(textOf(block.runs).trim()))
  if (first < 0) return [...blocks]
  return blocks.map((block, at) => at >= first && block.type === 'paragraph' ? {...block, style: 'Normal', align: 'right', ...(at === first && {before: 240}), ...(at < blocks.length - 1 && {keepNext: true})} : block)
}
