import type {KindId, Language} from '../knowledge/types.ts'
import type {Edit} from '../lint/finding.ts'
import {metaKeys} from '../report/meta-keys.ts'
import type {Report} from '../report/model.ts'

/** The edit that has the front matter name a kind, in the words of a language: a new value, a new key or a new block. */
export function declareKind({text, lines, frontMatter}: Report, kind: KindId, language: Language): Edit | undefined {
  const key = metaKeys.find(({id}) => id === 'kind')
  const value = key?.values.find(({id}) => id === kind)?.written[language]
  if (!key || !value) return undefined
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const present = frontMatter.fields.find(({key: name}) => name === key.names.id || name === key.names.en)
  if (present) return {range: present.valueRange, text: value}
  const entry = `${key.names[language]}: ${value}${eol}`
  if (!frontMatter.range) return {range: {start: 0, end: 0}, text: `---${eol}${entry}---${eol}${eol}`}
  const start = lines.line(lines.point(frontMatter.range.start).line + 1).start
  return {range: {start, end: start}, text: entry}
}
