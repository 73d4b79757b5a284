import type { Pages } from './createPages.ts'
import { pageViewOf } from './pageView.ts'
import type { PageWords } from './protocol.ts'
import type { Send } from './session.ts'

const longest = 2000

/** A link out of the document becomes a button that tells its address; nothing is ever opened. */
export function tellOuterLinks({ links }: Pages, send: Send): void {
  links.addLinkAttributes = (link, address) => {
    link.removeAttribute('href')
    link.classList.add('outerLink')
    link.setAttribute('role', 'button')
    link.tabIndex = 0
    const tell = (event: Event): void => {
      event.preventDefault()
      const { left, top, width, height } = link.getBoundingClientRect()
      send({
        type: 'linkPressed',
        address: address.slice(0, longest).toWellFormed(),
        box: { left, top, width, height },
      })
    }
    link.addEventListener('click', tell)
    link.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') tell(event)
    })
  }
}

/** A link is an empty box over drawn words: it needs a name of its own. */
export function nameLinks({ viewer }: Pages, words: PageWords, page: number): void {
  const links = pageViewOf(viewer, page)?.div.querySelectorAll('.annotationLayer a') ?? []
  for (const link of links) {
    const isOuter = link.classList.contains('outerLink')
    link.setAttribute('aria-label', isOuter ? words.outerLink : words.link)
  }
}
