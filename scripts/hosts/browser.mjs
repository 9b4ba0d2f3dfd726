// Finds a browser for the tests, or says how to get one.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright-core'

const installed = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable => process.env[variable]
    ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']
        .map(path => join(process.env[variable], path))
    : [])
}

const onPath = name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)).find(existsSync)

const find = () => {
  if (process.env.PEKSOS_BROWSER) return process.env.PEKSOS_BROWSER
  const known = (installed[process.platform] ?? []).map(path => /[/\\]/.test(path) ? path : onPath(path))
  // Last comes what `npx playwright-core install chromium` leaves in its own cache.
  return [...known, chromium.executablePath()].find(path => path && existsSync(path))
}

const isRoot = () => process.getuid?.() === 0

const headless = () => !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

const mayInstall = () => process.platform === 'linux' && onPath('apt-get') && (process.env.CI === 'true' || (isRoot() && headless()))

const install = () => {
  console.log('No browser found, installing Chromium with the system\'s package manager…')
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}
  const apt = (...args) => isRoot() ? spawnSync('apt-get', args, options) : spawnSync('sudo', ['-n', 'apt-get', ...args], options)
  apt('update')
  apt('install', '-y', 'chromium')
}

/** The path of a Chrome, Edge or Chromium; installs one only where nobody's own machine is changed. */
const browserPath = () => {
  let path = find()
  if (!path && mayInstall()) {
    install()
    path = find()
  }
  if (path && existsSync(path)) return path
  const command = process.platform === 'linux' ? 'sudo apt-get install -y chromium' : 'npx playwright-core install chromium'
  throw new Error(path
    ? `PEKSOS_BROWSER names ${path}, which is not there.`
    : `No Chrome, Edge or Chromium was found, and the editor's tests need one. Run this once, then try again:\n\n  ${command}\n`)
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage']

/** Starts the browser without a window. */
export const launchBrowser = () => chromium.launch({executablePath: browserPath(), args})

/** Starts it with a profile of its own in a folder: only then may the pages of webviews, which have hosts of their own, use service workers. */
export const launchProfile = (folder, options) => {
  mkdirSync(join(folder, 'Default'), {recursive: true})
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({profile: {cookie_controls_mode: 0, block_third_party_cookies: false}}))
  return chromium.launchPersistentContext(folder, {executablePath: browserPath(), args, ...options})
}
