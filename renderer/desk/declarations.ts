import type { Input } from '../../shared/calls/calls.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'

/** What the juror said of one entry; the reason counts only with a conflict. */
export type Answer = { readonly declaration: 'none' | 'conflict'; readonly reason: string }

/** An entry that is not in it was not answered yet. */
export type Answers = ReadonlyMap<EntryCode, Answer>

export function firstAnswers(views: readonly EntryView[]): Answers {
  return new Map(
    views.flatMap((view): (readonly [EntryCode, Answer])[] => {
      const answer = savedAnswer(view)
      return answer === null ? [] : [[codeOf(view), answer]]
    }),
  )
}

/** "No conflict" for every entry not answered yet. */
export function withRest(answers: Answers, views: readonly EntryView[]): Answers {
  const rest = views
    .map(codeOf)
    .filter((code) => !answers.has(code))
    .map((code) => [code, { declaration: 'none', reason: '' }] as const)
  return new Map<EntryCode, Answer>([...answers, ...rest])
}

/** Conflicts that still need their reason. */
export function withoutReason(answers: Answers): readonly EntryCode[] {
  return [...answers]
    .filter(([, { declaration, reason }]) => declaration === 'conflict' && reason.trim() === '')
    .map(([code]) => code)
}

/** What has to be told to the engine. */
export function changedAnswers(
  answers: Answers,
  views: readonly EntryView[],
): Input<'desk.declare'>['declarations'] {
  return views.flatMap((view) => {
    const answer = answers.get(codeOf(view))
    const saved = savedAnswer(view)
    if (answer === undefined || isSame(answer, saved)) return []
    const { declaration } = answer
    const reason = declaration === 'conflict' ? answer.reason.trim() : ''
    return [{ entryCode: codeOf(view), declaration, reason }]
  })
}

function savedAnswer({ desk: { declaration, sheet } }: EntryView): Answer | null {
  if (declaration === 'undeclared') return null
  return { declaration, reason: declaration === 'conflict' ? sheet.reason : '' }
}

function isSame(a: Answer, b: Answer | null): boolean {
  return b !== null && a.declaration === b.declaration && a.reason.trim() === b.reason
}
