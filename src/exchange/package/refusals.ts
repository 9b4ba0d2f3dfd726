import type {Bilingual} from '../../knowledge/types.ts'
import type {Data} from '../../lint/finding.ts'
import {renderMessage} from '../../lint/message.ts'
import type {ExchangeMessage} from '../message.ts'

/** Why a file is not read as a Word document: one sentence each, which says what to do where something can be done. */
export const refusals = {
  'old-word': {
    id: 'Ini dokumen Word lama (.doc): buka dengan Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx)',
    en: 'This is an old Word document (.doc): open it in Word or LibreOffice and save it as a Word document (.docx)',
  },
  encrypted: {
    id: 'Dokumen Word ini dikunci dengan kata sandi: buka dengan Word, hapus kata sandinya, lalu simpan kembali',
    en: 'This Word document is locked with a password: open it in Word, remove the password and save it again',
  },
  odt: {
    id: 'Ini dokumen OpenDocument (.odt): buka dengan LibreOffice atau Word, lalu simpan sebagai Dokumen Word (.docx)',
    en: 'This is an OpenDocument text (.odt): open it in LibreOffice or Word and save it as a Word document (.docx)',
  },
  pdf: {
    id: 'Ini dokumen PDF, apa pun nama berkasnya: buka berkas asalnya, atau buka PDF ini dengan Word, lalu simpan sebagai Dokumen Word (.docx)',
    en: 'This is a PDF, whatever its name says: open the file it was made from, or this PDF in Word, and save it as a Word document (.docx)',
  },
  rtf: {
    id: 'Ini dokumen RTF: buka dengan Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx)',
    en: 'This is an RTF document: open it in Word or LibreOffice and save it as a Word document (.docx)',
  },
  'other-office': {
    id: 'Ini bukan dokumen Word, melainkan {found}: salin isinya ke sebuah Dokumen Word (.docx)',
    en: 'This is no Word document but {found}: copy its content into a Word document (.docx)',
  },
  'not-word': {
    id: 'Berkas ini bukan dokumen Word (.docx)',
    en: 'This file is no Word document (.docx)',
  },
  empty: {
    id: 'Berkas ini kosong, mungkin belum selesai disalin atau diunduh',
    en: 'This file is empty, perhaps it was not copied or downloaded to its end',
  },
  damaged: {
    id: 'Dokumen Word ini rusak atau terpotong: buka dengan Word, yang dapat memperbaikinya, lalu simpan kembali',
    en: 'This Word document is damaged or cut off: open it in Word, which can repair it, and save it again',
  },
  markup: {
    id: 'Ini halaman web atau XML, apa pun nama berkasnya: buka dengan Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx)',
    en: 'This is a web page or XML, whatever the name of the file: open it with Word or LibreOffice and save it as a Word document (.docx)',
  },
  'missing-part': {
    id: 'Dokumen Word ini tidak lengkap, bagian {part} tidak ada: buka dengan Word dan simpan kembali',
    en: 'This Word document is incomplete, its part {part} is not there: open it in Word and save it again',
  },
  'bad-xml': {
    id: 'Bagian {part} dari dokumen Word ini rusak dan tidak dapat dibaca: buka dengan Word, yang dapat memperbaikinya, lalu simpan kembali',
    en: 'The part {part} of this Word document is damaged and cannot be read: open it in Word, which can repair it, and save it again',
  },
  'doctype': {
    id: 'Dokumen Word ini memuat definisi tipe dokumen (DTD), yang tidak pernah ditulis oleh Word: berkasnya tidak dibaca',
    en: 'This Word document holds a document type definition (DTD), which Word never writes: the file is not read',
  },
  'too-deep': {
    id: 'Susunan dokumen Word ini bersarang terlalu dalam: berkasnya tidak dibaca',
    en: 'What this Word document holds is nested too deeply: the file is not read',
  },
  'too-many-elements': {
    id: 'Dokumen Word ini memuat terlalu banyak unsur: berkasnya tidak dibaca',
    en: 'This Word document holds too many elements: the file is not read',
  },
  'too-many-parts': {
    id: 'Dokumen Word ini terdiri atas lebih dari {limit} bagian: berkasnya tidak dibaca',
    en: 'This Word document has more than {limit} parts: the file is not read',
  },
  bomb: {
    id: 'Isi dokumen Word ini mengembang lebih dari {limit} MB saat dibuka: berkasnya tidak dibaca',
    en: 'What this Word document holds grows beyond {limit} MB when it is unpacked: the file is not read',
  },
  'unsafe-name': {
    id: 'Dokumen Word ini memuat nama bagian yang menunjuk ke luar berkas: berkasnya tidak dibaca',
    en: 'This Word document has a part whose name leads out of the file: the file is not read',
  },
} as const satisfies Record<string, Bilingual>

/** A key of `refusals`. */
export type RefusalId = keyof typeof refusals

/** A refusal as a message. */
function refusalMessage(id: RefusalId, data: Data = {}): ExchangeMessage {
  return {id, data, message: {id: renderMessage(refusals[id], data, 'id'), en: renderMessage(refusals[id], data, 'en')}}
}

/** What the reading of a package is broken off with; `refused` catches it. */
export interface Refusal extends Error {
  readonly refusal: ExchangeMessage
}

/** Breaks off the reading of a package. */
export function refuse(id: RefusalId, data: Data = {}): never {
  const message = refusalMessage(id, data)
  throw Object.assign(new Error(message.message.en), {refusal: message})
}

/** Runs `work`; a refusal comes back as its message, any other error is ours and goes on. */
export function refused<Value>(work: () => Value): {readonly value: Value} | {readonly refusal: ExchangeMessage} {
  try {
    return {value: work()}
  } catch (error) {
    if (error instanceof Error && 'refusal' in error) return {refusal: (error as Refusal).refusal}
    throw error
  }
}
