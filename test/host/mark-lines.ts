const mark = 'mocha|'

/** Makes mocha's reporters mark their lines, since the editor prints much else into the same stream (scripts/hosts/page.mjs reads the mark). */
export const markLines = (base: object): void => {
  Object.assign(base, {consoleLog: (format = '', ...rest: unknown[]) => { console.log(`${mark}${String(format)}`, ...rest) }})
}

/** Loads the suite, then runs it; failing or not loading rejects, which gives the editor exit code 1. */
export const runSuite = async (load: () => Promise<unknown>, run: (done: (failures: number) => void) => void): Promise<void> => {
  try {
    await load()
  } catch (error) {
    console.log(`${mark}The suite could not be loaded: ${error instanceof Error ? error.stack : String(error)}`)
    throw error
  }
  const failures = await new Promise<number>(run)
  if (failures > 0) throw new Error(`${failures} failed`)
}
