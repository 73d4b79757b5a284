/** Checking at the desk that the own scores were counted. */
export const receiptScreenEn = {
  'receipt.check': 'Check that my scores were counted…',
  'receipt.title': 'Were my scores counted?',
  'receipt.body':
    'Choose the folder that the secretariat published, or the receipt with your tracker from its folder “receipts”. It is compared with what you signed on this computer; nothing is sent anywhere.',
  'receipt.folder': 'Choose the folder…',
  'receipt.file': 'Choose a receipt…',
  'receipt.drop': 'or drop it here',
  'receipt.checking': 'Checking…',
  'receipt.steps': 'What was checked',
  'receipt.revision': 'Revision {revision}, tracker {tracker}',
  'receipt.tracker': 'Tracker {tracker}',
  'receipt.holds': 'Yes:',
  'receipt.fails': 'No:',
  'receipt.open': 'Open:',
  'receipt.signed': 'The secretariat signed its log on {at}.',
  'receipt.absent.body':
    'The tracker of the last revision that you signed is not among the receipts. Ask the secretariat with the words of your tracker.',
  'receipt.earlier.body':
    'Counted is revision {revision}; the last one that you signed is revision {latest}. Ask the secretariat whether your last file arrived.',
  'receipt.fails.body':
    'Keep the folder as it is, and show it to the secretariat or to somebody you trust.',
} as const
