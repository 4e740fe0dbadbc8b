// The screens to look at: a state of the in-memory library, and the way there.

const article = (page) =>
  page
    .getByRole('button', { name: /^Harbor raid/ })
    .first()
    .click()

/** Opens the half-checked article, then presses keys one after another. */
function atArticle(...keys) {
  return async (page) => {
    await article(page)
    for (const key of keys) await page.keyboard.press(key)
  }
}

/** Opens a dialog of the library by its key. */
function openBy(key) {
  return async (page) => {
    await page.locator('main').waitFor()
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
  }
}

const TO_FIRST = ['Shift+K', 'Shift+K', 'Shift+K', 'Shift+K']

export const SCREENS = [
  { name: 'list', state: 'work', anyLanguage: true, small: true, open: atArticle('v', 'c') },
  {
    name: 'announcements',
    state: 'work',
    anyLanguage: true,
    small: true,
    open: atArticle('Shift+Digit3', '2', 'Shift+J', 'v', 'y'),
  },
  { name: 'welcome', state: '', anyLanguage: true, open: async () => {} },
  { name: 'welcome-library', state: 'work', anyLanguage: true, open: async () => {} },
  {
    name: 'library',
    state: 'library',
    anyLanguage: true,
    small: true,
    open: (page) => page.getByRole('grid').waitFor(),
  },
  {
    name: 'library-selected',
    state: 'library',
    anyLanguage: true,
    open: async (page) => {
      await page.getByRole('row').first().focus()
      for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown']) await page.keyboard.press(key)
    },
  },
  {
    name: 'library-menu',
    state: 'library',
    open: (page) => page.getByRole('row').nth(1).getByRole('button').last().click(),
  },
  {
    name: 'library-naming',
    state: 'library',
    open: (page) => page.keyboard.press('Control+Shift+F'),
  },
  { name: 'library-bin', state: 'library', open: (page) => page.keyboard.press('Alt+6') },
  { name: 'library-archive', state: 'work', open: (page) => page.keyboard.press('Alt+5') },
  { name: 'library-move', state: 'library', open: openBy('Control+Shift+M') },
  { name: 'library-tags', state: 'library', anyLanguage: true, open: openBy('Control+Shift+G') },
  { name: 'settings', state: 'work', anyLanguage: true, small: true, open: openBy('Control+,') },
  {
    name: 'settings-refused',
    state: 'work',
    open: async (page) => {
      await openBy('Control+,')(page)
      await page.getByRole('textbox', { name: 'Size of the letters' }).fill('90')
    },
  },
  {
    name: 'settings-search',
    state: 'work',
    open: async (page) => {
      await openBy('Control+,')(page)
      await page.keyboard.type('name')
    },
  },
  {
    name: 'settings-reviewer',
    state: 'work',
    anyLanguage: true,
    open: openBy('Control+Shift+U'),
  },
  {
    name: 'scales',
    state: 'library',
    anyLanguage: true,
    small: true,
    open: openBy('Control+Shift+S'),
  },
  {
    name: 'scales-edit',
    state: 'library',
    anyLanguage: true,
    open: async (page) => {
      await openBy('Control+Shift+S')(page)
      await page.locator('.ways button').last().click()
      await page.locator('.ways button').first().click()
    },
  },
  { name: 'help', state: 'work', anyLanguage: true, small: true, open: openBy('F1') },
  { name: 'tour', state: '', anyLanguage: true, small: true, open: openBy('Control+F1') },
  { name: 'reviewer', state: 'new', anyLanguage: true, open: async () => {} },
  { name: 'desk-proposed', state: 'work', anyLanguage: true, open: atArticle() },
  {
    name: 'desk-wrong',
    state: 'work',
    anyLanguage: true,
    small: true,
    open: atArticle(...TO_FIRST),
  },
  {
    name: 'desk-confirmed',
    state: 'work',
    anyLanguage: true,
    open: atArticle('Shift+K', 'Shift+K'),
  },
  { name: 'desk-reason', state: 'work', anyLanguage: true, open: atArticle('y', 'End') },
  {
    name: 'desk-nested',
    state: 'nested',
    anyLanguage: true,
    open: atArticle('Shift+J', 'Shift+J'),
  },
  {
    name: 'desk-crowded',
    state: 'crowded',
    anyLanguage: true,
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Night ferry/ })
        .first()
        .click()
      for (const key of ['Home', 'Shift+J']) await page.keyboard.press(key)
    },
  },
  { name: 'desk-answered', state: 'nested', anyLanguage: true, open: atArticle('Shift+K') },
  { name: 'desk-status', state: 'work', anyLanguage: true, open: atArticle('u', 'ArrowDown') },
  { name: 'desk-locator', state: 'work', anyLanguage: true, open: atArticle(...TO_FIRST, 'l') },
  {
    name: 'desk-orphaned',
    state: 'orphaned',
    open: async (page) => {
      await article(page)
      await page.getByRole('button', { name: /^Orphaned/ }).click()
      await page.keyboard.press('j')
    },
  },
  { name: 'desk-correction', state: 'work', anyLanguage: true, open: atArticle(...TO_FIRST, 'c') },
  { name: 'desk-query', state: 'work', anyLanguage: true, open: atArticle('Shift+J') },
  {
    name: 'desk-history',
    state: 'work',
    anyLanguage: true,
    small: true,
    open: async (page) => {
      await atArticle(...TO_FIRST)(page)
      await page.locator('aside h3 [aria-expanded=false]').last().click()
    },
  },
  {
    name: 'desk-verdict-menu',
    state: 'pencil',
    open: async (page) => {
      await atArticle(...TO_FIRST)(page)
      await page.getByRole('button', { name: 'Verdict: Wrong' }).click()
    },
  },
  { name: 'desk-inspector', state: 'pencil', open: atArticle(...TO_FIRST) },
  { name: 'desk-note', state: 'work', anyLanguage: true, open: atArticle(...TO_FIRST, 'n') },
  {
    name: 'desk-no-claim',
    state: 'plain',
    anyLanguage: true,
    open: (page) => page.getByRole('button', { name: /^A quiet/ }).click(),
  },
  { name: 'desk-span', state: 'work', anyLanguage: true, open: atArticle('w') },
  {
    name: 'desk-toasts',
    state: 'work',
    open: async (page) => {
      await atArticle('x', 'd')(page)
    },
  },
  {
    name: 'desk-claim-menu',
    state: 'work',
    open: async (page) => {
      await atArticle()(page)
      await page.getByRole('button', { name: 'Claim actions' }).click()
    },
  },
  {
    name: 'desk-menu',
    small: true,
    state: 'work',
    open: async (page) => {
      await atArticle()(page)
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
    },
  },
  {
    name: 'pencil-desk',
    state: 'pencil',
    anyLanguage: true,
    open: atArticle(...TO_FIRST, 'Shift+J', 'Shift+J', 'Shift+J'),
  },
  {
    name: 'pencil-waive',
    state: 'pencil',
    anyLanguage: true,
    open: atArticle('Shift+W'),
  },
  { name: 'pencil-rating', state: 'pencil', anyLanguage: true, open: atArticle(...TO_FIRST, 'y') },
  {
    name: 'inspector-window',
    state: 'work&inspector',
    anyLanguage: true,
    open: (page) => page.getByRole('complementary').waitFor(),
  },
  {
    name: 'settings-library',
    state: 'work',
    anyLanguage: true,
    open: async (page) => {
      await openBy('Control+,')(page)
      await page.getByRole('tab').last().click()
    },
  },
  {
    name: 'desk-not-saved',
    state: 'full',
    anyLanguage: true,
    open: atArticle('3'),
  },
  { name: 'finding-desk', state: 'pencil', anyLanguage: true, open: atArticle('F7', 'F7') },
  { name: 'finding-dismiss', state: 'pencil', open: atArticle('F7', 'Shift+D') },
  {
    name: 'finding-list',
    state: 'pencil',
    anyLanguage: true,
    open: atArticle('F7', 'v', 'w'),
  },
  { name: 'reading', state: 'pencil', open: atArticle('Shift+R') },
  {
    name: 'overview-book',
    state: 'book',
    open: async (page) => {
      await article(page)
      await page.keyboard.press('v')
      await page.keyboard.press('m')
      for (let turn = 0; turn < 40; turn += 1) await page.keyboard.press('PageDown')
    },
  },
  { name: 'foreign', state: 'foreign', anyLanguage: true, open: atArticle() },
  {
    name: 'facts-names',
    state: 'pencil',
    anyLanguage: true,
    open: atArticle('v', 'n', 'ArrowDown', 'ArrowDown', 'Enter', 'Enter'),
  },
  { name: 'facts-dates', state: 'pencil', anyLanguage: true, open: atArticle('v', 't') },
  {
    name: 'facts-figures',
    state: 'pencil',
    anyLanguage: true,
    open: atArticle('v', 'f', 'ArrowDown', 'ArrowDown', 'Enter'),
  },
  { name: 'facts-quotations', state: 'pencil', anyLanguage: true, open: atArticle('v', 'q') },
  { name: 'facts-lost', state: 'pencil', anyLanguage: true, open: atArticle('v', 'c') },
  {
    name: 'facts-open',
    state: 'pencil',
    open: atArticle('v', 'f', 'v', 'u', 'ArrowDown', 'ArrowDown'),
  },
  { name: 'facts-spellings', state: 'spellings', open: atArticle('v', 'n') },
  { name: 'facts-aside', state: 'pencil', anyLanguage: true, open: atArticle('v', 'a') },
  { name: 'table', state: 'work', anyLanguage: true, open: atArticle('t') },
  { name: 'table-filter', state: 'work', anyLanguage: true, open: atArticle('x', 'd', 'f') },
  {
    name: 'table-selected',
    state: 'work',
    anyLanguage: true,
    open: atArticle('t', 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'),
  },
  {
    name: 'table-grouped',
    state: 'work',
    anyLanguage: true,
    open: async (page) => {
      await atArticle('t', 'Shift+G', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')(page)
    },
  },
  {
    name: 'table-columns',
    state: 'work',
    anyLanguage: true,
    open: atArticle('t', 'Shift+V', 'End', 'Enter'),
  },
  {
    name: 'table-editing',
    state: 'work',
    anyLanguage: true,
    open: atArticle('t', 'Enter'),
  },
  { name: 'sources', state: 'work', anyLanguage: true, open: atArticle('Alt+3') },
  { name: 'palette', state: 'work', anyLanguage: true, open: atArticle('Control+k') },
  {
    name: 'change-keys',
    state: 'work',
    anyLanguage: true,
    open: atArticle('Control+Shift+K'),
  },
  {
    name: 'change-keys-taken',
    state: 'work',
    open: async (page) => {
      await atArticle('Control+Shift+K')(page)
      await page.getByRole('button', { name: 'Add a key to Next claim', exact: true }).click()
      await page.keyboard.press('F2')
    },
  },
  { name: 'keys', state: 'work', anyLanguage: true, open: atArticle('?') },
  {
    name: 'paste',
    state: '',
    open: (page) => page.getByRole('button', { name: 'Paste an article' }).click(),
  },
  {
    name: 'paste-refused',
    state: 'refuse',
    open: async (page) => {
      await page.getByRole('button', { name: 'Paste an article' }).click()
      await page.keyboard.type('x')
      await page.getByRole('button', { name: 'Read the text…' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'import',
    state: '',
    open: (page) => page.getByRole('button', { name: 'Open a file…' }).click(),
  },
  { name: 'source', state: 'work', anyLanguage: true, open: atArticle('s') },
  { name: 'kinds', state: 'work', anyLanguage: true, open: atArticle('i') },
  { name: 'history', state: 'work', anyLanguage: true, open: atArticle(...TO_FIRST, 'h') },
  { name: 'edit-text', state: 'work', anyLanguage: true, open: atArticle('F2') },
  { name: 'metadata', state: 'work', anyLanguage: true, open: atArticle('F4') },
  { name: 'report', state: 'work', anyLanguage: true, open: atArticle('Control+e') },
  {
    name: 'report-written',
    state: 'work',
    open: async (page) => {
      await atArticle('Control+e')(page)
      await page.getByRole('button', { name: 'Choose where to save…' }).click()
    },
  },
]
