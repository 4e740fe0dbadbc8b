import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

import { guide } from './guide/plugin.ts'

// `--mode fake` puts the in-memory backend in place of the desktop shell, for looking at screens in
// a browser. Every other mode leaves it out of the bundle.
/** The page in the browser lives under the rule of the window. */
const { app } = JSON.parse(readFileSync(new URL('../tauri.conf.json', import.meta.url), 'utf8'))

/** The messages of the app, or those of the screens with the pseudo-locales among them. */
function compiled(mode: string, file: string): string {
  const folder = mode === 'fake' ? 'screens' : 'app'
  return fileURLToPath(new URL(`./locales/compiled/${folder}/${file}`, import.meta.url))
}

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), guide()],
  base: './',
  clearScreen: false,
  // The guide lies beside the folder of the page.
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  preview: {
    port: 4179,
    strictPort: true,
    headers: { 'Content-Security-Policy': app.security.csp },
  },
  define: { __FAKE_BACKEND__: JSON.stringify(mode === 'fake') },
  build: {
    target: 'safari18',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  resolve: {
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
    alias: [
      { find: /^#messages$/, replacement: compiled(mode, 'messages.js') },
      { find: /^#messages\/runtime$/, replacement: compiled(mode, 'runtime.js') },
    ],
  },
  test: {
    environment: 'jsdom',
    globals: false,
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.ts'],
    testTimeout: 20_000,
  },
}))
