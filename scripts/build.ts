import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { copyPdfjsAssets } from './pdfjsAssets.ts'

const root = join(import.meta.dirname, '..')

/** Loaded at run time from node_modules: native modules, and pdf.js with its folders of data. */
const external = ['electron', 'better-sqlite3', 'sodium-native', /^pdfjs-dist/]

/** A bundle for a process without a page; every dependency that is not external goes in. */
function nodeBundle(
  input: Record<string, string>,
  format: 'es' | 'cjs',
  extension: string,
): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(root, 'out/main'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input,
        external,
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].js`,
        },
      },
    },
  }
}

const page = (
  name: 'renderer' | 'renderer/viewer' | 'renderer/audience',
  out: string,
): InlineConfig => ({
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  root: join(root, name),
  build: { outDir: join(root, 'out', out), emptyOutDir: true },
})

await rm(join(root, 'out'), { recursive: true, force: true })
await build(nodeBundle({ index: 'main/index.ts' }, 'es', 'js'))
await build(nodeBundle({ preload: 'main/preload.ts' }, 'cjs', 'cjs'))
// By itself: a sandboxed preload can load no other file.
await build(nodeBundle({ audiencePreload: 'main/audiencePreload.ts' }, 'cjs', 'cjs'))
await build(
  nodeBundle({ engine: 'main/engine/engine.ts', jurybox: 'main/cli/index.ts' }, 'es', 'js'),
)
// A file of its own: packed, it lies outside the archive, where a thread can load it.
await build(nodeBundle({ pdfWorker: 'main/engine/documents/pdfWorker.ts' }, 'es', 'js'))
await build(page('renderer', 'renderer'))
await build(page('renderer/viewer', 'viewer'))
await build(page('renderer/audience', 'audience'))
await copyPdfjsAssets(join(root, 'out/viewer'))
