import type { Branch, Dispute, SheetSide } from '../../../shared/calls/collectViews.ts'
import { AppError } from '../../../shared/errors.ts'
import { JurorId } from '../../../shared/model/ids.ts'
import { fromFractionText, toDecimalString } from '../../../shared/scoring/fraction.ts'
import type { Command, Invocation } from '../command.ts'
import { table } from '../table.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const decideCommand: Command = {
  usage: 'decide FOLDER [--juror ID --tracker WORDS|LETTERS --reason TEXT]',
  summary:
    'Lists jurors with two keys or two histories; with a tracker, chooses that file’s for good reason.',
  words: 1,
  options: {
    juror: { type: 'string' },
    tracker: { type: 'string' },
    reason: { type: 'string' },
  },
  run: async (invocation) => {
    const wish = wishOf(invocation)
    return withBuiltOffice(invocation, async (handlers) => {
      const disputes =
        wish === null
          ? await handlers['office.disputes']({}, invocation.context)
          : await handlers['office.decide'](wish, invocation.context)
      return { json: disputes.map(jsonOf), text: textOf(disputes) }
    })
  },
}

type Wish = {
  readonly jurorId: JurorId
  readonly tracker: string
  readonly kind: null
  readonly reason: string
}

/** All three or none: half a decision is a mistake. */
function wishOf({ options }: Invocation): Wish | null {
  const { juror, tracker, reason } = options
  const given = [juror, tracker, reason].filter((option) => option !== undefined)
  if (given.length === 0) return null
  const jurorId = JurorId.safeParse(juror)
  if (!jurorId.success || typeof tracker !== 'string' || typeof reason !== 'string') {
    throw new AppError('USAGE', {
      problem:
        'A decision needs --juror, --tracker and --reason; without them decisions are listed.',
    })
  }
  return { jurorId: jurorId.data, tracker, kind: null, reason }
}

function jsonOf({ jurorId, kind, isOpen, branches, sheets, decisions }: Dispute): unknown {
  return {
    juror: jurorId,
    kind,
    open: isOpen,
    branches: branches.map(({ tracker, words, standing, files }) => ({
      tracker,
      key: words,
      standing,
      revisions: files.map(({ revision, tracker: own, created, collectedAt }) => ({
        revision,
        tracker: own,
        created,
        collectedAt,
      })),
    })),
    sheets: sheets.map(({ entryCode, sides }) => ({ entry: entryCode, sides: sides.map(sideOf) })),
    decisions: decisions.map(({ words, tracker, reason, decidedAt }) => ({
      key: words,
      tracker,
      reason,
      decidedAt,
    })),
  }
}

function sideOf(side: SheetSide | null): { state: string; total: string | null } | null {
  return side === null ? null : { state: side.state, total: totalText(side) }
}

function totalText({ total }: SheetSide): string | null {
  return total === null ? null : toDecimalString(fromFractionText(total), 2)
}

function textOf(disputes: readonly Dispute[]): string {
  if (disputes.length === 0) return 'Nothing to decide: every juror has one key and one history.'
  return disputes.map(disputeText).join('\n\n')
}

const questions = {
  key: 'whose key speaks',
  history: 'which history counts',
} as const

function disputeText({ jurorId, kind, isOpen, branches, sheets, decisions }: Dispute): string {
  const state = isOpen ? 'to be decided' : 'decided'
  const heading = ['', 'tracker of the latest file', 'revision', 'key']
  const rows = branches.map((branch) => [
    branch.standing,
    branch.tracker,
    String(branch.files[0]?.revision ?? ''),
    branch.words.join(' '),
  ])
  const differences = sheets.map(({ entryCode, sides }) => [entryCode, ...sides.map(sideText)])
  return [
    `${jurorId}: ${questions[kind]}, ${state}`,
    table([heading, ...rows]),
    ...(sheets.length === 0 ? [] : [table([['entry', ...branches.map(short)], ...differences])]),
    ...decisions.map(({ decidedAt, reason }) => `Decided ${decidedAt}: ${reason}`),
  ].join('\n')
}

function sideText(side: SheetSide | null): string {
  return side === null ? '–' : (totalText(side) ?? side.state)
}

function short({ tracker }: Branch): string {
  return tracker.split('-').slice(0, 2).join('-')
}
