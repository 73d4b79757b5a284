import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { globSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/**
 * Who may import whom, a line a folder: the longest matching folder decides. What a folder may
 * import are folders of ours (with all below them) and packages; itself always.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: ['zod'],
  'main/engine': [
    'shared',
    'node:*',
    'zod',
    'better-sqlite3',
    'sodium-native',
    'age-encryption',
    'jose',
    '@scure/bip39',
    'pdfjs-dist',
    'pdf-lib',
    'fontkit',
    'qrcode',
    'yaml',
    'csv-parse',
    'csv-stringify',
    'write-excel-file',
  ],
  'main/cli': ['shared', 'main/engine', 'node:*', 'zod'],
  'main/shell': ['shared', 'node:*', 'electron', 'zod'],
  main: ['shared', 'main/shell', 'electron'],
  renderer: [
    'shared',
    // What the window and the viewer say to each other, and whose a key is; never how the viewer does it.
    'renderer/viewer/keys.ts',
    'renderer/viewer/protocol.ts',
    'renderer/viewer/origins.ts',
    // What the audience sees is shown small before the chair too.
    'renderer/audience/Stage.tsx',
    'renderer/audience/messages.en.ts',
    'renderer/audience/messages.ko.ts',
    'zod',
    'react',
    'react-dom',
    'react-aria-components',
    '@internationalized/date',
    'react-intl',
    'react-resizable-panels',
    '@tanstack/react-virtual',
    'lucide-react',
    'zustand',
    '@scure/bip39',
    'virtual:guide',
  ],
  // The audience's page draws what it is told: no state, no calls, none of the program's screens.
  'renderer/audience': [
    'shared',
    'renderer/components/PlotMarks.tsx',
    'renderer/reader/connectViewer.ts',
    'renderer/viewer/protocol.ts',
    'renderer/viewer/origins.ts',
    'renderer/styles/tokens.css',
    'renderer/styles/base.css',
    'renderer/zodWithoutEval.ts',
    'react',
    'react-dom',
    'react-intl',
    'lucide-react',
  ],
  'renderer/viewer': ['shared', 'zod', 'pdfjs-dist', 'renderer/styles'],
}

const root = join(import.meta.dirname, '..')

type Import = { readonly file: string; readonly imported: string }

function sourceFiles(): string[] {
  return globSync('{shared,main,renderer}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.endsWith('.d.ts'))
}

function importsOf(file: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    file,
    imported: fileName.startsWith('.')
      ? relative(root, join(root, dirname(file), fileName))
          .split(sep)
          .join('/')
      : packageOf(fileName),
  }))
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function folderOf(file: string): string {
  const folders = Object.keys(mayImport).filter((folder) => file.startsWith(`${folder}/`))
  return folders.sort((a, b) => b.length - a.length)[0] ?? ''
}

function isAllowed({ file, imported }: Import): boolean {
  const folder = folderOf(file)
  const allowed = [folder, ...(mayImport[folder] ?? [])]
  const target = folderOf(imported)
  return allowed.some(
    (name) => name === imported || name === target || isAbove(name, target, imported),
  )
}

/** A folder that has its own line below an allowed one is allowed only if it is named itself. */
function isAbove(name: string, target: string, imported: string): boolean {
  return target === '' && imported.startsWith(`${name}/`)
}

const crossings = (imports: readonly Import[]) =>
  imports.filter((found) => !isAllowed(found)).map(({ file, imported }) => `${file} → ${imported}`)

test('no file imports what its folder may not', () => {
  const files = sourceFiles()
  const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
  expect(files.length, 'the test must see the sources').toBeGreaterThan(100)
  expect(imports.length, 'the test must see the imports').toBeGreaterThan(200)
  expect(crossings(imports)).toEqual([])
})

test.each([
  ['shared/model/points.ts', "import { join } from 'node:path'"],
  ['main/engine/engine.ts', "import { app } from 'electron'"],
  ['main/engine/engine.ts', "import { startShell } from '../shell/startShell.ts'"],
  ['main/shell/menu.ts', "export { sealRound } from '../engine/office/sealRound.ts'"],
  ['renderer/index.tsx', "import { readDesk } from '../main/engine/desk/readDesk.ts'"],
  ['renderer/audience/Stage.tsx', "import { useOffice } from '../state/office.ts'"],
  ['renderer/viewer/viewer.ts', "import { Button } from '../components/Button.tsx'"],
  ['renderer/viewer/viewer.ts', "const electron = await import('electron')"],
])('a forbidden import planted in %s is found: %s', (file, text) => {
  expect(crossings(importsOf(file, text))).toHaveLength(1)
})
