type Key = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Whether a key belongs to the text field in which it was pressed, and to nothing around it. */
export function isTyped({ key, ctrlKey, metaKey }: Key): boolean {
  if (ctrlKey || metaKey) return false
  return key.length === 1 || key === 'Enter' || key === 'Escape'
}
