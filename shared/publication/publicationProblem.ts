import { z } from 'zod'

/** What can be wrong with a publication. Each has a sentence in every language (`shared/messages/publication.*.ts`). */
export const PublicationProblemCode = z.enum([
  'signature',
  'other-signer',
  'other-bundle',
  'missing',
  'extra',
  'not-a-file',
  'too-large',
  'changed',
  'sums',
  'lacking',
  'stranger',
  'shape',
  'contradiction',
  'rubrics',
  'figure',
  'row',
  'tracker',
  'juror-signature',
  'juror-key',
  'juror-sheet',
  'amendment-signature',
  'log-line',
  'log-root',
  'log-counted',
  'receipt',
])
export type PublicationProblemCode = z.infer<typeof PublicationProblemCode>

/** One thing wrong: in which file, at which figure, what stands there and what should. Empty where there is none. */
export const PublicationProblem = z.strictObject({
  code: PublicationProblemCode,
  file: z.string(),
  where: z.string(),
  found: z.string(),
  follows: z.string(),
})
export type PublicationProblem = z.infer<typeof PublicationProblem>

/** Gathers problems: whoever finds one goes on, so that all of them are told. */
export type Problems = {
  readonly add: (code: PublicationProblemCode, file: string, facts?: ProblemFacts) => void
  readonly all: () => readonly PublicationProblem[]
}

type ProblemFacts = Readonly<Partial<Pick<PublicationProblem, 'where' | 'found' | 'follows'>>>

/** Nobody reads more, and a folder that is made to be wrong must not fill the memory. */
const MOST_PROBLEMS = 1000

export function createProblems(): Problems {
  const all: PublicationProblem[] = []
  return {
    add(code, file, facts = {}) {
      if (all.length < MOST_PROBLEMS)
        all.push({ code, file, where: '', found: '', follows: '', ...facts })
    },
    all: () => all,
  }
}
