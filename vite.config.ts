import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { guidePlugin } from './scripts/guide/guidePlugin.ts'

/** The window's page. The viewer's page, the engine and the shell are built beside it by scripts/build.ts. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), guidePlugin()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
  },
})
