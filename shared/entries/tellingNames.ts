type Applied = { readonly applicant: string; readonly city: string; readonly country: string }

/** Words of an applicant that tell nobody who it is. */
const common = new Set(
  'city town council government metropolitan municipality municipal office department division bureau authority district region university institute ministry directorate agency services service public national development smart centre center prof the and for'.split(
    ' ',
  ),
)

/** What in a text that jurors read would tell whose entry it is; null when nothing does. */
export function tellingName(text: string, applied: Applied): string | null {
  const plain = plainText(text)
  const found = namesOf(applied).find((name) => isIn(plain, plainText(name)))
  return found ?? null
}

/**
 * The name of a document without what tells whose it is: the rest of it where something is left, else a number.
 * Names that are taken are passed over.
 */
export function neutralName(file: string, applied: Applied, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()))
  const rest = file.replace(/\.pdf$/i, '').split(/[\s_.,()-]+/)
  const kept = rest.filter((word) => word !== '' && tellingName(word, applied) === null).join('-')
  const stem = tellingName(kept, applied) === null && /\p{L}{3}/u.test(kept) ? kept : 'document'
  for (let number = 1; ; number += 1) {
    const name = number === 1 && stem !== 'document' ? `${stem}.pdf` : `${stem}-${number}.pdf`
    if (!taken.has(name.toLowerCase())) return name
  }
}

function namesOf({ applicant, city, country }: Applied): readonly string[] {
  const words = applicant.split(/[\s,.;:()/'’-]+/)
  const telling = words.filter((word) => isLong(word) && !common.has(word.toLowerCase()))
  return [applicant, city, country, ...telling].filter(isLong)
}

/** Three letters, or two where a letter is a syllable. */
function isLong(name: string): boolean {
  const plain = plainText(name).replaceAll(' ', '')
  return plain.length >= (/[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(plain) ? 2 : 4)
}

/** Letters and digits in words, without accents and case. */
function plainText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whole words, but for scripts that do not part them. */
function isIn(text: string, name: string): boolean {
  if (/[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(name)) return text.includes(name)
  return ` ${text} `.includes(` ${name} `)
}
