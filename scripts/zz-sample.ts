import {readFileSync} from 'node:fs'
import {readEntry} from '../src/references/read-entry.ts'
const E = JSON.parse(readFileSync('../shared/samples/references.json', 'utf8'))
for (const l of E) {
  const e = readEntry(l.text, 0, l.text.length)
  const f = Object.keys(e.fields)
  const d = [...l.fields.filter((x: string) => !f.includes(x)).map((x: string) => '-' + x), ...f.filter(x => !l.fields.includes(x)).map(x => '+' + x)]
  const m = [...l.missing.filter((x: string) => !e.missing.includes(x as never)).map((x: string) => '-m:' + x), ...e.missing.filter(x => !l.missing.includes(x)).map(x => '+m:' + x)]
  if (e.type !== l.type || d.length || m.length) console.log(l.text.slice(0, 150), '\n   ', e.type, l.type, d.join(' '), m.join(' '))
}
