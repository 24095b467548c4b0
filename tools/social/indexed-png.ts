import { deflateSync } from 'node:zlib'

/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

/** A drawing as bytes, row by row. */
export interface Pixels {
  data: Uint8Array
  width: number
  height: number
  /** Bytes of a pixel: red, green, blue and perhaps others. */
  channels: number
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

/** Index of the palette's nearest colour, remembered for each colour of 15 bits. */
function nearestIn(palette: readonly Colour[]): (red: number, green: number, blue: number) => number {
  const known = new Int8Array(1 << 15).fill(-1)
  const distance = ([r, g, b]: Colour, red: number, green: number, blue: number) =>
    (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  return (red, green, blue) => {
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
    if (known[key] !== -1) return known[key] ?? 0
    const distances = palette.map((colour) => distance(colour, red, green, blue))
    return (known[key] = distances.indexOf(Math.min(...distances)))
  }
}

/** Two pixels in a byte; each row begins with the number of its filter, 0 for none. */
function pack({ data, width, height, channels }: Pixels, palette: readonly Colour[]): Buffer {
  const nearest = nearestIn(palette)
  const indexAt = (at: number) => nearest(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
  const rows = Buffer.alloc((Math.ceil(width / 2) + 1) * height)
  let to = 0
  for (let y = 0; y < height; y += 1) {
    to += 1
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * channels
      rows[to] = (indexAt(at) << 4) | (x + 1 < width ? indexAt(at + channels) : 0)
      to += 1
    }
  }
  return rows
}

/**
 * A PNG of at most 16 given colours, two pixels a byte (https://www.w3.org/TR/png-3/). A general encoder first looks
 * for the best palette, which takes three times as long as the drawing; here it is known.
 */
export function indexedPng(pixels: Pixels, palette: readonly Colour[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels.width, 0)
  header.writeUInt32BE(pixels.height, 4)
  header.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(pack(pixels, palette), { level: 7, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
