import type { Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The driver's own second is short on a machine that is busy with other tests. */
export const soon = { timeout: 20_000 }

/** One of the two readers of a page, as a person sees it. */
export type DrivenReader = {
  /** Everything of it but the pages themselves. */
  readonly root: Locator
  readonly viewer: () => Frame
  readonly shown: () => Promise<void>
  readonly pageBox: () => Locator
  readonly textOfPage: (number: number) => Promise<string>
}

export function readerOf(page: Page, side: 'first' | 'second' = 'first'): DrivenReader {
  const host = side === 'first' ? 'jurypdf://viewer' : 'jurypdf://beside'
  const root =
    side === 'first'
      ? page.locator('.reader:has(.reader-tabRow)')
      : page.locator('.reader:has(.reader-besideHead)')
  const viewer = (): Frame => {
    const found = page.frames().find((frame) => frame.url().startsWith(host))
    if (found === undefined) throw new Error(`there is no viewer at ${host}`)
    return found
  }
  return {
    root,
    viewer,
    shown: () => root.locator('.reader-pages[data-state="shown"]').waitFor(),
    pageBox: () => root.getByRole('textbox', { name: 'Page, number or label' }),
    textOfPage: (number) =>
      viewer()
        .locator(`.page[data-page-number="${number}"] .textLayer`)
        .innerText({ timeout: 5000 })
        .catch(() => ''),
  }
}

/** Goes to a page by its number or label and waits until the box says so. */
export async function turnTo(reader: DrivenReader, page: string): Promise<void> {
  const box = reader.pageBox()
  await expect
    .poll(async () => {
      await box.fill(page)
      await box.press('Enter')
      // A reader that is still being laid out goes back to where it was.
      await reader.viewer().evaluate(drawnTwice)
      return box.inputValue()
    }, soon)
    .toBe(page)
}

/** Runs in the viewer: two pictures later. */
function drawnTwice(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
}

/** How far the viewer is scrolled, as a page and the share of it that lies above. */
export function placeOf(reader: DrivenReader): Promise<number> {
  return reader.viewer().evaluate(() => {
    const container = document.querySelector('#container')
    const pages = [...document.querySelectorAll<HTMLElement>('.page')]
    const top = container?.scrollTop ?? 0
    const shown = pages.findLast((page) => page.offsetTop <= top) ?? pages[0]
    if (shown === undefined) return 0
    return Number(shown.dataset['pageNumber']) + (top - shown.offsetTop) / shown.clientHeight
  })
}

/** Scrolls by a share of the page in view, as a wheel would. */
export async function scrollBy(reader: DrivenReader, share: number): Promise<void> {
  await reader.viewer().evaluate((part) => {
    const height = document.querySelector<HTMLElement>('.page')?.clientHeight ?? 0
    document.querySelector('#container')?.scrollBy(0, part * height)
  }, share)
}

/** Drags the mouse over a line of text in the page, and so many lines on. */
export async function selectLines(
  page: Page,
  reader: DrivenReader,
  beginning: string,
  more = 0,
): Promise<void> {
  const words = reader
    .viewer()
    .locator('.textLayer [role="presentation"]', { hasText: beginning })
    .first()
  // Waits until the page has come to rest.
  await words.hover()
  const line = await words.boundingBox()
  if (line === null) throw new Error(`no line begins with ${beginning}`)
  const middle = line.y + line.height / 2
  await page.mouse.move(line.x + 1, middle)
  await page.mouse.down()
  await page.mouse.move(line.x + line.width - 2, middle + more * line.height * 1.5, { steps: 5 })
  await page.mouse.up()
  await page.locator('.selectionTools').waitFor()
}
