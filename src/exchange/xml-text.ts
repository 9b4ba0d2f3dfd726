/** A text as XML or HTML may hold it, within elements and quoted attributes; characters that XML 1.0 forbids become U+FFFD. */
export function xmlText(text: string): string {
  return text
    // What is left of \p{Cc} are tabs and line ends; \p{Cs} are halves of characters.
    .replace(/(?![\t\n\r\u0080-\u009F])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\'', '&#39;')
}
