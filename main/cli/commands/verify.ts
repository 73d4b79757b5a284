import type { PublicationVerdict } from '../../../shared/calls/publicationCalls.ts'
import { AppError } from '../../../shared/errors.ts'
import { problemSentenceIn } from '../../../shared/messages/publication.ts'
import type { Command, Invocation } from '../command.ts'
import { table } from '../table.ts'

export const verifyCommand: Command = {
  usage: 'verify DIR [--signer WORDS|KID] [--bundle FILE.jurybox]',
  summary: 'Makes a publication’s ranking again and names every difference; needs no secret.',
  words: 1,
  options: { signer: { type: 'string' }, bundle: { type: 'string' } },
  run: async (invocation) => {
    const { ports, context, path, words } = invocation
    const { createPublicationHandlers } =
      await import('../../engine/publication/publicationHandlers.ts')
    const [signer, bundle] = [textOption(invocation, 'signer'), textOption(invocation, 'bundle')]
    const wish = { folder: path(words[0] ?? ''), signer, path: bundle && path(bundle) }
    const verify = createPublicationHandlers(ports)['publication.verify']
    const verdict = await verify(wish, context)
    const outcome = { json: jsonOf(verdict), text: textOf(verdict) }
    if (verdict.ok) return outcome
    const refused = new AppError('PUBLICATION_INVALID', { problems: verdict.problems.length })
    return { ...outcome, refused }
  },
}

function textOption({ options }: Invocation, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

function jsonOf({ problems, ...verdict }: PublicationVerdict): unknown {
  const told = problems.map((problem) => ({
    ...problem,
    sentence: problemSentenceIn(problem, 'en'),
  }))
  return { ...verdict, problems: told }
}

function textOf({ problems, about, signer, ranking, checked }: PublicationVerdict): string {
  const told = problems.map((problem) => `${problem.file}: ${problemSentenceIn(problem, 'en')}`)
  const who =
    signer === null
      ? []
      : [
          `Signed by ${signer.words.join(' ')}`,
          ...(signer.compared === 'no'
            ? ['Compare these words with those that the secretariat tells (or give --signer).']
            : []),
        ]
  const what = about === null ? [] : [`${about.title}, ${about.edition}, ${about.roundTitle}`]
  if (problems.length > 0) return [...what, ...who, ...told].join('\n')
  const { files, sheets, signatures, amendments } = checked
  return [
    ...what,
    ...who,
    `Verified: ${files} files, ${sheets} sheets. Signatures of jurors: ${signatures}. Amendments: ${amendments}.`,
    ...(ranking ?? []).map(categoryText),
  ].join('\n')
}

function categoryText({
  title,
  entries,
}: NonNullable<PublicationVerdict['ranking']>[number]): string {
  const rows = entries.map((entry) => [
    String(entry.rank),
    entry.code,
    entry.title,
    entry.score,
    entry.decided.map(({ outcome, award }) => award || outcome).join(', '),
  ])
  return `\n${title}\n${table([['rank', 'entry', 'title', 'score', 'decided'], ...rows])}`
}
