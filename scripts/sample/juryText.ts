import { join } from 'node:path'
import { z } from 'zod'
import { readContent } from './contentFolder.ts'

export const JurorText = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.enum(['en', 'ko']),
})
export type JurorText = z.infer<typeof JurorText>

export const ConflictText = z.strictObject({
  juror: z.string(),
  entry: z.string(),
  reason: z.string(),
})
export type ConflictText = z.infer<typeof ConflictText>

const Scored = z.strictObject({
  entry: z.string(),
  /** In the order of the category's criteria. */
  points: z.array(z.number()).min(1),
  /** By criterion id. */
  comments: z.record(z.string(), z.string()).default({}),
  overall: z.string().optional(),
})
const NotScored = z.strictObject({
  entry: z.string(),
  state: z.enum(['abstained', 'recused']),
  reason: z.string(),
})

/** One juror's answer to one entry that was assigned. */
export const SheetText = z.union([Scored, NotScored])
export type SheetText = z.infer<typeof SheetText>

export type Jury = {
  readonly jurors: readonly JurorText[]
  readonly conflicts: readonly ConflictText[]
  /** By juror id. A juror has a sheet for every entry assigned and for no other. */
  readonly sheets: ReadonlyMap<string, readonly SheetText[]>
}

export async function readJury(): Promise<Jury> {
  const jurors = await readContent('jurors.yaml', z.array(JurorText))
  const conflicts = await readContent('conflicts.yaml', z.array(ConflictText))
  const sheets = new Map<string, readonly SheetText[]>()
  for (const { id } of jurors) {
    sheets.set(id, await readContent(join('sheets', `${id}.yaml`), z.array(SheetText)))
  }
  return { jurors, conflicts, sheets }
}
