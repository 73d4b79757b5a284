import { AnnotationEditorType, AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  EventBus,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import { showDestination } from './destination.ts'

/** pdf.js's own parts of a viewer, joined up. */
export type Pages = {
  readonly container: HTMLDivElement
  readonly eventBus: EventBus
  readonly links: PDFLinkService
  readonly viewer: PDFViewer
}

export function createPages(container: HTMLDivElement): Pages {
  const eventBus = new EventBus()
  const links = new PDFLinkService({ eventBus, ignoreDestinationZoom: true })
  links.externalLinkEnabled = false
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService: links,
    findController: new PDFFindController({ eventBus, linkService: links }),
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    enableAutoLinking: false,
    enableSelectionRendering: false,
    imageResourcesPath: '',
  })
  links.setViewer(viewer)
  links.goToDestination = async (destination) => {
    // pdf.js declares the service's document as any.
    const document = links.pdfDocument as PDFDocumentProxy | null
    if (document !== null) await showDestination(viewer, document, destination)
  }
  return { container, eventBus, links, viewer }
}
