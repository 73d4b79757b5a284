/** The jury's meeting. */
export const deliberateEn = {
  'office.section.deliberate': 'Deliberate',
  'deliberate.title': 'Deliberate',
  'deliberate.none': 'There is nothing to deliberate yet',
  'deliberate.none.body': 'Collect the jurors’ score files first.',
} as const
