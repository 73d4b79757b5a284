/** The plots of the results. */
export const plotsScreenEn = {
  'plots.choice': 'Which plot',
  'plots.kind.scores': 'Scores',
  'plots.kind.severity': 'Severity',
  'plots.kind.criteria': 'Criteria',
  'plots.kind.methods': 'Other methods',
  'plots.kind.jurors': 'Jurors',
  'plots.asTable': 'Show as table',
  'plots.asPlot': 'Show as plot',
  'plots.values': '{plot}: the values, one by one',
  'plots.none': 'Nothing to draw yet',
  'plots.take': 'Copy or save',
  'plots.take.copyPng': 'Copy as picture (PNG)',
  'plots.take.copySvg': 'Copy as drawing (SVG)',
  'plots.take.savePng': 'Save as PNG…',
  'plots.take.saveSvg': 'Save as SVG…',
  'plots.copied': 'The plot is on the clipboard',
} as const
