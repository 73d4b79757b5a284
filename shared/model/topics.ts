/** Longer than any list that a person keeps in a cell. */
export const MAX_TOPICS = 1000

/** The topics of a text, in its order, separated by semicolons; each once, whatever its case. */
export function topicsOf(text: string): readonly string[] {
  const topics = new Map<string, string>()
  for (const topic of text.split(';').map((one) => one.trim())) {
    const key = topic.normalize('NFC').toLowerCase()
    if (topic !== '' && !topics.has(key)) topics.set(key, topic)
  }
  return [...topics.values()]
}

export function topicsText(topics: readonly string[]): string {
  return topics.join('; ')
}
