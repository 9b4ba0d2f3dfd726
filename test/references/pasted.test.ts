import assert from 'node:assert/strict'
import {readReferences} from '../../src/references/index.ts'
import {sortEdits} from '../../src/references/order.ts'
import {readReport} from '../../src/report/read.ts'
import {read, shown} from './fixtures.ts'

const references = (body: string, list: string): ReturnType<typeof readReferences> => readReferences(readReport(`# Isi\n\n${body}\n\n# Daftar Pustaka\n\n${list}\n`, {kind: 'paper'}))
const texts = (list: string): string[] => references('Teks.', list).entries.map(({text}) => text.replace(/\s+/gu, ' '))
const entry = (text: string): {type: string, fields: Record<string, string>, missing: readonly string[]} => {
  const {type, fields, missing} = read(text)
  return {type, fields: shown(fields), missing}
}

const [adi, biestek, zastrow] = ['Adi, I. R. (2008). *Intervensi komunitas*. Rajawali Pers.', 'Biestek, F. P. (1957). *The casework relationship*. Loyola University Press.', 'Zastrow, C. (2010). *Introduction to social work*. Brooks/Cole.'] as const

describe('lists as they are pasted', () => {
  it('are parted by bold lines of any words, each in an order of its own', () => {
    const list = `**Praktik Komunitas**\n\n- ${zastrow}\n- ${adi}\n\n**Relasi Pertolongan**\n\n- ${biestek}`
    assert.deepEqual(texts(list), [zastrow, adi, biestek])
    const {list: read} = references('Teks.', list)
    assert.deepEqual([read?.groups.length, read?.sorted], [2, false])
    assert.equal(references('Teks.', list.replace(`- ${zastrow}\n- ${adi}`, `- ${adi}\n- ${zastrow}`)).list?.sorted, true)
    assert.deepEqual(texts(`${adi}\n\n**Lampiran Foto**\n\nFoto kegiatan bersama warga.`), [adi])
  })

  it('end before remarks on them', () => {
    const whole = [adi, biestek]
    for (const remark of [
      'Catatan penerbit tetap netral dan tidak berpihak, dan hak atas naskah ini adalah milik para penulisnya sendiri.',
      'The publisher is neutral about borders on maps, and this text remains the property of those who wrote it.',
      '> **Catatan:** sumber seperti Adi et al., 2008 dan Biestek, 1957 masih perlu diganti.',
      'R. A., M.Si., adalah dosen Program Studi Kesejahteraan Sosial, Jalan Raya 21, 2023.',
      'L. W., PhD, LMSW, is associate professor, Graduate School of Social Service, 113 West 60th Street, New York, NY 10023.\n\nOriginal manuscript received February 15, 2023',
      'Advance Access Publication November 16, 2023',
      'Cite This Work\n\nTo export a reference to this article please select a style below',
      'Appendix A: Five column chart (attached)',
      '---\n*Draf tugas mata kuliah, kelompok tiga.*',
    ]) assert.deepEqual(texts(`${whole.join('\n\n')}\n\n${remark}`), whole, remark)
    assert.deepEqual(texts(`> ${adi}\n>\n> ${biestek}`), whole)
    assert.deepEqual(texts(`${adi}\n\nSuharto, Edi. Membangun masyarakat adalah memberdayakan rakyat. Bandung: Refika Aditama. 2005.`).length, 2)
  })

  it('hold preprints, series of a streaming service and conference papers', () => {
    assert.deepEqual(entry('Rahma, S. (2021). Kesepian pada lansia yang tinggal sendiri. *medRxiv preprint*.').missing, [])
    const {type, fields, missing} = entry('Loo, N., dkk. 2022. Sharing Data among Services. arXiv preprint. arXiv:2203.01234.')
    assert.deepEqual([type, fields.title, missing], ['report', 'Sharing Data among Services', []])
    assert.equal(entry('Brown, T. (2020). Learning from few cases. arXiv:2005.01234.').fields.title, 'Learning from few cases')
    assert.equal(entry('Duffer, M. 2016. Anak Hilang di Kota Kecil. Netflix series.').type, 'motion_picture')
    const paper = entry('Stege, N., & Breit, M. (2020). *A first aid kit for experts* [Paper presentation]. 15th International Conference on Care, Potsdam, Germany.')
    assert.deepEqual([paper.type, paper.missing], ['paper-conference', []])
    assert.equal(entry("Fie, C. (2020). What do we teach? *SIGX '20: Proceedings of the 51st Symposium on Education*, 289–295. https://doi.org/10.1145/3328778.3360000").type, 'paper-conference')
  })

  it('hold DOIs that the end of a line cut', () => {
    for (const [written, doi] of [
      ['https://doi.org/10. 1016/j.care.2020.105410', '10.1016/j.care.2020.105410'], ['https:// doi.org/10.1016/j.care.2015. 02.020', '10.1016/j.care.2015.02.020'],
      ['https://doi.org/10.1177/ 17456916231179', '10.1177/17456916231179'], ['https://doi. org/10.1080/14719037', '10.1080/14719037'], ['https://doi.org/10.1080/\n    14719037', '10.1080/14719037'],
    ] as const) {
      const {fields, missing} = entry(`Jensen, I. (2020). What children say. *Care Review*, *118*(1). ${written}`)
      assert.deepEqual([fields.DOI, missing], [doi, []], written)
    }
    assert.equal(entry('Jensen, I. (2020). What 10. 2020 children say. *Care Review*, *118*(1), 3–9.').fields.DOI, undefined)
  })

  it('hold issues of one letter and long numbers of articles', () => {
    const {fields} = entry('Schwarz, I. (2017). Predicting care. *Children and Youth Services Review*, *81*(C), 309–320.')
    assert.deepEqual([fields.volume, fields.issue, fields.page], ['81', 'C', '309–320'])
    assert.deepEqual(entry('Wier, M. 2023. Lessons from a Case. Data & Policy 5 (January): https://doi.org/10.1017/dap.2022.39.').fields['container-title'], 'Data & Policy')
    assert.deepEqual(entry('Tay, S. 2021. Statistics and Faces. Science, Technology, & Human Values, December. https://doi.org/10.1177/0162243921.').missing, [])
    assert.deepEqual(entry('Idaiani, S. (2022). The validity of a questionnaire. *Open Access Journal of Medical Sciences, 10*(E).').missing, ['page'])
    assert.deepEqual(entry('Naim, M. (2023). Steps of analysis. *International Journal of Qualitative Methods*, *22*, 16094069231205789.').missing, [])
    assert.deepEqual(entry('Rod, A. (2024). Ethics of tools. *Sage Open*, *14*(3), 21582440241274842.').fields.page, '21582440241274842')
  })

  it('hold agencies by their letters, names that begin small and houses of Arab cities', () => {
    const law = entry('Badan Siber dan Sandi Negara. 2021. Peraturan BSSN Nomor 4 Tahun 2021 tentang Pedoman Keamanan Informasi. URL: https://peraturan.bpk.go.id/Details/1.')
    assert.deepEqual([law.type, law.fields.number, law.missing], ['legislation', '4', []])
    assert.deepEqual(texts('Dewi, Z. 2020. Data Warga. Jakarta: Kencana.\ne-Estonia. 2025. Panduan e-Estonia. https://e-estonia.com/panduan.pdf.').length, 2)
    assert.equal(entry('Heeks, R. 2003. Why Do Projects Fail?. iGovernment Working Paper Series. 14:1-32.').missing.length, 0)
    assert.deepEqual(entry("Ni'mah, Fuad. 2016. Ringkasan Qawa'id. Kairo: Dar al-Ma'arif.").fields.publisher, "Dar al-Ma'arif")
    assert.deepEqual(entry('- [2] Guntara, R.G., Algoritma Dasar. Edisi Pertama. Bandung : CV. Ruang Tentor, 2023.').missing, [])
  })

  it('may be sorted with an article or an apostrophe in either way', () => {
    const sorted = (...names: string[]): boolean | undefined => references('Teks.', names.map(name => `${name} (2010). *Laporan tahunan*. Kencana.`).join('\n\n')).list?.sorted
    assert.equal(sorted('Suharto, E.', 'The Asia Foundation.', 'Widodo, N.'), true)
    assert.equal(sorted('Suharto, E.', 'The World Bank.', 'Zastrow, C.'), true)
    assert.equal(sorted("D'Andrade, A.", 'Daley, D.'), true)
    assert.equal(sorted('Daley, D.', "D'Andrade, A."), true)
    assert.equal(sorted('Zastrow, C.', 'The Asia Foundation.'), false)
  })
})

describe('a line in place of the author above it', () => {
  const lyon = (line: string, between = '\n\n'): string => [adi, 'Lyon, D. (2007). *Surveillance studies*. Polity.', `${line} (2014). *Situating surveillance*. Routledge.`, zastrow].join(between)

  for (const line of ['---.', '———.', '\\_\\_\\_\\_\\_.', '_______', '-------,', '..........,']) it(`${line} is read as that author`, () => {
    for (const between of ['\n\n', '\n']) {
      const {entries, citations, list, uncited} = references('Pengawasan meluas (Adi, 2008; Lyon, 2007; Lyon, 2014; Zastrow, 2010).', lyon(line, between))
      assert.deepEqual(entries.map(({fields}) => fields.author?.names[0]?.family), ['Adi', 'Lyon', 'Lyon', 'Zastrow'], between)
      assert.deepEqual([entries.flatMap(({missing}) => missing), citations.filter(({matches}) => matches.length !== 1), uncited, list?.sorted], [[], [], [], true])
      for (const {range, fields} of entries) assert.ok(fields.author && fields.author.range.start >= range.start && fields.author.range.end <= range.end)
    }
  })

  it('keeps its place behind that author when the list is sorted', () => {
    const text = `# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${[zastrow, '———. (1990). *The practice*. Kencana.', adi].join('\n\n')}\n`
    const report = readReport(text, {kind: 'paper'})
    const {list} = readReferences(report)
    const sorted = list ? sortEdits(text, list).reduceRight((result, {range, text: entry}) => result.slice(0, range.start) + entry + result.slice(range.end), text) : text
    assert.ok(sorted.endsWith([adi, zastrow, '———. (1990). *The practice*. Kencana.'].join('\n\n') + '\n'))
  })

  it('is no bullet', () => {
    assert.deepEqual(references('Teks.', `— ${adi}\n\n— ${biestek}`).entries.map(({fields}) => fields.author?.names[0]?.family), ['Adi', 'Biestek'])
  })
})

describe('citations as they are pasted', () => {
  const found = (sentence: string, list: string): string[] => references(sentence, list).citations.map(({text, year, matches, near, mustBeListed}) => `${text} ${year?.value ?? ''} → ${matches.length > 0 ? 'listed' : near ? 'near' : mustBeListed ? 'unlisted' : 'free'}`)

  it('name a report by its title', () => {
    const list = 'Badan Riset dan Inovasi Nasional. 2023. Hambatan Satu Data. https://www.brin.go.id/a.\n\nKementerian Sosial. 2022. Laporan Indeks Layanan Nasional 2022. Jakarta: Kementerian Sosial.'
    assert.deepEqual(found('Laporan Indeks Layanan Nasional (2022) menegaskannya.', list), ['Indeks Layanan Nasional (2022) 2022 → listed'])
    assert.deepEqual(found('Forum Relawan Nasional (2022) menegaskannya.', list).filter(text => text.endsWith('near')), [])
  })

  it('name a standard by its number', () => {
    const list = 'Institute of Electrical and Electronics Engineers. (1998). *IEEE Std 830-1998: Recommended practice*. IEEE.\n\nZastrow, C. (2010). *Covid 19 and social work*. Brooks/Cole.'
    assert.deepEqual(references('Kebutuhan ditulis menurut SRS (IEEE 830) pada masa Covid 19.', list).uncited.map(({key}) => key.split(' ')[0]), ['zastrow'])
  })

  it('stand in brackets that say more, and with an apostrophe', () => {
    const list = 'Saxena, D., Guha, S., & Lee, P. (2020). *A review of tools*. Sage.\n\nSmith, B. W., Dalen, J., & Kay, T. (2008). *The resilience scale*. Sage.'
    assert.deepEqual(found('Skala itu sudah teruji (misalnya BRS oleh Smith et al., 2008).', list), ['Smith et al., 2008 2008 → listed'])
    assert.deepEqual(found("The work expands on Saxena et al.'s ( 2020) review.", list), ["Saxena et al.'s ( 2020) 2020 → listed"])
  })

  it('leave a title alone that ends before them', () => {
    const list = 'Hoffmann, A. L. (2021). Terms of inclusion. *New Media & Society*, *23*(12), 3539–3556.'
    assert.deepEqual(found('Others draw on Seeing Like a State, and Hoffman (2021) builds on it.', list), ['Hoffman (2021) 2021 → near'])
    assert.deepEqual(found('Rothman (1995), yang dikutip oleh Hoffmann (2021), menyebut tiga model.', list), ['Rothman (1995) 1995 → free', 'Hoffmann (2021) 2021 → listed'])
  })

  it('name laws by their short forms', () => {
    const list = 'Kementerian Komunikasi dan Digital. 2025. Peraturan Menteri Komunikasi dan Digital Nomor 6 Tahun 2025 tentang Standar Aplikasi. Jakarta.'
    assert.deepEqual(references('Permenkomdigi No. 6 Tahun 2025 menetapkannya.', list).uncited, [])
  })

  it('are none where a house printed the book that somebody wrote', () => {
    assert.deepEqual(found('She is the author of Making Sense of Care (Chandos, 2011).', adi).filter(text => text.endsWith('unlisted')), [])
    assert.deepEqual(found('Penulis buku Globalisasi dan Kita (Kencana, 2011) hadir.', adi).filter(text => text.endsWith('unlisted')), [])
    assert.deepEqual(found('Relawan berperan (Kencana, 2011).', adi), ['(Kencana, 2011) 2011 → unlisted'])
  })
})
