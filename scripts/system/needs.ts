/** How a need shows that it is met. */
export type Sign =
  | { readonly kind: 'library'; readonly name: string }
  | { readonly kind: 'program'; readonly name: string }
  | { readonly kind: 'font'; readonly language: string }

export type Need = {
  readonly sign: Sign
  /** Debian package names; of several, the first that this release has. */
  readonly packages: readonly [string, ...string[]]
  readonly purpose: 'app' | 'display' | 'tests' | 'pictures'
  readonly reason: string
}

/** What the app, its tests and its pictures need from the operating system, beyond npm packages. */
export const needs: readonly Need[] = [
  {
    sign: { kind: 'library', name: 'libgtk-3.so.0' },
    packages: ['libgtk-3-0', 'libgtk-3-0t64'],
    purpose: 'app',
    reason: 'windows, menus and file dialogs; brings most other libraries of Electron',
  },
  {
    sign: { kind: 'library', name: 'libnss3.so' },
    packages: ['libnss3'],
    purpose: 'app',
    reason: 'certificates in Chromium',
  },
  {
    sign: { kind: 'library', name: 'libgbm.so.1' },
    packages: ['libgbm1'],
    purpose: 'app',
    reason: 'graphics buffers in Chromium',
  },
  {
    sign: { kind: 'library', name: 'libasound.so.2' },
    packages: ['libasound2t64', 'libasound2'],
    purpose: 'app',
    reason: 'Chromium does not start without its sound library',
  },
  {
    sign: { kind: 'program', name: 'fc-list' },
    packages: ['fontconfig'],
    purpose: 'app',
    reason: 'finds the fonts',
  },
  {
    sign: { kind: 'font', language: 'ko' },
    packages: ['fonts-noto-cjk'],
    purpose: 'app',
    reason: 'names of jurors and entries in Korean, Chinese and Japanese',
  },
  {
    sign: { kind: 'font', language: 'ar' },
    packages: ['fonts-dejavu-core'],
    purpose: 'app',
    reason: 'names in Arabic, Cyrillic and Greek script',
  },
  {
    sign: { kind: 'program', name: 'Xvfb' },
    packages: ['xvfb'],
    purpose: 'display',
    reason: 'a screen where there is none',
  },
  {
    sign: { kind: 'program', name: 'age' },
    packages: ['age'],
    purpose: 'tests',
    reason: 'must open our bundles and score files, and we its files',
  },
  {
    sign: { kind: 'program', name: 'openssl' },
    packages: ['openssl'],
    purpose: 'tests',
    reason: 'must verify our signatures',
  },
  {
    sign: { kind: 'program', name: 'tar' },
    packages: ['tar'],
    purpose: 'tests',
    reason: 'must unpack our bundles',
  },
  {
    sign: { kind: 'program', name: 'pdftotext' },
    packages: ['poppler-utils'],
    purpose: 'tests',
    reason: 'reads the PDFs that we write',
  },
  {
    sign: { kind: 'program', name: 'qpdf' },
    packages: ['qpdf'],
    purpose: 'tests',
    reason: 'checks the PDFs that we write and makes password-protected ones',
  },
  {
    sign: { kind: 'program', name: 'strace' },
    packages: ['strace'],
    purpose: 'tests',
    reason: 'shows what is written to disk, and when it is flushed',
  },
  {
    sign: { kind: 'program', name: 'pdftoppm' },
    packages: ['poppler-utils'],
    purpose: 'pictures',
    reason: 'shows a page of a PDF that we write',
  },
  {
    sign: { kind: 'program', name: 'pngquant' },
    packages: ['pngquant'],
    purpose: 'pictures',
    reason: 'makes the screenshots a fifth of their size',
  },
]
