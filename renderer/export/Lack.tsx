import { CircleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Missing } from '../../shared/scoring/missing.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { Icon } from '../components/Icon.tsx'
import { useWords, type Words } from '../messages/useWords.ts'

type Props = {
  readonly lack: Missing
  /** What it is missing from. */
  readonly of: string
  readonly jumps: { readonly toLack: (lack: Missing) => void } | null
}

/** Something missing, in amber, leading to the field that takes it. */
export function Lack({ lack, of, jumps }: Props): ReactElement {
  const words = useWords()
  const text = lackWords(lack, words)
  if (jumps === null) return <span className="sheetBody-lack">{text}</span>
  return (
    <AriaButton
      className="sheetBody-lack sheetBody-lack--jump"
      aria-label={words('export.lack.goTo', { criterion: of, lack: text })}
      onPress={() => {
        jumps.toLack(lack)
      }}
    >
      <Icon of={CircleAlert} />
      {text}
    </AriaButton>
  )
}

function lackWords(lack: Missing, words: Words): string {
  switch (lack.kind) {
    case 'mark':
      return words('export.lack.mark')
    case 'comment':
      return words('export.lack.comment', { length: lack.minimumLength })
    case 'overallComment':
      return words('export.lack.overall', { length: lack.minimumLength })
    default:
      return unreachable(lack)
  }
}
