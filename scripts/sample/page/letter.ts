import { z } from 'zod'
import { signature } from '../draw/signature.ts'
import { escaped } from '../draw/svg.ts'

const Letterhead = z.strictObject({
  name: z.string(),
  lines: z.array(z.string()),
  date: z.string(),
  to: z.array(z.string()).default([]),
})

/** The head of a letter: who writes, when, to whom. */
export function letterhead(content: unknown): string {
  const { name, lines, date, to } = Letterhead.parse(content)
  return `<header class="letterhead"><p class="sender">${escaped(name)}</p>${paragraphs(lines)}</header>
    <div class="address">${paragraphs(to)}</div><p class="date">${escaped(date)}</p>`
}

const Signed = z.strictObject({ name: z.string(), role: z.string(), stamp: z.string().optional() })

/** A signature over a name, with a stamp beside it if there is one. */
export function signed(content: unknown): string {
  const { name, role, stamp } = Signed.parse(content)
  const mark = stamp === undefined ? '' : `<span class="stamp">${escaped(stamp)}</span>`
  return `<div class="signed">${signature(name)}${mark}<p>${escaped(name)}</p><p class="role">${escaped(role)}</p></div>`
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('')
}
