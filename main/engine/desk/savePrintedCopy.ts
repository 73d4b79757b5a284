import { writeVerified } from '../files/writeVerified.ts'

const mark = Buffer.from('%PDF-')

/** Writes the juror's sheets as the shell has printed them, whole or not at all. */
export async function savePrintedCopy(path: string, pdf: Uint8Array): Promise<void> {
  if (!mark.equals(pdf.subarray(0, mark.length))) throw new TypeError('what is printed is a PDF')
  await writeVerified(path, pdf)
}
