import {campusFormats} from '../../knowledge/campus-formats.ts'
import type {CampusFormat} from '../../knowledge/types.ts'
import type {WordWish} from '../../settings/profile/model.ts'

/** Centimetres of text that a page must have beside its margins. */
const leastRoom = 5

/**
 * The format of a document as a campus has it: one of the table's, with what its profile lays down in place of single
 * values. Headings of the text's own size keep to it. Paper and margins that leave no room for text give way to those of
 * the table, and `roomless` says so.
 */
export function formatFor(wish: WordWish = {}): {readonly format: CampusFormat, readonly roomless: boolean} {
  const {format: id, paper, margins, ...values} = wish
  const base = campusFormats.find(one => one.id === id) ?? campusFormats.find(({usual}) => usual) ?? campusFormats[0]
  if (!base) throw new Error('No format')
  const page = {paper: {...base.paper, ...paper}, margins: {...base.margins, ...margins}}
  const roomless = page.paper.width - page.margins.left - page.margins.right < leastRoom || page.paper.height - page.margins.top - page.margins.bottom < leastRoom
  const size = values.size ?? base.size
  const headings = base.headings.map(look => look.size === base.size ? {...look, size} : look)
  return {format: {...base, ...values, ...(!roomless && page), headings}, roomless}
}
