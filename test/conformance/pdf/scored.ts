import type { Page } from 'playwright-core'
import { z } from 'zod'

const Desk = z.object({
  value: z.object({
    entries: z.array(
      z.object({
        entry: z.object({ code: z.string() }),
        sheet: z.object({ marks: z.array(z.object({ criterion: z.string(), mark: z.unknown() })) }),
      }),
    ),
  }),
})

/** Gives the first criterion three points by its key, and looks on the disk for them. */
export async function isScored(page: Page, entryCode: string): Promise<boolean> {
  await page.keyboard.press('3')
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await page.evaluate("window.jury.invoke('desk.read', {}, 'conformance')")
    const entry = Desk.parse(answer).value.entries.find((one) => one.entry.code === entryCode)
    if (entry?.sheet.marks.some(({ mark }) => mark === 300) === true) return true
    await page.waitForTimeout(100)
  }
  return false
}
