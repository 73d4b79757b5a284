import type { ReactElement } from 'react'
export function DeskScreen(): ReactElement {
  return <main />
}
