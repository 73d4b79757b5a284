import type { ReactElement } from 'react'
export function Export(): ReactElement {
  return <main />
}
