// Finds one visible element by role and accessible name, as a person using a screen reader would.
const [role, name, within] = arguments
const SELECTORS = {
  article: 'article, [role="article"]',
  button: 'button, [role="button"], input[type="submit"]',
  checkbox: 'input[type="checkbox"], [role="checkbox"]',
  complementary: 'aside, [role="complementary"]',
  combobox: 'select, [role="combobox"], input[list]',
  dialog: 'dialog, [role="dialog"], [role="alertdialog"]',
  grid: '[role="grid"]',
  heading: 'h1, h2, h3, h4, [role="heading"]',
  link: 'a[href], [role="link"]',
  menuitem: '[role="menuitem"]',
  option: 'option, [role="option"]',
  radio: 'input[type="radio"], [role="radio"]',
  region: 'section, aside, main, nav, [role="region"], [role="complementary"], [role="navigation"]',
  row: 'tr, [role="row"]',
  status: '[role="status"], output',
  tab: '[role="tab"]',
  textbox: 'input:not([type="checkbox"]):not([type="radio"]), textarea, [role="textbox"], [contenteditable="true"]',
}
function text(node) {
  return (node.textContent || '').replace(/\s+/g, ' ').trim()
}
function named(element) {
  const label = element.getAttribute('aria-label')
  if (label) return label.trim()
  const by = element.getAttribute('aria-labelledby')
  if (by) return by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ')
  if (element.labels && element.labels.length) return text(element.labels[0])
  return text(element) || element.getAttribute('title') || element.getAttribute('placeholder') || ''
}
function visible(element) {
  const box = element.getBoundingClientRect()
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden'
}
const found = [...(within || document).querySelectorAll(SELECTORS[role])].filter(visible)
const exact = found.filter((element) => named(element) === name)
const starts = found.filter((element) => named(element).startsWith(name))
return exact.pop() || starts.pop() || null
