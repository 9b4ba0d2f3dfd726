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
