import { Fragment, type ReactElement } from 'react'

/** Words around a match; each match stands between U+0002 and U+0003. */
export function Snippet({ snippet }: { readonly snippet: string }): ReactElement {
  const [before = '', ...matches] = snippet.split('\u0002')
  return (
    <span className="searchHit-snippet">
      {before}
      {matches.map((part, place) => {
        const [match = '', after = ''] = part.split('\u0003')
        return (
          <Fragment key={place}>
            <mark>{match}</mark>
            {after}
          </Fragment>
        )
      })}
    </span>
  )
}
