import { Quote } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence, Mark } from '../../shared/model/sheet.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import { Icon } from '../components/Icon.tsx'
import { pointsText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { bandOf } from '../score/pointSteps.ts'
import type { EntryView } from '../state/entryView.ts'
import { Lack } from './Lack.tsx'
import './sheetBody.css'
import { type CriterionLines, type MarkLine, sheetLines } from './sheetLines.ts'

export type SheetJumps = {
  readonly toLack: (lack: Missing) => void
  readonly toEvidence: (evidence: Evidence) => void
}

type Props = {
  readonly view: EntryView
  /** Where a click leads; null on paper. */
  readonly jumps: SheetJumps | null
}

/** A sheet as it will be signed: points, comments and evidence by criterion, and what is missing in its place. */
export function SheetBody({ view, jumps }: Props): ReactElement {
  const words = useWords()
  const { sheet, missing } = view
  const lack = missing.find(({ kind }) => kind === 'overallComment') ?? null
  return (
    <div className="sheetBody">
      <ol>
        {sheetLines(view).map((lines, place) => (
          <CriterionBlock key={lines.criterion.id} {...{ view, lines, jumps }} number={place + 1} />
        ))}
      </ol>
      {sheet.overallComment === '' && lack === null ? null : (
        <div className="sheetBody-overall">
          <span className="sheetBody-title">{words('score.overall')}</span>
          {lack === null ? null : <Lack lack={lack} of={words('score.overall')} jumps={jumps} />}
          <Comment text={sheet.overallComment} />
        </div>
      )}
    </div>
  )
}

type BlockProps = Props & { readonly lines: CriterionLines; readonly number: number }

function CriterionBlock({ view, lines, number, jumps }: BlockProps): ReactElement {
  const { criterion, own, subs, comment, commentLack, evidence } = lines
  return (
    <li className="sheetBody-criterion">
      <div className="sheetBody-line">
        <span className="sheetBody-number numbers">{number}</span>
        <span className="sheetBody-title">{criterion.title}</span>
        {own === null ? null : <PointsOf line={own} criterion={criterion} jumps={jumps} />}
      </div>
      {subs.map((line) => (
        <div key={line.path} className="sheetBody-line sheetBody-line--sub">
          <span className="sheetBody-number" />
          <span>{line.title}</span>
          <PointsOf line={line} criterion={criterion} jumps={jumps} />
        </div>
      ))}
      {commentLack === null ? null : (
        <p className="sheetBody-comment">
          <Lack lack={commentLack} of={criterion.title} jumps={jumps} />
        </p>
      )}
      <Comment text={comment} />
      <EvidenceList view={view} evidence={evidence} jumps={jumps} />
    </li>
  )
}

type PointsProps = Pick<Props, 'jumps'> & {
  readonly line: MarkLine
  readonly criterion: Criterion
}

function PointsOf({ line, criterion, jumps }: PointsProps): ReactElement {
  const { mark, lack, title } = line
  return (
    <span className="sheetBody-points numbers">
      {lack !== null ? (
        <Lack lack={lack} of={title} jumps={jumps} />
      ) : mark === null ? (
        '–'
      ) : (
        <Given mark={mark} criterion={criterion} />
      )}
    </span>
  )
}

function Given({
  mark,
  criterion,
}: {
  readonly mark: Mark
  readonly criterion: Criterion
}): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (mark === 'not-applicable') return <span>{words('mark.notApplicable.long')}</span>
  const band = bandOf(criterion, mark)
  return (
    <>
      {band === null ? null : <span className="sheetBody-band">{band.label}</span>}
      <span>
        {words('export.points.of', {
          points: pointsText(intl, mark),
          maximum: pointsText(intl, criterion.scale.maximum),
        })}
      </span>
    </>
  )
}

function Comment({ text }: { readonly text: string }): ReactElement | null {
  return text === '' ? null : (
    <p className="sheetBody-comment sheetBody-text selectable" dir="auto">
      {text}
    </p>
  )
}

type EvidenceProps = Props & { readonly evidence: readonly Evidence[] }

function EvidenceList({ view, evidence, jumps }: EvidenceProps): ReactElement | null {
  const words = useWords()
  if (evidence.length === 0) return null
  return (
    <ul className="sheetBody-evidence" aria-label={words('score.evidence')}>
      {evidence.map((one, place) => (
        // The same passage may be cited twice; only its place tells the two apart.
        <li key={place}>
          {jumps === null ? (
            <Citation view={view} evidence={one} />
          ) : (
            <AriaButton
              className="sheetBody-citation"
              onPress={() => {
                jumps.toEvidence(one)
              }}
            >
              <Citation view={view} evidence={one} />
            </AriaButton>
          )}
        </li>
      ))}
    </ul>
  )
}

function Citation({
  view,
  evidence: { documentId, page, quote, region },
}: {
  readonly view: EntryView
  readonly evidence: Evidence
}): ReactElement {
  const words = useWords()
  const { documents } = view.desk.entry
  const document = documents.find(({ id }) => id === documentId)?.title ?? ''
  const unquoted = words(region === null ? 'evidence.wholePage' : 'score.evidence.region')
  return (
    <>
      <Icon of={Quote} />
      <span>
        <span className="soft">{words('export.evidence.place', { document, page })}</span>{' '}
        <span dir="auto">{quote === '' ? unquoted : `“${quote}”`}</span>
      </span>
    </>
  )
}
