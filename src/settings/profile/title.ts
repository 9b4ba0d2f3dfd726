import type {ResolvedProfile} from './model.ts'

/** The name to show of a profile: its own, else that of its file's folder. */
export function titleOf({profile, file, folder}: Pick<ResolvedProfile, 'profile' | 'file' | 'folder'>, language: 'id' | 'en'): string {
  return profile.name?.[language] ?? (folder.slice(folder.lastIndexOf('/') + 1) || (file ?? ''))
}
