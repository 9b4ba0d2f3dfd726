import assert from 'node:assert/strict'
import {parseCommand} from '../../src/cli/parse.ts'
import {run} from './run.ts'

const good: readonly {name: string, argv: string[], wanted: object}[] = [
  {name: 'defaults', argv: ['check', 'a.md'], wanted: {task: 'check', inputs: ['a.md'], format: 'text', language: 'auto', failOn: 'warning', kind: undefined}},
  {name: 'every option', argv: ['check', '--format=json', '--kind', 'paper', '--language', 'en', '--fail-on', 'hint', 'a', 'b'], wanted: {inputs: ['a', 'b'], format: 'json', kind: 'paper', language: 'en', failOn: 'hint'}},
  {name: 'a kind by its Indonesian name', argv: ['check', '--kind', 'laporan-kasus', 'a'], wanted: {kind: 'case-report'}},
  {name: 'standard input', argv: ['check', '-'], wanted: {inputs: ['-']}},
  {name: 'files behind --', argv: ['check', '--', '--format'], wanted: {inputs: ['--format'], format: 'text'}},
  {name: 'options before the command', argv: ['--format', 'json', 'check', 'a'], wanted: {inputs: ['a'], format: 'json'}},
  {name: 'the last of two', argv: ['check', 'a', '--format', 'json', '--format', 'text'], wanted: {format: 'text'}},
  {name: 'help wins over what is missing', argv: ['-h'], wanted: {task: 'help'}},
  {name: 'version', argv: ['-V'], wanted: {task: 'version'}},
]

const bad: readonly {argv: string[], en: string}[] = [
  {argv: [], en: 'There is no command, write `peksos check <files or folders>` (more: `peksos --help`).'},
  {argv: ['check'], en: 'No file was named, write files or folders, or `-` for standard input.'},
  {argv: ['chek', 'a'], en: 'The command `chek` is not known, perhaps `peksos check` was meant.'},
  {argv: ['laporan.md'], en: 'The command `laporan.md` is not known, expected one of `check`, `compare`, `convert`, `annotate`, `export`, `new`, `config`, `profile`, `rules`, `explain` (for example `peksos check laporan.md`).'},
  {argv: ['convert'], en: 'No file was named, write one: `peksos convert <file>`.'},
  {argv: ['convert', 'a.docx', 'b.docx'], en: 'The command `convert` takes one file, but more than one was named.'},
  {argv: ['convert', 'a.docx', '--fail-on', 'info'], en: 'The command `convert` has no option `--fail-on`.'},
  {argv: ['check', 'a.md', '--title', 'T'], en: 'The command `check` has no option `--title`.'},
  {argv: ['check', 'a', '-o', 'csv'], en: 'The value `csv` of `--output` is not FORMAT:FILE, with a format out of `text`, `json`, `sarif`, `junit`, `github`, `csv`, `html`, `markdown`.'},
  {argv: ['check', 'a', '--max-warnings', 'x'], en: 'The value `x` of `--max-warnings` is not a whole number.'},
  {argv: ['check', 'a', '--dry-run'], en: 'The option `--dry-run` means something with `--fix` only.'},
  {argv: ['check', 'a', '--rule', 'stage-mising'], en: 'The rule `stage-mising` is not known, perhaps `stage-missing` was meant.'},
  {argv: ['rules', 'a'], en: 'The command `rules` takes no files.'},
  {argv: ['explain'], en: 'No rule was named, write one: `peksos explain stage-missing` (all of them: `peksos rules`).'},
  {argv: ['convert', 'a.docx', '-o', 'a', '-o', 'b'], en: 'The command `convert` writes one file, but `--output` was given more than once.'},
  {argv: ['annotate', 'a.docx'], en: 'The command `annotate` writes a copy, name it: `-o <copy.docx>`.'},
  {argv: ['convert', 'a.docx', '-o'], en: 'The option `-o` needs a value: FILE.'},
  {argv: ['check', 'a', '--formt', 'json'], en: 'The option `--formt` is not known, perhaps `--format` was meant.'},
  {argv: ['check', 'a', '--zzz'], en: 'The option `--zzz` is not known (all of them: `peksos --help`).'},
  {argv: ['check', 'a', '-x'], en: 'The option `-x` is not known (all of them: `peksos --help`).'},
  {argv: ['check', 'a', '--format'], en: 'The option `--format` needs a value: `text`, `json`, `sarif`, `junit`, `github`, `csv`, `html`, `markdown`.'},
  {argv: ['check', 'a', '--format', '--kind', 'paper'], en: 'The option `--format` needs a value: `text`, `json`, `sarif`, `junit`, `github`, `csv`, `html`, `markdown`.'},
  {argv: ['check', 'a', '--format='], en: 'The option `--format` needs a value: `text`, `json`, `sarif`, `junit`, `github`, `csv`, `html`, `markdown`.'},
  {argv: ['check', 'a', '--format', 'jsn'], en: 'The value `jsn` of `--format` is not known, perhaps `json` was meant (expected one of `text`, `json`, `sarif`, `junit`, `github`, `csv`, `html`, `markdown`).'},
  {argv: ['check', 'a', '--fail-on', 'never'], en: 'The value `never` of `--fail-on` is not known, expected one of `error`, `warning`, `info`, `hint`.'},
  {argv: ['check', 'a', '--kind', 'case-reprt'], en: 'The value `case-reprt` of `--kind` is not known, perhaps `case-report` was meant (expected one of `paper`, `case-report`, `group-report`, `community-report`, `process-recording`, `other`).'},
  {argv: ['check', 'a', '--language', 'ID'], en: 'The value `ID` of `--language` is not known, perhaps `id` was meant (expected one of `id`, `en`, `auto`).'},
  {argv: ['check', 'a', '--help=yes'], en: 'The option `--help` takes no value, but was given `yes`.'},
]

describe('reading a command', () => {
  for (const {name, argv, wanted} of good) {
    it(name, () => {
      const {value, problems} = parseCommand(argv)
      assert.deepEqual(problems, [])
      assert.deepEqual({...value, ...wanted}, value)
    })
  }

  for (const {argv, en} of bad) {
    it(`says in one sentence what is wrong with \`peksos ${argv.join(' ')}\``, async () => {
      assert.deepEqual(await run(argv), {code: 2, out: '', err: `peksos: ${en}\n`})
    })
  }

  it('speaks the language that the command names, even where another option is wrong', async () => {
    const {err} = await run(['check', 'a', '--language', 'id', '--formt'])
    assert.equal(err, 'peksos: Opsi `--formt` tidak dikenal, mungkin maksudnya `--format`.\n')
  })
})
