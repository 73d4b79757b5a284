import { Sheet } from '../../../shared/model/sheet.ts'

export type SheetExample = {
  readonly entry?: string
  readonly state?: Sheet['state']
  readonly marks?: Readonly<Record<string, number | 'not-applicable'>>
  readonly comments?: Readonly<Record<string, string>>
  readonly overallComment?: string
}

/** A sheet with only what a test cares about; scored unless it says otherwise. */
export function exampleSheet(example: SheetExample): Sheet {
  return Sheet.parse({
    entryCode: example.entry ?? 'E1',
    state: example.state ?? 'scored',
    reason: '',
    marks: Object.entries(example.marks ?? {}).map(([criterion, mark]) => ({ criterion, mark })),
    comments: Object.entries(example.comments ?? {}).map(([criterionId, text]) => ({
      criterionId,
      text,
    })),
    overallComment: example.overallComment ?? '',
    evidence: [],
  })
}
