import type { DrivenReader } from './readerOf.ts'

/** How much of a drawn page is not white, in percent; 0 while it is not drawn. */
export function inkOf(reader: Pick<DrivenReader, 'viewer'>, page = 1): Promise<number> {
  return reader.viewer().evaluate((number) => {
    const canvas = document.querySelector<HTMLCanvasElement>(
      `.page[data-page-number="${number}"] canvas`,
    )
    const image = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
    if (image === undefined) return 0
    const { data } = image
    let dark = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
      if (alpha > 0 && red + green + blue < 700) dark += 1
    }
    return (dark * 400) / data.length
  }, page)
}
