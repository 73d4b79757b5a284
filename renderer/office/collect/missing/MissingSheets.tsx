import { FileSpreadsheet } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type { MissingSheets as Missing } from '../../../../shared/calls/collectViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { SplitPanes } from '../../../components/SplitPanes.tsx'
import { momentText } from '../../../messages/quantities.ts'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { useCollectView } from '../../../state/collectView.ts'
import { useMissing } from '../../../state/officeAnswer.ts'
import { run } from '../../../state/run.ts'
import { leftText } from '../../../desk/leftText.ts'
import { timeLeft } from '../../../desk/timeLeft.ts'
import { OfficeError } from '../../findings/OfficeError.tsx'
import { saveReminders } from '../saveTables.ts'
import { MissingByEntry } from './MissingByEntry.tsx'
import { MissingByJuror } from './MissingByJuror.tsx'
import './missing.css'
import { ReminderPane } from './ReminderPane.tsx'

type By = 'juror' | 'entry'

/** What is not there yet: by juror, with what to write to each, and by entry. */
export function MissingSheets({ office }: { readonly office: Office }): ReactElement {
  const { answer, error } = useMissing()
  return (
    <>
      {error === null ? null : <OfficeError error={error} />}
      {answer === null ? null : <Lists office={office} missing={answer} />}
    </>
  )
}

type Props = { readonly office: Office; readonly missing: Missing }

function Lists({ office, missing }: Props): ReactElement {
  const words = useWords()
  const [by, setBy] = useState<By>('juror')
  const [chosen, setChosen] = useState<string | null>(null)
  const sheetsWanted = useCollectView((state) => state.sheetsWanted)
  const owing = missing.jurors.find(({ jurorId }) => jurorId === chosen)
  const list =
    by === 'juror' ? (
      <MissingByJuror office={office} missing={missing} chosen={chosen} onChosen={setChosen} />
    ) : (
      <MissingByEntry
        office={office}
        missing={missing}
        onChosen={(id) => {
          sheetsWanted({ kind: 'entry', id })
        }}
      />
    )
  const content = (
    <>
      <MissingStrip missing={missing} by={by} onBy={setBy} />
      {list}
    </>
  )
  if (by === 'entry' || owing === undefined) {
    return (
      <section className="collect-part" aria-label={words('collect.tab.missing')}>
        {content}
      </section>
    )
  }
  return (
    <SplitPanes
      id="office-missing"
      panes={[
        { id: 'list', name: words('collect.tab.missing'), content, minimum: 400 },
        {
          id: 'reminder',
          name: words('missing.pane'),
          size: 400,
          minimum: 300,
          content: (
            <ReminderPane
              key={owing.jurorId}
              owing={owing}
              office={office}
              onClose={() => {
                setChosen(null)
              }}
            />
          ),
        },
      ]}
    />
  )
}

type StripProps = {
  readonly missing: Missing
  readonly by: By
  readonly onBy: (by: By) => void
}

function MissingStrip({ missing, by, onBy }: StripProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const owing = missing.jurors.filter(({ reminder }) => reminder !== null).length
  return (
    <div className="strip">
      <Segments<By>
        name={words('missing.by')}
        choices={[
          { key: 'juror', words: words('missing.by.juror') },
          { key: 'entry', words: words('missing.by.entry') },
        ]}
        chosen={by}
        onChosen={onBy}
      />
      <span className="soft">
        {missing.deadline === null
          ? words('desk.deadline.none')
          : dueText(missing.deadline, words, intl)}
      </span>
      <span className="strip-rest" />
      <Button
        kind="quiet"
        icon={FileSpreadsheet}
        isDisabled={owing === 0}
        onPress={() => {
          run(saveReminders((file) => words('missing.saved', { file })))
        }}
      >
        {words('missing.save', { count: owing })}
      </Button>
    </div>
  )
}

function dueText(deadline: string, words: Words, intl: IntlShape): string {
  const due = words('desk.deadline', { date: momentText(intl, deadline, 'hour') })
  return `${due} · ${leftText(timeLeft(new Date(), new Date(deadline)), words)}`
}
