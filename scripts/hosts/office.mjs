// Finds LibreOffice for the tests of Word documents, or says how to get it.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const packages = ['libreoffice-writer-nogui']

const installed = {
  linux: ['soffice', 'libreoffice'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe']
}

const onPath = name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)).find(existsSync)

const find = () => process.env.PEKSOS_OFFICE ?? (installed[process.platform] ?? []).map(path => /[/\\]/.test(path) ? path : onPath(path)).find(path => path && existsSync(path))

const isRoot = () => process.getuid?.() === 0

const headless = () => !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

const mayInstall = () => process.platform === 'linux' && onPath('apt-get') && (process.env.CI === 'true' || (isRoot() && headless()))

const install = () => {
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}
  const apt = (...args) => isRoot() ? spawnSync('apt-get', args, options) : spawnSync('sudo', ['-n', 'apt-get', ...args], options)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

/** The path of LibreOffice; installs it only where nobody's own machine is changed. */
const officePath = () => {
  let path = find()
  if (!path && mayInstall()) {
    install()
    path = find()
  }
  if (path && existsSync(path)) return path
  throw new Error(`LibreOffice was not found, and the tests of Word documents need it: sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`)
}

/** Has LibreOffice open files and write them into a folder in another form (`pdf`, `txt:Text (encoded):UTF8`); its own settings stay there, too. */
export const convertWithOffice = (files, form, folder) => {
  const {status, stderr} = spawnSync(officePath(), [
    `-env:UserInstallation=${pathToFileURL(resolve(folder, 'settings')).href}`, '--headless', '--norestore', '--convert-to', form, '--outdir', folder, ...files
  ], {encoding: 'utf8', timeout: 180_000})
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`)
}
