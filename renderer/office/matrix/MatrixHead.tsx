import type { ReactElement } from 'react'
import type { Juror } from '../../../shared/model/juror.ts'
import { useWords } from '../../messages/useWords.ts'
import type { Sum } from './Matrix.tsx'
import { SumText } from './SumText.tsx'

type Props = {
  readonly jurors: readonly Juror[]
  readonly sumTitle: string
  readonly jurorSum: (jurorId: string) => Sum
}

/** Each juror's number with the sum beneath; it stays in sight. */
export function MatrixHead({ jurors, sumTitle, jurorSum }: Props): ReactElement {
  const words = useWords()
  return (
    <div className="matrix-head" role="rowgroup">
      <div className="matrix-row" role="row" aria-rowindex={1}>
        <div className="matrix-entry" role="columnheader">
          {words('matrix.entry')}
        </div>
        {jurors.map(({ id, name }) => {
          const sum = jurorSum(id)
          return (
            <div
              key={id}
              className="matrix-juror"
              role="columnheader"
              title={name}
              aria-label={`${id}, ${name}, ${sumTitle} ${sum.text}`}
            >
              <span className="truncated">{id}</span>
              <SumText sum={sum} />
            </div>
          )
        })}
        <div className="matrix-sum" role="columnheader">
          {sumTitle}
        </div>
      </div>
    </div>
  )
}
