import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import { EntryCode, type CriterionPath } from '../../../../shared/model/ids.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import type { Rule } from '../../../../shared/model/rule.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { derivedState } from '../../../../shared/scoring/derivedState.ts'
import { missing } from '../../../../shared/scoring/missing.ts'
import { sheetTotal } from '../../../../shared/scoring/total.ts'
import { totalText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'
import { Rubric } from '../../../score/Rubric.tsx'
import type { RubricActions } from '../../../score/rubricActions.ts'
import { type Change, sheetWith } from '../../../state/change.ts'
import type { EntryView } from '../../../state/entryView.ts'

type Props = {
  readonly category: Category
  readonly rule: Rule
  /** What is edited, and so in hand; null while it is nothing that receives points. */
  readonly followed: CriterionPath | null
}

/** The jurors' own rubric on a sheet of a made-up entry; it can be tried, and nothing is kept. */
export function RubricPreview({ category, rule, followed }: Props): ReactElement {
  const [sheet, setSheet] = useState(emptySheet)
  const [inHand, setInHand] = useState(followed)
  const [before, setBefore] = useState(followed)
  if (before !== followed) {
    setBefore(followed)
    setInHand(followed)
  }
  const made = (change: Change): void => {
    setSheet((before) => sheetWith(before, [change]))
  }
  const actions: RubricActions = {
    taken: setInHand,
    marked: (criterion, mark) => {
      made({ kind: 'mark', entryCode, criterion, mark })
    },
    cleared: (paths) => {
      for (const criterion of paths) made({ kind: 'mark', entryCode, criterion, mark: null })
    },
    commented: (criterionId, text) => {
      made({ kind: 'comment', entryCode, criterionId, text })
    },
    commentLeft: nothing,
    evidenceShown: nothing,
    evidenceRemoved: nothing,
    evidenceMoved: nothing,
    evidenceDropped: nothing,
  }
  const view = madeUpView(category, rule, sheet)
  return (
    <>
      <Rubric view={view} inHand={inHand} actions={actions} />
      <Total view={view} />
    </>
  )
}

function Total({ view: { missing: lacks, total } }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <footer className="builder-total">
      <span>{words('prize.preview.total')}</span>
      <strong className="numbers" role="status">
        {lacks.length > 0
          ? words('prize.preview.missing', { count: lacks.length })
          : total === null
            ? words('mark.notApplicable')
            : totalText(intl, total)}
      </strong>
    </footer>
  )
}

const entryCode = EntryCode.parse('A')

const emptySheet: Sheet = {
  entryCode,
  state: 'unscored',
  reason: '',
  marks: [],
  comments: [],
  overallComment: '',
  evidence: [],
}

function madeUpView(category: Category, rule: Rule, sheet: Sheet): EntryView {
  const { id: categoryId, title, rubric } = category
  const nobody = { applicant: '', city: '', country: '', summary: '', documents: [] }
  const entry = { code: entryCode, categoryId, title, ...nobody }
  return {
    desk: { entry, keyHeld: true, declaration: 'none', sheet },
    category,
    sheet,
    state: derivedState(rubric, sheet),
    missing: missing(rubric, sheet),
    total: sheetTotal(rubric, sheet.marks, rule.notApplicable),
    pages: 0,
  }
}

function nothing(): void {
  return
}
