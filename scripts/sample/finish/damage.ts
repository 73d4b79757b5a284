const block = 512
const anchors = [' obj', 'xref', 'trailer', '/Root', 'endobj', 'stream']

/**
 * What a dying disk leaves: the second half is gone, and so is every block from which a reader could
 * find its way again. It still begins like a PDF.
 */
export function damage(pdf: Uint8Array): Uint8Array {
  const half = Buffer.from(pdf.subarray(0, Math.floor(pdf.length / 2)))
  const header = Buffer.from(half.subarray(0, 16))
  for (const anchor of anchors) {
    for (let at = half.indexOf(anchor); at !== -1; at = half.indexOf(anchor, at + 1)) {
      const start = Math.floor(at / block) * block
      half.fill(0, start, Math.min(start + 2 * block, half.length))
    }
  }
  header.copy(half)
  return half
}
