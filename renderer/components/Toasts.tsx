import type { ReactElement } from 'react'
import { useToasts } from '../state/toasts.ts'
import './toasts.css'

/** Short sentences at the foot of the window, read out politely. */
export function Toasts(): ReactElement {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text }) => (
        <p key={id} className="toasts-toast">
          {text}
        </p>
      ))}
    </div>
  )
}
