import { z } from 'zod'
import { photograph, Photograph } from '../draw/scene/scene.ts'
import { escaped } from '../draw/svg.ts'
import type { Setting } from './block.ts'

const Cover = z.strictObject({
  layout: z.enum(['band', 'picture', 'plain', 'form']),
  title: z.string(),
  subtitle: z.string().default(''),
  /** Small lines at the foot: applicant, date, prize. */
  lines: z.array(z.string()),
  /** For `form`: rows of a form sheet. */
  rows: z.array(z.tuple([z.string(), z.string()])).default([]),
  picture: Photograph.optional(),
})

/** The title page. */
export function cover(content: unknown, { entry }: Setting): string {
  const { layout, title, subtitle, lines, rows, picture } = Cover.parse(content)
  return `<section class="cover ${layout}">
    <p class="code">${entry.code}</p>
    <p class="title">${escaped(title)}</p>
    <p class="subtitle">${escaped(subtitle)}</p>
    ${picture === undefined ? '' : `<div class="cover-picture">${photograph(picture)}</div>`}
    ${rows.length === 0 ? '' : form(rows)}
    <div class="lines">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>
  </section>`
}

function form(rows: readonly (readonly [string, string])[]): string {
  const body = rows
    .map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value)}</td></tr>`)
    .join('')
  return `<table class="facts">${body}</table>`
}
