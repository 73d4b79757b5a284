import { z } from 'zod'
import { barChart } from '../draw/barChart.ts'
import { escaped } from '../draw/svg.ts'
import { type Random, randomOf } from '../random.ts'
import type { Setting } from '../page/block.ts'
import { figure } from '../page/figure.ts'
import { table } from '../page/table.ts'
import { daysAfter } from './dates.ts'
import { deckOf } from './deck.ts'
import { roofPlan } from './roofPlan.ts'

/** The register of roofs: a sheet for each, with its plan, its water over a year and its rains. */
const RoofSheets = z.strictObject({
  seed: z.coerce.string(),
  /** Name and street. */
  roofs: z.array(z.tuple([z.string(), z.string()])),
  owners: z.array(z.string()),
  remarks: z.array(z.string()),
  repairs: z.array(z.string()),
  lessons: z.array(z.string()),
})
type RoofSheets = z.infer<typeof RoofSheets>

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const wetness = [58, 46, 52, 38, 49, 66, 84, 91, 88, 92, 86, 74]

type Decks = {
  readonly remark: () => string
  readonly repair: () => string
  readonly lesson: () => string
}

export function roofSheets(content: unknown, { entry }: Setting): string {
  const text = RoofSheets.parse(content)
  const random = randomOf(text.seed)
  const decks: Decks = {
    remark: deckOf(text.remarks, random),
    repair: deckOf(text.repairs, random),
    lesson: deckOf(text.lessons, random),
  }
  return text.roofs
    .map(([name, street], number) =>
      sheet(name, street, number + 1, text, decks, random, entry.accent),
    )
    .join('')
}

function sheet(
  name: string,
  street: string,
  number: number,
  text: RoofSheets,
  decks: Decks,
  random: Random,
  accent: string,
): string {
  const area = random.whole(34, 320) * 10
  const stored = wetness.map((millimetres) =>
    Math.round((area * millimetres * random.between(0.36, 0.64)) / 1000),
  )
  const chart = barChart(
    {
      ...{ caption: '', unit: 'cubic metres held back', series: [] },
      rows: months.map((month, at) => [month, stored[at] ?? 0]),
    },
    accent,
  )
  return `<h1>R-${String(number).padStart(2, '0')}. ${escaped(name)}</h1>
    ${facts(street, area, stored, text, random)}
    <p>${escaped(decks.remark())}</p>
    ${figure(roofPlan(area, random, accent), `Plan of the roof of ${name}; valves are numbered, arrows show the fall.`)}
    ${figure(chart, `Water held back on ${name} in 2025, by month.`)}
    ${rains(name, area, random)}
    <h3>Maintenance</h3><p>${escaped(decks.repair())}</p>
    <h3>What we learnt here</h3><p>${escaped(decks.lesson())}</p>`
}

function facts(
  street: string,
  area: number,
  stored: readonly number[],
  text: RoofSheets,
  random: Random,
): string {
  const total = stored.reduce((sum, value) => sum + value, 0)
  const rows = [
    ['Address', street],
    ['Owner', random.pick(text.owners)],
    ['In service since', daysAfter('2022-03-01', random.whole(0, 980))],
    [
      'Area and layer',
      `${area} m², ${random.pick(['65', '80', '85', '100'])} mm crates under ${random.pick(['sedum', 'gravel', 'herbs and grasses', 'tiles on pedestals'])}`,
    ],
    [
      'Valves',
      `${random.whole(1, 5)}, ${random.pick(['battery', 'mains', 'battery and mains'])}; by hand from the ${random.pick(['stairwell', 'roof hatch', 'plant room'])}`,
    ],
    ['Held back in 2025', `${total} m³, paid to the owner: € ${Math.round(total * 2.4)}`],
  ]
  const body = rows.map(
    ([label = '', value = '']) => `<tr><th>${label}</th><td>${escaped(value)}</td></tr>`,
  )
  return `<table class="facts">${body.join('')}</table>`
}

function rains(name: string, area: number, random: Random): string {
  let day = random.whole(3, 18)
  const rows = Array.from({ length: 12 }, () => {
    const rain = random.between(8, 46)
    const full = random.between(42, 100)
    const row = [
      daysAfter('2025-01-01', day),
      rain.toFixed(1),
      ((rain * area * full) / 105_000).toFixed(0),
      `${full.toFixed(0)} %`,
      random.whole(3, 52),
      random.pick(['automatic', 'automatic', 'automatic', 'by hand', 'kept for dry week']),
    ]
    day += random.whole(12, 40)
    return row
  })
  const header = ['Rain of', 'mm', 'Held back (m³)', 'Filling', 'Emptied after (h)', 'Valves']
  return table(`The twelve heaviest rains on ${name} in 2025.`, header, rows)
}
