/** The figures beside the ranking: other methods, agreement, jurors, criteria. */
export const figuresEn = {
  'results.view.methods': 'Other methods',
  'methods.title': 'The ranking under other methods',
  'methods.none': 'No entry has a rank yet',
  'methods.top': 'Look at the top',
  'methods.noFigure': 'no figure',
  'methods.same':
    '{moved, plural, =0 {changes nothing} one {the top {top} stays; # entry moves} other {the top {top} stays; # entries move}}',
  'methods.changed': 'into the top {top}: {enters}; out of it: {leaves}',
  'methods.enters': 'in',
  'methods.leaves': 'out',
  'methods.up': '{places, plural, one {# place up} other {# places up}}',
  'methods.down': '{places, plural, one {# place down} other {# places down}}',
  'methods.rankBy': 'Rank, {name}',
  'methods.changeBy': 'Change, {name}',
  'method.mean': 'Mean',
  'method.mean.body':
    'The plain mean of the totals. One harsh or generous juror moves it most where few have scored.',
  'method.trimmed': 'Trimmed',
  'method.trimmed.body':
    'The mean without the highest and the lowest totals, as many as the rule drops, else one each.',
  'method.median': 'Median',
  'method.median.body': 'The middle total. Single extreme totals change nothing.',
  'method.z': 'z-scores',
  'method.z.body':
    'Each juror’s totals are measured from that juror’s own mean in that juror’s own spread, then averaged. Needs five sheets of a juror; it is unfair to whoever was given the best entries.',
  'method.leastSquares': 'Severity',
  'method.leastSquares.body':
    'What remains of an entry when each juror’s severity is taken out, found by least squares. Needs jurors who are linked by shared entries.',
  'method.borda': 'Borda',
  'method.borda.body':
    'Only the order counts in which each juror puts the entries: the share of the others that a juror put below, averaged.',
  'method.kemeny': 'Kemeny',
  'method.kemeny.body':
    'The order that contradicts the jurors’ comparisons of two entries least. Exact, for twelve entries at most; there may be several as good.',
  'figures.title': 'Agreement, jurors and criteria',
  'figures.agreement': 'How far the jurors agree',
  'figures.agreement.body':
    '1 is full agreement, 0 what chance would give. Low agreement means that neighbouring ranks should not be read as a difference.',
  'figures.about': 'Agreement on',
  'figures.about.totals': 'The totals',
  'figures.copy': 'Copy table',
  'figures.meaning': 'What this means',
  'figures.column.figure': 'Figure',
  'figures.column.value': 'Value',
  'figures.column.interval': '95 %',
  'figures.column.test': 'Test',
  'figures.column.says': 'What it says',
  'figures.bounds': '{from} to {to}',
  'figures.test.f': 'F({df1}, {df2}) = {f}, {p}',
  'figures.test.chi': 'χ²({df}) = {chi}, {p}',
  'figures.block': 'ICC and W are computed on what {jurors} all scored: {entries}.',
  'figures.block.many': 'ICC and W are computed on the {count} entries that {jurors} all scored.',
  'figures.help.alpha': 'Krippendorff’s α',
  'figures.help.alpha.body':
    'One minus the disagreement that was seen over the disagreement that chance would give. It takes sheets as they are, also where jurors read different entries. Nominal asks for the very same points, ordinal for the same order, interval for small differences, ratio for small differences in proportion, with 0 at the bottom of the scale.',
  'figures.help.icc': 'ICC',
  'figures.help.icc.body':
    'The share of all differences that comes from the entries. (1) lets each entry have its own jurors, (2) counts severity as disagreement, (3) forgives it. The second number says for whom it holds: 1 for a single juror, k for the mean of this jury. (2) far below (3) shows that jurors differ in severity.',
  'figures.help.kendallW': 'Kendall’s W',
  'figures.help.kendallW.body':
    'How far the jurors’ rankings agree: 1 is the same order, 0 none in common. Ties are corrected for.',
  'figures.help.interval': '95 %',
  'figures.help.interval.body':
    'Where the figure might lie by chance. For α, entries are drawn anew 1,000 times, each with all its scores; for ICC after Shrout and Fleiss.',
  'figures.help.test': 'Test',
  'figures.help.test.body':
    'p is how often chance alone would separate the entries as clearly. It does not say that the jurors agree much.',
  'figures.jurors': 'How each juror scores',
  'figures.jurors.body':
    'Severity is in points of the total, below 0 for severe, told apart from the quality of what the juror happened to read. None of this changes the ranking.',
  'figures.totals':
    'lowest {lowest}, middle half {lower} to {upper}, median {median}, highest {highest}',
  'figures.criteria': 'How each criterion works',
  'figures.criteria.body':
    'Values are on 0 to 100 of each criterion’s own scale, over all sheets that count.',
  'figures.pairs': 'How the criteria go together',
  'figures.pairs.body':
    'The correlation of two criteria over all sheets. Near 1, both say the same; near 0, they have nothing to do with each other; below 0, they pull apart.',
  'figure.alphaNominal': 'Krippendorff’s α, nominal',
  'figure.alphaNominal.body': 'agreement on the very same points',
  'figure.alphaOrdinal': 'Krippendorff’s α, ordinal',
  'figure.alphaOrdinal.body': 'agreement on the order of the points',
  'figure.alphaInterval': 'Krippendorff’s α, interval',
  'figure.alphaInterval.body': 'agreement on the points; copes with missing sheets',
  'figure.alphaInterval.short': 'α, interval',
  'figure.alphaInterval.sentence':
    'Krippendorff’s α of this criterion: how far the jurors agree on it, 1 fully, 0 as by chance.',
  'figure.alphaRatio': 'Krippendorff’s α, ratio',
  'figure.alphaRatio.body': 'agreement on the points in proportion to their size',
  'figure.alphaBounds.short': '95 % of α',
  'figure.alphaBounds.sentence': 'Where α might lie if other such entries had been read.',
  'figure.icc11': 'ICC(1,1)',
  'figure.icc11.body': 'one juror, if every entry had other jurors',
  'figure.icc21': 'ICC(2,1)',
  'figure.icc21.body': 'how far one juror can stand for another',
  'figure.icc31': 'ICC(3,1)',
  'figure.icc31.body': 'the same when severity is forgiven',
  'figure.icc1k': 'ICC(1,k)',
  'figure.icc1k.body': 'the mean of as many jurors, if every entry had others',
  'figure.icc2k': 'ICC(2,k)',
  'figure.icc2k.body': 'how far this jury’s mean could be repeated by another jury',
  'figure.icc3k': 'ICC(3,k)',
  'figure.icc3k.body': 'the same when severity is forgiven',
  'figure.kendallW': 'Kendall’s W',
  'figure.kendallW.body': 'agreement of the rankings',
  'figure.severity': 'Severity',
  'figure.severity.body':
    'The points that this juror adds to or takes from an entry beside the others: below 0 is severe.',
  'figure.severityInterval': '95 % of it',
  'figure.severityInterval.body':
    'Where the severity may lie. While 0 is within, it cannot be told that the juror is severe or lenient.',
  'figure.totals': 'Totals, 0 to 100',
  'figure.totals.body':
    'A line from the lowest to the highest total, a box for the middle half, a tick for the median.',
  'figure.spread': 'Spread',
  'figure.spread.body':
    'The standard deviation of the juror’s totals: small when all entries get much the same.',
  'figure.spread.short': 'Spread',
  'figure.spread.sentence':
    'The standard deviation over all sheets: a criterion that hardly spreads hardly decides.',
  'figure.correlation': 'With the others',
  'figure.correlation.body':
    'The correlation with the mean of the other jurors on the same entries: 1 the same direction, 0 none, below 0 the opposite.',
  'figure.identical': 'Same total',
  'figure.identical.body': 'The share of the sheets that have the juror’s most frequent total.',
  'figure.residual': 'Residual',
  'figure.residual.body':
    'The mean square of what quality and severity leave unexplained, 1 for a juror like all: well above 1 is hard to foresee, well below 1 almost too regular. With errors of one size for all, infit and outfit are this one figure. Needs five sheets.',
  'figure.criterionMean.short': 'Mean',
  'figure.criterionMean.sentence': 'The mean over all sheets that count.',
  'figure.lowest.short': 'Lowest',
  'figure.lowest.sentence': 'The share of points at the bottom of the scale.',
  'figure.highest.short': 'Highest',
  'figure.highest.sentence': 'The share of points at the top of the scale.',
  'figure.discrimination.short': 'Discrimination',
  'figure.discrimination.sentence':
    'The correlation with the total of the same sheet’s other criteria: near 0 or below, the criterion measures something else than they do.',
} as const
