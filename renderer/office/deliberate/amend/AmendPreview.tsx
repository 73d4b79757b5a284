import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { PlaceChange } from '../../../../shared/amendments/rankingEffect.ts'
import { useWords } from '../../../messages/useWords.ts'
import { exactScoreText } from '../../results/scoreText.ts'

type Props = { readonly moved: readonly PlaceChange[] }

/** What the ranking of the category was, and what it would be. */
export function AmendPreview({ moved }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (moved.length === 0) return <p className="soft">{words('amend.preview.none')}</p>
  const placeText = (place: PlaceChange['before']): string =>
    place === null
      ? words('amend.preview.unranked')
      : words('amend.preview.place', {
          rank: place.rank,
          score: exactScoreText(intl, place.exact),
        })
  return (
    <table className="plainTable amend-preview">
      <caption className="amend-caption">{words('amend.preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('amend.preview.entry')}</th>
          <th scope="col">{words('amend.preview.before')}</th>
          <th scope="col">{words('amend.preview.after')}</th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ code, before, after }) => (
          <tr key={code}>
            <th scope="row" className="numbers">
              {code}
            </th>
            <td className="numbers">{placeText(before)}</td>
            <td className={`numbers ${before?.rank === after?.rank ? '' : 'amend-moved'}`}>
              {placeText(after)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
