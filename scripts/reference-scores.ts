// Prints how well reference entries, citations and lists are read, measured on the labels in test/labelled-references:
// node scripts/run.mjs scripts/reference-scores.ts [--half a|b] [--misses]
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {scoreCitations, type LabelledSentence} from '../test/references/score-citations.ts'
import {faultsOf, type LabelledDocument} from '../test/references/score-documents.ts'
import {f1, scoreEntries, type LabelledEntry, type Tally} from '../test/references/score.ts'

const folder = join('test', 'labelled-references')
const args = process.argv.slice(2)
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined
const read = <T>(name: string): readonly T[] | undefined => existsSync(join(folder, name)) ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as T[]).filter((_, index) => half === undefined || half === String(index % 4)) : undefined

for (const set of ['entries.json', 'entries-b.json', 'entries-c.json', 'entries-d.json', 'entries-e.json', 'entries-f.json', 'entries-g.json', 'entries-h.json', 'entries-i.json', 'entries-j.json', 'entries-k.json']) {
  const entries = read<LabelledEntry>(set)
  if (!entries) continue
  const scores = scoreEntries(entries)
  console.log(`${set}: ${scores.entries} entries`)
  console.log(`types: ${percent(scores.typesRight / scores.entries)} right`)
  for (const [type, {all, right}] of [...scores.byType].sort((a, b) => b[1].all - a[1].all)) console.log(`  ${type}: ${right} of ${all}`)
  console.log(line('fields', scores.fields))
  for (const [field, tally] of scores.byField) console.log(`  ${line(field, tally)}`)
  if (scores.values.right > 0) console.log(`values: ${percent(scores.values.right / (scores.values.right + scores.values.wrong))} right (${scores.values.wrong} wrong)`)
  console.log(line('missing fields', scores.missing))
  console.log(`complete entries flagged: ${scores.flagged} of ${scores.complete} (${percent(scores.flagged / scores.complete)})`)
  if (args.includes('--misses')) for (const miss of scores.misses) console.log(miss)
}

const sentences = read<LabelledSentence>('citations.json')
if (sentences) {
  const scores = scoreCitations(sentences)
  console.log(line('citations', scores.found))
  console.log(`must be listed: ${scores.listed.right} right, ${scores.listed.wrong} wrong`)
  if (args.includes('--misses')) for (const miss of scores.misses) console.log(miss)
}

for (const set of ['documents.json', 'documents-b.json']) {
  const documents = read<LabelledDocument>(set)
  if (!documents) continue
  let right = 0
  for (const document of documents) {
    const text = readFileSync(join(folder, 'documents', document.file), 'utf8')
    const path = document.bibliography
    const faults = faultsOf(document, text, path === undefined ? undefined : {path, text: readFileSync(join(folder, 'documents', path), 'utf8')})
    if (faults.length === 0) right++
    else if (args.includes('--misses')) console.log(`${document.file}\n     ${faults.join('\n     ')}`)
  }
  console.log(`${set}: read without a fault: ${right} of ${documents.length}`)
}

function line(name: string, tally: Tally): string {
  return `${name}: F1 ${f1(tally).toFixed(3)} (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
