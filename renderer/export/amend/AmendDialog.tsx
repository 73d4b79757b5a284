import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { SentSheets } from '../../../shared/calls/deskAmendmentCalls.ts'
import type { Desk } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Select } from '../../components/Select.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { useWords, type Words } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'
import { useToasts } from '../../state/toasts.ts'
import { NotWritten } from '../NotWritten.tsx'
import { amendmentFileName } from '../suggestedName.ts'
import './amendSent.css'
import { AmendedMark } from './AmendedMark.tsx'
import { type DraftLine, draftLines, type MarkDraft, wishesOf } from './markDraft.ts'

type Props = { readonly desk: Desk; readonly sent: SentSheets; readonly onClose: () => void }

const untouched: MarkDraft = new Map()

/** One entry, its points as they were sent and as they shall be, and why. */
export function AmendDialog({ desk, sent, onClose }: Props): ReactElement {
  const words = useWords()
  const [code, setCode] = useState<EntryCode | null>(null)
  const [draft, setDraft] = useState(untouched)
  const [reason, setReason] = useState('')
  const { error, signing, sign } = useSigning(desk, onClose)
  const lines = code === null ? [] : linesOf(desk, sent, code)
  const changes = wishesOf(lines, draft)
  const isReady = changes !== null && changes.length > 0 && reason.trim() !== '' && !signing
  return (
    <DialogBox
      title={words('amendSent.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!isReady}
            onPress={() => {
              if (code !== null && changes !== null) sign({ entryCode: code, changes, reason })
            }}
          >
            {words('amendSent.sign')}
          </Button>
        </>
      }
    >
      <div className="amendSent">
        <p>{words('amendSent.body')}</p>
        <EntryChoice
          {...{ desk, sent, code }}
          onChosen={(chosen) => {
            setCode(chosen)
            setDraft(untouched)
          }}
        />
        <AmendedMarks key={code} {...{ lines, draft }} onDrafted={setDraft} />
        {code === null ? null : (
          <TextArea
            label={words('amendSent.reason')}
            value={reason}
            onChange={setReason}
            maxLength={2000}
          />
        )}
        {error === null ? null : <NotWritten error={error} />}
      </div>
    </DialogBox>
  )
}

type MarksProps = {
  readonly lines: readonly DraftLine[]
  readonly draft: MarkDraft
  readonly onDrafted: (draft: MarkDraft) => void
}

function AmendedMarks({ lines, draft, onDrafted }: MarksProps): readonly ReactElement[] {
  return lines.map((line) => (
    <AmendedMark
      key={line.path}
      line={line}
      typed={draft.get(line.path)}
      onTyped={(text) => {
        onDrafted(new Map(draft).set(line.path, text))
      }}
    />
  ))
}

type ChoiceProps = Pick<Props, 'desk' | 'sent'> & {
  readonly code: EntryCode | null
  readonly onChosen: (code: EntryCode) => void
}

/** What was sent with scores; who abstained or recused has none to change. */
function EntryChoice({ desk, sent, code, onChosen }: ChoiceProps): ReactElement {
  const words = useWords()
  const titles = new Map(desk.entries.map(({ entry }) => [entry.code, entry.title]))
  const open = sent.sheets.filter(({ state }) => state !== 'abstained' && state !== 'recused')
  if (open.length === 0) return <p>{words('amendSent.none')}</p>
  return (
    <Select
      label={words('amendSent.entry')}
      placeholder={words('amendSent.choose')}
      autoFocus
      choices={open.map(({ entryCode }) => {
        return { key: entryCode, words: `${entryCode} ${titles.get(entryCode) ?? ''}`.trim() }
      })}
      chosen={code}
      onChosen={onChosen}
    />
  )
}

function linesOf(desk: Desk, { sheets }: SentSheets, code: EntryCode): readonly DraftLine[] {
  const sheet = sheets.find(({ entryCode }) => entryCode === code)
  const entry = desk.entries.find((one) => one.entry.code === code)?.entry
  const category = desk.prize.categories.find(({ id }) => id === entry?.categoryId)
  return sheet === undefined || category === undefined ? [] : draftLines(category, sheet)
}

type Wish = Omit<Parameters<typeof api<'desk.amend'>>[1], 'path'>

type Signing = {
  readonly error: WireError | null
  readonly signing: boolean
  readonly sign: (wish: Wish) => void
}

function useSigning(desk: Desk, onDone: () => void): Signing {
  const words = useWords()
  const [error, setError] = useState<WireError | null>(null)
  const [signing, setSigning] = useState(false)
  const sign = (wish: Wish): void => {
    setError(null)
    setSigning(true)
    signed(desk, wish, words)
      .then(
        (isDone) => {
          if (isDone) onDone()
        },
        (thrown: unknown) => {
          setError(errorOf(thrown))
        },
      )
      .finally(() => {
        setSigning(false)
      })
  }
  return { error, signing, sign }
}

/** False when the juror closed the dialog for the file's place. */
async function signed(desk: Desk, wish: Wish, words: Words): Promise<boolean> {
  const path = await api('shell.chooseSaveFile', {
    purpose: 'amendment',
    suggestedName: amendmentFileName(desk, wish.entryCode),
  })
  if (path === null) return false
  const { entryCode: entry, file } = await api('desk.amend', { ...wish, path })
  useToasts.getState().said(words('amendSent.done', { entry, file }))
  return true
}
