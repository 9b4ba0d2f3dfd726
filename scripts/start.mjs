// Opens VS Code for the Web with this extension: npm start [-- FOLDER]
import {spawn} from 'node:child_process'
import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {freePort} from './hosts/page.mjs'
import {serve} from './hosts/web.mjs'
import {buildAll} from '../esbuild.mjs'

const stopWith = (...lines) => {
  console.error(lines.join('\n'))
  process.exit(1)
}

const wanted = process.argv[2] ?? 'examples'
// npm runs scripts in the project's folder; a path given on the command line counts from where npm was called.
const folder = process.argv[2] ? resolve(process.env.INIT_CWD ?? '.', wanted) : resolve(wanted)
const found = statSync(folder, {throwIfNoEntry: false})
if (!found?.isDirectory()) {
  const [why, sebab] = found ? ['is not a folder', 'bukan folder'] : ['does not exist', 'tidak ada']
  stopWith(`The folder ${folder} ${why}. Name an existing folder: npm start -- FOLDER`, `${folder} ${sebab}. Sebutkan folder yang ada: npm start -- FOLDER`)
}

/** The command that opens an address in the user's own browser; none where there is no screen. */
const opener = () => {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined
}

process.on('SIGINT', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))

await buildAll(['web'])
const {address, version} = await serve({which: 'newest', folder, port: await freePort(Number(process.env.PORT ?? 3000))})
  .catch(error => stopWith(error.message))
console.log(`
VS Code ${version} for the Web, with Peksos and ${folder}

  ${address}

Changes stay in the browser, the files on disk are not touched. Ctrl+C ends it.
Perubahan hanya tersimpan di peramban, berkas di disk tidak berubah. Ctrl+C untuk mengakhiri.`)

const [command, ...args] = opener() ?? []
if (command) spawn(command, [...args, address], {stdio: 'ignore', detached: true}).on('error', () => {}).unref()
