import { type ReactElement, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { type Toast, useToasts } from '../state/toasts.ts'
import './toasts.css'

/** Short sentences at the foot of the window, read out politely. */
export function Toasts(): ReactElement {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} {...toast} />
      ))}
    </div>
  )
}

/** It stays as long as the pointer or the focus is on it. */
function ToastLine({ id, text, action }: Toast): ReactElement {
  const { held, released, dismissed } = useToasts.getState()
  const focusedBefore = useRef<HTMLElement | null>(null)
  const hold = (): void => {
    held(id)
  }
  const release = (): void => {
    released(id)
  }
  return (
    <div
      className="toasts-toast"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={({ relatedTarget }) => {
        // An element that had the focus; React calls it any event target.
        focusedBefore.current = relatedTarget as HTMLElement | null
        hold()
      }}
      onBlur={release}
    >
      <p>{text}</p>
      {action === null ? null : (
        <AriaButton
          className="toasts-action"
          onPress={() => {
            dismissed(id)
            action.run()
            focusedBefore.current?.focus()
          }}
        >
          {action.name}
        </AriaButton>
      )}
    </div>
  )
}
