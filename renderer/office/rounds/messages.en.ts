/** From one round to the next, and back to the results of an earlier one. */
export const roundsEn = {
  'office.section.rounds': 'Next round',
  'rounds.title': 'Next round',
  'rounds.chosen':
    '{count, plural, =0 {No entry goes on} one {# entry goes on} other {# entries go on}} of {of}',
  'rounds.none': 'There is no ranking yet',
  'rounds.none.body':
    'The next round begins with entries of this one. Collect the score files first.',
  'rounds.category': '{title}: {count}',
  'rounds.basis': 'Who goes on',
  'rounds.basis.rank': 'By rank',
  'rounds.basis.score': 'By score',
  'rounds.basis.hand': 'By hand',
  'rounds.basis.decided': 'As decided',
  'rounds.decided.help': 'The entries that the jury shortlisted, under Deliberate.',
  'rounds.places': 'Places in each category',
  'rounds.places.help': 'All who share the last place go on.',
  'rounds.least': 'Score from',
  'rounds.hand.help':
    'Choose in the list, by click or Space. What the other ways chose is where you start.',
  'rounds.name': 'Name of the round',
  'rounds.name.usual': 'Round {number}',
  'rounds.readers': 'Readers',
  'rounds.readers.everybody': 'All read all',
  'rounds.readers.asBefore': 'As before',
  'rounds.readers.help': 'Jurors and assignments can be changed afterwards.',
  'rounds.reason': 'Reason',
  'rounds.reason.help': 'It stands in the audit log.',
  'rounds.begin': 'Begin the round…',
  'rounds.begin.title': 'Begin “{title}”?',
  'rounds.begin.body':
    '{entries, plural, one {# entry goes} other {# entries go}} on, {others, plural, =0 {none is left} one {# does not} other {# do not}}. Scores and ranking of this round stay. Every juror gets a new slip with the next bundle.',
  'rounds.begin.action': 'Begin',
  'rounds.begun': '“{title}” has begun with {count, plural, one {# entry} other {# entries}}.',
  'rounds.begun.body':
    'Look at the jurors and assignments, then build its bundle. Until then, undo takes the round back.',
  'rounds.begun.build': 'Go to Build',
  'rounds.column.goes': 'Goes on',
  'rounds.goes': 'goes on',
  'rounds.stays': 'does not go on',
  'rounds.choice': 'Round',
  'rounds.across': '(across the cut)',
  'rounds.across.count': '{count, plural, one {# across the cut} other {# across the cut}}',
  'rounds.across.why':
    'With other jurors of the same kind their ranks might lie on the other side: their 95 % ranks go across the cut.',
} as const
