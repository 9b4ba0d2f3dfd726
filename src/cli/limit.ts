import {Script} from 'node:vm'

/** Says that a piece of work took longer than it may. */
export const tooSlow = Symbol('too slow')

/**
 * Runs work that does not wait for anything, for so many milliseconds at most; gives `tooSlow` where it would take longer.
 * Nothing but the engine itself can stop a loop in the thread that it runs in, and it offers that only for scripts.
 */
export function withinTime<Value>(work: () => Value, milliseconds: number): Value | typeof tooSlow {
  const held = globalThis as {[key: symbol]: (() => Value) | undefined}
  held[handle] = work
  try {
    return caller.runInThisContext({timeout: milliseconds}) as Value
  } catch (error) {
    if ((error as {code?: unknown}).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return tooSlow
    throw error
  } finally {
    held[handle] = undefined
  }
}

const handle = Symbol.for('peksos.work')
const caller = new Script('globalThis[Symbol.for("peksos.work")]()')
