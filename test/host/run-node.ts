import Mocha from 'mocha'
import {markLines, runSuite} from './mark-lines.ts'

const runner = new Mocha({ui: 'bdd', reporter: 'spec', timeout: 30_000, forbidOnly: true, forbidPending: true, color: false})
runner.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'suite', runner)
markLines(Mocha.reporters.Base)

/** VS Code calls this in the Node extension host. */
export const run = (): Promise<void> => runSuite(() => import('peksos:suite'), done => { runner.run(done) })
