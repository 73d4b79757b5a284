import type { OfficeResults } from '../../../shared/calls/views.ts'
import { methodChanges, usualTop } from '../../../shared/scoring/methodChanges.ts'
import { changesText } from '../changesText.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { resultsText } from '../resultsText.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const resultsCommand: Command = {
  usage: 'results FOLDER [--top N] [--csv FILE] [--xlsx FILE]',
  summary: 'Ranks each category by the rule, with every figure behind it.',
  words: 1,
  options: { csv: { type: 'string' }, xlsx: { type: 'string' }, top: { type: 'string' } },
  run: async (invocation) => {
    const asked = invocation.options['top']
    const top = asked === undefined ? usualTop : wholeNumber('top', asked, 1)
    const csv = await outputFile(invocation, 'csv', '.csv')
    const xlsx = await outputFile(invocation, 'xlsx', '.xlsx')
    return withBuiltOffice(invocation, async (handlers) => {
      const results = await handlers['office.results']({}, invocation.context)
      for (const path of [csv, xlsx].filter((file) => file !== null)) {
        await handlers['office.writeResults']({ path, language: 'en' }, invocation.context)
      }
      const office = await handlers['office.read']({}, invocation.context)
      const ranking = resultsText(results, office)
      const changes = asked === undefined ? [] : [changesText(results.categories, office, top)]
      return { json: jsonOf(results, top), text: [ranking, ...changes].join('\n\n') }
    })
  },
}

/** The sheets themselves stay in the office: `results` tells figures. */
function jsonOf(
  { rule, categories, strays, withdrawn, calibration }: OfficeResults,
  top: number,
): unknown {
  return {
    rule,
    categories,
    changes: categories.map(({ id, entries }) => ({
      category: id,
      top,
      methods: methodChanges(entries, top),
    })),
    strays: strays.map(({ jurorId, sheet, reason }) => ({
      juror: jurorId,
      entry: sheet.entryCode,
      reason,
    })),
    withdrawn: withdrawn.map(({ code, withdrawn: { on, reason } }) => ({
      entry: code,
      on,
      reason,
    })),
    calibration: calibration.map(({ jurorId, sheet }) => ({
      juror: jurorId,
      entry: sheet.entryCode,
      state: sheet.state,
    })),
  }
}
