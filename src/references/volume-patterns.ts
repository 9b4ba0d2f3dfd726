/** "Vol. 19", "Jilid II". */
export const volumeLabel = /(?<![\p{L}\p{N}])(?:volume|vols?|jilid)(?!\p{L})\.?\s?:?\s?([\dIVXLC]{1,8}(?:\s?[-–/]\s?\d{1,4})?)(?!\p{L})/giu
/** "No. 1", "Edisi 3". */
export const issueLabel = /(?<![\p{L}\p{N}])(?:nomor|no|number|issue|nr|num|edisi(?=\s\d))(?!\p{L})\.?\s?:?\s?((?:[A-Z]{1,4}-?)?\d{1,5}(?:\s?[-–/&]\s?\d{1,4})?|[IVX]{1,5}(?!\p{L}))/giu
/** "hlm. 12-30", "pp. 3, 5", "h. xii". */
export const pageLabel = /(?<![\p{L}\p{N}])(?:halaman|hlmn|hlm|hal|pages|page|pp|pg|hh|[phs])(?:\.,?\s?|,?\s|\s?:\s?|(?=\d))\s?:?\s?((?:[A-Z]{1,3}-)?[A-Z]{0,2}\d{1,9}(?:\s?[-–—]{1,2}\s?(?:[A-Z]{1,3}-)?[A-Z]{0,2}\d{1,6})?(?:\s?(?:dan|,|&|and)\s?\d{1,5}){0,3}|[ivxlc]{1,7}(?:\s?[-–—]\s?[ivxlc]{1,7})?(?!\p{L}))/giu
/** "19(1)" of APA. */
export const compact = /(?<![\p{L}\p{N}.])([A-Z]?\d{1,4}(?:[-–/]\d{1,4})?)\s?\(\s?((?:Suppl\.?|Special Issue|S|No\.?|Nomor|Issue|Supplement)?\s?[\p{L}\d][\p{L}\d .–/&-]{0,18})\)/giu
/** MLA's "2.1 (2016): 103-122", and "44:2, 219-231". */
export const dotted = /(?<![\p{L}\p{N}.])(\d{1,3})(?:\.(?=\d{1,2},?\s?\(?(?:19|20)\d\d\)?(?:\s?[:,]|[\s.]*$))|:(?=\d{1,2}\0{0,20},\s\d{1,5}[-–]))(\d{1,2})/gu
/** "4, 25-36", "12: e104", "155(), 141–146". */
export const commaPages = /(?<![\p{L}\p{N}.(])(\d{1,4})(?:\(\))?\s?[,:]\s?(?:(?:Article|Artikel|Art\.)\s)?([A-Za-z]?\d{1,6}\s?[-–—]{1,2}\s?[A-Za-z]?\d{1,6}|[eEnNRSW]\d{1,9}|\d{5,17}|\d{1,4}(?=[\s.]*$))(?![\p{L}\p{N}])/gu
/** Pages behind "19(1)". */
export const afterCompact = /^\s?[.,:;]?\s?(?:(?:halaman|hlm|hal|pages|page|pp|p|h)\.?\s?:?\s?)?(?:(?:Article|Artikel|Art\.|Article ID|article no\.)\s)?((?:[A-Za-z]{1,3}-)?[A-Za-z]{0,5}\d{1,17}(?:\s?[-–—]{1,2}\s?(?:[A-Za-z]{1,3}-)?[A-Za-z]{0,3}\d{1,6})?)(?![\p{L}\p{N}(])/u
/** "The Washington Post, A1, A4": a newspaper's pages carry the letter of their section. */
export const sectionPages = /(?<=,\s)([A-Z]\d{1,3}(?:,\s[A-Z]?\d{1,3}){0,3})(?=[\s.\0]*$)/
/** "43, no. 6" and "50, 1, 11-26". */
export const unlabelledVolume = /(?<![\p{L}\p{N}.-])(\d{1,4}),?\s(?:(?:no|nomor|issue)\.?\s?(\d{1,3}(?:[-–/]\d{1,3})?)|(?<=,\s)(\d{1,3})(?=,\s\d{1,5}[-–]))(?!\d)/giu
/** "International Journal of X, 25, pp. 19-52". */
export const beforePages = /(?<=\p{L},\s)(\d{1,3}),\s(?=(?:halaman|hlm|hal|pages|pp|p|h)\b\.?\s?\d)/giu
/** "Article 104". */
export const articleNumber = /(?<![\p{L}\p{N}])(?:Article|Artikel|Art\.|Article ID|article no\.)\s?:?\s?([eE]?\d{1,9})(?![\p{L}\p{N}])/gu
/** Pages between punctuation. */
export const barePages = /[,:;.("”]\s?([A-Z]?\d{1,5}\s?[-–—]{1,2}\s?[A-Z]?\d{1,5})(?=[\s\0]?(?:$|[.,;)\0]))/g
/** "9.2 (2012): 147." */
export const singlePage = /:\s?(\d{1,4})(?=[\s.\0]*$)/
/** "Jurnal X, 25" and "Warta X. 25" at the end. */
export const lastVolume = /(?<=\p{L}\s?[,.]\s)(\d{1,3})(?=[\s.,\0]*$)/u
/** More issues than this no volume has. */
export const mostIssues = 12
/** Numbers of a publication or report are no issues. */
export const reportNumber = /(?:publication|report|paper|publikasi|laporan|putusan|katalog|seri)\s$/i
/** "xii + 230 halaman". */
export const pageCount = /(?:[ivxlc]{1,7}\s?[+,]\s?)?\d{1,4}\s(?:halaman|hlm|hal|pages|pp|p)\b\.?/gi
