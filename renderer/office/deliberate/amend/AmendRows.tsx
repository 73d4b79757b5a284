import type { ReactElement } from 'react'
import type { MarkWish } from '../../../../shared/amendments/planChanges.ts'
import type { Criterion, Rubric } from '../../../../shared/model/rubric.ts'
import type { Mark, Sheet } from '../../../../shared/model/sheet.ts'
import { type Choice, Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { pointSteps } from '../../../score/pointSteps.ts'
import { panelLines } from '../panel/panelLines.ts'
import { keyOfMark, markIn, markOfKey } from './amendDraft.ts'
import { useMarkText } from './useMarkText.ts'

type Props = {
  readonly rubric: Rubric
  readonly sheet: Sheet
  readonly wishes: readonly MarkWish[]
  readonly onWish: (wish: MarkWish) => void
}

/** Everything that receives points, with the points as they are and as they shall be. */
export function AmendRows({ rubric, sheet, wishes, onWish }: Props): ReactElement {
  const words = useWords()
  const textOf = useMarkText()
  return (
    <table className="plainTable amend-rows">
      <thead>
        <tr>
          <th scope="col">{words('amend.criterion')}</th>
          <th scope="col">{words('amend.now')}</th>
          <th scope="col">{words('amend.new')}</th>
        </tr>
      </thead>
      <tbody>
        {panelLines(rubric).map(({ key, path, criterion, title, parent }) => {
          if (path === null)
            return (
              <tr key={key}>
                <th scope="rowgroup" colSpan={3}>
                  {title}
                </th>
              </tr>
            )
          const now = markIn(sheet, path)
          const wish = wishes.find((one) => one.criterion === path)
          const isChanged = wish !== undefined && wish.to !== now
          return (
            <tr key={key} className={isChanged ? 'amend-changed' : ''}>
              <th scope="row" className={parent === null ? '' : 'amend-part'}>
                {title}
              </th>
              <td className="numbers">{textOf(now)}</td>
              <td>
                <Select
                  bare
                  label={words('amend.newFor', { criterion: title })}
                  choices={choicesOf(criterion, textOf)}
                  chosen={keyOfMark(wish === undefined ? now : wish.to)}
                  onChosen={(chosen) => {
                    onWish({ criterion: path, to: markOfKey(chosen) })
                  }}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function choicesOf(
  { scale, notApplicable }: Criterion,
  textOf: (mark: Mark | null) => string,
): readonly Choice<string>[] {
  const marks: readonly (Mark | null)[] = [
    ...pointSteps(scale).map(({ points }) => points),
    ...(notApplicable ? (['not-applicable'] as const) : []),
    null,
  ]
  return marks.map((mark) => ({ key: keyOfMark(mark), words: textOf(mark) }))
}
