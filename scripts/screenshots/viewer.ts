import type { Frame, Locator, Page } from 'playwright-core'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

/** Waits until the document in hand is drawn. */
export async function documentShown(page: Page): Promise<void> {
  await page.locator('.reader-pages[data-state="shown"]').waitFor()
}

/** drags the mouse over the line of text that holds these words. */
export async function selectLine(page: Page, words: string): Promise<void> {
  const box = await placeOf(page, words)
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + 1, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 2, middle, { steps: 5 })
  await page.mouse.up()
}

/**
 * In a tagged PDF a line stands in spans of spans; the last that holds the words is the line itself. A
 * page that is drawn anew takes its lines away for a moment.
 */
async function placeOf(page: Page, words: string): Promise<Box> {
  const line = viewerOf(page).locator('.textLayer span', { hasText: words }).last()
  for (let tries = 0; tries < 20; tries += 1) {
    const box = await line.boundingBox()
    if (box !== null) return box
    await page.waitForTimeout(100)
  }
  throw new Error(`No line holds “${words}”.`)
}

function viewerOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().startsWith('jurypdf:'))
  if (frame === undefined) throw new Error('There is no viewer.')
  return frame
}
