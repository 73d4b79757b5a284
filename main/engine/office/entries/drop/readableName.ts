/** What the upper half of the old code page of DOS stood for; tools that unpack archives still use it. */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'

/**
 * A file's name as it was meant. Bytes that are no UTF-8 are the code page of a Korean Windows; letters of
 * western pages that together are such bytes were unpacked by a program that did not know. NFC, as most write.
 */
export function readableName(name: Uint8Array | string): string {
  const text = typeof name === 'string' ? name : decoded(name)
  return (unscrambled(text) ?? text).normalize('NFC')
}

function decoded(bytes: Uint8Array): string {
  return decode(bytes, 'utf-8') ?? decode(bytes, 'euc-kr') ?? Buffer.from(bytes).toString('latin1')
}

/** Only where all that is not plain becomes Korean syllables, so that no western name is bent. */
function unscrambled(text: string): string | null {
  if (!/[^\0-\x7f]/.test(text)) return null
  for (const bytes of [latinBytes(text), dosBytes(text)]) {
    const korean = bytes === null ? null : decode(bytes, 'euc-kr')
    if (korean !== null && /^[\x20-\x7e가-힣]+$/.test(korean)) return korean
  }
  return null
}

function latinBytes(text: string): Uint8Array | null {
  return bytesBy(text, (letter) => letter.codePointAt(0) ?? Infinity)
}

function dosBytes(text: string): Uint8Array | null {
  return bytesBy(text, (letter) => {
    const code = letter.codePointAt(0) ?? Infinity
    const place = cp437.indexOf(letter)
    return code < 0x80 ? code : place < 0 ? Infinity : 0x80 + place
  })
}

function bytesBy(text: string, byteOf: (letter: string) => number): Uint8Array | null {
  const bytes = Array.from(text, byteOf)
  return bytes.every((byte) => byte <= 0xff) ? Uint8Array.from(bytes) : null
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'euc-kr'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
