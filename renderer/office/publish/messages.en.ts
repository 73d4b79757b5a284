/** The folder from which anyone can check the ranking. */
export const publishEn = {
  'office.section.publish': 'Publish',
  'publish.title': 'Publish',
  'publish.none': 'There is nothing to publish yet',
  'publish.none.body': 'Collect the jurors’ score files first.',
} as const
