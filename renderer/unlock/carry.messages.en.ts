/** A desk that goes on with a later bundle. */
export const carryEn = {
  'carry.offer':
    'You have a desk of this round on this computer. It goes on with this bundle: your scores, comments and notes stay.',
  'carry.action': 'Go on with your desk',
  'carry.going': 'Bringing your desk to the new bundle of {prize}',
  'carry.fresh': 'Begin a new desk instead',
  'carry.fresh.body':
    'A new desk begins without your scores and with a key of its own. The secretariat must agree to it before its score file counts.',
  'carry.back': 'Go on with the desk that is there',
  'carry.words': 'The words of your earlier slip',
  'carry.words.help': 'Asked once. From then on your new words open the desk too.',
  'carry.done.title': 'Your desk goes on with the new bundle',
  'carry.done.kept':
    '{count, plural, =0 {No sheet had anything on it yet} one {Your # sheet stays} other {Your # sheets stay}}',
  'carry.done.added': '{count, plural, one {# entry is new} other {# entries are new}}',
  'carry.done.removed':
    '{count, plural, one {# entry was taken away; what you scored of it is kept} other {# entries were taken away; what you scored of them is kept}}',
  'carry.done.rule': 'how scores become a ranking has changed',
  'carry.done.lookAgain':
    '{count, plural, one {Look again at {entries}.} other {Look again at # sheets: {entries}.}}',
  'carry.seen': 'Understood',
  'carry.look.title': 'Look at this sheet again',
  'carry.look.rubric': 'The rubric of this category has changed.',
  'carry.look.marks':
    'Points given on another scale are set aside and count for nothing. Give them again.',
  'carry.look.comments': 'A comment has no place in the rubric any more, or is too long for it.',
  'carry.look.evidence':
    'What you cited is of an earlier version of a document. It is not exported.',
  'carry.look.documents': 'The documents of this entry have changed.',
  'carry.look.mark': '{criterion}: {points} on a scale from {minimum} to {maximum}',
  'carry.look.mark.bare': '{criterion}: {points}',
  'carry.look.cited': '{document}, page {page}, of an earlier version: “{quote}”',
  'carry.look.cited.page': '{document}, page {page}, of an earlier version',
  'carry.look.overall': 'Overall comment',
  'carry.look.comment': '{criterion}: {text}',
  'carry.look.done': 'I have looked',
} as const
