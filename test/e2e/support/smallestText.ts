import type { Page } from 'playwright-core'

/** The height of the smallest letters that are seen, as a share of the window's height. */
export function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    while (words.nextNode() !== null) {
      const holder = words.currentNode.parentElement
      if (holder === null || (words.currentNode.textContent ?? '').trim() === '') continue
      if (holder.closest('.unseen, desc') !== null) continue
      // A drawing is scaled as a whole.
      const scale = holder instanceof SVGGraphicsElement ? (holder.getScreenCTM()?.a ?? 1) : 1
      sizes.push(parseFloat(getComputedStyle(holder).fontSize) * scale)
    }
    return Math.min(...sizes) / window.innerHeight
  })
}
