import type { ReactElement } from 'react'
export function Declare(): ReactElement {
  return <main />
}
