import assert from 'node:assert/strict'
import {check} from '../../src/assist/check.ts'
import {findingLanguageOffers, menuOf} from '../../src/assist/menu.ts'
import {idleText, statusOf} from '../../src/assist/status.ts'
import {defaultSettings} from '../../src/settings/resolve.ts'
import {caseReport, readme} from '../host/suite/samples.ts'

const commandsFor = (text: string): string[] => menuOf(check(text, defaultSettings, false), defaultSettings).map(({command}) => command)

describe('the menu of the status item', () => {
  it('offers everything for a report, and tells what holds now', () => {
    assert.deepEqual(commandsFor(caseReport), ['peksos.checkDocument', 'peksos.structure.focus', 'peksos.changeKind', 'peksos.findingsLanguage', 'peksos.openProfile', 'peksos.turnOff'])
    const kind = menuOf(check(caseReport, defaultSettings, false), defaultSettings).find(({command}) => command === 'peksos.changeKind')
    assert.deepEqual([kind?.label, kind?.description], ['Ubah jenis laporan', 'Laporan Kasus'])
  })

  it('leaves out what a text that is not checked cannot have', () => {
    assert.deepEqual(commandsFor(readme), ['peksos.checkDocument', 'peksos.changeKind', 'peksos.findingsLanguage', 'peksos.openProfile'])
  })

  it('marks the language that is set', () => {
    assert.deepEqual(findingLanguageOffers({...defaultSettings, language: 'en'}, 'id').filter(({picked}) => picked).map(({value}) => value), ['en'])
  })
})

describe('a text that says it is no report', () => {
  it('is left alone for that reason', () => {
    const outcome = check(caseReport.replace('laporan-kasus', 'lain'), defaultSettings, false)
    assert.equal(outcome.idle, 'declared')
    assert.deepEqual(statusOf(outcome).lines, [idleText('declared', outcome.language)])
  })

  it('sources that the list lacks are counted in the status', () => {
    const text = caseReport.replace('Menggambarkan proses', 'Seperti ditulis Fahrudin (2012), menggambarkan proses')
    assert.match(statusOf(check(text, defaultSettings, false)).text, / · 1 sumber kurang$/)
  })
})
