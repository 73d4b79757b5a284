import { z } from 'zod'
import { barChart } from '../draw/barChart.ts'
import { escaped } from '../draw/svg.ts'
import { type Random, randomOf } from '../random.ts'
import type { Setting } from '../page/block.ts'
import { figure } from '../page/figure.ts'
import { table } from '../page/table.ts'

const Question = z.strictObject({
  text: z.string(),
  /** Answer and the share of people who give it, in per cent. */
  answers: z.array(z.tuple([z.string(), z.number()])),
  /** What the authors conclude. */
  remark: z.string().default(''),
  quotes: z.array(z.string()).default([]),
})

/** Answers by group of respondents: shares come from the text, chance spreads them over the groups. */
const Survey = z.strictObject({
  seed: z.coerce.string(),
  groups: z.array(z.tuple([z.string(), z.int()])),
  questions: z.array(Question),
  group: z.string().default('Group'),
  all: z.string().default('All'),
  respondents: z.string().default('Respondents'),
  percent: z.string().default('per cent of respondents'),
})
type Survey = z.infer<typeof Survey>
type Question = z.infer<typeof Question>

export function survey(content: unknown, { entry }: Setting): string {
  const text = Survey.parse(content)
  const random = randomOf(text.seed)
  return text.questions
    .map((question, number) => questionHtml(question, number, text, random, entry.accent))
    .join('')
}

function questionHtml(
  question: Question,
  number: number,
  text: Survey,
  random: Random,
  accent: string,
): string {
  const counted = text.groups.map(([, size]) => answersOf(question, size, random))
  const totals = question.answers.map((_, answer) => sum(counted.map((row) => row[answer] ?? 0)))
  const everybody = sum(totals)
  const chart = barChart(
    {
      ...{ caption: '', unit: text.percent, series: [] },
      rows: question.answers.map(([name], answer) => [name, share(totals[answer], everybody)]),
    },
    accent,
  )
  const rows = text.groups.map(([name, size], group) => [name, ...(counted[group] ?? []), size])
  return `<h2>${number + 1}. ${escaped(question.text)}</h2>
    ${question.remark === '' ? '' : `<p>${escaped(question.remark)}</p>`}
    ${figure(chart, question.text)}
    ${table(question.text, [text.group, ...question.answers.map(([name]) => name), text.respondents], [...rows, [text.all, ...totals, everybody]])}
    ${question.quotes.map((quote) => `<blockquote>${escaped(quote)}</blockquote>`).join('')}`
}

/** How many of `size` people give each answer: near the shares, and all together `size`. */
function answersOf(question: Question, size: number, random: Random): readonly number[] {
  const weights = question.answers.map(([, percent]) => percent * random.between(0.78, 1.22))
  const whole = sum(weights)
  const counts = weights.map((weight) => Math.round((weight / whole) * size))
  const first = size - sum(counts.slice(1))
  return [first, ...counts.slice(1)]
}

function share(count: number | undefined, all: number): number {
  return Math.round(((count ?? 0) / all) * 100)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
