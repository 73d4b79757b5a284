/** The head of the log, and what an earlier one comes to. */
export const logHeadEn = {
  'logHead.name': 'Head of the log',
  'logHead.copy': 'Copy the head: number of lines and root',
  'logHead.check': 'Check an earlier head…',
  'logHead.title': 'Check an earlier head',
  'logHead.body':
    'Minutes and publications print the head of the log at their time. Type or paste it here to see whether the log still begins with the same lines.',
  'logHead.now': 'The head now',
  'logHead.lines': '{size, plural, one {# line} other {# lines}}',
  'logHead.root': 'Root',
  'logHead.words': 'In words',
  'logHead.earlier': 'Earlier head, as it is printed',
  'logHead.earlier.help': 'Number of lines, a colon, and the 64 digits of the root.',
  'logHead.earlier.problem':
    'This is no head: a number, a colon and 64 digits of 0–9 and a–f are expected.',
  'logHead.check.action': 'Check',
  'logHead.holds': 'The log still begins with these lines',
  'logHead.holds.body':
    '{size, plural, one {The # line of that head is} other {All # lines of that head are}} here as {size, plural, one {it was} other {they were}}. {more, plural, =0 {None has been added since.} one {# line has been added since.} other {# lines have been added since.}}',
  'logHead.shorter': 'Lines were taken away',
  'logHead.shorter.body':
    'The log had {size, plural, one {# line} other {# lines}} at that head and has {lines} now. Was an older copy of office.db put back?',
  'logHead.different': 'The log does not begin with these lines',
  'logHead.different.body':
    'A line was changed, taken away, put in or moved, or this is the head of another log. Keep the folder as it is, and compare it with a backup.',
} as const
