import type { JurorSheet, OfficeResults } from '../../../../shared/calls/views.ts'
import type { PublicationWish } from '../../../../shared/calls/publicationCalls.ts'
import { usualBootstrap } from '../../../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../../../shared/scoring/categoryResults.ts'
import {
  competingCodes,
  type PublicationSource,
} from '../../../../shared/publication/publicationSource.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { tellable } from './gather.ts'
import type { Pseudonyms } from './pseudonyms.ts'

type Told = {
  readonly wish: Pick<PublicationWish, 'naming' | 'comments'>
  readonly pseudonyms: Pseudonyms
  readonly source: PublicationSource
}

/** The results as the report of an anonymised publication shows them: letters for jurors, and nothing of when whose files came. */
export function anonymousResults(results: OfficeResults, told: Told): OfficeResults {
  const { pseudonyms, wish, source } = told
  const anonymous = <T extends JurorSheet>(one: T): T => ({
    ...one,
    jurorId: pseudonyms.labelOf(one.jurorId),
    sheet: tellable(one.sheet, { wish, pseudonyms }),
  })
  const sheets = results.sheets.map(anonymous)
  return {
    ...results,
    sheets,
    strays: results.strays.map(anonymous),
    calibration: results.calibration.map(anonymous),
    originals: results.originals.map(anonymous),
    amendments: results.amendments.map((amendment) => ({
      ...amendment,
      jurorId: pseudonyms.labelOf(amendment.jurorId),
      reason: pseudonyms.redacted(amendment.reason),
      witnesses: [],
    })),
    sources: { ...results.sources, files: [] },
    categories: results.prize.categories.map((category) => {
      const codes = competingCodes(source, category)
      return categoryResults(category, results.rule, codes, sheets, usualBootstrap)
    }),
  }
}

/** A folder whose jurors have letters and no names. */
export function anonymousFolder(folder: PrizeFolder, { labelOf }: Pseudonyms): PrizeFolder {
  return {
    ...folder,
    jurors: folder.jurors.map((juror) => ({
      ...juror,
      id: labelOf(juror.id),
      name: '',
      email: '',
    })),
  }
}
