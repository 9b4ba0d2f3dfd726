import assert from 'node:assert/strict'
import {readMarkdown} from '../../src/markdown/read.ts'
import {regionAt, regionsOf} from '../../src/report/region.ts'
import {blocks} from './texts.ts'

function regions(text: string): string[] {
  const {outline} = readMarkdown(text)
  const found = regionsOf(outline)
  return outline.sections.map(section => `${section.heading?.text}: ${regionAt(section, found)}`)
}

describe('regions', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly regions: readonly string[]}[] = [
    {
      name: 'a paper in chapters',
      text: blocks('# KATA PENGANTAR', 'a', '# BAB I PENDAHULUAN', '## 1.1 Latar Belakang', 'a', '# BAB II ISI', '## 2.1 Tinjauan Konseptual', '### 2.1.1 Tahap Asesmen', 'a', '## 2.2 Kajian Kasus', '### 2.2.1 Asesmen', 'a', '# BAB III PENUTUP', '## 3.1 Kesimpulan', 'a', '# DAFTAR PUSTAKA', 'a', '# LAMPIRAN', 'a'),
      regions: ['KATA PENGANTAR: front', 'PENDAHULUAN: opening', 'Latar Belakang: opening', 'ISI: body', 'Tinjauan Konseptual: concept', 'Tahap Asesmen: concept', 'Kajian Kasus: practice', 'Asesmen: practice', 'PENUTUP: closing', 'Kesimpulan: closing', 'DAFTAR PUSTAKA: back', 'LAMPIRAN: back'],
    },
    {
      name: 'a flat report',
      text: blocks('# Laporan Kasus', '## Latar Belakang', 'a', '## Tujuan', 'a', '## Identitas Klien', 'a', '## Engagement', 'a', '## Kesimpulan', 'a', '## Daftar Pustaka', 'a'),
      regions: ['Laporan Kasus: body', 'Latar Belakang: opening', 'Tujuan: opening', 'Identitas Klien: practice', 'Engagement: practice', 'Kesimpulan: closing', 'Daftar Pustaka: back'],
    },
    {
      name: 'a cover above the first chapter',
      text: blocks('**LAPORAN PRAKTIKUM**', '**PROGRAM STUDI KESEJAHTERAAN SOSIAL**', '**UNIVERSITAS N**', '# BAB I PENDAHULUAN', 'a'),
      regions: ['LAPORAN PRAKTIKUM: body', 'PROGRAM STUDI KESEJAHTERAAN SOSIAL: front', 'UNIVERSITAS N: front', 'PENDAHULUAN: opening'],
    },
    {
      name: 'a practice chapter with theory between its stages',
      text: blocks('# BAB III PROSES PERTOLONGAN', '## Engagement', 'a', '## Tinjauan Pustaka', 'a'),
      regions: ['PROSES PERTOLONGAN: practice', 'Engagement: practice', 'Tinjauan Pustaka: concept'],
    },
    {
      name: 'contents and abstract before chapters of the same depth',
      text: blocks('# Case Report', '## Table of Contents', '1. Intake', '## Abstract', 'a', '## Introduction', 'a', '## Intake', 'a', '## References', 'a'),
      regions: ['Case Report: body', 'Table of Contents: front', 'Abstract: front', 'Introduction: opening', 'Intake: practice', 'References: back'],
    },
    {
      name: 'an unknown heading between stages, and one that opens a practice chapter',
      text: blocks('# Laporan', '## Tahapan Pertolongan', '### Pengkajian', 'a', '### Perumusan Masalah', 'a', '### Rencana Intervensi', 'a', '## Gambaran Umum', '### Balai', 'a', '### Identitas Klien', 'a'),
      regions: ['Laporan: body', 'Tahapan Pertolongan: body', 'Pengkajian: practice', 'Perumusan Masalah: practice', 'Rencana Intervensi: practice', 'Gambaran Umum: body', 'Balai: practice', 'Identitas Klien: practice'],
    },
  ]
  for (const {name, text, regions: wanted} of cases) it(name, () => assert.deepEqual(regions(text), wanted))

  it('an item has the region that it stands in', () => {
    const {outline} = readMarkdown(blocks('# BAB I PENDAHULUAN', '- Asesmen', '# DAFTAR PUSTAKA', '- Adi (2013).'))
    const found = regionsOf(outline)
    assert.deepEqual(outline.items.map(item => regionAt(item, found)), ['opening', 'back'])
  })
})
