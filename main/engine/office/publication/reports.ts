import type { PublicationWish } from '../../../../shared/calls/publicationCalls.ts'
import type { Ports } from '../../ports.ts'
import { MINUTES, publishedNames } from '../../publication/contents.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { officeResults } from '../results/officeResults.ts'
import { latestMinutes } from '../store/writtenMinutes.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { anonymousFolder, anonymousResults } from './anonymousResults.ts'
import type { Gathered } from './gather.ts'

type Asked = {
  readonly office: OfficeStore
  readonly folder: PrizeFolder
  readonly ports: Ports
  readonly wish: PublicationWish
  readonly now: number
  readonly gathered: Gathered
}

/** The publication's PDFs; the minutes as they were written last, for they tell who was there. Fonts and what sets text with them are large and seldom needed. */
export async function reportsOf({
  office,
  folder,
  ports,
  wish,
  now: at,
  gathered,
}: Asked): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const { reportOf } = await import('../results/report/reportPdf.ts')
  const { pseudonyms, source } = gathered
  const { language } = wish
  const results = officeResults(office.store, folder)
  const isNamed = wish.naming === 'named'
  const asked = {
    results: isNamed ? results : anonymousResults(results, { wish, pseudonyms, source }),
    folder: isNamed ? folder : anonymousFolder(folder, pseudonyms),
    ...{ language, at, assets: ports.assets },
  }
  const report = [publishedNames.resultsPdf, await reportOf(asked)] as const
  const minutes = isNamed ? latestMinutes(office.store, source.prize) : undefined
  return minutes === undefined ? [report] : [report, [MINUTES, minutes.pdf]]
}
