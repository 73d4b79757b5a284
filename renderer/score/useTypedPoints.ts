import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Points } from '../../shared/model/points.ts'
import { pointsText } from '../messages/quantities.ts'
import type { PointsProps } from './PointsRow.tsx'
import { steppedPoints, typedPoints } from './typedPoints.ts'

export type TypedPoints = {
  readonly text: string
  /** What was typed last and is not on the scale; null when all is well. */
  readonly off: string | null
  readonly changed: (text: string) => void
  readonly stepped: (by: 1 | -1) => void
  readonly left: () => void
}

/** Points as they are typed: given as soon as they are on the scale, all of one stay undone together. */
export function useTypedPoints({ criterion, mark, onMark }: PointsProps): TypedPoints {
  const intl = useIntl()
  const { scale } = criterion
  const [typed, setTyped] = useState<string | null>(null)
  const [off, setOff] = useState<string | null>(null)
  const isTouched = useRef(false)
  const points = typeof mark === 'number' ? mark : null
  const given = (next: Points | null): void => {
    onMark(next, isTouched.current)
    isTouched.current = true
  }
  return {
    text: typed ?? (points === null ? '' : pointsText(intl, points)),
    off,
    changed: (text) => {
      setTyped(text)
      setOff(null)
      const meant = typedPoints(scale, text)
      if (meant !== 'off the scale' && meant !== points) given(meant)
    },
    stepped: (by) => {
      setTyped(null)
      setOff(null)
      given(steppedPoints(scale, points, by))
    },
    left: () => {
      const isOff = typed !== null && typedPoints(scale, typed) === 'off the scale'
      setOff(isOff ? typed : null)
      setTyped(null)
      isTouched.current = false
    },
  }
}
