// One page of a browser with VS Code in it, in which a suite runs.
import {format, stripVTControlCharacters} from 'node:util'
import {launchBrowser} from './browser.mjs'

/** Begins what mocha prints, see test/host/mark-lines.ts. */
const mark = 'mocha|'

/** Begins a wish of a test for what only a page can do, see `press` in test/host/suite/support.ts. */
const wish = 'press|'

/** Hovers over a button until the hover says the words, then presses it. The test sees what comes of that. */
const press = async (page, {button, hover}) => {
  const found = page.getByRole('button', {name: button})
  // Sooner than the test gives up, so that the reason stands with its failure.
  const timeout = 10_000
  await found.hover({timeout})
  await page.locator('.monaco-hover').filter({hasText: hover}).first().waitFor({timeout})
  await found.click({timeout})
}

/** So long may the editor take to start, and a single test to end, before the run is given up. */
const patience = 120_000

const firstLine = text => String(text).replace(/^%c\s+ERR color: #f33 /, '').split('\n')[0].slice(0, 300)

/** What the editor says of itself on every start tells nothing. */
const everyday = /CodeExpectedError|ENOPRO|^ +at |Failed to load resource|ServiceWorker|service worker|open-vsx|\.node$|bindings file/

/** Opens the address, passes on what the suite prints, and returns its exit code; 1 when VS Code or the suite does not get there. */
export const runInPage = async address => {
  const browser = await launchBrowser()
  const complaints = []
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}})
    const complain = text => {
      if (!everyday.test(firstLine(text))) complaints.push(firstLine(text))
    }
    page.on('pageerror', complain)
    page.on('console', message => {
      if (message.type() === 'error') complain(message.text())
    })
    return await new Promise(resolve => {
      const giveUp = why => {
        clearTimeout(timer)
        console.error([why, ...(complaints.length ? ['The editor complained:', ...[...new Set(complaints)].slice(-12).map(line => `  ${line}`)] : [])].join('\n'))
        resolve(1)
      }
      const late = () => giveUp(`Nothing came from the suite for ${patience / 1000} seconds.`)
      let timer = setTimeout(late, patience)
      let counted = false
      const hear = (type, args) => {
        const text = format(...args)
        if (text.startsWith(wish)) {
          press(page, JSON.parse(text.slice(wish.length))).catch(error => console.error(stripVTControlCharacters(error.message)))
          return
        }
        if (!text.startsWith(mark)) {
          if (type === 'error') complain(text)
          if (process.env.PEKSOS_HOST_LOG) console.log(text)
          return
        }
        clearTimeout(timer)
        timer = setTimeout(late, patience)
        counted ||= / passing /.test(text)
        console.log(text.slice(mark.length))
      }
      const end = code => {
        if (!counted) return giveUp('The suite ended before mocha had counted its tests.')
        clearTimeout(timer)
        resolve(code)
      }
      page.on('crash', () => giveUp('The browser page crashed.'))
      page.exposeFunction('codeAutomationLog', hear)
        .then(() => page.exposeFunction('codeAutomationExit', end))
        .then(() => page.goto(address))
        .catch(error => giveUp(`The page ${address} could not be opened: ${firstLine(error.message)}`))
    })
  } finally {
    await browser.close()
  }
}

/** A port of this machine that nobody listens on, the wanted one if it is free. */
export const freePort = async (wanted = 0) => {
  const {createServer} = await import('node:net')
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => wanted === 0 ? reject(error) : resolve(freePort()))
    probe.listen(wanted, 'localhost', () => {
      const {port} = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
