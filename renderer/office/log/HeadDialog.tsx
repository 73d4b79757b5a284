import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { AuditLog } from '../../../shared/calls/collectViews.ts'
import type { HeadCheck } from '../../../shared/calls/logCalls.ts'
import { headIn, type TreeHead } from '../../../shared/format/treeHead.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'

type Props = Pick<AuditLog, 'tree'> & { readonly onClose: () => void }

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'checked'; readonly earlier: TreeHead; readonly check: HeadCheck }
  | { readonly kind: 'failed'; readonly error: WireError }

/** The head of now in full, and what an earlier one comes to. */
export function HeadDialog({ tree, onClose }: Props): ReactElement {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' })
  const earlier = headIn(typed)
  const check = (): void => {
    if (earlier === null) return
    api('office.checkLogHead', earlier).then(
      (found) => {
        setAnswer({ kind: 'checked', earlier, check: found })
      },
      (thrown: unknown) => {
        setAnswer({ kind: 'failed', error: errorOf(thrown) })
      },
    )
  }
  return (
    <DialogBox
      title={words('logHead.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.close')}</Button>
          <Button kind="primary" isDisabled={earlier === null} onPress={check}>
            {words('logHead.check.action')}
          </Button>
        </>
      }
    >
      <p>{words('logHead.body')}</p>
      <HeadNow tree={tree} />
      <TextField
        label={words('logHead.earlier')}
        help={words('logHead.earlier.help')}
        value={typed}
        maxLength={200}
        problem={typed.trim() === '' || earlier !== null ? null : words('logHead.earlier.problem')}
        onChange={(text) => {
          setTyped(text)
          setAnswer({ kind: 'none' })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') check()
        }}
      />
      <AnswerNotice answer={answer} />
    </DialogBox>
  )
}

function HeadNow({ tree }: Pick<AuditLog, 'tree'>): ReactElement {
  const words = useWords()
  return (
    <section aria-label={words('logHead.now')}>
      <p className="soft">
        {words('logHead.now')}: {words('logHead.lines', { size: tree.size })}
      </p>
      <dl className="auditLog-facts">
        <div>
          <dt className="soft">{words('logHead.root')}</dt>
          <dd className="selectable numbers">{tree.root}</dd>
        </div>
        <div>
          <dt className="soft">{words('logHead.words')}</dt>
          <dd className="selectable" lang="en">
            {tree.words.join(' ')}
          </dd>
        </div>
      </dl>
    </section>
  )
}

function AnswerNotice({ answer }: { readonly answer: Answer }): ReactElement | null {
  const words = useWords()
  if (answer.kind === 'none') return null
  if (answer.kind === 'failed') return <ErrorNotice error={answer.error} />
  const { earlier, check } = answer
  const lines = check.now.size
  const facts = { size: earlier.size, lines, more: lines - earlier.size }
  return (
    <Notice tone={check.kind === 'holds' ? 'green' : 'red'} title={words(`logHead.${check.kind}`)}>
      {words(`logHead.${check.kind}.body`, facts)}
    </Notice>
  )
}
