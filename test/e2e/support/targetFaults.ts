import type { Page } from 'playwright-core'

/** What can be pressed or typed into on the screen and is smaller than a finger or a tremor needs. */
export function targetFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(faultsInPage)
}

/** Runs in the window. WCAG 2.5.8 asks for 24 px; we ask for 32. */
function faultsInPage(): string[] {
  const least = 31.5
  const pressed =
    'a[href], button, summary, select, textarea, input, ' +
    '[role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [role=option]'

  /** What is drawn for it and takes the press: the label of a choice, the frame of a field. */
  function drawn(element: Element): Element {
    if (!(element instanceof HTMLInputElement)) return element
    const around = /^(?:checkbox|radio)$/.test(element.type) ? 'label' : '.field-box, .searchField'
    return element.closest(around) ?? element
  }

  /** A link in a line of text; and a point of a plot, whose whole ground takes the press for the nearest one. */
  function mayBeSmall(element: Element): boolean {
    if (
      element.closest(
        '.guide-link, .plotPoints, [data-react-aria-prevent-focus], [aria-hidden=true]',
      ) !== null
    )
      return true
    return getComputedStyle(element).display === 'inline'
  }

  const faults: string[] = []
  for (const element of new Set([...document.querySelectorAll(pressed)].map(drawn))) {
    if (mayBeSmall(element) || !element.checkVisibility({ visibilityProperty: true })) continue
    const { width, height } = element.getBoundingClientRect()
    // A pixel is there for screen readers alone.
    if (width <= 1 || (width >= least && height >= least)) continue
    const name = element.getAttribute('aria-label') ?? element.textContent
    faults.push(
      `${Math.round(width)} × ${Math.round(height)}: ${name.slice(0, 40)} (${element.className})`,
    )
  }
  return [...new Set(faults)]
}
