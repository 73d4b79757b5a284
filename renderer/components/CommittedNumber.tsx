import type { ReactElement, ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { useWords } from '../messages/useWords.ts'
import { CommittedText } from './CommittedText.tsx'
import { decimalOf } from './decimalOf.ts'

type Props = {
  readonly label: string
  readonly bare?: boolean
  readonly value: number
  readonly onCommit: (value: number) => void
  /** What is wrong with a number of at most two decimal places; null when nothing is. */
  readonly problemOf?: (value: number) => string | null
  readonly whole?: boolean
  readonly help?: ReactNode
}

/** A number that is typed, with a point or a comma, and saved when its field is left. */
export function CommittedNumber({
  value,
  onCommit,
  problemOf,
  whole = false,
  ...rest
}: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const problem = (text: string): string | null => {
    const number = decimalOf(text)
    if (number === null) return words('number.problem')
    if (whole && !Number.isInteger(number)) return words('number.problem.whole')
    return problemOf?.(number) ?? null
  }
  return (
    <CommittedText
      {...rest}
      numbers
      value={intl.formatNumber(value, { maximumFractionDigits: 2, useGrouping: false })}
      problemOf={problem}
      onCommit={(text) => {
        const number = decimalOf(text)
        if (number !== null && number !== value) onCommit(number)
      }}
    />
  )
}
