/** Every word a person sees comes from the message files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { parse } from 'svelte/compiler'
import { describe, expect, test } from 'vitest'

import english from '../../locales/en.json'
import { CHECK_STATUSES, VERDICTS } from '../ipc/bindings'
import { verdictLook } from '../messages/verdicts'
import { STATUS_WORDS } from '../messages/words'

const ROOT = resolve(import.meta.dirname, '..')
/** Attributes and props that a person reads or hears. */
const READ = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext'],
  ...['description', 'empty', 'endMeans', 'error', 'hint', 'label', 'placeholder'],
  ...['text', 'tip', 'title'],
])
const WORD = /\p{L}{2}/u

type Node = {
  type?: string
  name?: string
  data?: string
  value?: unknown
  [part: string]: unknown
}

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path, ending)
    return ending.test(entry.name) ? [path] : []
  })
}

/** Literal words in the markup of a component. */
function literals(source: string): string[] {
  const found: string[] = []
  const texts = (node: unknown, read: boolean): void => {
    if (Array.isArray(node)) return node.forEach((each) => texts(each, read))
    if (typeof node !== 'object' || node === null) return
    const { type, name, data, value } = node as Node
    if (type === 'Text' && read && WORD.test(data ?? '')) found.push((data ?? '').trim())
    if (type === 'Literal' && read && typeof value === 'string' && WORD.test(value))
      found.push(value)
    if (type === 'TemplateElement' && read) {
      const { cooked = '' } = value as { cooked?: string }
      if (WORD.test(cooked)) found.push(cooked)
    }
    // What is compared, looked up or handed to a function is no text yet.
    if (type === 'BinaryExpression' || type === 'CallExpression' || type === 'MemberExpression')
      return
    const below =
      type === 'Attribute'
        ? READ.has(name ?? '')
        : type === 'Fragment' || (read && !type?.endsWith('Directive'))
    for (const [part, inner] of Object.entries(node)) {
      if (part !== 'test') texts(inner, below)
    }
  }
  texts(parse(source, { modern: true }).fragment as unknown, false)
  return found
}

describe('the walk finds', () => {
  const check = (source: string, words: string[]) => expect(literals(source)).toEqual(words)
  test('text', () => check('<p>Saved</p>', ['Saved']))
  test('text beside a value', () => check('<p>{count} claims</p>', ['claims']))
  test('a name for screen readers', () => check('<i aria-label="Close"></i>', ['Close']))
  test('a name with a value in it', () => check('<i title="Open {name}"></i>', ['Open']))
  test('a prop that is read', () => check('<A title={on ? "Open" : shut} />', ['Open']))
  test('one text or the other', () => check('<p>{on ? "Yes" : "No"}</p>', ['Yes', 'No']))
  test('no class, no comparison, no sign', () =>
    check('<p class="big">{#if a === "big"}– {m.x()}{/if}</p>', []))
})

for (const path of files(ROOT, /\.svelte$/)) {
  test(`${relative(ROOT, path)} has no words of its own`, () => {
    expect(literals(readFileSync(path, 'utf8')), 'a translator would never see it').toEqual([])
  })
}

const CODE = files(ROOT, /\.(ts|svelte)$/).filter(
  (path) => !/\.test\.ts$|\/(fake|test)\//.test(path),
)

test('labels, hints and messages in code come from the message files', () => {
  const said =
    /(?:\b(?:label|hint|text|title|placeholder): |\.(?:say|done|refused)\()(['"`])[^'"`]*\p{L}{2}/gu
  const found = CODE.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(said)].map(
      ([words]) => `${relative(ROOT, path)}: ${words}`,
    ),
  ).filter((line) => !line.startsWith('ipc/bindings.ts'))
  expect(found, 'a translator would never see it').toEqual([])
})

test('every message is used', () => {
  const used = new Set(
    CODE.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bm\.(\w+)/g)].map(([, key]) => key),
    ),
  )
  expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([])
})

test('English says verdicts and check statuses as reports do', () => {
  for (const { value, label, definition } of VERDICTS)
    expect(verdictLook(value)).toMatchObject({ label, definition })
  for (const { value, label } of CHECK_STATUSES)
    expect(STATUS_WORDS[value].toLowerCase()).toBe(label)
})
