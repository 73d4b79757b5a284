import { expect, test } from 'vitest'
import { audiencePlace, type Screen } from '../../../../main/shell/audience/audiencePlace.ts'

const laptop: Screen = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 860 } }
const projector: Screen = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } }
const small = { x: 1500, y: 40, width: 900, height: 600 }

test('a second screen is filled, whichever screen the program is on', () => {
  expect(audiencePlace([laptop, projector], 1, null)).toEqual({
    bounds: { x: 1760, y: 180, width: 1280, height: 720 },
    fullScreen: true,
  })
  expect(audiencePlace([laptop, projector], 2, null)).toEqual({
    bounds: { x: 80, y: 70, width: 1280, height: 720 },
    fullScreen: true,
  })
})

test('on a second screen it comes back as it was left there', () => {
  const left = { bounds: small, fullScreen: false }
  expect(audiencePlace([laptop, projector], 1, left)).toEqual(left)
})

test('a place on the program’s own screen is no place on the second one', () => {
  const left = { bounds: { x: 20, y: 20, width: 900, height: 600 }, fullScreen: false }
  expect(audiencePlace([laptop, projector], 1, left).fullScreen).toBe(true)
})

test('with one screen it is a window where it was left, and never fills it', () => {
  const here = { bounds: { x: 20, y: 20, width: 900, height: 600 }, fullScreen: true }
  expect(audiencePlace([laptop], 1, here)).toEqual({ ...here, fullScreen: false })
  const gone = { bounds: small, fullScreen: true }
  expect(audiencePlace([laptop], 1, gone)).toEqual({
    bounds: { x: 80, y: 70, width: 1280, height: 720 },
    fullScreen: false,
  })
})

test('on a screen smaller than its first size it is no larger than that', () => {
  const tiny: Screen = { id: 1, workArea: { x: 0, y: 0, width: 1024, height: 600 } }
  expect(audiencePlace([tiny], 1, null).bounds).toEqual({ x: 0, y: 0, width: 1024, height: 600 })
})
