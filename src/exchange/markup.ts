/** Whether bytes (as Latin-1 letters) begin as a web page or another text of marks, which Word opens under the name of its own. */
export function isMarkup(head: string): boolean {
  return /^(?:\xEF\xBB\xBF|\xFF\xFE)?\0?\s{0,20}(?:<\0?(?:\?\0?x\0?m\0?l|!\0?d\0?o\0?c\0?t\0?y\0?p\0?e|h\0?t\0?m\0?l)|mime-version:)/iu.test(head)
}
