import { z } from 'zod'
import { randomOf } from '../../random.ts'
import { type Drawing, gradient, picture, rectangle } from '../svg.ts'
import { buses } from './buses.ts'
import type { Canvas } from './canvas.ts'
import { counter } from './counter.ts'
import { estate } from './estate.ts'
import { hillside } from './hillside.ts'
import { kiosk } from './kiosk.ts'
import { market } from './market.ts'
import { mountains } from './mountains.ts'
import { pavement } from './pavement.ts'
import { rainyAlley } from './rainyAlley.ts'
import { roofs } from './roofs.ts'
import { school } from './school.ts'
import { sea } from './sea.ts'
import { smog } from './smog.ts'
import { winterNight } from './winterNight.ts'

type Scene = {
  readonly sky: readonly [string, string]
  readonly paint: (canvas: Canvas) => Drawing
}

const scenes = {
  alley: { sky: ['#5d6f7c', '#a9b4b8'], paint: rainyAlley },
  buses: { sky: ['#8fb7d6', '#e9e4d2'], paint: buses },
  counter: { sky: ['#efe9df', '#e2d9ca'], paint: counter },
  estate: { sky: ['#9cc3de', '#eef3f0'], paint: estate },
  hillside: { sky: ['#8db8cf', '#e6e6d8'], paint: hillside },
  kiosk: { sky: ['#86b6d9', '#f4e6c8'], paint: kiosk },
  market: { sky: ['#a7c7dd', '#f6ecd6'], paint: market },
  mountains: { sky: ['#6fa0cb', '#e8eef2'], paint: mountains },
  pavement: { sky: ['#a8cbe2', '#f3eee2'], paint: pavement },
  roofs: { sky: ['#8fa9b8', '#dfe5e4'], paint: roofs },
  school: { sky: ['#8cc0dd', '#f1f1e4'], paint: school },
  sea: { sky: ['#7fb2cf', '#f2e3c6'], paint: sea },
  smog: { sky: ['#8d8a85', '#cfc4b2'], paint: smog },
  winter: { sky: ['#16233c', '#4a5d7a'], paint: winterNight },
} as const satisfies Record<string, Scene>

const names = Object.keys(scenes) as (keyof typeof scenes)[] // its keys and no others

/** A photograph, as far as drawing can stand in for one. */
export const Photograph = z.strictObject({
  caption: z.string().default(''),
  scene: z.enum(names),
  seed: z.coerce.string(),
  height: z.int().default(340),
})
export type Photograph = z.infer<typeof Photograph>

const width = 630

export function photograph({ scene, seed, height }: Photograph): Drawing {
  const { sky, paint }: Scene = scenes[scene]
  const id = `sky-${scene}-${seed.replaceAll(/[^a-z0-9]/gi, '-')}`
  const canvas = { width, height, horizon: height * 0.62, random: randomOf(`${scene} ${seed}`) }
  return picture(
    width,
    height,
    gradient(id, ...sky),
    rectangle(0, 0, width, height, `url(#${id})`),
    paint(canvas),
  )
}
