import {readFileSync} from 'node:fs'
import {readEntry} from '../src/references/read-entry.ts'
const file = process.argv[2] ?? '/tmp/dev/entries.txt'
const lines = file.endsWith('.json') ? (JSON.parse(readFileSync(file, 'utf8')) as {text: string}[]).map(e => e.text) : readFileSync(file, 'utf8').split('\n').filter(Boolean)
for (const line of lines) {
  const e = readEntry(line, 0, line.length)
  const names = (l: any) => l?.names.map((n: any) => n.literal ? `«${n.literal}»` : `${n.family}|${n.given ?? ''}`).join(' + ') + (l?.others ? ' +others' : '')
  console.log('\n' + line)
  console.log(`  ${e.type} [${e.style}] missing: ${e.missing.join(',')}`)
  for (const [k, v] of Object.entries(e.fields) as any) console.log(`    ${k}: ${v.names ? names(v) : v['date-parts'] || v.undated !== undefined ? (v['date-parts'] ?? []).join('-') + (v.undated ? 'undated' : '') + (v.suffix ?? '') : v.value}`)
}
