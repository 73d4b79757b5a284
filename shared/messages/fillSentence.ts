/** Puts the details where the sentence names them in braces; a name without a detail stays as it is. */
export function fillSentence(
  sentence: string,
  details: Readonly<Record<string, string | number>>,
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (named, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : named,
  )
}
