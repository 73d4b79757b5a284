/** Passwords of PDFs, for as long as the desk is open. They are never written anywhere. */
const passwords = new Map<string, string>()

export function passwordOf(documentId: string): string | null {
  return passwords.get(documentId) ?? null
}

export function passwordGiven(documentId: string, password: string): void {
  passwords.set(documentId, password)
}

export function passwordRefused(documentId: string): void {
  passwords.delete(documentId)
}

export function passwordsForgotten(): void {
  passwords.clear()
}
