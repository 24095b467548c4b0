/**
 * Standard input to standard output, line by line: `npm run --silent transliterate -- --to Cyrl|Latn`.
 * The first run bundles the program into `.cache/`, so that later runs start fast.
 */
import { transliterateStream } from '../lib/variant/transliterate-stream'

process.exitCode = await transliterateStream(
  process.argv.slice(2),
  process.stdin,
  process.stdout,
  process.stderr,
)
