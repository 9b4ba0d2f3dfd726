import {readEntry} from '/tmp/wt/refmend/src/references/read-entry.ts'
import {readHead} from '/tmp/wt/refmend/src/references/head.ts'
import {readBody} from '/tmp/wt/refmend/src/references/body.ts'
import {findYears} from '/tmp/wt/refmend/src/references/years.ts'
import {cleanText} from '/tmp/wt/refmend/src/references/clean-text.ts'
for (const t of process.argv.slice(2)) {
  const e = readEntry(t, 0, t.length)
  console.log(t, '\n  ', e.type, 'missing', e.missing.join(','))
  for (const [k, v] of Object.entries(e.fields)) console.log('     ', k, '=', 'names' in (v as any) ? (v as any).names.map((n: any) => n.literal ?? `${n.family}, ${n.given}`).join(' | ') : (v as any).value ?? JSON.stringify((v as any)['date-parts']))
  const c = cleanText(t, 0, t.length)
  if (process.env.V) { const h = readHead(c.text, findYears(c.text), c.emphasis); console.log(h); const b = readBody(c, c.text, h.body, h.year, false); console.log({rest: b.rest, t: b.title?.value, c: b.container?.value, n: b.numbers}) }
}
