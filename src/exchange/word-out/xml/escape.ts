/** Signs that XML 1.0 has no way to write, half pairs of UTF-16 among them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unwritable = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;'}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>]/gu, sign => escapes[sign] ?? '')
}

/** Text as the value of an attribute. */
export function escapeValue(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"\t\n\r]/gu, sign => escapes[sign] ?? '')
}

/** The line that opens every XML part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The namespaces of text parts. */
export const wordNamespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  + ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
  + ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/** Centimetres in twentieths of a point. */
export function twips(centimetres: number): number {
  return Math.round(centimetres * 1440 / 2.54)
}
