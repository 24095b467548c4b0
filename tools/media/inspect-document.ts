import type { BrokenFile, DocumentFacts } from '@/lib/media/facts'

/** Facts of a document from its bytes: its size, and the number of pages of a PDF file. */
export async function inspectDocument(name: string, bytes: Buffer): Promise<DocumentFacts | BrokenFile> {
  if (bytes.length === 0) return { broken: true }
  if (!name.toLowerCase().endsWith('.pdf')) return { bytes: bytes.length }
  // Loaded only when there is a new PDF file: the library is large.
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })
    return { bytes: bytes.length, pages: document.getPageCount() }
  } catch {
    return { broken: true }
  }
}
