import * as electron from 'electron'

/** What the clipboard of an older Electron has, with which this program is developed and tested. */
type Earlier = { readonly writeImage?: (image: electron.NativeImage) => void }

/** Puts a PNG on the system's clipboard. */
export async function copyPicture(png: Uint8Array<ArrayBuffer>): Promise<void> {
  // The types are those of the Electron that ships.
  const earlier = electron.clipboard as Earlier
  if (earlier.writeImage !== undefined) {
    earlier.writeImage(electron.nativeImage.createFromBuffer(Buffer.from(png)))
    return
  }
  const picture = new Blob([png], { type: 'image/png' })
  await electron.clipboard.write([new electron.ClipboardItem({ 'image/png': picture })])
}
