import { mixed } from './svg.ts'

/** Tones for the series of a chart, from the document's own colour to others that go with it. */
export function tones(accent: string): readonly string[] {
  return [accent, '#c9862b', '#7d8a93', mixed(accent, '#ffffff', 0.5), '#5c3b57', '#3f7d58']
}
