/** The words of a desk for reading before the jury's meeting, in English. */
export const givenEn = {
  'given.reading': 'For reading before the meeting',
  'given.notice.named':
    'All sheets of the jury, with names. Nothing here is scored or sent; your notes and highlights stay with you.',
  'given.notice.anonymised':
    'All sheets of the jury. Who gave them is a letter, drawn anew for each entry; yours is marked. Nothing here is scored or sent; your notes and highlights stay with you.',
  'given.notice.borda':
    'All sheets of the jury. Who gave them is a letter, the same throughout a category because the rule compares each juror’s entries; yours is marked. Nothing here is scored or sent.',
  'given.notice.keep': 'Keep it to yourself: what the jury says is confidential.',
  'given.entries': 'Entries to read',
  'given.category.all': 'All categories',
  'given.categories': 'Category',
  'given.column.rank': 'Rank',
  'given.column.score': 'Score',
  'given.column.spread': 'Spread',
  'given.column.sheets': 'Sheets',
  'given.column.own': 'Yours',
  'given.rank.help':
    'Ranks are among the entries that you may see. An entry that is kept from you for a conflict of interest leaves no gap.',
  'given.noRank': 'No rank',
  'given.toDesk': 'Back to all entries',
  'given.scores': 'Scores',
  'given.scores.width': 'Width of the scores',
  'given.list.width': 'Width of the list',
  'given.standing':
    '{rank, select, none {No rank} other {Rank {rank}}} · {score} · spread {spread}',
  'given.points': 'Points of all jurors',
  'given.you': 'You',
  'given.criterion': 'Criterion',
  'given.total': 'Total, 0 to 100',
  'given.amended': 'Amended, was {was}',
  'given.amended.unscored': 'not scored',
  'given.abstained': '{who} abstained.',
  'given.abstained.reason': '{who} abstained: {reason}',
  'given.recused': '{who} is in conflict of interest and gave no points.',
  'given.comments': 'Comments and cited pages',
  'given.comments.none': 'Nobody wrote a comment.',
  'given.comments.leftOut': 'Comments and cited pages were left out by the secretariat.',
  'given.overall': 'On the whole entry',
  'given.amendments': 'Amendments',
  'given.amendments.witnessed': 'before witnesses',
  'given.waiting': 'Reading the scores …',
  'unlock.given.title': 'For reading before the jury’s meeting',
  'unlock.given.body':
    'It holds the entries that you may see, with the scores of the whole jury. It makes a desk of its own beside the one that you scored on; nothing in it can be scored.',
  'start.recent.given': '{round} · {juror} · for reading before the meeting',
} as const
