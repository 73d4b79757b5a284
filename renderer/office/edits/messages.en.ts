/** What was changed in the prize folder, in words, and taking it back. */
export const editsEn = {
  edits: 'Undo and redo',
  'edits.undo': 'Undo',
  'edits.undo.step': 'Undo: {step}',
  'edits.undo.done': 'Undone: {step}',
  'edits.redo': 'Redo',
  'edits.redo.step': 'Redo: {step}',
  'edits.redo.done': 'Redone: {step}',
  'edits.assigned': 'assignments made',
  'edits.prizeFacts': 'facts of the prize',
  'edits.categories': 'categories',
  'edits.rubric': 'rubric',
  'edits.rule': 'rule',
  'edits.cardSet': 'card of a juror',
} as const
