import { expect, test } from 'vitest'
import { readAhead } from '../../../../main/engine/files/readAhead.ts'

async function* numbers(log: string[], failAt = Infinity): AsyncGenerator<number> {
  try {
    for (let number = 0; number < 4; number++) {
      await Promise.resolve()
      if (number === failAt) throw new Error('no more')
      log.push(`made ${number}`)
      yield number
    }
  } finally {
    log.push('closed')
  }
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1))
}

test('the next piece is made while this one is looked at', async () => {
  const log: string[] = []
  for await (const number of readAhead(numbers(log))) {
    await pause()
    log.push(`used ${number}`)
  }
  expect(log).toEqual([
    'made 0',
    'made 1',
    'used 0',
    'made 2',
    'used 1',
    'made 3',
    'used 2',
    'closed',
    'used 3',
  ])
})

test('who stops early closes the source', async () => {
  const log: string[] = []
  for await (const number of readAhead(numbers(log))) if (number === 1) break
  expect(log.at(-1)).toBe('closed')
})

test('a failure of the source comes after the pieces before it', async () => {
  const log: string[] = []
  const used: number[] = []
  const reading = async (): Promise<void> => {
    for await (const number of readAhead(numbers(log, 2))) {
      used.push(number)
      await pause()
    }
  }
  await expect(reading()).rejects.toThrow('no more')
  expect(used).toEqual([0, 1])
})
