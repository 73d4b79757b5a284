import type { OfficeResults } from '../../../shared/calls/views.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { resultsText } from '../resultsText.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const resultsCommand: Command = {
  usage: 'results FOLDER [--csv FILE] [--xlsx FILE]',
  summary: 'Ranks each category by the rule, with every figure behind it.',
  words: 1,
  options: { csv: { type: 'string' }, xlsx: { type: 'string' } },
  run: async (invocation) => {
    const csv = await outputFile(invocation, 'csv', '.csv')
    const xlsx = await outputFile(invocation, 'xlsx', '.xlsx')
    return withBuiltOffice(invocation, async (handlers) => {
      const results = await handlers['office.results']({}, invocation.context)
      for (const path of [csv, xlsx].filter((file) => file !== null)) {
        await handlers['office.writeResults']({ path, language: 'en' }, invocation.context)
      }
      const office = await handlers['office.read']({}, invocation.context)
      return { json: jsonOf(results), text: resultsText(results, office) }
    })
  },
}

/** The sheets themselves stay in the office: `results` tells figures. */
function jsonOf({ rule, categories, strays, withdrawn, calibration }: OfficeResults): unknown {
  return {
    rule,
    categories,
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
