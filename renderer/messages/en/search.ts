/** The search on the desk. */
export const searchEn = {
  'search.kind.entry': 'Entries',
  'search.kind.note': 'My notes',
  'search.kind.comment': 'My comments',
  'search.kind.page': 'Pages',
  'search.field.code': 'Code',
  'search.field.title': 'Title',
  'search.field.place': 'Place',
  'search.field.applicant': 'Applicant',
  'search.field.document': 'Document',
  'search.field.summary': 'Summary',
  'search.note.entry': 'On the whole entry',
  'search.page': '{document}, p. {page}',
  'search.more': '{count, plural, one {# more page} other {# more pages}}',
  'search.none': 'Nothing holds “{query}”',
  'search.searched':
    'Searched: titles, applicants and places of {entries, plural, one {# entry} other {# entries}}, your notes and comments, and {pages, plural, one {# page} other {# pages}} of {documents, plural, one {# document} other {# documents}} that you may read.',
  'search.silent':
    '{count, plural, one {One document has} other {# documents have}} no words to search:',
  'search.silent.password': 'protected by a password',
  'search.silent.damaged': 'damaged',
  'search.silent.pictures': 'pictures only, such as a scan',
} as const
