/** A juror's card: made on the juror's computer, added by the secretariat. */
export const cardsEn = {
  'slips.byCard': 'Opens with a card; no passphrase exists.',
} as const
