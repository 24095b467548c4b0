/**
 * How an address of a reader is shortened before it is written into a log: the first 24 bits of IPv4 stay, the first 48 of
 * IPv6. Each line: an expression on the address as servers write it (small letters, the longest row of zeros as `::`), and
 * what stands behind its first group. Nearly all addresses fit one line; the first that fits counts. What fits none is
 * written as {@link UNKNOWN_VISITOR}.
 *
 * Expressions are read alike by JavaScript and PCRE.
 * @type {readonly (readonly [pattern: string, rest: string])[]}
 */
export const SHORTENED = [
  ['^([0-9]+\\.[0-9]+\\.[0-9]+)\\.', '.0'],
  // IPv4 as a socket for both kinds tells it.
  ['^::ffff:([0-9]+\\.[0-9]+\\.[0-9]+)\\.', '.0'],
  ['^([0-9a-f]+:[0-9a-f]+:[0-9a-f]+):', '::'],
  // Zeros begin within the part that stays: 2001:db8::1 is 2001:db8:0:…
  ['^([0-9a-f]+:[0-9a-f]+)::', '::'],
  ['^([0-9a-f]+)::', '::'],
  ['^()::', '::'],
]

/** What is written when no reader's address is known, as for a request over a socket of the machine itself. */
export const UNKNOWN_VISITOR = '0.0.0.0'
