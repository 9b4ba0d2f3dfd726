/** A case report with its stages from engagement to implementation; `Asesement` is misspelt, the two last stages are absent. */
export const caseReport = `---
jenis: laporan-kasus
bahasa: id
tahapan: circle-6
---

# BAB I PENDAHULUAN

## 1.1 Latar Belakang

Praktikum ini dilaksanakan di sebuah panti bagi lanjut usia. Klien R datang ke panti setelah lama hidup sendiri, dan
pekerja sosial diminta mendampinginya agar ia kembali bergaul dengan penghuni lain. Laporan ini menceritakan proses
pertolongan itu dari kontak pertama sampai pelaksanaan rencana.

## 1.2 Rumusan Masalah

Apa yang membuat klien menarik diri, dan bagaimana pekerja sosial membantunya kembali ikut dalam kegiatan panti?

## 1.3 Tujuan

Menggambarkan proses pertolongan kepada klien R dan hasilnya.

# BAB II PELAKSANAAN PRAKTIK

## 2.1 Profil Klien

Klien R berusia 71 tahun, tidak menikah, dan dahulu bekerja sebagai penjahit. Ia dapat berjalan sendiri dan masih senang
membaca, tetapi jarang keluar kamar.

## 2.2 Engagement

Pekerja sosial mengunjungi klien tiga kali, memperkenalkan diri, dan menjelaskan maksud kedatangannya.

## 2.3 Asesement

Wawancara dan pengamatan menunjukkan bahwa klien menarik diri sejak adiknya meninggal. Kekuatannya ialah keterampilan
menjahit dan hubungan baik dengan seorang perawat.

## 2.4 Perencanaan

Bersama klien disepakati dua tujuan: ikut kelompok menjahit sekali seminggu dan menelepon keponakannya.

## 2.5 Implementasi

Klien ikut empat pertemuan kelompok menjahit. Pekerja sosial mendampingi pada dua pertemuan pertama.

# BAB III PENUTUP

## 3.1 Kesimpulan

Klien mulai keluar kamar dan berbicara dengan penghuni lain setelah ikut kelompok menjahit selama empat minggu. Hubungan
dengan keponakannya terjalin kembali, dan ia sendiri meminta agar kegiatan itu diteruskan.

## 3.2 Saran

Panti dapat meneruskan kelompok menjahit dan melibatkan keluarga penghuni sejak awal.

# DAFTAR PUSTAKA

Suharto, E. (2009). *Membangun masyarakat memberdayakan rakyat*. Bandung: Refika Aditama.
`

/** A text that is no report. */
export const readme = `# tiny-parser

A small parser for configuration files.

## Installation

Run \`npm install tiny-parser\`.

## Usage

Call \`parse(text)\` and read the result. See \`docs/\` for all options.
`

/** An English report with an evaluation whose heading is empty. */
export const englishReport = `---
kind: case-report
language: en
stages: circle-6
---

# Introduction

## Background

The placement took place in a day centre for older people. Mrs. R had stayed away for five weeks, and the worker was asked
to find out what she needed and to help her back among people if she wished.

# Casework

## Client Profile

Mrs. R is seventy-four, widowed, and lives by herself in two rooms. She has one son abroad.

## Engagement

The worker visited three times and explained what the centre could offer.

## Assessment

Talks and observation showed grief over a sister and trust in one neighbour.

## Planning

Two goals were agreed on: a weekly lunch at the centre and a call to the son each Sunday.

## Implementation

Mrs. R came to lunch on four Wednesdays; the worker walked with her on the first two.

## Evaluation

## Termination

The last visit summed up what had changed, and the coordinator took over.

# Closing

## Conclusion

Going out again began with one companion on the way and a fixed day in the week, and Mrs. R kept both of them up after the
worker had left the centre at the end of June.

## Recommendations

The centre could call people who have stayed away for two weeks.

# References

Zastrow, C. (2017). *Introduction to social work and social welfare*. Boston: Cengage.
`

/** A case report as pasted from a word processor: headings without `#`, but for one chapter and the references. */
export const plainHeadings = `---
jenis: laporan-kasus
bahasa: id
---

BAB I
PENDAHULUAN

1.1 Latar Belakang

Praktikum ini dilaksanakan di sebuah panti bagi lanjut usia. Klien R datang ke panti setelah lama hidup sendiri, dan
pekerja sosial diminta mendampinginya agar ia kembali bergaul dengan penghuni lain.

**1.2 Rumusan Masalah**

Apa yang membuat klien menarik diri, dan bagaimana pekerja sosial membantunya kembali ikut dalam kegiatan panti?

**1.3 Tujuan**

Menggambarkan proses pertolongan kepada klien R dan hasilnya.

# BAB II PELAKSANAAN PRAKTIK

2.1 Profil Klien

Klien R berusia 71 tahun, tidak menikah, dan dahulu bekerja sebagai penjahit.

2.2 Engagement

Pekerja sosial mengunjungi klien tiga kali, memperkenalkan diri, dan menjelaskan maksud kedatangannya.

2.3 Asesmen

Wawancara dan pengamatan menunjukkan bahwa klien menarik diri sejak adiknya meninggal.

BAB III PENUTUP

3.1 Kesimpulan

Klien mulai keluar kamar dan berbicara dengan penghuni lain setelah ikut kelompok menjahit selama empat minggu.

3.2 Saran

Panti dapat meneruskan kelompok menjahit dan melibatkan keluarga penghuni sejak awal.

# DAFTAR PUSTAKA

Suharto, E. (2009). *Membangun masyarakat memberdayakan rakyat*. Bandung: Refika Aditama.
`
