// Makes the .vsix and checks what is in it: npm run package. With --check it is made from the build that is there, checked and removed.
import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, posix, relative, resolve} from 'node:path'
import {buildAll} from '../esbuild.mjs'
import {temporaryFolder} from './bundle.mjs'

const largest = 1_000_000
const needed = ['package.json', 'readme.md', 'LICENSE.txt', 'media/icon.png', 'media/structure.svg', 'dist/extension.js', 'dist/web/extension.js', 'dist/word-in.js', 'dist/word-out.js', 'dist/word-editor.js', 'dist/class-view.js', 'dist/class-view.css']
const allowed = /^(?:package(?:\.nls.*)?\.json|readme\.md|README\.id\.md|changelog\.md|LICENSE\.txt|CONTRIBUTING\.md|media\/(?:icon\.png|structure\.svg|walkthrough\/[\w-]+\.svg)|dist\/(?:(?:web\/)?extension|word-(?:in|out|editor)|class-view)\.js|dist\/class-view\.css|(?:snippets|syntaxes|schemas)\/[\w.-]+\.json|(?:docs(?:\/rules)?|examples(?:\/imperfect)?)\/[\w.-]+\.md)$/

/** The names in a zip archive, from its central directory. */
const namesIn = archive => {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const names = []
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map(offset => archive.readUInt16LE(at + offset))
    names.push(archive.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return names
}

/** Runs vsce in a folder; ends the script where it fails. */
const vsce = (args, cwd = '.') => {
  const {status, stdout} = spawnSync(process.execPath, [resolve('node_modules', '@vscode', 'vsce', 'vsce'), ...args, '--no-dependencies'], {
    cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']
  })
  if (status !== 0) process.exit(1)
  return stdout
}

/** Screenshots weigh much and VS Code shows none that comes with a package: its READMEs go without them. */
const withoutPictures = text => text.replace(/^ *!\[[^\]\n]*\]\([^)\n]*\)\n\n?/gm, '')

/** Puts what `.vscodeignore` names into a folder of its own. */
const stage = folder => {
  for (const name of ['.vscodeignore', ...vsce(['ls']).split('\n').filter(Boolean)]) {
    const path = join(folder, name)
    mkdirSync(dirname(path), {recursive: true})
    if (/^readme/i.test(name)) writeFileSync(path, withoutPictures(readFileSync(name, 'utf8')))
    else copyFileSync(name, path)
  }
}

/** Links and pictures of the packaged pages that lead to no packaged file; vsce writes the names of some files small. */
const deadLinks = (names, folder) => {
  const packaged = new Set(names.map(name => name.toLowerCase()))
  return names.filter(name => name.endsWith('.md')).flatMap(name => {
    const page = ['README.md', 'CHANGELOG.md'].find(own => own.toLowerCase() === name) ?? name
    const targets = [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\((?!#|[a-z]+:)([^)#\s]+)/g)].map(([, target]) => target)
    return targets.filter(target => !packaged.has(posix.join(posix.dirname(name), target).toLowerCase())).map(target => `${page} links ${target}, which is not there`)
  })
}

const complaintsAbout = (archive, folder) => {
  const names = namesIn(archive).filter(name => name.startsWith('extension/')).map(name => name.slice('extension/'.length))
  return [
    ...needed.filter(name => !names.includes(name)).map(name => `${name} is missing`),
    ...names.filter(name => !allowed.test(name)).map(name => `${name} does not belong there`),
    ...deadLinks(names, folder),
    ...(archive.length > largest ? [`it weighs ${archive.length} bytes, more than ${largest}`] : [])
  ]
}

const checkOnly = process.argv.includes('--check')
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'))
const folder = temporaryFolder('package')
const vsix = join(checkOnly ? relative('.', folder) : '', `${name}-${version}.vsix`)

if (!checkOnly) await buildAll()
const staged = join(folder, 'staged')
stage(staged)
vsce(['package', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', resolve(vsix)], staged)

const archive = readFileSync(vsix)
const complaints = complaintsAbout(archive, staged)
for (const complaint of complaints) console.error(`${vsix}: ${complaint}`)
console.log(`${vsix}: ${namesIn(archive).length} files, ${(archive.length / 1000).toFixed(0)} KB`)
process.exitCode = complaints.length === 0 ? 0 : 1
