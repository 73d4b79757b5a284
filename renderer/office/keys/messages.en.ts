/** The office's keys brought back from a backup, and its passphrase changed. */
export const officeKeysEn = {
  'unlockOffice.noKeys':
    'This folder has no keys: unlocking makes new ones. If a bundle was built from it before, restore its keys from the backup instead, since new keys open no score file made for that bundle.',
  'keys.restore.action': 'Restore the keys from a backup…',
  'keys.restore.title': 'Restore the office’s keys',
  'keys.restore.body':
    'The keys, slips and builds of the backup become those of this folder. Score files that were collected are not in it: collect them again. The log begins anew and names the head of the old one.',
  'keys.restore.file': 'Choose the backup…',
  'keys.restore.otherFile': 'Choose another file…',
  'keys.restore.none': 'No file chosen yet',
  'keys.restore.passphrase': 'Passphrase of the backup',
  'keys.restore.do': 'Restore the keys',
  'keys.restore.busy': 'Restoring…',
  'keys.restore.wrong':
    'This is not the passphrase of this backup. Nothing was changed; mind capitals and spaces and try again.',
  'keys.restore.otherPrize':
    'This is the backup of another prize ({found}). Nothing was changed; choose that of {expected}.',
  'keys.restore.done':
    'The keys of {made} are back, with {builds, plural, one {# build} other {# builds}} and {slips, plural, one {# slip} other {# slips}}',
  'keys.change': 'Office passphrase',
  'keys.change.body':
    'Change it when somebody has seen it, or when the office goes to other hands. Keys, slips and scores stay as they are.',
  'keys.change.action': 'Change the passphrase…',
  'keys.change.title': 'Change the office passphrase',
  'keys.change.old': 'Present passphrase',
  'keys.change.copies':
    'Copies of this folder that were made before still open with the present passphrase, and so do backups of the keys with their own.',
  'keys.change.do': 'Change the passphrase',
  'keys.change.busy': 'Changing…',
  'keys.change.done': 'The office has a new passphrase',
} as const
