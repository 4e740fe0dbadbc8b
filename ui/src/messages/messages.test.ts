import { describe, expect, test } from 'vitest'

import { longDay, parseDay, shortDay } from './dates'
import { directionOf } from './direction'
import { initialsOf } from './initials'
import { linkIn, shortLink } from './links'
import { valueWords } from './values'
import { VERDICT_LOOKS } from './verdicts'

describe('days as people write them', () => {
  const check = (text: string, day: string | null) => expect(parseDay(text)).toBe(day)
  test('ISO', () => check('2024-03-13', '2024-03-13'))
  test('day first', () => check(' 13 March 2024 ', '2024-03-13'))
  test('month first', () => check('March 3, 2024', '2024-03-03'))
  test('short months', () => check('3 Sept. 2024', '2024-09-03'))
  test('a day the calendar does not have', () => check('30 February 2009', null))
  test('words that are no month', () => check('3 Foo 2009', null))
  test('half a date', () => check('2024-03', null))
})

test('a day is shown with its weekday', () => {
  expect(longDay('2024-03-13')).toMatch(/^Wednesday,? 13 March 2024$/)
  expect(shortDay('2024-03-13')).toBe('13 Mar 2024')
  expect(shortDay('P2Y'), 'other values stay as they are').toBe('P2Y')
})

describe('links in pasted text', () => {
  const check = (text: string, url: string | null) => expect(linkIn(text)).toBe(url)
  test('an address', () => check('https://court.example/24', 'https://court.example/24'))
  test('with white space around it', () => check('  http://a.example/ \n', 'http://a.example/'))
  test('the first of several lines', () =>
    check('https://a.example/\nhttps://b.example/', 'https://a.example/'))
  test('a sentence with an address is text', () => check('see https://a.example/', null))
  test('scripts are no links', () => check('javascript:alert(1)', null))
  test('files are no links', () => check('file:///etc/passwd', null))
  test('nothing', () => check('', null))
})

test('addresses are shown short', () =>
  expect(shortLink('https://www.court.example/24/')).toBe('court.example/24'))

test('initials come from the parts of a name', () => {
  expect(initialsOf('Robin van Example')).toBe('RVE')
  expect(initialsOf('Ana-Maria de la Cruz Soto')).toBe('AMDL')
  expect(initialsOf('')).toBe('')
})

test('the ten verdicts have the keys 1 to 9 and 0, in the order of the scale', () => {
  expect(VERDICT_LOOKS.map((look) => look.digit).join('')).toBe('1234567890')
  expect(VERDICT_LOOKS[0]?.value).toBe('confirmed')
  expect(VERDICT_LOOKS[9]?.value).toBe('cut')
})

describe('the direction of a text is that of its first letter', () => {
  const check = (text: string, direction: string) => expect(directionOf(text)).toBe(direction)
  test('English', () => check('“43 people”', 'ltr'))
  test('Arabic', () => check('«١٢ شخصا»', 'rtl'))
  test('Hebrew after a number', () => check('12 אנשים', 'rtl'))
  test('no letter at all', () => check('12', 'ltr'))
})

describe('resolved values as people read them', () => {
  const check = (value: string, words: RegExp) => expect(valueWords(value)).toMatch(words)
  test('a day', () => check('2024-03-12', /^Tuesday,? 12 March 2024$/))
  test('a time of a day', () => check('2024-03-12T15:30', /^Tuesday,? 12 March 2024, 15:30$/))
  test('noon', () => check('2024-03-12T12:00:00', /^Tuesday,? 12 March 2024, noon$/))
  test('a time of any day', () => check('T07:30:00', /^07:30$/))
  test('a month', () => check('2022-04', /^April 2022$/))
  test('a length of time', () => check('P20Y', /^20 years$/))
  test('a large number', () => check('1400000', /^1,400,000$/))
  test('a year stays', () => check('2018', /^2018$/))
  test('a season', () => check('2022-SP', /^Spring 2022$/))
  test('a quarter', () => check('2022-Q3', /^Quarter 3 of 2022$/))
  test('a day no calendar has stays as it is', () => check('2009-02-30', /^2009-02-30$/))
  test('other values stay', () => check('193X', /^193X$/))
})
