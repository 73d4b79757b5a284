import type { Finding } from './calls/views.ts'
import { canonicalJson } from './format/canonicalJson.ts'

/** What makes a warning the same at the next build: all that it says but its line, which rows above it move. */
export function warningKey({ file, code, details }: Omit<Finding, 'severity' | 'line'>): string {
  return canonicalJson({ file, code, details })
}
