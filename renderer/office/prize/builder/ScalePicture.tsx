import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { useWords } from '../../../messages/useWords.ts'

/** More than these have no room for their figures. */
const DRAWN = 21

/** Every level a juror can give. */
export function ScalePicture({ levels }: { readonly levels: readonly number[] }): ReactElement {
  const words = useWords()
  const { formatNumber } = useIntl()
  const count = words('prize.scale.levels', { count: levels.length })
  const ends = [levels[0] ?? 0, levels.at(-1) ?? 0].map((level) => formatNumber(level))
  if (levels.length > DRAWN)
    return (
      <p className="soft numbers">
        {`${ends.join(' – ')} · ${count}. `}
        {words('prize.scale.typed')}
      </p>
    )
  const many = levels.length > 11
  return (
    <figure className="scalePicture" aria-label={words('prize.scale.picture')}>
      <div className="scalePicture-levels numbers">
        {levels.map((level) => {
          const isPart = !Number.isInteger(level)
          return (
            <span
              key={level}
              className={`scalePicture-level ${isPart ? 'scalePicture-level--part' : ''}`}
            >
              {isPart && many ? '' : formatNumber(level)}
            </span>
          )
        })}
      </div>
      <figcaption className="soft">{count}</figcaption>
    </figure>
  )
}
