/** The folder from which anyone can check the ranking. */
export const publishEn = {
  'office.section.publish': 'Publish',
  'publish.title': 'Publish',
  'publish.body':
    'Writes a folder from which anybody can make the ranking again: the sheets, the rule, the amendments, the decisions and the log, signed by your office. Everything in it becomes public.',
  'publish.none': 'There is nothing to publish yet',
  'publish.none.body': 'Collect the jurors’ score files first.',
  'publish.counts': 'What counts',
  'publish.counts.value':
    '{entries, plural, one {# entry} other {# entries}}, {files, plural, one {# score file} other {# score files}}',
  'publish.meeting': 'From the meeting',
  'publish.meeting.value':
    '{amendments, plural, one {# amendment} other {# amendments}}, {decisions, plural, one {# decision} other {# decisions}}',
  'publish.minutes': 'Minutes',
  'publish.minutes.yes': 'As they were written last; not in an anonymised publication',
  'publish.minutes.no': 'Not written, so not published',
  'publish.before': 'Published before',
  'publish.before.never': 'Never',
  'publish.warnings': 'Read this before you publish',
  'publish.naming': 'Jurors',
  'publish.naming.named': 'By name',
  'publish.naming.anonymised': 'Anonymised',
  'publish.naming.named.help':
    'Numbers and names of the jurors stand beside their sheets. Amendments are published as they were signed.',
  'publish.naming.anonymised.help':
    'Letters stand for the jurors, in an order that tells nothing, and no signature of theirs is published. Whoever knows who read which entries may still tell them apart.',
  'publish.comments': 'Publish the comments too',
  'publish.comments.named':
    'With comments the score files are published exactly as the jurors signed them, so that everybody can check the jurors’ own signatures. They also hold what the jurors quoted and why they recused themselves.',
  'publish.comments.anonymised':
    'Names, numbers and addresses of jurors are taken out of the comments. A way of writing stays.',
  'publish.language': 'Language of the PDF',
  'publish.action': 'Choose a folder and publish…',
  'publish.action.help': 'The folder must be empty.',
  'publish.working': 'Publishing',
  'publish.done': 'Published',
  'publish.done.body':
    'Verify it once before you hand it out, and tell the six words below by another way than this folder, such as on your website.',
  'publish.folder': 'Folder',
  'publish.files': 'Holds',
  'publish.files.value': '{files, plural, one {# file} other {# files}}, {size}',
  'publish.verify': 'Verify it',
  'publish.show': 'Show the folder',
  'publish.again': 'Publish again…',
} as const
