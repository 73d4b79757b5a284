import { ChevronRight } from 'lucide-react'
import { memo, type ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import { isCalibration } from '../../shared/model/entry.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { CalibrationMark } from '../calibration/CalibrationMark.tsx'
import { Icon } from '../components/Icon.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, isOpen, type EntryView } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { ClosedReason } from './ClosedReason.tsx'
import { missingText } from './missingText.ts'
import { SheetBody, type SheetJumps } from './SheetBody.tsx'

type Props = {
  readonly view: EntryView
  readonly isShown: boolean
  readonly onToggle: (code: EntryCode) => void
}

/** One entry as a line with its state and total, and its sheet below while it is shown. */
export const ReviewEntry = memo(function ReviewEntry({
  view,
  isShown,
  onToggle,
}: Props): ReactElement {
  const intl = useIntl()
  const code = codeOf(view)
  return (
    <li className="reviewEntry">
      <h4>
        <AriaButton
          className="reviewEntry-head"
          aria-expanded={isShown}
          onPress={() => {
            onToggle(code)
          }}
        >
          <span className={`reviewEntry-fold ${isShown ? 'reviewEntry-fold--shown' : ''}`}>
            <Icon of={ChevronRight} />
          </span>
          <span className="reviewEntry-code numbers">{code}</span>
          <span>
            {view.desk.entry.title} {isCalibration(view.desk.entry) ? <CalibrationMark /> : null}
          </span>
          <StateMark state={view.state} />
          <span className="reviewEntry-total numbers">
            {view.total !== null && view.state === 'scored' ? totalText(intl, view.total) : '–'}
          </span>
        </AriaButton>
      </h4>
      {isOpen(view) && !(isShown && view.state === 'partial') ? <Lacking view={view} /> : null}
      {isShown ? <Shown view={view} /> : null}
    </li>
  )
})

function Shown({ view }: Pick<Props, 'view'>): ReactElement | null {
  if (view.state === 'undeclared') return null
  if (view.state === 'abstained' || view.state === 'recused') return <ClosedReason view={view} />
  return (
    <div className="reviewEntry-body">
      <SheetBody view={view} jumps={jumpsFrom(view)} />
    </div>
  )
}

function jumpsFrom(view: EntryView): SheetJumps {
  const { wentTo } = useRoute.getState()
  const entryCode = codeOf(view)
  return {
    toLack: (lack) => {
      wentTo({ screen: 'score', entryCode, place: null, lack })
    },
    toEvidence: ({ documentId, page }) => {
      wentTo({ screen: 'score', entryCode, place: { documentId, page } })
    },
  }
}

function Lacking({ view }: Pick<Props, 'view'>): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const code = codeOf(view)
  const [lack] = view.missing
  return (
    <div className="reviewEntry-lacking">
      <span>{missingText(view, words)}</span>
      <AriaButton
        className="reviewEntry-jump"
        onPress={() => {
          if (view.state === 'undeclared') wentTo({ screen: 'declare' })
          else if (lack === undefined) wentTo({ screen: 'score', entryCode: code, place: null })
          else wentTo({ screen: 'score', entryCode: code, place: null, lack })
        }}
      >
        {words('export.goTo', { code })}
      </AriaButton>
    </div>
  )
}
