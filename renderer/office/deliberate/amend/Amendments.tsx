import { FilePen } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import type { OfficeAmendment } from '../../../../shared/calls/amendmentViews.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { Button } from '../../../components/Button.tsx'
import { momentText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'
import { panelLines } from '../panel/panelLines.ts'
import type { Seat } from '../panel/seats.ts'
import type { Talk } from '../useTalk.ts'
import './amend.css'
import { AmendDialog } from './AmendDialog.tsx'
import type { AmendDraft } from './amendDraft.ts'
import { useMarkText } from './useMarkText.ts'

type Props = {
  readonly talk: Talk
  readonly entryCode: EntryCode
  readonly seats: readonly Seat[]
}

/** What was amended of the entry's points, and where the next amendment is made. */
export function Amendments(props: Props): ReactElement {
  const { talk, entryCode } = props
  const words = useWords()
  const [begin, setBegin] = useState<Pick<AmendDraft, 'jurorId' | 'wishes'> | null>(null)
  const own = talk.results.amendments.filter((one) => one.entryCode === entryCode)
  return (
    <section className="amendments" aria-label={words('amend.list')}>
      <Button
        icon={FilePen}
        onPress={() => {
          setBegin({ jurorId: null, wishes: [] })
        }}
      >
        {words('amend.open')}
      </Button>
      {own.length === 0 ? null : (
        <ul className="amendments-list">
          {own.map((amendment) => (
            <li key={amendment.digest} className="amendments-one">
              <OneAmendment {...props} amendment={amendment} />
              {isLast(amendment, own) ? (
                <Button
                  kind="quiet"
                  onPress={() => {
                    setBegin(takenBack(amendment))
                  }}
                >
                  {words('amend.takeBack')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {begin === null ? null : (
        <AmendDialog
          {...props}
          begin={begin}
          onClose={() => {
            setBegin(null)
          }}
        />
      )}
    </section>
  )
}

/** Only the last of a sheet can be taken back: each one follows from the one before it. */
function isLast({ digest, state }: OfficeAmendment, own: readonly OfficeAmendment[]): boolean {
  return state === 'applied' && !own.some(({ previous }) => previous === digest)
}

function takenBack({ jurorId, changes }: OfficeAmendment): Pick<AmendDraft, 'jurorId' | 'wishes'> {
  return { jurorId, wishes: changes.map(({ criterion, from }) => ({ criterion, to: from })) }
}

function OneAmendment({
  talk,
  seats,
  amendment,
}: Props & { readonly amendment: OfficeAmendment }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const textOf = useMarkText()
  const { jurorId, changes, reason, signer, witnesses, created, state } = amendment
  const seat = seats.find((one) => one.jurorId === jurorId)
  const lines = panelLines(talk.scored.category.rubric)
  const moment = momentText(intl, created, 'hour')
  return (
    <div className="amendments-words">
      <p>
        <span className="amendments-who">{`${seat?.label ?? ''} ${seat?.name ?? ''}`.trim()}</span>{' '}
        {changes.map(({ criterion, from, to }) => (
          <span key={criterion} className="amendments-change">
            {`${lines.find(({ path }) => path === criterion)?.title ?? criterion} `}
            <span className="numbers">{`${textOf(from)} → ${textOf(to)}`}</span>
          </span>
        ))}
      </p>
      <p className="selectable">{reason}</p>
      <p className="soft">
        {words(`amend.signed.${signer}`, { moment, witnesses: witnesses.join(', ') })}
        {state === 'set-aside' ? ` ${words('amend.setAside')}` : ''}
      </p>
    </div>
  )
}
