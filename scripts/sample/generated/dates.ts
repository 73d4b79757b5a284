const day = 86_400_000

/** The ISO date some days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)
}

/** As people of the language write it: 14 March 2024, 2024년 3월 14일. */
export function written(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  })
  return format.format(Date.parse(date))
}
