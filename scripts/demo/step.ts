import { say } from '../say.ts'

const began = performance.now()

/** Does one step and says it in a line with the seconds since the start. */
export async function step<T>(words: string, act: () => Promise<T>): Promise<T> {
  const result = await act()
  say(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${words}`)
  return result
}
