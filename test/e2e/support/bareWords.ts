import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectFolder } from '../../../scripts/project.ts'

/** What the formatter writes, file names, and a key's inscription. */
const noMessages = ['UTC', 'GMT', 'MB', 'kB', 'KB', 'GB', 'pdf', 'juryscore', 'Ctrl', 'Esc']

/** All words that the people of a prize wrote, and what was `written` since: in their own language. */
export async function wordsOfPrize(folder: string, written = ''): Promise<ReadonlySet<string>> {
  const files = ['prize.yaml', 'entries.csv', 'jurors.csv'].map((file) => join(folder, file))
  const scores = join(projectFolder, 'assets/sample/scores.csv')
  const texts = await Promise.all([...files, scores].map((file) => readFile(file, 'utf8')))
  // A document is called by its file's name.
  const names = await readdir(join(folder, 'documents'), { recursive: true })
  const all = [...texts, ...names, folder, written, ...noMessages]
  return new Set(all.flatMap(wordsIn).map((word) => word.toLowerCase()))
}

/**
 * The words on a screen of the pseudo-language that stand outside its brackets and come from nobody:
 * written into a component. Dates are formatted in Hebrew there.
 */
export async function bareWords(
  page: Page,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const texts = await page.evaluate(textsInPage)
  return texts.filter((text) => {
    const words = wordsIn(withoutMessages(text).replaceAll(treeHead, ' ')).filter(
      (word) => !/\p{Script=Hebrew}/u.test(word),
    )
    return words.some((word) => !known.has(word.toLowerCase()))
  })
}

/** Size and root of a log, whole or in short. */
const treeHead = /\b\d+:[0-9a-f]+(?:…|\b)/g

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? []
}

/** Messages may stand within messages. */
function withoutMessages(text: string): string {
  const without = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
  return without === text ? text : withoutMessages(without)
}

/** Runs in the window: what is seen or heard, a block at a time. */
function textsInPage(): string[] {
  // What was said in passing stays in the language in which it was said.
  const quiet =
    '.toasts, kbd, .button-keys, .signerWords, .fingerprintWords, .searchHit-snippet, .tracker, .exportHistory-tracker, .lastTracker-words, textarea, input'
  const texts = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode() !== null) {
    const element = walker.currentNode as Element
    if (!element.checkVisibility() || element.closest('[aria-hidden=true], script') !== null)
      continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.add(element.getAttribute(name) ?? '')
    const own = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE)
    if (own && element.closest(quiet) === null && element.parentElement?.closest('p') === null)
      texts.add(element.textContent)
  }
  return [...texts]
}
