import type { Finding } from '../../../shared/calls/views.ts'
import { isError } from '../../../shared/findings.ts'
import type { Command } from '../command.ts'
import { prizeInvalid } from '../withOffice.ts'
import { findingLine } from '../sentences.ts'

export const checkCommand: Command = {
  usage: 'check FOLDER',
  summary: 'Says every mistake in the folder and everything to know about its PDFs.',
  words: 1,
  options: {},
  run: async ({ ports, context, path, words: [folder = ''] }) => {
    const { createOfficeHandlers } = await import('../../engine/office/officeHandlers.ts')
    const handlers = createOfficeHandlers(ports)
    await handlers['office.open']({ folder: path(folder) }, context)
    const { findings } = await handlers['office.check']({}, context)
    const errors = findings.filter(isError).length
    return {
      json: { ok: errors === 0, findings },
      text: [...findings.map(findingLine), summary(findings, errors)].join('\n'),
      ...(errors > 0 ? { refused: prizeInvalid(findings) } : {}),
    }
  },
}

function summary(findings: readonly Finding[], errors: number): string {
  return findings.length === 0
    ? 'Nothing to mend.'
    : `${errors} to mend, ${findings.length - errors} to know.`
}
