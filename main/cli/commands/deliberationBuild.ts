import type { GivenPlan, GivenWish } from '../../../shared/calls/givenCalls.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CategoryId } from '../../../shared/model/ids.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import type { Command, Invocation } from '../command.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const deliberationBuildCommand: Command = {
  usage:
    'deliberation build FOLDER --out FILE [--anonymised] [--no-comments] [--only-read] [--category ID,ID…] [--dry-run]',
  summary:
    'Packs the scores of the round, with the documents, for jurors to read before they meet; nobody gets what a conflict closes. --dry-run only tells who would see what.',
  words: 1,
  options: {
    out: { type: 'string' },
    anonymised: { type: 'boolean' },
    'no-comments': { type: 'boolean' },
    'only-read': { type: 'boolean' },
    category: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async (invocation) => {
    const { options, path, context } = invocation
    const { out } = options
    const isDry = options['dry-run'] === true
    if (!isDry && typeof out !== 'string')
      throw new AppError('USAGE', { problem: 'deliberation build needs --out FILE or --dry-run.' })
    return withBuiltOffice(invocation, async (handlers) => {
      const { prize } = await handlers['office.results']({}, context)
      const wish = wishOf(invocation, prize)
      const plan = await handlers['office.planDeliberation']({ wish }, context)
      if (isDry) return { json: plan, text: planText(plan, wish) }
      const asked = { out: path(String(out)), wish }
      const built = await handlers['office.buildDeliberation'](asked, context)
      return {
        json: built,
        text: `${planText(plan, wish)}\nBuilt ${built.file} for ${built.jurors} jurors: ${built.entries} entries, ${built.documents} documents (${built.reused} as they were), ${(built.bytes / 1e6).toFixed(1)} MB.`,
      }
    })
  },
}

function wishOf({ options }: Invocation, prize: Prize): GivenWish {
  return {
    naming: options['anonymised'] === true ? 'anonymised' : 'named',
    comments: options['no-comments'] !== true,
    scope: options['only-read'] === true ? 'read' : 'all',
    categories: categoriesOf(options['category'], prize),
  }
}

function categoriesOf(given: string | boolean | undefined, { categories }: Prize): CategoryId[] {
  if (typeof given !== 'string') return categories.map(({ id }) => id)
  return given.split(',').map((word) => {
    const found = categories.find(({ id }) => id === word.trim())
    if (found === undefined) throw new AppError('UNKNOWN_CATEGORY', { category: word })
    return found.id
  })
}

function planText({ jurors, entries, thin, telling }: GivenPlan, wish: GivenWish): string {
  const isHidden = wish.naming === 'anonymised'
  return [
    ...jurors.map(({ jurorId, entries: seen, conflicts, opener }) => {
      const kept = conflicts.length === 0 ? '' : `; kept out of ${conflicts.join(' ')}`
      const gets =
        opener === null ? 'gets nothing: neither slip nor card' : `opens with the ${opener}`
      return `${jurorId}  sees ${seen} of ${entries}${kept}; ${gets}`
    }),
    ...(isHidden && thin.length > 0
      ? [`Fewer than three sheets, so a letter hides nobody: ${thin.join(' ')}`]
      : []),
    ...(isHidden && wish.comments && telling.length > 0
      ? [`Comments hold a name, number or address of a juror: ${telling.join(' ')}`]
      : []),
  ].join('\n')
}
