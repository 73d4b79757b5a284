/** Whether a key belongs to a text field, an open list of choices or a dialog rather than to the screen. */
export function isTyping(event: Event): boolean {
  const { target } = event
  if (!(target instanceof Element)) return false
  return (
    target.closest(
      'textarea, input:not([type="radio"], [type="checkbox"]), [contenteditable], [data-trigger], [role="dialog"], [role="alertdialog"]',
    ) !== null
  )
}
