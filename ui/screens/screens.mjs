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

const TO_FIRST = ['Shift+K', 'Shift+K', 'Shift+K', 'Shift+K']

export const SCREENS = [
  { name: 'welcome', state: '', anyLanguage: true, open: async () => {} },
  { name: 'welcome-library', state: 'work', anyLanguage: true, open: async () => {} },
  { name: 'reviewer', state: 'new', anyLanguage: true, open: async () => {} },
  { name: 'desk-proposed', state: 'work', anyLanguage: true, open: atArticle() },
  { name: 'desk-wrong', state: 'work', anyLanguage: true, open: atArticle(...TO_FIRST) },
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
    state: 'work',
    open: async (page) => {
      await atArticle()(page)
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
    },
  },
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
  { name: 'keys', state: 'work', anyLanguage: true, open: atArticle('F1') },
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
