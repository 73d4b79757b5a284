import type { Page } from 'playwright-core'

/**
 * What is wrong with the texts on the screen: cut off where nothing scrolls, out of the window, or
 * written over one another.
 */
export function textFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(faultsInPage)
}

/** Runs in the window. */
function faultsInPage(): string[] {
  type Shown = { readonly node: Element; readonly words: string; readonly boxes: DOMRect[] }
  const slack = 1.5

  function shownTexts(): Shown[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Shown[] = []
    while (walker.nextNode() !== null) {
      const node = walker.currentNode
      const words = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (words === '' || element === null || !isShown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      texts.push({ node: element, words, boxes: [...range.getClientRects()] })
    }
    return texts
  }

  function isShown(element: Element): boolean {
    const quiet =
      '.unseen, [aria-live], .virtualTable-measure, select, option, [data-react-aria-prevent-focus]'
    if (element.closest(quiet) !== null) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  /** What of a text is cut off, as a word; null when all of it can be seen or scrolled to. */
  function cut({ node, boxes }: Shown): string | null {
    const box = around(boxes)
    let across = true
    let along = true
    for (let above = node as Element | null; above !== null; above = above.parentElement) {
      const style = getComputedStyle(above)
      if (style.position === 'fixed') return null
      const frame = above.getBoundingClientRect()
      if (/auto|scroll/.test(style.overflowX)) across = false
      if (/auto|scroll/.test(style.overflowY)) along = false
      const clips = /hidden|clip/
      if (across && clips.test(style.overflowX))
        if (box.left < frame.left - slack || box.right > frame.right + slack) return 'cut across'
      // A letter's box is taller than its line; what is drawn is not.
      const tall = slack + 0.1 * (boxes[0]?.height ?? 0)
      if (along && clips.test(style.overflowY))
        if (box.top < frame.top - tall || box.bottom > frame.bottom + tall) return 'cut below'
    }
    if (across && (box.left < -slack || box.right > innerWidth + slack)) return 'beyond the window'
    return along && box.bottom > innerHeight + slack ? 'below the window' : null
  }

  function around(boxes: readonly DOMRect[]): DOMRect {
    const left = Math.min(...boxes.map((box) => box.left))
    const top = Math.min(...boxes.map((box) => box.top))
    const right = Math.max(...boxes.map((box) => box.right))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    return new DOMRect(left, top, right - left, bottom - top)
  }

  /** The part of a box that no scroller or fold hides. */
  function seen(node: Element, box: DOMRect): DOMRect | null {
    let { left, top, right, bottom } = box
    for (let above = node as Element | null; above !== null; above = above.parentElement) {
      const style = getComputedStyle(above)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const frame = above.getBoundingClientRect()
      left = Math.max(left, frame.left)
      right = Math.min(right, frame.right)
      top = Math.max(top, frame.top)
      bottom = Math.min(bottom, frame.bottom)
    }
    return right - left > 3 && bottom - top > 3
      ? new DOMRect(left, top, right - left, bottom - top)
      : null
  }

  /** What others wrote may end in dots; our own words only where the whole of them can be asked for. */
  function mayBeShortened({ node, words }: Shown): boolean {
    if (words.includes('⟦')) return node.closest('[title]') !== null
    for (let above = node as Element | null; above !== null; above = above.parentElement)
      if (getComputedStyle(above).textOverflow === 'ellipsis') return true
    return false
  }

  /** A float lies above the rest on purpose. */
  function layer(node: Element): Element | null {
    return node.closest('.dialogBox-overlay, .toasts, [class*=opover], [class*=ooltip], .failure')
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    // Lines may touch; the boxes of small capitals and of accents may reach into the next line.
    return width > 3 && height > Math.min(a.height, b.height) * 0.4
  }

  const texts = shownTexts()
  const faults: string[] = []
  for (const text of texts) {
    const fault = text.boxes.length === 0 ? null : cut(text)
    if (fault !== null && !(fault === 'cut across' && mayBeShortened(text)))
      faults.push(`${fault}: ${text.words} (${text.node.className})`)
  }
  const places = texts.flatMap(({ node, words, boxes }) =>
    boxes.flatMap((box) => {
      const part = seen(node, box)
      return part === null ? [] : [{ node, words, part, layer: layer(node) }]
    }),
  )
  const front = document.querySelector('.dialogBox-overlay')
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (one.node === other.node || one.layer !== other.layer) continue
      if (front !== null && one.layer !== front) continue
      if (overlap(one.part, other.part))
        faults.push(`over one another: ${one.words} / ${other.words}`)
    }
  })
  return [...new Set(faults)]
}
