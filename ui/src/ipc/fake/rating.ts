/** Rating scales and public ratings of the library in memory. */
import type { RatingScale } from '../bindings'
import type { Handlers, Memory } from './state'

/** A scale of the kind that comes with Tickmark. */
const METER: RatingScale = {
  id: 'politifact',
  name: 'Truth-O-Meter',
  publisher: 'PolitiFact',
  custom: false,
  labels: [
    label('TRUE', 6, 'true', 'Accurate, with nothing of weight missing.'),
    label('MOSTLY TRUE', 5, 'mostly_true', 'Accurate, but a clarification is needed.'),
    label('HALF TRUE', 4, 'mixed', 'Partly accurate; leaves out details that matter.'),
    label(
      'MOSTLY FALSE',
      3,
      'mostly_false',
      'Holds some truth, but leaves out facts that change the picture.',
    ),
    label('FALSE', 2, 'false', 'Not accurate.'),
    label('PANTS ON FIRE', 1, 'false', 'Not accurate, and absurd.'),
  ],
}

function label(
  words: string,
  number: number | null,
  tone: RatingScale['labels'][number]['tone'],
  definition: string,
): RatingScale['labels'][number] {
  return { label: words, number, tone, definition }
}

/** Every scale: those that come with Tickmark, then the reviewer's own. */
export function scales(memory: Memory): RatingScale[] {
  return [METER, ...memory.kept.scales]
}

/** A step of the library's own. */
function step(name: string) {
  return { step: name, claimId: '', articleId: null }
}

function refuse(message: string, hint: string): never {
  throw { code: 'invalid_input', message, hint }
}

function checked(scale: RatingScale): RatingScale {
  if (!scale.name?.trim()) refuse('The scale has no name.', 'Give it one.')
  if (!Array.isArray(scale.labels) || scale.labels.length < 2)
    refuse('The scale has fewer than two labels.', 'Add labels.')
  return scale
}

function parsed(json: string): RatingScale {
  try {
    return JSON.parse(json) as RatingScale
  } catch {
    return refuse('This is no rating pack.', 'Choose a file in JSON.')
  }
}

let made = 0

/** Changes by name. */
export const RATING_CHANGES: Handlers = {
  add_scale(memory, { json }) {
    const scale = checked(parsed(json))
    made += 1
    memory.kept.scales.push({ ...scale, id: `scale-${made}`, custom: true })
    return step('add rating scale')
  },
  update_scale(memory, { scale }) {
    const fresh = checked(scale)
    memory.kept.scales = memory.kept.scales.map((each) => (each.id === fresh.id ? fresh : each))
    return step('edit rating scale')
  },
  delete_scale(memory, { scaleId }) {
    memory.kept.scales = memory.kept.scales.filter((each) => each.id !== scaleId)
    return step('delete rating scale')
  },
  set_scale(memory, { articleId, scaleId }) {
    memory.article(articleId).scale = scaleId
    return { step: 'set rating scale', claimId: '', articleId, structural: true }
  },
  set_rating(memory, { claimId, label: chosen }) {
    const { article, claim } = memory.claim(claimId)
    const others = claim.ratings.filter((each) => each.scale !== article.scale)
    claim.ratings = chosen === null ? others : [...others, { scale: article.scale, label: chosen }]
    if (chosen !== null && claim.state === 'proposed') claim.state = 'accepted'
    return { step: 'set rating', claimId }
  },
}
