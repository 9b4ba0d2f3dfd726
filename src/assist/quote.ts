import type {Range} from '../text/range.ts'

/** UTF-16 units of a quotation that still read at a glance. */
const longest = 120
/** Stands between a heading and the text below it, and between paragraphs. */
const between = ' – '

/** The words of a range on one line, cut at a word where they are long. */
export function quoted(text: string, {start, end}: Range): string {
  const blocks = blocksOf(text.slice(start, Math.min(end, start + longest * 2)))
  const words = blocks.map(block => block.replace(/\s+/g, ' ').trim()).filter(block => block !== '').join(between)
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s–]+$/, '')}…`
}

/** Headings without their marks and underlines, and paragraphs, each by itself. */
function blocksOf(source: string): readonly string[] {
  const blocks = ['']
  for (const line of source.split(/\r\n?|\n/)) {
    const words = line.replace(/^ {0,3}#{1,6}(?= |$)/, '').replace(/ #{1,6} *$/, '')
    if (isAlone(line)) blocks.push(words, '')
    else if (/^(?:-{2,}|=+)?$/.test(line.trim())) blocks.push('')
    else blocks[blocks.length - 1] += `${words}\n`
  }
  return blocks
}

/** Whether a line is a heading of its own, whatever stands around it. */
function isAlone(line: string): boolean {
  return /^ {0,3}#{1,6} /.test(line) || /^\s*(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*$/.test(line)
}
