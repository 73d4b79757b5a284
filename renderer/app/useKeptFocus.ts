import { useEffect } from 'react'
import { useRoute } from '../state/route.ts'

const operable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select, iframe, [tabindex]'

/** What had the focus last, with all that it stood in: removed, it no longer knows. */
type Place = { readonly element: Element; readonly around: readonly Element[] }

/**
 * The focus is never lost: when what had it goes away, with a screen, a dialog or by itself, it moves
 * to the first thing near that place, on a new screen to its heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const ending = new AbortController()
    const keeper = new Keeper()
    const { signal } = ending
    document.addEventListener('focusin', keeper.moved, { signal })
    const observer = new MutationObserver(keeper.changed)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'inert', 'aria-hidden'],
    })
    keeper.changed()
    return () => {
      ending.abort()
      observer.disconnect()
    }
  }, [])
}

class Keeper {
  #last: Place | null = null
  #route: unknown = null
  #waiting = false

  readonly moved = ({ target }: FocusEvent): void => {
    if (target instanceof Element) this.#last = { element: target, around: ancestors(target) }
    this.#route = presentRoute()
  }

  readonly changed = (): void => {
    if (this.#waiting || document.activeElement !== document.body) return
    this.#waiting = true
    // A closing dialog gives the focus back by itself, a frame later.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        this.#waiting = false
        this.#restore()
      })
    })
  }

  #restore(): void {
    if (document.activeElement !== document.body || isStillThere(this.#last)) return
    const isNewScreen = this.#route !== presentRoute()
    const near = isNewScreen ? null : firstNear(this.#last)
    const found = near ?? heading()
    found?.focus({ preventScroll: near !== null })
  }
}

/** Somebody who clicked beside everything has taken the focus away on purpose. */
function isStillThere(place: Place | null): boolean {
  return place !== null && place.element.isConnected && !place.element.matches(':disabled')
}

function ancestors(element: Element): readonly Element[] {
  const above = element.parentElement
  return above === null || above === document.body ? [] : [above, ...ancestors(above)]
}

function firstNear(place: Place | null): HTMLElement | null {
  const around = place?.around.find((element) => element.isConnected)
  return [...(around?.querySelectorAll<HTMLElement>(operable) ?? [])].find(canTake) ?? null
}

/** The heading of the dialog in front, else of the screen: read out, and Tab goes on from it. */
function heading(): HTMLElement | null {
  const front = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1)
  const screen = front ?? document
  const found =
    screen.querySelector<HTMLElement>('[data-begins]') ??
    screen.querySelector<HTMLElement>('h1, h2') ??
    screen.querySelector<HTMLElement>('main')
  if (found !== null && !found.hasAttribute('tabindex')) found.tabIndex = -1
  return found
}

function canTake(element: HTMLElement): boolean {
  return element.checkVisibility() && element.closest('[inert], [aria-hidden=true]') === null
}

function presentRoute(): unknown {
  const { trail, position } = useRoute.getState()
  return trail[position]
}
