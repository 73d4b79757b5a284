import type { BrowserWindow } from 'electron'

/** In inches, which is what Chromium takes. */
const margins = { top: 0.6, bottom: 0.7, left: 0.7, right: 0.7 }

/**
 * The window's own page as its styles for paper show it: the same page, session and content policy, and
 * the system's own fonts, so that every script is shaped as on the screen. Nothing is sent to a printer.
 */
export async function printPage(
  { webContents }: BrowserWindow,
  foot: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await webContents.printToPDF({
    pageSize: 'A4',
    margins,
    printBackground: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footTemplate(foot),
    generateTaggedPDF: true,
  })
  return new Uint8Array(pdf)
}

/** Chromium fills in the numbers; the text is a text and never markup. */
export function footTemplate(foot: string): string {
  return `<div style="box-sizing: border-box; display: flex; justify-content: space-between; gap: 5mm;
    width: 100%; padding: 0 0.7in; color: #444; font: 8px sans-serif">
    <span>${asText(foot)}</span>
    <span style="white-space: nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span>
  </div>`
}

function asText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
