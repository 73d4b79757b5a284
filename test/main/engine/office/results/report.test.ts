import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Language } from '../../../../../shared/model/prize.ts'
import { pdfPages } from '../../../../support/pdfPages.ts'
import { quiet, type TestOffice } from '../officeFixture.ts'
import { scoredOffice } from './scoredOffice.ts'

async function reported(office: TestOffice, language: Language): Promise<readonly string[]> {
  const path = join(office.root, `report-${language}.pdf`)
  await office.handlers['office.writeResults']({ path, language }, quiet)
  return pdfPages(path)
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
