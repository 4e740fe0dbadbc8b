// Every control the keyboard can reach on the screen, or in the dialog that is open. Each is
// focused in turn: what shows no sign of it, or is too small to hit, is told as well.
const dialogs = document.querySelectorAll('[role="dialog"]')
const screen = dialogs[dialogs.length - 1] ?? document.body
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]'
const before = document.activeElement
const controls = [...screen.querySelectorAll(FOCUSABLE)].filter((element) => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && !element.disabled && element.tabIndex >= 0 &&
    getComputedStyle(element).visibility !== 'hidden'
})
const look = (element) => {
  const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(element)
  const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  return { ring, other: [boxShadow, backgroundColor, borderColor].join() }
}
// A field or a grid may show the focus on what it stands in, or on what it points at.
const marked = (element, plain) => {
  const now = look(element)
  if (now.ring || now.other !== plain) return true
  const pointed = document.getElementById(element.getAttribute('aria-activedescendant') ?? '')
  if (pointed) return true
  for (let around = element.parentElement; around && around !== screen; around = around.parentElement)
    if (around.matches(':focus-within') && look(around).ring) return true
  return element.matches('.cm-content')
}
const unmarked = []
for (const element of controls) {
  element.blur()
  const plain = look(element).other
  element.focus({ preventScroll: true, focusVisible: true })
  if (document.activeElement === element && !marked(element, plain))
    unmarked.push(element.outerHTML.slice(0, 160))
}
before?.focus?.({ preventScroll: true })
window.unmarked = unmarked
return controls
