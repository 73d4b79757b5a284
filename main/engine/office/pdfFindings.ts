import { finding, type KnownFinding, type Place } from '../../../shared/findings.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { PdfProblem, PdfTraits } from '../documents/pdfReading.ts'
import type { PdfNote } from './pdfNotes.ts'

/** What to tell of a PDF. Nothing of it stops a build: a file that does not open is packed as it is. */
export function pdfFindings(
  entry: EntryCode,
  file: string,
  note: PdfNote,
  blind: boolean,
): readonly KnownFinding[] {
  const place = { file, line: null }
  if (note.problem !== null)
    return [finding('warning', place, problemCodes[note.problem], { entry })]
  const { brokenPages: pages, traits } = note
  return [
    ...(pages > 0 ? [finding('warning', place, 'PDF_PAGES_BROKEN', { entry, pages })] : []),
    ...(note.hasText ? [] : [finding('notice', place, 'PDF_NO_TEXT', { entry })]),
    ...(traits === null ? [] : traitFindings(place, entry, traits, blind)),
  ]
}

const problemCodes = {
  'not-pdf': 'PDF_NOT_PDF',
  damaged: 'PDF_DAMAGED',
  password: 'PDF_PASSWORD',
  unreadable: 'PDF_UNREADABLE',
} as const satisfies Readonly<Record<PdfProblem, string>>

function traitFindings(
  place: Place,
  entry: EntryCode,
  traits: PdfTraits,
  blind: boolean,
): readonly KnownFinding[] {
  const { attachments, media, links, otherActions, missingFonts } = traits
  const [names, facts] = [traits.names.join(' · '), traits.metadata.join(' · ')]
  const fonts = missingFonts.join(', ')
  const telling = blind ? 'warning' : 'notice'
  const found: readonly (KnownFinding | false)[] = [
    traits.javaScript && finding('warning', place, 'PDF_JAVASCRIPT', { entry }),
    traits.launch && finding('warning', place, 'PDF_LAUNCH', { entry }),
    traits.formAction && finding('warning', place, 'PDF_FORM_ACTION', { entry }),
    otherActions > 0 &&
      finding('warning', place, 'PDF_OTHER_ACTIONS', { entry, count: otherActions }),
    attachments > 0 && finding('warning', place, 'PDF_ATTACHMENTS', { entry, count: attachments }),
    media > 0 && finding('warning', place, 'PDF_MEDIA', { entry, count: media }),
    traits.xfa && finding('warning', place, 'PDF_XFA', { entry }),
    names !== '' && finding(telling, place, 'PDF_NAMES', { entry, names }),
    facts !== '' && finding(telling, place, 'PDF_METADATA', { entry, facts }),
    !traits.examined && finding('notice', place, 'PDF_NOT_EXAMINED', { entry }),
    fonts !== '' && finding('notice', place, 'PDF_FONTS_MISSING', { entry, fonts }),
    traits.encrypted && finding('notice', place, 'PDF_ENCRYPTED', { entry }),
    traits.signed && finding('notice', place, 'PDF_SIGNED', { entry }),
    links > 0 && finding('notice', place, 'PDF_LINKS', { entry, count: links }),
  ]
  return found.filter((each) => each !== false)
}
