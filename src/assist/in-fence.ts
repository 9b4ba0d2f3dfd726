/** Whether an offset stands within a block of code that three backticks or tildes opened before it. */
export function isInFence(text: string, offset: number): boolean {
  let open = ''
  for (const match of text.slice(0, offset).matchAll(/^ {0,3}(`{3,}|~{3,})([^\r\n]*)/gmu)) {
    const [, fence = '', rest = ''] = match
    if (open === '') open = fence
    else if (fence.startsWith(open) && rest.trim() === '') open = ''
  }
  return open !== ''
}
