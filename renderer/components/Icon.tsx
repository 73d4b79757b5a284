import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import './icon.css'

type Props = { readonly of: LucideIcon; readonly size?: 'small' | 'normal' }

/** A picture beside a word; it says nothing by itself, so screen readers pass over it. */
export function Icon({ of: Picture, size = 'small' }: Props): ReactElement {
  return <Picture className={`icon icon--${size}`} strokeWidth={1.5} aria-hidden />
}
