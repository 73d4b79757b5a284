/** The reader's words. */
export const readerEn = {
  'reader.documents': 'Documents',
  'reader.tools': 'Document tools',
  'reader.frame': 'Document: {title}',
  'reader.thumbnails': 'Page thumbnails',
  'reader.outline': 'Outline',
  'reader.outline.none': 'This document has no outline.',
  'reader.page': 'Page {page}',
  'reader.pageBox': 'Page, number or label',
  'reader.pageOf': '/ {pages}',
  'reader.pageOfLabelled': '({page} / {pages})',
  'reader.previousPage': 'Previous page',
  'reader.nextPage': 'Next page',
  'reader.zoomOut': 'Zoom out',
  'reader.zoomIn': 'Zoom in',
  'reader.zoom': 'Zoom',
  'reader.fitWidth': 'Fit width',
  'reader.fitPage': 'Fit page',
  'reader.rotate': 'Rotate',
  'reader.region': 'Select a region',
  'reader.find': 'Find',
  'reader.find.close': 'Close find',
  'reader.find.next': 'Next match',
  'reader.find.previous': 'Previous match',
  'reader.find.all': 'Highlight all',
  'reader.find.count': '{current} of {total}',
  'reader.find.none': 'No matches',
  'reader.find.searching': 'Searching…',
  'reader.find.unreadable': '{pages, plural, one {# page holds} other {# pages hold}} no text',
  'reader.opening': 'Opening “{title}”…',
  'reader.failed.password.title': 'Protected by a password',
  'reader.failed.password.juror':
    '“{title}” can only be opened with a password, which did not come with it. Tell the secretariat. You can go on scoring.',
  'reader.failed.password.office':
    '“{title}” can only be opened with a password. Ask the applicant for a copy without one: no juror could read it.',
  'reader.failed.damaged.title': 'This document is damaged',
  'reader.failed.damaged.juror':
    '“{title}” cannot be shown: the file came damaged. Tell the secretariat. You can go on scoring.',
  'reader.failed.damaged.office':
    '“{title}” cannot be shown: the file is damaged. Ask the applicant for a sound copy: no juror could read it.',
  'reader.failed.unreadable.title': 'This document could not be read',
  'reader.failed.unreadable.juror':
    '“{title}” could not be read from this computer just now. Your scores are safe.',
  'reader.failed.unreadable.office': '“{title}” could not be read from this computer just now.',
  'reader.failed.tryAgain': 'Try again',
  'reader.stopped.title': 'The page took too long',
  'reader.stopped.juror':
    '“{title}” stopped the reader, so it was closed. Your scores are safe and you can go on scoring.',
  'reader.stopped.office':
    '“{title}” stopped the reader, so it was closed. It may do the same to a juror.',
  'reader.stopped.page.juror':
    'Page {page} of “{title}” stopped the reader, so it was closed. Your scores are safe. Shown again, the document leaves that page out.',
  'reader.stopped.page.office':
    'Page {page} of “{title}” stopped the reader, so it was closed, and may do the same to a juror. Shown again, the document leaves that page out.',
  'reader.stopped.again': 'Show again',
  'reader.link': 'Link within the document',
  'reader.pageFailed': 'Page {page} cannot be shown. The other pages are not affected.',
  'reader.none': 'No documents',
  'reader.none.body': 'This entry came without documents.',
} as const
