/** The name that a profile's file has. */
export const profileName = 'peksos.json'

/** The folder of a path, without a slash at its end but for the root's. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/')
  return cut < 0 ? '' : cut === 0 ? '/' : path.slice(0, cut)
}

/** A path as seen from a folder, with `.` and `..` worked out; paths are parted by `/` on every system. */
export function pathFrom(folder: string, path: string): string {
  const written = path.replaceAll('\\', '/')
  const whole = /^(?:\/|[a-z]:\/)/iu.test(written) || folder === '' ? written : `${folder}/${written}`
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else if (part === '..' && parts.at(-1) === '') continue
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.length === 1 && parts[0] === '' ? '/' : parts.join('/')
}

/** A path below a folder as seen from it; undefined for one that lies elsewhere. */
export function pathBelow(folder: string, path: string): string | undefined {
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) ? path.slice(start.length) : undefined
}

/** Where the profile of a report may lie, the nearest first: in its folder and those above, up to `root` where it is given. */
export function profilePlaces(path: string, root?: string): readonly string[] {
  const places: string[] = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    places.push(folder === '/' ? `/${profileName}` : folder === '' ? profileName : `${folder}/${profileName}`)
    if (folder === root || folderOf(folder) === folder || folder === '' || !folder.includes('/')) return places
  }
}
