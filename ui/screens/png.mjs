// Makes pictures small: a PNG of at most 256 colours, chosen by halving the space of those it has.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOURS = 256

/** A screenshot (8 bits a channel, not interlaced) with a palette instead of whole colours. */
export function smaller(png) {
  const { width, height, pixels } = decode(png)
  const counts = new Map()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const boxes = divide([...counts].map(([colour, count]) => ({ ...parts(colour), colour, count })))
  const place = new Map(boxes.flatMap((box, index) => box.map(({ colour }) => [colour, index])))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + x + 1] = place.get(pixels[y * width + x])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(boxes.flatMap(middle))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function parts(colour) {
  return { r: colour >> 16, g: (colour >> 8) & 255, b: colour & 255 }
}

/** Cuts the box in which the most is lost, until there are as many as colours are allowed. */
function divide(all) {
  const boxes = [measured(all)]
  while (boxes.length < COLOURS) {
    const worst = boxes.reduce((one, other) => (other.loss > one.loss ? other : one))
    if (worst.loss === 0) break
    const sorted = worst.box.toSorted((a, b) => a[worst.channel] - b[worst.channel])
    // In the middle between its ends, so that rare colours far away keep one of their own.
    const middle = (sorted[0][worst.channel] + sorted.at(-1)[worst.channel]) / 2
    const at = sorted.findIndex((each) => each[worst.channel] > middle)
    boxes.splice(boxes.indexOf(worst), 1, measured(sorted.slice(0, at)), measured(sorted.slice(at)))
  }
  return boxes.map(({ box }) => box)
}

function measured(box) {
  const spans = ['r', 'g', 'b'].map((channel) => {
    const values = box.map((each) => each[channel])
    let [least, most] = [255, 0]
    for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)]
    return { channel, span: most - least }
  })
  const { channel, span } = spans.reduce((one, other) => (other.span > one.span ? other : one))
  const count = box.reduce((sum, each) => sum + each.count, 0)
  return { box, channel, loss: span * Math.sqrt(count) * span }
}

/** The colour of a box: the average, each as often as it is there. */
function middle(box) {
  const total = box.reduce((sum, { count }) => sum + count, 0)
  return ['r', 'g', 'b'].map((channel) =>
    Math.round(box.reduce((sum, each) => sum + each[channel] * each.count, 0) / total),
  )
}

function chunk(name, data) {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Colours as numbers, row after row. */
function decode(png) {
  const [width, height, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  const channels = type === 6 ? 4 : 3
  const data = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(data))
  const stride = width * channels
  const pixels = new Uint32Array(width * height)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1)
    const row = unfiltered(raw[from], raw.subarray(from + 1, from + 1 + stride), above, channels)
    for (let x = 0; x < width; x += 1) {
      const [r, g, b] = row.subarray(x * channels, x * channels + 3)
      pixels[y * width + x] = (r << 16) | (g << 8) | b
    }
    above = row
  }
  return { width, height, pixels }
}

function unfiltered(filter, line, above, channels) {
  const row = new Uint8Array(line)
  for (let x = 0; x < row.length; x += 1) {
    const left = x < channels ? 0 : row[x - channels]
    const corner = x < channels ? 0 : above[x - channels]
    row[x] += [0, left, above[x], (left + above[x]) >> 1, paeth(left, above[x], corner)][filter]
  }
  return row
}

function paeth(left, up, corner) {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
