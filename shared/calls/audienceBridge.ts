import type { AudienceView, ShownDocument } from './audienceScene.ts'

/** The one object that the audience's window is given, as `window.audience`: it is told, and asks for pages. */
export type AudienceBridge = {
  onView(listener: (view: AudienceView) => void): void
  /** Bytes of the document that the scene names; of any other it is refused. */
  readShown(
    document: Pick<ShownDocument, 'entryCode' | 'file'>,
    begin: number,
    end: number,
  ): Promise<Uint8Array<ArrayBuffer>>
}
