import { expect } from 'vitest'
import type { DrivenApp } from '../../../scripts/drive/openApp.ts'

type Driven = Pick<DrivenApp, 'page'>

/** Notes from now on every screen on which nothing had the focus for a third of a second. */
export async function watchFocus({ page }: Driven): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const lost: string[] = []
    let since = performance.now()
    const look = (): void => {
      if (document.activeElement !== document.body) since = performance.now()
      else if (performance.now() - since > 330) {
        lost.push(document.querySelector('h1')?.textContent ?? 'no heading')
        since = performance.now()
      }
      requestAnimationFrame(look)
    }
    look()
    Object.assign(globalThis, { lostFocus: lost })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'lostFocus') as string[])
}

/** What has the focus, as a screen reader says it: role, name and state. */
export async function focused({ page }: Driven): Promise<string> {
  const frame = await page.evaluate(() => document.activeElement?.getAttribute('src') ?? null)
  if (frame !== null) return 'document'
  const snapshot = await page.locator(':focus').first().ariaSnapshot()
  return (snapshot.split('\n')[0] ?? '').replace(/^- '?/, '')
}

/** Presses Tab, or another key, until the focus is on what is wanted. */
export async function goTo(app: Driven, wanted: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    const here = await focused(app)
    if (wanted.test(here)) return
    seen.push(here)
    await app.page.keyboard.press(key)
    await drawn(app)
  }
  expect.fail(`${wanted} is not reached by ${key}, but ${[...new Set(seen)].join('; ')}`)
}

/** A list of any length draws the row first and then gives it the focus. */
async function drawn({ page }: Driven): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done))
      }),
  )
}

/** Goes there and presses it. */
export async function pressAt(app: Driven, wanted: RegExp, key = 'Enter'): Promise<void> {
  await goTo(app, wanted)
  await app.page.keyboard.press(key)
}

/** Waits until the focus has moved there by itself. */
export async function arrivedAt(app: Driven, wanted: RegExp): Promise<void> {
  await expect.poll(() => focused(app), { timeout: 20_000 }).toMatch(wanted)
}
