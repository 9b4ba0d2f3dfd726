import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'

/** Pages of this project: full of stages and principles, and no report. */
const pages = ['README.md', 'README.id.md', 'CONTRIBUTING.md', 'CHANGELOG.md', join('examples', 'README.md'), ...['docs', join('docs', 'rules')]
  .flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md')).map(name => join(folder, name)))]

describe('our own pages are no reports', () => {
  for (const page of pages) {
    it(page, () => {
      const report = readReport(readFileSync(page, 'utf8'))
      assert.equal(report.kind, 'other', `${report.kindConfidence}`)
      assert.deepEqual(lint(report, {language: 'auto', severities: {}}), [])
    })
  }
})
