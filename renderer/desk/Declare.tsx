import { type ReactElement, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView, useEntryViews } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import './declare.css'
import { DeclareLine } from './DeclareLine.tsx'
import {
  type Answers,
  changedAnswers,
  firstAnswers,
  withoutReason,
  withRest,
} from './declarations.ts'

/** One list, entry by entry, before any document opens. */
export function Declare(): ReactElement {
  const words = useWords()
  const views = useEntryViews()
  const asked = views.filter(({ desk }) => desk.keyHeld)
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(asked))
  const [complains, setComplains] = useState(false)
  return (
    <>
      <WindowBar title={words('declare.title')} />
      <main className="declare">
        <div className="declare-intro">
          <p>{words('declare.body')}</p>
          {asked.length < views.length ? (
            <Notice tone="plain">
              {words('declare.recused', { count: views.length - asked.length })}
            </Notice>
          ) : null}
        </div>
        <div className="declare-list scrolls">
          {asked.map((view) => (
            <DeclareLine
              key={codeOf(view)}
              view={view}
              answer={answers.get(codeOf(view)) ?? null}
              complains={complains}
              onAnswer={(answer) => {
                setAnswers(new Map(answers).set(codeOf(view), answer))
              }}
            />
          ))}
        </div>
        <DeclareFoot
          asked={asked}
          answers={answers}
          onAnswers={setAnswers}
          onReasonMissing={() => {
            setComplains(true)
          }}
        />
      </main>
    </>
  )
}

type FootProps = {
  readonly asked: readonly EntryView[]
  readonly answers: Answers
  readonly onAnswers: (answers: Answers) => void
  readonly onReasonMissing: () => void
}

function DeclareFoot({ asked, answers, onAnswers, onReasonMissing }: FootProps): ReactElement {
  const words = useWords()
  const [error, setError] = useState<WireError | null>(null)
  const left = asked.filter((view) => !answers.has(codeOf(view))).length
  const declare = (): void => {
    if (withoutReason(answers).length > 0) onReasonMissing()
    else
      declared(answers, asked).catch((thrown: unknown) => {
        setError(errorOf(thrown))
      })
  }
  return (
    <footer className="declare-foot">
      {error === null ? null : <ErrorNotice error={error} />}
      <p className="declare-left numbers" role="status">
        {words('declare.left', { count: left })}
      </p>
      <Button
        isDisabled={left === 0}
        onPress={() => {
          onAnswers(withRest(answers, asked))
        }}
      >
        {words('declare.rest')}
      </Button>
      <Button kind="primary" isDisabled={left > 0} onPress={declare}>
        {words('declare.done')}
      </Button>
    </footer>
  )
}

/** Tells the engine what changed and goes to the desk. */
async function declared(answers: Answers, asked: readonly EntryView[]): Promise<void> {
  const declarations = changedAnswers(answers, asked)
  if (declarations.length > 0)
    useDesk.getState().opened(await api('desk.declare', { declarations }))
  useRoute.getState().movedOn({ screen: 'desk' })
}
