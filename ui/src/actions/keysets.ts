/** Keys of the set for hands that know vim; actions left out have their plain keys. */
export const VIM: Readonly<Record<string, readonly string[] | undefined>> = {
  'first-claim': ['g g', 'Home'],
  'last-claim': ['Shift+G', 'End'],
  'focus-galley': ['g i'],
  'view-galley': ['g a', '$mod+1', 'Alt+1'],
  'view-table': ['g t', '$mod+2', 'Alt+2'],
  'view-sources': ['g s', '$mod+3', 'Alt+3'],
  search: ['g /'],
  'find-text': ['/', '$mod+f'],
  palette: [':', '$mod+k'],
  undo: ['u', '$mod+z'],
  redo: ['Control+r', '$mod+Shift+z', '$mod+y'],
  'dismiss-claim': ['d d'],
  'edit-restatement': ['i'],
  'edit-kinds': ['Shift+I'],
  'set-status': ['z s'],
  'group-claims': ['z g'],
}
