import {assert} from 'chai'
import {commands, type Hover, type MarkdownString, type TextDocument} from 'vscode'
import {caseReport, englishReport, readme} from './samples.ts'
import {closeAll, openText, positionOf, until, withSetting} from './support.ts'

async function hoversAt(document: TextDocument, words: string): Promise<readonly string[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, words).translate(0, 1))
  return hovers.flatMap(({contents}) => contents.map(content => (content as MarkdownString).value))
}

/** The explanation among whatever the editor shows there: a diagnostic's message is no hover of a provider. */
const explained = (document: TextDocument, words: string): Promise<string> =>
  until(() => hoversAt(document, words), all => all.length > 0).then(all => all.join('\n'))

describe('Hovers', () => {
  afterEach(closeAll)

  it('explain a stage in its heading and in prose, in the report’s language', async () => {
    const indonesian = await openText(caseReport.replace('Wawancara dan pengamatan', 'Asesmen dengan BPSS'))
    assert.match(await explained(indonesian, 'Engagement'), /^\*\*Engagement\*\* · tahap pertolongan[\s\S]*\*\*Yang perlu tampak\*\*[\s\S]*\*Sumber: /)
    assert.match(await explained(indonesian, 'Asesmen dengan'), /^\*\*Asesmen\*\* · tahap pertolongan/)
    assert.match(await explained(indonesian, 'BPSS'), /^\*\*BPSS: Biopsikososial-spiritual\*\*/)
    const english = await openText(englishReport)
    assert.match(await explained(english, 'Termination'), /^\*\*Termination\*\* · stage of helping[\s\S]*\*Source: /)
    await withSetting('language', 'id', async () => {
      await until(() => hoversAt(english, 'Termination'), all => all.some(text => text.includes('tahap pertolongan')))
    })
  })

  it('are silent in code, in comments and in a text that is no report', async () => {
    const document = await openText(caseReport.replace('Wawancara dan', 'Lihat `asesmen` <!-- terminasi --> dan Asesmen dan'))
    await explained(document, 'Asesmen dan')
    assert.deepEqual(await hoversAt(document, 'asesmen` <'), [])
    assert.deepEqual(await hoversAt(document, 'terminasi -->'), [])
    const other = await openText(`${readme}\nEvaluation and Termination.\n`)
    assert.deepEqual(await hoversAt(other, 'Evaluation'), [])
  })

  it('follow the text as it is now', async () => {
    const document = await openText(caseReport.replace('jenis: laporan-kasus', 'jenis: laporan-kasus\ntingkat: mikro'))
    assert.match(await explained(document, 'circle-6'), /^\*\*Lingkaran intervensi/)
  })
})
