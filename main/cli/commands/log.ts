import type { AuditLine } from '../../../shared/calls/collectViews.ts'
import { auditSentenceIn } from '../../../shared/messages/audit.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { table } from '../table.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const logCommand: Command = {
  usage: 'log FOLDER [--csv FILE]',
  summary: 'Says everything the office did, the latest last, and whether the log is whole.',
  words: 1,
  options: { csv: { type: 'string' } },
  run: async (invocation) => {
    const path = await outputFile(invocation, 'csv', '.csv')
    return withBuiltOffice(invocation, async (handlers) => {
      const { holds, head, lines } = await handlers['office.audit']({}, invocation.context)
      const wish = { path: path ?? '', language: 'en' } as const
      if (path !== null) await handlers['office.writeAudit'](wish, invocation.context)
      const rows = lines.toReversed()
      const verdict = holds
        ? 'The log is whole.'
        : 'The log was tampered with: a line does not fit.'
      return { json: { holds, head, lines: rows }, text: `${table(rows.map(row))}\n${verdict}` }
    })
  },
}

function row(line: AuditLine): string[] {
  return [String(line.sequence), line.at, auditSentenceIn(line, 'en')]
}
