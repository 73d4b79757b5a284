/** Giving the scores to jurors to read before their meeting, in English. */
export const giveEn = {
  'give.open': 'Give the scores to the jurors',
  'give.title': 'A bundle for the jurors to prepare the meeting',
  'give.body':
    'An encrypted file that jurors can only read: the entries they may see, with their documents and the scores of the whole jury. They open it with the slip or card they have.',
  'give.naming': 'Who gave which points',
  'give.naming.named': 'With names',
  'give.naming.anonymised': 'As letters',
  'give.naming.help.named': 'Every juror reads who gave what.',
  'give.naming.help.anonymised':
    'A, B, C …, drawn anew for each entry. Each juror recognises the own sheet only.',
  'give.naming.help.borda':
    'A, B, C …, the same throughout a category, because the rule compares each juror’s entries. Each juror recognises the own sheet only.',
  'give.comments': 'Comments and cited pages are in it',
  'give.scope': 'Which entries',
  'give.scope.all': 'All without a conflict',
  'give.scope.read': 'Only those that each read',
  'give.categories': 'Categories',
  'give.column.juror': 'Juror',
  'give.column.entries': 'Sees',
  'give.column.conflicts': 'Kept out for a conflict',
  'give.column.opener': 'Opens with',
  'give.opener.slip': 'Slip',
  'give.opener.card': 'Card',
  'give.opener.none': 'Nothing: gets no bundle',
  'give.sees': '{entries} of {of}',
  'give.facts':
    '{entries, plural, one {# entry} other {# entries}}, {sheets, plural, one {# sheet} other {# sheets}}, {comments, plural, one {# comment} other {# comments}}; about {size}',
  'give.thin': 'Fewer than three jurors scored {entries}: there a letter hides nobody.',
  'give.telling':
    'Comments on {entries} hold a name, a number or an address of a juror. They are given as they were written.',
  'give.closed':
    'Of an entry that is kept out, the file holds nothing that the juror could open: neither documents nor title, points or rank.',
  'give.action': 'Build the bundle …',
  'give.building': 'Building the bundle for the jurors',
  'give.built':
    '“{file}” is built for {jurors, plural, one {# juror} other {# jurors}}. Everybody gets the same file; the log has it.',
  'give.nobody': 'Nobody would see anything with these choices.',
} as const
