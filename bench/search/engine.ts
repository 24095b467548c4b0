import { brotliCompressSync, constants } from 'node:zlib'

/** What one search took and gave. */
export interface Answer {
  /** Numbers of the items, the best first; at most the first fifty. */
  ids: number[]
  /** Files fetched since the page was opened, compressed as they would be sent. */
  bytes: number
  requests: number
}

/** A way to search, ready to be asked. Every question comes from a freshly opened page. */
export interface Engine {
  name: string
  /** What it needs beside `script-src 'self'; connect-src 'self'`. */
  policy: string
  /** CPU milliseconds per item to make the index, where they can be measured. */
  cpu: number | undefined
  /** Files on the server. */
  files: number
  ask(query: string): Promise<Answer>
  close?(): Promise<void>
}

/** Bytes of a file as the server sends it: Brotli, or as it is when that is smaller. */
export function sentBytes(content: string | Buffer, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return Math.min(Buffer.byteLength(content), brotliCompressSync(content, { params }).length)
}

/** Result of some work and the CPU milliseconds it took. */
export async function withCpu<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}
