import 'mocha'
import {markLines, runSuite} from './mark-lines.ts'

mocha.setup({ui: 'bdd', reporter: 'spec', timeout: 30_000, forbidOnly: true, forbidPending: true, color: false})
markLines(Mocha.reporters.Base)

/** VS Code calls this in the web extension host. */
export const run = (): Promise<void> => runSuite(() => import('peksos:suite'), done => { mocha.run(done) })
