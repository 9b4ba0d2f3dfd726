import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {languages} from '../../src/knowledge/types.ts'
import {exitCodeTable, helpText, optionTable} from '../../src/cli/help.ts'
import {options} from '../../src/cli/options.ts'
import {fileErrors} from '../../src/cli/texts.ts'
import {run} from './run.ts'

const pages = {id: 'docs/cli.id.md', en: 'docs/cli.md'}

describe('help and documentation of the command line', () => {
  for (const language of languages) {
    it(`${pages[language]} has the tables of options and exit codes (UPDATE=1 rewrites them)`, () => {
      const page = readFileSync(pages[language], 'utf8')
      const tables = {options: optionTable(language), 'exit-codes': exitCodeTable(language)}
      const fresh = Object.entries(tables).reduce((text, [name, table]) =>
        text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(?=<!-- /${name} -->)`), (_, start: string) => `${start}\n${table}\n\n`), page)
      if (process.env['UPDATE']) writeFileSync(pages[language], fresh)
      else assert.equal(page, fresh)
    })

    it(`${pages[language]} names every reason why a file cannot be read`, () => {
      const page = readFileSync(pages[language], 'utf8')
      for (const code of Object.keys(fileErrors)) if (code !== 'missing-similar') assert.ok(page.includes(`| \`${code}\` |`), code)
    })

    it(`the help in ${language} names every option and fits a terminal`, () => {
      const help = helpText([language])
      for (const {long} of options) assert.ok(help.includes(`--${long}`), long)
      for (const line of help.split('\n')) assert.ok(line.length <= 80, line)
    })
  }

  it('shows the help in the language of the terminal, in both where it has another', async () => {
    const help = async (env: Record<string, string>): Promise<string> => (await run(['--help'], {env})).out
    assert.equal(await help({LANG: 'id_ID.UTF-8'}), helpText(['id']))
    assert.equal(await help({LANG: 'en_US.UTF-8'}), helpText(['en']))
    assert.equal(await help({LANG: 'C'}), helpText(['id', 'en']))
    assert.equal((await run(['--help', '--language', 'en'], {env: {LANG: 'id'}})).out, helpText(['en']))
  })

  it('shows the version of the package', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
    assert.deepEqual(await run(['--version']), {code: 0, out: `${version}\n`, err: ''})
  })
})
