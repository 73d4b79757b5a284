import type { ReactElement } from 'react'
import type { QrCode } from '../../shared/calls/exportViews.ts'
import './qrImage.css'

/** White around the squares, in squares, as readers need it. */
const quiet = 4

type Props = { readonly code: QrCode; readonly name: string }

/** A QR code, always dark on white: many readers refuse the opposite. */
export function QrImage({ code: { size, path }, name }: Props): ReactElement {
  const whole = size + 2 * quiet
  return (
    <svg
      className="qrImage"
      role="img"
      aria-label={name}
      viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`}
    >
      <path d={path} />
    </svg>
  )
}
