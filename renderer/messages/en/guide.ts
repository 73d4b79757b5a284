/** The user's guide; its pages are in docs/guide. */
export const guideEn = {
  'keys.guide': 'User’s guide',
  'guide.title': 'User’s guide',
  'guide.pages': 'Pages of the guide',
  'guide.next': 'Next: {title}',
} as const
