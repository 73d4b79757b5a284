/** An object of a PDF: what stands between `obj` and `endobj`, or a dictionary with the bytes of its stream. */
export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array }

/** A PDF from its objects, numbered from 1; the first is the catalog. */
export function rawPdf(objects: readonly PdfObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const starts: number[] = []
  let at = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  objects.forEach((object, index) => {
    starts.push(at)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    for (const piece of pieces(object)) add(piece)
    add(Buffer.from('\nendobj\n'))
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`))
  return Buffer.concat(parts)
}

function pieces(object: PdfObject): readonly Buffer[] {
  if (typeof object === 'string') return [Buffer.from(object)]
  const { dictionary, stream } = object
  return [
    Buffer.from(`<< ${dictionary} /Length ${stream.length} >>\nstream\n`),
    Buffer.from(stream),
    Buffer.from('\nendstream'),
  ]
}
