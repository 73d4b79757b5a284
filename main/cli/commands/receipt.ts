import type { ReceiptCheck, ReceiptStep } from '../../../shared/calls/receiptViews.ts'
import { AppError } from '../../../shared/errors.ts'
import { receiptEn } from '../../../shared/messages/receipt.en.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'
import { homeOption } from '../cardHome.ts'
import type { Command, Outcome } from '../command.ts'
import { withDesk } from '../withDesk.ts'

export const receiptCommand: Command = {
  usage: 'receipt PATH --desk DIR [--home DIR]',
  summary:
    'Checks offline that what a desk signed was counted: PATH is a publication’s folder or one receipt.',
  words: 1,
  options: { desk: { type: 'string' }, ...homeOption },
  required: ['desk'],
  run: (invocation) =>
    withDesk(invocation, async (desk) => {
      const { checkReceipt } = await import('../../engine/desk/receipt/checkReceipt.ts')
      const check = await checkReceipt(desk, invocation.path(invocation.words[0] ?? ''))
      return outcome(check)
    }),
}

function outcome(check: ReceiptCheck): Outcome {
  const text = textOf(check)
  const isSound = check.verdict === 'counted' || check.verdict === 'earlier'
  const told = { json: check, text }
  return isSound ? told : { ...told, refused: new AppError('NOT_COUNTED', {}) }
}

function textOf(check: ReceiptCheck): string {
  const verdict = receiptEn[`receipt.verdict.${check.verdict}`]
  if (check.verdict === 'absent') return verdict
  const facts = { line: check.log?.line ?? 0, lines: check.log?.lines ?? 0 }
  const steps = check.steps.map((step) => `${mark(step)} ${sentence(step, facts)}`)
  const differing = check.differing.length === 0 ? [] : [`  ${check.differing.join(', ')}`]
  return [verdict, `Tracker: ${check.tracker}`, ...steps, ...differing].join('\n')
}

function mark({ outcome: is }: ReceiptStep): string {
  return { holds: 'yes', fails: 'NO ', open: '-  ' }[is]
}

function sentence(step: ReceiptStep, facts: Readonly<Record<string, number>>): string {
  if (step.outcome === 'fails') return receiptEn[`receipt.problem.${step.problem}`]
  return fillSentence(receiptEn[`receipt.${step.outcome}.${step.step}`], facts)
}
