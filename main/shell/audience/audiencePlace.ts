import type { Rectangle } from 'electron'

export type Screen = { readonly id: number; readonly workArea: Rectangle }

/** Where the window for the audience stands, or stood when it was last closed. */
export type AudiencePlace = { readonly bounds: Rectangle; readonly fullScreen: boolean }

const firstSize = { width: 1280, height: 720 }

/**
 * On a screen that the program is not on it fills it, unless it was left there otherwise; without one it is
 * a window among others, where it was left.
 */
export function audiencePlace(
  screens: readonly Screen[],
  programScreen: number,
  left: AudiencePlace | null,
): AudiencePlace {
  const others = screens.filter(({ id }) => id !== programScreen)
  const [other] = others
  const own = screens.find(({ id }) => id === programScreen)
  if (other !== undefined) {
    const again = left !== null && others.some((screen) => isOn(screen, left.bounds))
    return again ? left : { bounds: centred(other.workArea), fullScreen: true }
  }
  if (own === undefined || (left !== null && isOn(own, left.bounds)))
    return { bounds: left?.bounds ?? { x: 0, y: 0, ...firstSize }, fullScreen: false }
  return { bounds: centred(own.workArea), fullScreen: false }
}

/** Whether enough of it is on the screen to see and to move it. */
function isOn({ workArea }: Screen, { x, y, width }: Rectangle): boolean {
  return (
    x < workArea.x + workArea.width - 100 &&
    x + width > workArea.x + 100 &&
    y >= workArea.y - 10 &&
    y < workArea.y + workArea.height - 100
  )
}

function centred({ x, y, width, height }: Rectangle): Rectangle {
  const size = {
    width: Math.min(firstSize.width, width),
    height: Math.min(firstSize.height, height),
  }
  return {
    x: x + Math.floor((width - size.width) / 2),
    y: y + Math.floor((height - size.height) / 2),
    ...size,
  }
}
