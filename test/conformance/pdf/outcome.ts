import type { Page } from 'playwright-core'

export type Outcome =
  { readonly kind: 'shown' } | { readonly kind: 'refused' | 'failed'; readonly sentence: string }

/** The reader itself gives up after ten seconds without an answer or progress; this is for a slow machine. */
const patience = 30_000

/** What came of the only document of an entry that was just gone to; it is named as its entry. */
export async function outcomeOf(page: Page, entryCode: string): Promise<Outcome> {
  await page.locator('.entryHead-code', { hasText: entryCode }).waitFor()
  return outcomeOfDocument(page, entryCode)
}

/** What came of a document that was just chosen. */
export async function outcomeOfDocument(page: Page, title: string): Promise<Outcome> {
  const pages = page.locator('.reader-pages')
  const frame = page.locator(`iframe[title*="${title}"]`)
  const notice = page.locator('.reader-notice')
  await frame.or(notice).first().waitFor({ state: 'attached' })
  // A document that opens at once may have done so before anybody could see it opening.
  await stateIs(page, (state) => state === 'opening', 500).catch(() => undefined)
  try {
    await stateIs(page, (state) => state !== 'opening', patience)
    const state = await pages.getAttribute('data-state')
    if (state === 'failed')
      return { kind: 'refused', sentence: await notice.locator('p').first().innerText() }
    if (state === 'stopped') return { kind: 'failed', sentence: await notice.innerText() }
    return await firstPageOf(page, title)
  } catch {
    return { kind: 'failed', sentence: 'no answer' }
  }
}

/** Drawn, or said to be impossible to draw. */
async function firstPageOf(page: Page, title: string): Promise<Outcome> {
  const viewer = page.frameLocator(`iframe[title*="${title}"]`)
  const drawn = viewer.locator('.page[data-loaded="true"] canvas').first()
  const failed = viewer.locator('.failedPage').first()
  const notice = page.locator('.reader-notice').first()
  await drawn.or(failed).or(notice).first().waitFor({ state: 'attached', timeout: patience })
  if (await notice.isVisible()) return { kind: 'failed', sentence: await notice.innerText() }
  if (await drawn.isVisible()) return { kind: 'shown' }
  return { kind: 'refused', sentence: await failed.innerText() }
}

function stateIs(page: Page, fits: (state: string) => boolean, timeout: number): Promise<unknown> {
  return page.waitForFunction(
    ([code]) => {
      const state = document.querySelector('.reader-pages')?.getAttribute('data-state') ?? ''
      return code.includes(state)
    },
    [['opening', 'shown', 'failed', 'stopped'].filter(fits)] as const,
    { timeout },
  )
}
