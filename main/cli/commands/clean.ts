import type {
  CleanVerdict,
  DocumentNamed,
  RemovedParts,
} from '../../../shared/calls/documentViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import type { HandlersOf } from '../../engine/handlers.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { errorSentence } from '../sentences.ts'
import { withOffice, withPrize } from '../withOffice.ts'

export const cleanCommand: Command = {
  usage: 'clean FOLDER [--entry CODE] [--all] [--back]',
  summary:
    'Puts clean copies in the place of PDFs that need it (--all: of every PDF with anything to remove); keeps the originals. --back puts them back.',
  words: 1,
  options: {
    entry: { type: 'string' },
    all: { type: 'boolean', default: false },
    back: { type: 'boolean', default: false },
  },
  run: async (invocation) => {
    const { hasOffice } = await import('../../engine/office/store/officeStore.ts')
    // Where the office has books, they are opened, because they are to know of it.
    const within = hasOffice(invocation.path(invocation.words[0] ?? '')) ? withOffice : withPrize
    return within(invocation, async (handlers) => {
      const { back } = invocation.options
      const documents =
        back === true ? await kept(handlers, invocation) : await dirty(handlers, invocation)
      const channel = back === true ? 'office.takeOriginalsBack' : 'office.cleanDocuments'
      const { verdicts } = await handlers[channel]({ documents }, invocation.context)
      return outcome(verdicts)
    })
  },
}

type OfficeHandlers = HandlersOf<'office'>

async function kept(
  handlers: OfficeHandlers,
  { context, options }: Invocation,
): Promise<readonly DocumentNamed[]> {
  const office = sound(await handlers['office.read']({}, context))
  return ofEntry(office, office.standing.cleanCopies, options['entry'])
}

async function dirty(
  handlers: OfficeHandlers,
  { context, options }: Invocation,
): Promise<readonly DocumentNamed[]> {
  const office = sound(await handlers['office.check']({}, context))
  const { toClean } = await import('../../../shared/model/cleaning.ts')
  const { documents, findings } = office
  const wanted = toClean(documents, findings, options['all'] === true ? 'anything' : 'needed')
  return ofEntry(office, wanted, options['entry'])
}

function ofEntry(
  { entries }: Office,
  documents: readonly DocumentNamed[],
  entry: string | boolean | undefined,
): readonly DocumentNamed[] {
  if (typeof entry !== 'string') return documents
  if (!entries.some(({ code }) => code === entry)) throw new AppError('UNKNOWN_ENTRY', { entry })
  return documents.filter(({ entryCode }) => entryCode === entry)
}

function sound(office: Awaited<ReturnType<OfficeHandlers['office.read']>>): Office {
  if ('prize' in office) return office
  throw new AppError('NOT_A_PRIZE', { file: '' })
}

function outcome(verdicts: readonly CleanVerdict[]): Outcome {
  const done = verdicts.filter(({ outcome }) => outcome !== 'refused').length
  const lines = verdicts.map(verdictLine)
  const summary = verdicts.length === 0 ? 'Nothing to do.' : `${done} of ${verdicts.length} done.`
  return { json: verdicts, text: [...lines, summary].join('\n') }
}

function verdictLine({ entryCode, file, outcome, code, details, removed }: CleanVerdict): string {
  const name = `documents/${entryCode}/${file}`
  if (code !== null) return `${name}: refused: ${code}: ${errorSentence(code, details)}`
  return removed === null
    ? `${name}: ${outcome}`
    : `${name}: cleaned: ${removedText(removed)}; the original is in originals/${entryCode}`
}

function removedText(removed: RemovedParts): string {
  const parts = Object.entries(removed).filter(([, count]) => count > 0)
  if (parts.length === 0) return 'nothing was in it besides its pages'
  return `without ${parts.map(([kind, count]) => `${kind} (${count})`).join(', ')}`
}
