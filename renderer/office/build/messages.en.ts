/** Before and after a build: what it will be, warnings, slips. */
export const buildEn = {
  'build.warnings.accepted':
    '{count, plural, one {# warning that you accepted before} other {# warnings that you accepted before}}',
  'build.accept.title':
    '{count, plural, one {Build with # warning?} other {Build with # warnings?}}',
  'build.accept.body':
    'The log says which warnings were accepted. They are not asked about again unless they change.',
  'build.accept.action': 'Build all the same…',
  'build.risk.blind': '{count, plural, other {Jurors may learn whose entry it is (#).}}',
  'build.risk.reading':
    '{count, plural, other {Jurors may not be able to read, search or trust a document (#).}}',
  'build.risk.ranking':
    '{count, plural, other {Entries may go without a rank, or severity may not be told from quality (#).}}',
  'build.risk.missing':
    '{count, plural, other {Something that was sent in may be missing from the bundle (#).}}',
  'build.risk.counting':
    '{count, plural, other {Score files may be refused, or scores not count (#).}}',
  'build.risk.other': '{count, plural, other {Other warnings of the list (#).}}',
  'build.categories': '{count, plural, one {# category} other {# categories}}',
  'build.jurors': 'Jurors',
  'build.openers':
    '{slips, plural, one {# slip} other {# slips}}, {cards, plural, one {# card} other {# cards}}',
  'build.loads':
    '{spread, plural, =0 {{most} entries each} other {{least} to {most} entries each}}',
  'build.readers':
    '{spread, plural, =0 {{most} readers per entry} other {{least} to {most} readers per entry}}',
  'build.signer': 'Signed by the key',
  'build.room': 'Room',
  'build.room.needed': 'about {size} needed',
  'build.room.free': '{size} free',
  'build.before': 'Built before',
  'build.before.there': '“{file}”: what has not changed is taken over from it',
  'build.before.gone': '“{file}” is no longer in its place: everything is written anew',
  'build.reused':
    '{anew} of {documents} documents were written anew, the others taken over as they were.',
  'slips.again': 'Slips of this round',
  'slips.again.body':
    'Print a slip again, or make a new one where a slip was lost or seen. Nothing here shows the words.',
  'slips.again.save': 'Save the slips chosen…',
  'slips.renew': 'New slip…',
  'slips.renew.title': '{count, plural, one {Make a new slip?} other {Make # new slips?}}',
  'slips.renew.body':
    '{jurors}: new words open the next bundle, so build once more and send it to everybody. The old slip opens nothing of it. Bundles that are out already still open with the old slip.',
  'slips.renew.action': 'Make new slips',
  'slips.column.state': 'Slip',
  'slips.state.valid': 'opens the latest bundle',
  'slips.state.next': 'new words, which open the next bundle',
  'slips.state.card': 'opens it with a card',
  'slips.state.none': 'has none before the next build',
  'keys.backup': 'Backup of the office’s keys',
  'keys.backup.body':
    'Whoever loses office.db can open no score file. This file holds the keys, slips and builds; an office that has lost its own is restored from it, and age itself opens it.',
  'keys.backup.action': 'Back up the keys…',
  'keys.backup.saved': 'Saved as “{file}”. Keep it apart from its passphrase.',
  'keys.backup.passphrase.body':
    'The file opens with a passphrase of its own, of at least 12 characters. Write it down and keep it in another place than the file.',
  'keys.backup.passphrase': 'Passphrase of the backup',
  'keys.backup.again': 'The same again',
  'keys.backup.save': 'Save the backup…',
} as const
