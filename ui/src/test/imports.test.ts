/** The modules of the window import each other in one direction. */
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return /\.(ts|svelte)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

/** Files a module imports at run time; types alone make no cycle. */
function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const found = text.matchAll(/^\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+'(\.[^']+)'/gm)
  return [...found].flatMap(([, target]) => {
    const base = resolve(dirname(path), target ?? '')
    return [base, `${base}.ts`].filter((each) => existsSync(each) && /\.(ts|svelte)$/.test(each))
  })
}

test('no module imports itself by way of others', () => {
  const cycles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]) => {
    if (trail.includes(path))
      cycles.push([...trail, path].map((each) => relative(ROOT, each)).join(' → '))
    else if (!done.has(path)) for (const next of imports(path)) walk(next, [...trail, path])
    done.add(path)
  }
  files(ROOT).forEach((path) => walk(path, []))
  expect(cycles, 'a cycle makes the order of loading matter').toEqual([])
})
