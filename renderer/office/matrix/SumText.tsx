import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../components/Icon.tsx'
import type { Sum } from './Matrix.tsx'

/** A sum; one that falls short has a sign of its own, not only a colour. */
export function SumText({ sum }: { readonly sum: Sum }): ReactElement {
  return (
    <span className={`matrix-number numbers ${sum.isShort ? 'matrix-number--short' : ''}`}>
      {sum.isShort ? <Icon of={TriangleAlert} /> : null}
      {sum.text}
    </span>
  )
}
