import { JurorCard } from '../../../shared/format/jurorCard.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CardView } from '../../../shared/calls/cardViews.ts'
import { cardPorts, homeOption } from '../cardHome.ts'
import type { Command, Invocation } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { passphraseOf } from '../passphrase.ts'

export const cardCommand: Command = {
  usage:
    'card --name NAME --out FILE.jurycard [--juror ID] [--email ADDRESS] [--language en|ko] [--home DIR]',
  summary:
    "Makes a juror's card on this computer, to open bundles without a slip; with --passphrase-file it is protected.",
  words: 0,
  options: {
    name: { type: 'string' },
    out: { type: 'string' },
    juror: { type: 'string' },
    email: { type: 'string' },
    language: { type: 'string' },
    ...homeOption,
  },
  required: ['name', 'out'],
  run: async (invocation) => {
    const ports = cardPorts(invocation)
    const wish = { ...wishOf(invocation), passphrase: await protection(invocation) }
    const out = (await outputFile(invocation, 'out', '.jurycard')) ?? ''
    const { makeCard } = await import('../../engine/card/makeCard.ts')
    const { saveCard } = await import('../../engine/card/saveCard.ts')
    const { viewCard } = await import('../../engine/card/listCards.ts')
    const cardId = await makeCard(wish, ports)
    const file = await saveCard(ports, cardId, out)
    const view = await viewCard(ports, cardId)
    const { words, guard, name } = view
    return { json: { file, card: cardId, name, words, guard }, text: cardText(file, view) }
  },
}

function wishOf({
  options,
}: Invocation): Pick<JurorCard, 'name' | 'email' | 'language' | 'jurorId'> {
  const wish = JurorCard.pick({ name: true, email: true, language: true, jurorId: true }).safeParse(
    {
      name: String(options['name']).trim(),
      email: options['email'] ?? '',
      language: options['language'] ?? 'en',
      jurorId: options['juror'] ?? null,
    },
  )
  if (wish.success) return wish.data
  const option = { jurorId: 'juror' }[wish.error.issues[0]?.path.join('') ?? '']
  const wrong = option ?? wish.error.issues[0]?.path.join('') ?? ''
  throw new AppError('USAGE', { problem: `--${wrong} cannot be used on a card.` })
}

/** Only what was said for this card: a passphrase left in the environment is that of some slip. */
async function protection(invocation: Invocation): Promise<string | null> {
  const given = invocation.options['passphrase-file'] !== undefined
  return given ? passphraseOf('juror', invocation) : null
}

function cardText(file: string, { words, guard }: CardView): string {
  return [
    `Made the card ${file}. Send it to the secretariat and read these words to them by telephone:`,
    words.join(' '),
    guard === 'passphrase'
      ? 'It opens bundles on this computer only, with your passphrase.'
      : 'It opens bundles on this computer only, without a passphrase: whoever can use this account can open them.',
  ].join('\n')
}
