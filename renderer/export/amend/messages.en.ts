/** Changing scores that were sent, with the key of the own desk. */
export const amendSentEn = {
  'amendSent.action': 'Amend a sent score…',
  'amendSent.title': 'Amend a sent score',
  'amendSent.body':
    'The score file stays as you signed it. A small second file says what you change and why, signed with your key. Give it to the secretariat like the score file. If you export all scores again, that new file counts instead.',
  'amendSent.entry': 'Entry',
  'amendSent.choose': 'Choose an entry',
  'amendSent.none': 'No sheet with scores was sent.',
  'amendSent.points': '{criterion}: new points',
  'amendSent.sent': 'As it stands: {points} · {minimum} to {maximum}',
  'amendSent.sentNothing': 'Without points · {minimum} to {maximum}',
  'amendSent.sentNotApplicable': 'Not applicable · {minimum} to {maximum}',
  'amendSent.off': '{minimum} to {maximum} in steps of {step}',
  'amendSent.reason': 'Reason, for everybody who sees the results',
  'amendSent.sign': 'Sign and save…',
  'amendSent.done':
    'Signed the amendment for {entry} into “{file}”. Give the file to the secretariat.',
} as const
