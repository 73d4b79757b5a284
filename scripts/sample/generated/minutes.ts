import { z } from 'zod'
import { escaped } from '../draw/svg.ts'
import { type Random, randomOf } from '../random.ts'
import type { Setting } from '../page/block.ts'
import { table } from '../page/table.ts'
import { daysAfter, written } from './dates.ts'
import { deckOf } from './deck.ts'

const Labels = z.strictObject({
  /** The title of a meeting, with {number} and {place}. */
  meeting: z.string().default('Meeting {number}. {place}'),
  date: z.string().default('Date'),
  place: z.string().default('Place'),
  chair: z.string().default('Chair'),
  present: z.string().default('Present'),
  others: z.string().default('and {count} residents'),
  decisions: z.string().default('Decided'),
  actions: z.string().default('Who does what'),
  action: z.array(z.string()).default(['Task', 'Who', 'By']),
})

const Topic = z.strictObject({
  name: z.string(),
  /** Whole sentences that residents say. */
  said: z.array(z.string()),
  /** Whole sentences of those who answer. */
  answered: z.array(z.string()),
  decided: z.array(z.string()),
})

/** What was said at meetings is dealt from these; no two meetings are alike. */
const Minutes = z.strictObject({
  seed: z.coerce.string(),
  count: z.int(),
  first: z.iso.date(),
  everyDays: z.int(),
  places: z.array(z.string()),
  chair: z.string(),
  residents: z.array(z.string()),
  officers: z.array(z.string()),
  topics: z.array(Topic),
  tasks: z.array(z.string()),
  topicsEach: z.int().default(3),
  /** How a sentence stands beside a name: {who} and {what}. */
  frames: z.array(z.string()).default(['{who}: {what}']),
  labels: Labels.prefault({}),
})
type Minutes = z.infer<typeof Minutes>

export function minutes(content: unknown, setting: Setting): string {
  const text = Minutes.parse(content)
  const random = randomOf(text.seed)
  const meeting = meetingMaker(text, random, setting.language)
  return Array.from({ length: text.count }, (_, number) => meeting(number)).join('')
}

function meetingMaker(text: Minutes, random: Random, language: string): (number: number) => string {
  const topic = deckOf(
    text.topics.map((each) => topicMaker(each, text, random)),
    random,
  )
  const place = deckOf(text.places, random)
  const task = deckOf(text.tasks, random)
  return (number) => {
    const date = daysAfter(text.first, number * text.everyDays + random.whole(0, 5))
    const where = place()
    const topics = Array.from({ length: text.topicsEach }, () => topic()())
    const title = text.labels.meeting
      .replace('{number}', String(number + 1))
      .replace('{place}', where)
    return `<h1>${escaped(title)}</h1>
      ${heading(text, written(date, language), where, random)}
      ${topics.join('')}
      <h3>${text.labels.actions}</h3>
      ${table('', text.labels.action, tasks(task, text, date, random, language))}`
  }
}

function heading(text: Minutes, date: string, place: string, random: Random): string {
  const { labels } = text
  const present = random.some([...text.residents, ...text.officers], 6).join(', ')
  const others = labels.others.replace('{count}', String(random.whole(11, 64)))
  const rows = [
    [labels.date, date],
    [labels.place, place],
    [labels.chair, text.chair],
    [labels.present, `${present} ${others}`],
  ]
  const body = rows.map(
    ([name = '', value = '']) => `<tr><th>${name}</th><td>${escaped(value)}</td></tr>`,
  )
  return `<table class="facts">${body.join('')}</table>`
}

type Topic = z.infer<typeof Topic>

function topicMaker(topic: Topic, text: Minutes, random: Random): () => string {
  const said = deckOf(topic.said, random)
  const answered = deckOf(topic.answered, random)
  const decided = deckOf(topic.decided, random)
  const line = (people: readonly string[], what: string): string =>
    `<p>${random
      .pick(text.frames)
      .replace('{who}', `<strong>${escaped(random.pick(people))}</strong>`)
      .replace('{what}', escaped(what))}</p>`
  return () => {
    const talk = Array.from(
      { length: random.whole(2, 3) },
      (_, turn) => line(text.residents, said()) + (turn > 1 ? '' : line(text.officers, answered())),
    )
    return `<h2>${escaped(topic.name)}</h2>${talk.join('')}
      <p><strong>${text.labels.decisions}</strong> ${escaped(decided())}</p>`
  }
}

function tasks(
  task: () => string,
  text: Minutes,
  date: string,
  random: Random,
  language: string,
): readonly (readonly string[])[] {
  return Array.from({ length: random.whole(2, 4) }, () => [
    task(),
    random.pick([...text.officers, ...text.residents]),
    written(daysAfter(date, random.whole(7, 60)), language),
  ])
}
