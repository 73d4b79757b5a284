import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Glyph = { readonly fontChar: string; readonly unicode: string }

/**
 * The letters of each page in the order of drawing, but only those whose font in the file holds an
 * outline for them: what a reader of paper would see, without the spaces.
 */
export async function drawnText(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({
    data: new Uint8Array(pdf),
    disableFontFace: true,
    verbosity: 0,
  })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    let font = ''
    let text = ''
    fnArray.forEach((operation, index) => {
      // pdf.js types its arguments as any: a font's name, or the glyphs of one text.
      const [argument] = (argsArray[index] ?? []) as readonly unknown[]
      if (operation === OPS.setFont) font = String(argument)
      if (operation !== OPS.showText) return
      const drawn = (argument as readonly Glyph[]).filter(({ fontChar }) => {
        const outline = page.commonObjs.get(`${font}_path_${fontChar}`) as {
          path: ArrayLike<number>
        }
        // An empty outline is its end mark alone.
        return outline.path.length > 1
      })
      text += drawn.map(({ unicode }) => unicode).join('')
    })
    pages.push(text)
  }
  await task.destroy()
  return pages
}
