import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { type IntlShape, useIntl } from 'react-intl'
import type { Mark } from '../../../../shared/model/sheet.ts'
import { Icon } from '../../../components/Icon.tsx'
import { WithTooltip } from '../../../components/WithTooltip.tsx'
import { pointsText } from '../../../messages/quantities.ts'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { bandOf } from '../../../score/pointSteps.ts'
import { useDeliberationView } from '../../../state/deliberationView.ts'
import { commentsId } from '../comments/commentsId.ts'
import type { Extreme } from './extremes.ts'
import type { PanelLine } from './panelLines.ts'
import type { Seat } from './seats.ts'

type Props = {
  readonly line: PanelLine
  readonly seat: Seat
  /** Null: not scored. */
  readonly mark: Mark | null
  readonly extreme: Extreme | null
  /** Row and column among the points. */
  readonly place: string
  readonly isActive: boolean
  readonly onActive: (place: string) => void
}

/** A juror's points for a criterion; their words on hover and focus, what was written about them on a click. */
export function PanelCell(props: Props): ReactElement {
  const { line, seat, mark, extreme, place, isActive, onActive } = props
  const words = useWords()
  const intl = useIntl()
  const meaning = meaningOf(line, mark, words)
  const far = extreme === null ? '' : `panel-mark--${extreme.isFar ? 'far' : 'near'}`
  return (
    <td className="plainTable-number panel-cell">
      <WithTooltip words={meaning}>
        <AriaButton
          className={`panel-mark ${far}`}
          data-cell={place}
          excludeFromTabOrder={!isActive}
          aria-label={spoken(props, meaning, words, intl)}
          onFocus={() => {
            onActive(place)
          }}
          onPress={() => {
            showComments(line.criterion.id)
          }}
        >
          <MarkText mark={mark} />
          <span className="panel-end">
            {extreme === null ? null : (
              <Icon of={extreme.end === 'highest' ? ChevronUp : ChevronDown} />
            )}
          </span>
          <span className="unseen">{seat.label}</span>
        </AriaButton>
      </WithTooltip>
    </td>
  )
}

function MarkText({ mark }: Pick<Props, 'mark'>): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (mark === null) return <span className="soft">–</span>
  if (mark === 'not-applicable') return <span>{words('mark.notApplicable')}</span>
  return <span>{pointsText(intl, mark)}</span>
}

function meaningOf({ criterion }: PanelLine, mark: Mark | null, words: Words): string {
  if (mark === null) return words('mark.notScored')
  if (mark === 'not-applicable') return words('mark.notApplicable.long')
  const band = bandOf(criterion, mark)
  if (band === null) return words('deliberate.noBand')
  return band.description === '' ? band.label : `${band.label} – ${band.description}`
}

function spoken(props: Props, meaning: string, words: Words, intl: IntlShape): string {
  const { line, seat, mark, extreme } = props
  const parts = [
    seat.label,
    line.title,
    typeof mark === 'number' ? pointsText(intl, mark) : null,
    meaning,
    extreme === null ? null : words(`deliberate.${extreme.end}`),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function showComments(criterionId: string): void {
  useDeliberationView.getState().tabChosen('comments')
  requestAnimationFrame(() => {
    const group = document.getElementById(commentsId(criterionId))
    group?.scrollIntoView({ block: 'start' })
    group?.focus({ preventScroll: true })
  })
}
