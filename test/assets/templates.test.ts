import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { PrizeFile, prizeOf } from '../../shared/format/prizeFile.ts'
import type { Category, Prize } from '../../shared/model/prize.ts'
import { humanCentriCity, leadership, techInnovaCity } from './seoulRubrics.ts'

const templates = join(import.meta.dirname, '../../assets/templates')

async function readTemplate(name: string): Promise<Prize> {
  const text = await readFile(join(templates, name, 'prize.yaml'), 'utf8')
  return prizeOf(PrizeFile.parse(parse(text)))
}

async function seoulCategory(id: string): Promise<Category> {
  const prize = await readTemplate('seoul-smart-city-prize')
  const category = prize.categories.find((candidate) => candidate.id === id)
  if (category === undefined) throw new Error(`no category ${id}`)
  return category
}

function titlesOf({ rubric }: Category): unknown {
  return rubric.criteria.map(({ title, subcriteria }) => [
    title,
    subcriteria.map((sub) => sub.title),
  ])
}

test.each(['seoul-smart-city-prize', 'blank'])('the template %s is a prize', async (name) => {
  expect((await readTemplate(name)).round).toEqual({ number: 1, title: 'First round' })
})

test.each(['seoul-smart-city-prize', 'blank'])('the tables of %s are empty', async (name) => {
  const tables = ['entries.csv', 'jurors.csv'].map((table) =>
    readFile(join(templates, name, table), 'utf8'),
  )
  expect(await Promise.all(tables)).toEqual([
    'code,category,title,applicant,city,country,summary,documents\n',
    'id,name,email,language,card\n',
  ])
})

test.each([
  ['tech-innovacity', techInnovaCity],
  ['human-centricity', humanCentriCity],
])("%s has the prize's criteria word for word", async (id, table) => {
  expect(titlesOf(await seoulCategory(id))).toEqual(table)
})

test("Leadership's criteria are the parts of its paragraph, in its words and its order", async () => {
  const { rubric } = await seoulCategory('leadership')
  const parts = rubric.criteria.map(({ guidance }) => guidance.replace(/\.$/, '').toLowerCase())
  const places = parts.map((part) => leadership.toLowerCase().indexOf(part))
  expect(places).toEqual(places.filter((place) => place >= 0).toSorted((a, b) => a - b))
})

test('the same criterion has the same id in both tables', async () => {
  const ids = (category: Category): Map<string, string> =>
    new Map(
      category.rubric.criteria
        .flatMap((criterion) => [criterion, ...criterion.subcriteria])
        .map(({ title, id }) => [title, id]),
    )
  const [tech, human] = [
    ids(await seoulCategory('tech-innovacity')),
    ids(await seoulCategory('human-centricity')),
  ]
  const shared = [...tech.keys()].filter((title) => human.has(title))
  expect(shared.length).toBe(22)
  expect(shared.map((title) => human.get(title))).toEqual(shared.map((title) => tech.get(title)))
})

test('every criterion counts the same and is scored from 1 to 5 in half points', async () => {
  const prize = await readTemplate('seoul-smart-city-prize')
  const criteria = prize.categories.flatMap(({ rubric }) => rubric.criteria)
  const choices = new Set(criteria.map(({ weight, scale }) => JSON.stringify({ weight, scale })))
  expect([...choices]).toEqual([
    JSON.stringify({ weight: 100, scale: { minimum: 100, maximum: 500, step: 50 } }),
  ])
})

test('every band has words, and the bands begin at the whole points', async () => {
  const prize = await readTemplate('seoul-smart-city-prize')
  const criteria = prize.categories.flatMap(({ rubric }) => rubric.criteria)
  for (const { bands } of criteria) {
    expect(bands.map(({ from }) => from)).toEqual([100, 200, 300, 400, 500])
    expect(bands.every(({ label, description }) => label !== '' && description !== '')).toBe(true)
  }
})

test('each category asks for the documents that the prize asks for', async () => {
  const prize = await readTemplate('seoul-smart-city-prize')
  expect(
    prize.categories.map(({ kind, requiredDocuments }) => [
      kind,
      requiredDocuments.map(({ id }) => id),
    ]),
  ).toEqual([
    ['project', ['application']],
    ['project', ['application']],
    ['individual', ['letter-of-recommendation']],
  ])
})
