import {csv} from '../class/csv.ts'
import {html} from '../class/html.ts'
import {json} from '../class/json.ts'
import {markdown} from '../class/markdown.ts'
import type {Format} from '../exchange/formats/format.ts'
import {github} from '../exchange/formats/github.ts'
import {junit} from '../exchange/formats/junit.ts'
import {sarif} from '../exchange/formats/sarif.ts'
import type {FormatName} from './options.ts'

/** Every form of output but text. */
export const formats: Readonly<Record<Exclude<FormatName, 'text'>, Format>> = {json, sarif, junit, github, csv, html, markdown}
