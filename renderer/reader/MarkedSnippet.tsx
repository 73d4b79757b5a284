import type { ReactElement } from 'react'

/** Words around a match, which stands between U+0002 and U+0003. */
export function MarkedSnippet({ snippet }: { readonly snippet: string }): ReactElement {
  const [before = '', rest = ''] = snippet.split('\u0002')
  const [match = '', after = ''] = rest.split('\u0003')
  return (
    <>
      {before}
      <mark>{match}</mark>
      {after}
    </>
  )
}
