import type {ReadProfileFile} from './find.ts'
import type {ResolvedProfile, RuleName} from './model.ts'
import {resolveProfile, type OpenedProfile} from './resolve.ts'

/** A profile file with all that it extends, where files cannot be opened at once: read until none is asked for any more. */
export async function loadProfile(file: string, read: ReadProfileFile, rules: readonly RuleName[]): Promise<ResolvedProfile> {
  const opened = new Map<string, OpenedProfile>()
  for (;;) {
    const wanted = new Set<string>()
    const resolved = resolveProfile(file, path => {
      if (!opened.has(path)) wanted.add(path)
      return opened.get(path)
    }, rules)
    if (wanted.size === 0) return resolved
    for (const path of wanted) opened.set(path, await read(path))
  }
}
