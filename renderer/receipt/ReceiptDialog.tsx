import { FileCheck2, FolderOpen } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { ReceiptCheck } from '../../shared/calls/receiptViews.ts'
import { Button } from '../components/Button.tsx'
import { DialogBox } from '../components/DialogBox.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { useFileDrop } from '../components/useFileDrop.ts'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { run } from '../state/run.ts'
import './receipt.css'
import { ReceiptAnswer } from './ReceiptAnswer.tsx'

type Answer =
  | { readonly kind: 'none' | 'checking' }
  | { readonly kind: 'checked'; readonly check: ReceiptCheck }
  | { readonly kind: 'failed'; readonly error: WireError }

/** Takes a publication or a receipt, and says step by step whether the own scores were counted. */
export function ReceiptDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords()
  const [answer, check] = useCheck()
  const { over, handlers } = useFileDrop(([path]) => {
    if (path !== undefined) check(path)
  })
  const choose = (what: 'folder' | 'receipt'): void => {
    run(
      api('shell.chooseDocuments', { what }).then(([path]) => {
        if (path !== undefined) check(path)
      }),
    )
  }
  return (
    <DialogBox
      title={words('receipt.title')}
      isOpen
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{words('action.close')}</Button>}
    >
      <p>{words('receipt.body')}</p>
      <div className={`receipt-choice ${over ? 'receipt-choice--over' : ''}`} {...handlers}>
        <Button
          icon={FolderOpen}
          onPress={() => {
            choose('folder')
          }}
        >
          {words('receipt.folder')}
        </Button>
        <Button
          icon={FileCheck2}
          onPress={() => {
            choose('receipt')
          }}
        >
          {words('receipt.file')}
        </Button>
        <span className="soft">{words('receipt.drop')}</span>
      </div>
      <div aria-live="polite">
        {answer.kind === 'checking' ? <p className="soft">{words('receipt.checking')}</p> : null}
        {answer.kind === 'failed' ? <ErrorNotice error={answer.error} /> : null}
        {answer.kind === 'checked' ? <ReceiptAnswer check={answer.check} /> : null}
      </div>
    </DialogBox>
  )
}

/** The answer to the path that was given last; one that comes late changes nothing. */
function useCheck(): readonly [Answer, (path: string) => void] {
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' })
  const asked = useRef(0)
  const check = (path: string): void => {
    asked.current += 1
    const own = asked.current
    const say = (found: Answer): void => {
      if (asked.current === own) setAnswer(found)
    }
    say({ kind: 'checking' })
    api('desk.checkReceipt', { path }).then(
      (found) => {
        say({ kind: 'checked', check: found })
      },
      (thrown: unknown) => {
        say({ kind: 'failed', error: errorOf(thrown) })
      },
    )
  }
  return [answer, check]
}
