import type {Root} from 'mdast'
import {readFrontMatter} from './front-matter.ts'
import type {Markdown} from './model.ts'
import {readOutline} from './outline.ts'
import {parseMarkdown} from './parse.ts'

/** Reads a Markdown text: one parse (unless its tree is there already), its front matter and its outline. Never throws on any text the parser can take. */
export function readMarkdown(text: string, tree: Root = parseMarkdown(text)): Markdown {
  return {text, tree, frontMatter: readFrontMatter(text, tree), outline: readOutline(text, tree)}
}
