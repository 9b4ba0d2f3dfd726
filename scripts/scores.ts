// Prints how well reports are read, measured on the labelled documents in test/labelled: npm run scores [-- --half a|b|c|d|e|f|g] [--misses]
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {labelledSets, scoreDocuments, type LabelledDocument, type Tally} from '../test/labelled/score.ts'

const folder = join('test', 'labelled')
const args = process.argv.slice(2)
const wanted = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined
const halves = labelledSets.filter(half => wanted === undefined || half === wanted)
const documents = halves.flatMap(half => {
  const labels = JSON.parse(readFileSync(join(folder, `${half}.json`), 'utf8')) as {documents: LabelledDocument[]}
  return labels.documents.map(label => ({label, text: readFileSync(join(folder, 'documents', label.file), 'utf8')}))
})
const scores = scoreDocuments(documents)

console.log(`${documents.length} documents`)
console.log(`kinds: ${scores.kindsRight} right of ${documents.length} (${percent(scores.kindsRight / documents.length)})`)
console.log(`findings on texts of kind other: ${scores.findingsOnOther}`)
for (const [name, tally] of Object.entries({'stages as sections': scores.stages, sections: scores.sections, principles: scores.principles})) console.log(line(name, tally))
if (args.includes('--misses')) for (const miss of scores.misses) console.log(miss)

function line(name: string, {right, wrong, missed}: Tally): string {
  const precision = right / Math.max(right + wrong, 1)
  const recall = right / Math.max(right + missed, 1)
  const f1 = 2 * precision * recall / Math.max(precision + recall, 1e-9)
  return `${name}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${f1.toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
