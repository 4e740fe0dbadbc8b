// Compiles the message files to functions: `node locales/compile.mjs` for the app, and
// `node locales/compile.mjs screens` with the pseudo-locales beside them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { compile } from '@inlang/paraglide-js'

import { PSEUDO_LOCALES, pseudo } from './pseudo.mjs'

const HERE = import.meta.dirname
const OPTIONS = {
  strategy: ['globalVariable', 'baseLocale'],
  outputStructure: 'locale-modules',
  emitGitIgnore: false,
}

if (process.argv[2] === 'screens') await compileScreens()
else
  await compile({
    ...OPTIONS,
    project: resolve(HERE, 'project.inlang'),
    outdir: resolve(HERE, 'compiled/app'),
  })

/** A copy of the project that also speaks the pseudo-locales; no part of the app. */
async function compileScreens() {
  const copy = resolve(HERE, 'compiled/project')
  const project = resolve(copy, 'project.inlang')
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(project, { recursive: true })
  const settings = read('project.inlang/settings.json')
  const english = read('en.json')
  write(resolve(project, 'settings.json'), {
    ...settings,
    locales: [...settings.locales, ...PSEUDO_LOCALES],
    modules: settings.modules.map((path) => path.replace('../', '../../../')),
  })
  write(resolve(copy, 'en.json'), english)
  for (const locale of PSEUDO_LOCALES)
    write(resolve(copy, `${locale}.json`), pseudo(english, locale))
  await compile({ ...OPTIONS, project, outdir: resolve(HERE, 'compiled/screens') })
}

function read(path) {
  return JSON.parse(readFileSync(resolve(HERE, path), 'utf8'))
}

function write(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
