/** A juror's card: made on the juror's computer, added by the secretariat, and what it opens. */
export const cardsEn = {
  'cards.make': 'Make a card…',
  'cards.make.title': 'Make a card for this computer',
  'cards.make.body':
    'With a card you open bundles on this computer with a click, without a slip. The card is a small file for the secretariat; the keys behind it stay on this computer and open nothing anywhere else.',
  'cards.name': 'Your name',
  'cards.name.help': 'As the secretariat knows you.',
  'cards.number': 'Your juror number, if you know it',
  'cards.number.help': 'Such as J07. The secretariat decides.',
  'cards.number.wrong': 'A number has only letters, digits, hyphens and underscores.',
  'cards.email': 'E-mail, if you like',
  'cards.email.help': 'For the secretariat to see. Nothing is ever sent.',
  'cards.protect': 'Ask for a passphrase whenever the card is used',
  'cards.protect.off':
    'Without a passphrase, whoever can use your account on this computer can open your bundles and your desk, also after the desk has locked itself.',
  'cards.protect.on':
    'Nobody can tell you this passphrase again. Without it, your desk and its scores do not open.',
  'cards.passphrase': 'Passphrase of the card',
  'cards.passphrase.again': 'The same again',
  'cards.passphrase.short': 'At least {minimum} characters',
  'cards.make.action': 'Make the card',
  'cards.making': 'Making the keys…',
  'cards.title': 'A card of this computer',
  'cards.made': 'The card of {name}',
  'cards.step.send':
    'Save the card and send it to the secretariat, by e-mail for instance. It holds no secret.',
  'cards.step.read':
    'Read these six words to the secretariat by telephone, so that they know that the card is yours.',
  'cards.step.open':
    'When the bundle comes, open it on this computer. It finds your number by itself.',
  'cards.words': 'The words of the card',
  'cards.save': 'Save the card…',
  'cards.saved': 'Saved as {file}.',
  'cards.guard.file':
    'It opens for whoever uses your account on this computer. No key store was found here, so its key lies in a file that only your account may read.',
  'cards.guard.key-store':
    'It opens for whoever uses your account on this computer. Its key is in the key store of your account.',
  'cards.guard.passphrase': 'It asks for its passphrase.',
  'cards.mine': 'My cards',
  'cards.mine.detail':
    '{desks, plural, =0 {no desk yet} one {opens one desk} other {opens # desks}}',
  'cards.remove': 'Remove this card',
  'cards.remove.title': 'Remove the card of {name}?',
  'cards.remove.body':
    'Its keys are deleted from this computer, and they are nowhere else. Bundles made for it will never open again; the secretariat can make a slip, or a bundle for a new card.',
  'cards.remove.desks':
    '{desks, plural, one {A desk on this computer opens} other {# desks on this computer open}} with this card only. What you scored there could never be read again: export it first.',
  'cards.remove.action': 'Remove for good',
  'cards.bundle.title': 'Your card opens this bundle',
  'cards.bundle.juror': 'It was made for juror {juror}, with the card of {name}.',
  'cards.bundle.compare':
    'A card cannot tell who made a bundle. Compare the six words above with those that the secretariat gave you on paper or by telephone. If they differ, do not open it.',
  'cards.bundle.same': 'Signed with the same key as a bundle that you opened before.',
  'cards.bundle.open': 'The words match: open and import',
  'cards.bundle.protected':
    'The bundle opens with a card. Give the passphrase of the card of {name} to see whether it is this one.',
  'cards.bundle.slip': 'Open with a slip instead',
  'cards.bundle.card': 'Open with the card instead',
  'cards.elsewhere':
    'Juror {juror} opens this bundle with a card that is not on this computer. Open it on the computer on which that card was made, or ask the secretariat.',
  'cards.desk.open': 'Open the desk',
  'cards.desk.body': 'It opens with the card of this computer.',
  'cards.desk.missing':
    'The card that opens this desk is not on this computer any more, so the desk cannot be opened.',
  'cards.wrong': 'This is not the passphrase of the card. Nothing was changed; try again.',
  'cards.stray': '“{file}” is a juror’s card. The secretariat adds it to the juror under Jurors.',
  'slips.byCard': 'Opens with a card; no passphrase exists.',
  'jurors.column.opener': 'Opens with',
  'jurors.opener.card': 'Card',
  'jurors.opener.slip': 'Slip',
  'jurors.card': 'Card',
  'jurors.card.none':
    'Gets a slip with six words. If the juror has sent a card, drop the .jurycard file here.',
  'jurors.card.add': 'Add a card…',
  'jurors.card.replace': 'Replace…',
  'jurors.card.slip': 'Use a slip instead',
  'jurors.card.compare': 'The juror reads these words from the own screen. They must be the same.',
  'jurors.card.dialog': 'Add this card to {juror}?',
  'jurors.card.says': 'The card says {name}, made {date}.',
  'jurors.card.call':
    'Call {name} and let the words of the card be read to you: anybody can make a card with this name. They must be these.',
  'jurors.card.otherName': 'The card says “{found}”, but this juror is “{name}”.',
  'jurors.card.otherNumber': 'The card says that it is of juror {found}.',
  'jurors.card.match': 'The words match: add',
  'jurors.card.rebuild': 'Build the bundle again, so that it opens with this.',
} as const
