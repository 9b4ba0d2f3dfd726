import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** A program that the class bench sets beside Peksos. */
export interface Peer {
  readonly name: string
  readonly command: string
  readonly argv: (folder: string) => readonly string[]
}

const system = `${process.platform}-${process.arch}`

/** The packages of a peer; it takes part where all of them are there. */
const rows: readonly {readonly name: string, readonly packages: readonly string[], readonly command: (modules: string) => string, readonly argv: (folder: string, own: string) => readonly string[]}[] = [
  {
    name: 'markdownlint-cli2', packages: ['markdownlint-cli2'], command: modules => join(modules, '.bin', 'markdownlint-cli2'),
    argv: (folder, own) => ['--config', join(own, '.markdownlint-cli2.jsonc'), ...pathsIn(folder)],
  },
  {
    name: 'remark-cli, recommended preset', packages: ['remark-cli', 'remark-preset-lint-recommended', 'remark-frontmatter', 'remark-gfm'], command: modules => join(modules, '.bin', 'remark'),
    argv: (folder, own) => ['--quiet', '--no-stdout', '--rc-path', join(own, '.remarkrc.json'), folder],
  },
  {
    name: 'textlint, three rules', packages: ['textlint', 'textlint-rule-no-todo', 'textlint-rule-max-comma', 'textlint-rule-no-exclamation-question-mark'], command: modules => join(modules, '.bin', 'textlint'),
    argv: (folder, own) => ['-c', join(own, '.textlintrc.json'), '--rules-base-directory', join(own, 'node_modules'), ...pathsIn(folder)],
  },
  {
    name: 'mdschema', packages: [`@jackchuka/mdschema-${system}`], command: modules => join(modules, '@jackchuka', `mdschema-${system}`, 'bin', 'mdschema'),
    argv: (folder, own) => ['check', '--schema', join(own, 'mdschema.yml'), ...pathsIn(folder)],
  },
  {
    name: 'rumdl, without its cache', packages: [`@rumdl/cli-${system}`], command: modules => join(modules, '@rumdl', `cli-${system}`, 'rumdl'),
    argv: folder => ['check', '--no-cache', '--no-config', folder],
  },
]

/** What the peers are told, beside what they do by themselves: what Peksos's own reading knows too, and one heading that a report may have. */
const settings: Readonly<Record<string, string>> = {
  'package.json': '{"private": true}',
  '.markdownlint-cli2.jsonc': '{"config": {"default": true}}',
  '.remarkrc.json': '{"plugins": ["remark-frontmatter", "remark-gfm", "remark-preset-lint-recommended"]}',
  '.textlintrc.json': '{"rules": {"no-todo": true, "max-comma": {"max": 8}, "no-exclamation-question-mark": true}}',
  'mdschema.yml': 'structure:\n  - heading:\n      pattern: ".*"\n      regex: true\n    optional: true\n',
}

/** Installs the peers into a folder of their own, once; those whose packages do not install are named and left out. */
export function installPeers(folder: string): readonly Peer[] {
  const own = resolve(folder)
  const modules = join(own, 'node_modules')
  mkdirSync(own, {recursive: true})
  for (const [name, text] of Object.entries(settings)) if (!existsSync(join(own, name)) || name !== 'package.json') writeFileSync(join(own, name), text)
  return rows.flatMap(({name, packages, command, argv}) => {
    const lacking = packages.filter(one => !existsSync(join(modules, ...one.split('/'))))
    if (lacking.length > 0) spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...rows.flatMap(row => row.packages).filter(one => existsSync(join(modules, ...one.split('/')))), ...lacking], {cwd: own, stdio: 'ignore', shell: process.platform === 'win32'})
    const absent = packages.filter(one => !existsSync(join(modules, ...one.split('/'))))
    if (absent.length > 0) console.log(`${name} is left out: ${absent.join(', ')} could not be installed.`)
    return absent.length > 0 ? [] : [{name, command: command(modules), argv: (reports: string) => argv(reports, own)}]
  })
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder).map(name => join(folder, name))
}
