import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Language } from '../../../../../shared/model/prize.ts'
import { quiet, type TestOffice } from '../officeFixture.ts'
import { scoredOffice } from './scoredOffice.ts'

/** The text of each page as a reader finds it, without line ends. */
async function pagesOf(path: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await task.destroy()
  return pages
}

async function reported(office: TestOffice, language: Language): Promise<readonly string[]> {
  const path = join(office.root, `report-${language}.pdf`)
  await office.handlers['office.writeResults']({ path, language }, quiet)
  return pagesOf(path)
}

test('the report says the ranking exactly, by which rule, from what, and what was left out', async () => {
  const office = await scoredOffice()
  const { sources, categories } = await office.handlers['office.results']({}, quiet)
  const pages = await reported(office, 'en')
  const text = pages.join(' ').replaceAll(/\s+/g, ' ')
  const first = categories[0]?.entries[0]

  expect(pages[0]).toContain(sources.digest)
  expect(pages[0]).toContain(sources.bundle?.id)
  expect(text).toContain('mean of all jurors’ totals')
  expect(text).toContain(`${first?.code ?? ''} New bridge, old river`)
  expect(text).toContain('81.25')
  expect(text).toContain('325/4')
  expect(text).toContain('the juror recused')
  for (const { tracker } of sources.files) expect(text.replaceAll(' ', '')).toContain(tracker)
  pages.forEach((page, place) => {
    expect(page).toContain(`${place + 1} / ${pages.length}`)
    expect(page).toContain(sources.digest.slice(0, 16))
  })
})

test('the report speaks Korean too, with no word left to fill in', async () => {
  const office = await scoredOffice()
  const text = (await reported(office, 'ko')).join(' ')
  expect(text).toContain('심사 결과')
  expect(text).toContain('모든 심사위원 합계의 평균')
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
})
