import { BarChart, barChart } from '../draw/barChart.ts'
import { FlowChart, flowChart } from '../draw/flowChart.ts'
import { LineChart, lineChart } from '../draw/lineChart.ts'
import { CityMap, cityMap } from '../draw/map.ts'
import { Photograph, photograph } from '../draw/scene/scene.ts'
import { Timeline, timeline } from '../draw/timeline.ts'
import { minutes } from '../generated/minutes.ts'
import { readings } from '../generated/readings.ts'
import { records } from '../generated/records.ts'
import { roofSheets } from '../generated/roofSheets.ts'
import { survey } from '../generated/survey.ts'
import type { Block } from './block.ts'
import { cover } from './cover.ts'
import { figure } from './figure.ts'
import { letterhead, signed } from './letter.ts'

/** What may stand in a fenced block of a text, by the word after the fence. */
export const blocks: Readonly<Record<string, Block>> = {
  cover,
  letterhead,
  signed,
  minutes,
  readings,
  records,
  roofSheets,
  survey,
  bars: (content, { entry }) => {
    const chart = BarChart.parse(content)
    return figure(barChart(chart, entry.accent), chart.caption)
  },
  lines: (content, { entry }) => {
    const chart = LineChart.parse(content)
    return figure(lineChart(chart, entry.accent), chart.caption)
  },
  timeline: (content, { entry }) => {
    const plan = Timeline.parse(content)
    return figure(timeline(plan, entry.accent), plan.caption)
  },
  flow: (content, { entry }) => {
    const chart = FlowChart.parse(content)
    return figure(flowChart(chart, entry.accent), chart.caption)
  },
  map: (content, { entry }) => {
    const map = CityMap.parse(content)
    return figure(cityMap(map, entry.accent), map.caption)
  },
  photograph: (content) => {
    const picture = Photograph.parse(content)
    return figure(photograph(picture), picture.caption)
  },
}
