/** Width and height as the first chunk of a PNG has them. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (png.length < 24 || view.getUint32(12) !== 0x49484452) throw new Error('this is no PNG')
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
