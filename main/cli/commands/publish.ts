import { Language } from '../../../shared/model/prize.ts'
import { AppError } from '../../../shared/errors.ts'
import type { PublicationPlan, Published } from '../../../shared/calls/publicationCalls.ts'
import { publicationWarningEn } from '../../../shared/messages/publication.en.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'
import type { Command } from '../command.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const publishCommand: Command = {
  usage: 'publish FOLDER --out DIR [--anonymised] [--comments] [--language en|ko]',
  summary: 'Writes the folder from which anybody can make the ranking again.',
  words: 1,
  options: {
    out: { type: 'string' },
    anonymised: { type: 'boolean' },
    comments: { type: 'boolean' },
    language: { type: 'string' },
  },
  required: ['out'],
  run: async (invocation) => {
    const { options, path, context } = invocation
    const language = Language.safeParse(options['language'] ?? 'en')
    if (!language.success)
      throw new AppError('USAGE', { problem: `--language takes ${Language.options.join(' or ')}.` })
    const wish = {
      folder: path(String(options['out'])),
      naming: options['anonymised'] === true ? 'anonymised' : 'named',
      comments: options['comments'] === true,
      language: language.data,
    } as const
    return withBuiltOffice(invocation, async (handlers) => {
      const plan = await handlers['office.publicationPlan']({}, context)
      const published = await handlers['office.publish'](wish, context)
      return { json: { ...published, warnings: plan.warnings }, text: textOf(published, plan) }
    })
  },
}

function textOf({ files, log, signer }: Published, { warnings }: PublicationPlan): string {
  return [
    ...warnings.map(({ code, subjects }) =>
      fillSentence(publicationWarningEn[code], { subjects: subjects.join(', ') }),
    ),
    `Published: ${files} files.`,
    `Signed by  ${signer.join(' ')}`,
    `Log head   ${log.size} lines, root ${log.root}`,
  ].join('\n')
}
