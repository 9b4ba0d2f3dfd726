import type {Paragraph as ParagraphNode, RootContent} from 'mdast'
import {rangeOf} from '../../markdown/node-ranges.ts'
import {countedCaption, readCaption} from './captions.ts'
import type {Draft} from './draft.ts'
import {runsOf, trimmed} from './inline.ts'
import type {Block, Paragraph, Run} from './model.ts'

/** An item that begins with a picture keeps its number above it. */
export function listedPicture(list: Paragraph['list']): Block[] {
  return list ? [{type: 'paragraph', style: 'ListParagraph', list, runs: []}] : []
}

/** Pictures alone; a title (`![…](… "title")`) becomes the caption where the text has none below it. */
export function pictureBlocks(draft: Draft, node: ParagraphNode, after: RootContent | undefined): Block[] {
  const runs = trimmed(runsOf(draft, node.children))
  const title = node.children.flatMap(child => child.type === 'image' && child.title ? [child.title] : child.type === 'imageReference' ? [draft.definitions.get(child.identifier)?.title ?? ''] : []).find(Boolean)
  const next = after?.type === 'paragraph' ? rangeOf(after) : undefined
  const captioned = next !== undefined && readCaption(draft.report.text, next.start, next.end)?.of === 'figure'
  const figure: Paragraph = {type: 'paragraph', style: 'Figure', runs, ...((title !== undefined || captioned) && {keepNext: true})}
  if (title === undefined || captioned) return [figure]
  const written = readCaption(title, 0, title.length)
  const words: Run[] = [{type: 'text', text: written ? title.slice(written.title) : title, format: {}}]
  return [figure, countedCaption(draft, 'figure', written?.word ?? '', written?.prefix ?? '', written?.number, words)]
}

/** A caption in the line below a picture, in the same paragraph. */
export function captionBelow(draft: Draft, node: ParagraphNode): {readonly at: number, readonly caption: NonNullable<ReturnType<typeof readCaption>>} | undefined {
  const [first] = node.children
  if (first?.type !== 'image' && first?.type !== 'imageReference') return undefined
  const range = rangeOf(node)
  const line = draft.report.text.indexOf('\n', rangeOf(first).end)
  const caption = line < 0 || line > range.end ? undefined : readCaption(draft.report.text, line + 1, range.end)
  return caption?.of === 'figure' ? {at: line + 1, caption} : undefined
}
