import type { BrokenOffice, Office, OfficeResults } from '../../../shared/calls/views.ts'
import { methodChanges, usualTop } from '../../../shared/scoring/methodChanges.ts'
import { AppError } from '../../../shared/errors.ts'
import { changesText } from '../changesText.ts'
import type { Command } from '../command.ts'
import { languageOf } from '../languageOf.ts'
import { outputFile } from '../outputFile.ts'
import { resultsText } from '../resultsText.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const resultsCommand: Command = {
  usage:
    'results FOLDER [--top N] [--csv FILE] [--xlsx FILE] [--pdf FILE] [--language en|ko] [--round N]',
  summary: 'Ranks each category by the rule, with every figure behind it; as files too.',
  words: 1,
  options: {
    csv: { type: 'string' },
    xlsx: { type: 'string' },
    pdf: { type: 'string' },
    language: { type: 'string' },
    top: { type: 'string' },
    round: { type: 'string' },
  },
  run: async (invocation) => {
    const language = languageOf(invocation)
    const asked = invocation.options['top']
    const top = asked === undefined ? usualTop : wholeNumber('top', asked, 1)
    const given = invocation.options['round']
    const round = given === undefined ? {} : { round: wholeNumber('round', given, 1) }
    const csv = await outputFile(invocation, 'csv', '.csv')
    const xlsx = await outputFile(invocation, 'xlsx', '.xlsx')
    const pdf = await outputFile(invocation, 'pdf', '.pdf')
    return withBuiltOffice(invocation, async (handlers) => {
      const office = withPassedOver(await handlers['office.read']({}, invocation.context))
      refuseUnbuilt(office, round.round)
      const results = await handlers['office.results'](round, invocation.context)
      for (const path of [csv, xlsx, pdf].filter((file) => file !== null)) {
        await handlers['office.writeResults']({ path, language, ...round }, invocation.context)
      }
      const ranking = resultsText(results, office)
      const changes = asked === undefined ? [] : [changesText(results.categories, office, top)]
      return { json: jsonOf(results, top), text: [ranking, ...changes].join('\n\n') }
    })
  },
}

/** An entry of an earlier round has its title there, whether it went on or not. */
function withPassedOver(office: Office | BrokenOffice): Office | BrokenOffice {
  if (!('prize' in office)) return office
  return { ...office, entries: [...office.entries, ...office.passedOver] }
}

function refuseUnbuilt(office: Office | BrokenOffice, round: number | undefined): void {
  if (round === undefined || !('rounds' in office)) return
  if (office.rounds.some(({ number }) => number === round)) return
  throw new AppError('USAGE', { problem: `No bundle of round ${round} was built.` })
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
