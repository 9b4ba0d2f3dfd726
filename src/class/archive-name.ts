/** Whether a path is that of an archive of submissions. */
export function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path)
}
