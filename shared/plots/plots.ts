import { unreachable } from '../unreachable.ts'
import { criteriaPlot } from './criteriaPlot.ts'
import { jurorsPlot } from './jurorsPlot.ts'
import { methodsPlot } from './methodsPlot.ts'
import type { Plot, PlotKind, PlotWords } from './plot.ts'
import type { PlotSource } from './plotSource.ts'
import { scoresPlot } from './scoresPlot.ts'
import { severityPlot } from './severityPlot.ts'

export function plotOf(kind: PlotKind, source: PlotSource, words: PlotWords): Plot {
  switch (kind) {
    case 'scores':
      return scoresPlot(source, words)
    case 'severity':
      return severityPlot(source, words)
    case 'criteria':
      return criteriaPlot(source, words)
    case 'methods':
      return methodsPlot(source, words)
    case 'jurors':
      return jurorsPlot(source, words)
    default:
      return unreachable(kind)
  }
}
