import type { AuditLine, AuditLog } from '../../../shared/calls/collectViews.ts'
import type { HeadCheck } from '../../../shared/calls/logCalls.ts'
import { AppError } from '../../../shared/errors.ts'
import { headIn, headText, type TreeHead } from '../../../shared/format/treeHead.ts'
import { auditSentenceIn } from '../../../shared/messages/audit.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { errorSentence } from '../sentences.ts'
import { table } from '../table.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const logCommand: Command = {
  usage: 'log FOLDER [--check SIZE:ROOT] [--csv FILE]',
  summary:
    'Says everything the office did, the latest last, whether the log is whole, and its head. --check: whether it still begins with the lines of an earlier head, as minutes and publications print it.',
  words: 1,
  options: { csv: { type: 'string' }, check: { type: 'string' } },
  run: async (invocation) => {
    const path = await outputFile(invocation, 'csv', '.csv')
    const earlier = earlierHead(invocation)
    return withBuiltOffice(invocation, async (handlers) => {
      const log = await handlers['office.audit']({}, invocation.context)
      const wish = { path: path ?? '', language: 'en' } as const
      if (path !== null) await handlers['office.writeAudit'](wish, invocation.context)
      if (earlier === null) return outcome(log, null)
      const check = await handlers['office.checkLogHead'](earlier, invocation.context)
      return outcome(log, { earlier, check })
    })
  },
}

function earlierHead({ options }: Invocation): TreeHead | null {
  if (typeof options['check'] !== 'string') return null
  const head = headIn(options['check'])
  if (head !== null) return head
  throw new AppError('USAGE', { problem: '--check takes a size and a root, such as 41:5dc9….' })
}

type Checked = { readonly earlier: TreeHead; readonly check: HeadCheck }

function outcome({ holds, head, tree, lines }: AuditLog, checked: Checked | null): Outcome {
  const rows = lines.toReversed()
  const refused = holds ? refusalOf(checked) : new AppError('LOG_BROKEN', {})
  const text = [
    table(rows.map(row)),
    `Head: ${headText(tree)} (${tree.words.join(' ')})`,
    ...(refused === null ? sound(checked) : [errorSentence(refused.code, refused.details)]),
  ].join('\n')
  const json = { holds, head, tree, lines: rows, ...(checked === null ? {} : checked) }
  return refused === null ? { json, text } : { json, text, refused }
}

function refusalOf(checked: Checked | null): AppError | null {
  if (checked === null || checked.check.kind === 'holds') return null
  const { earlier, check } = checked
  const facts = { size: earlier.size, lines: check.now.size }
  return check.kind === 'shorter'
    ? new AppError('LOG_SHORTER', facts)
    : new AppError('LOG_DIFFERS', facts)
}

function sound(checked: Checked | null): readonly string[] {
  const begins =
    checked === null
      ? []
      : [`It begins with the ${checked.earlier.size} lines of the earlier head.`]
  return ['The log is whole.', ...begins]
}

function row(line: AuditLine): string[] {
  return [String(line.sequence), line.at, auditSentenceIn(line, 'en')]
}
