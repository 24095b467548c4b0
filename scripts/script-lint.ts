/* npm run script:lint: letters of the wrong script, leftovers of other programs, needless spaces in content and messages.
 *   [files…]           only these files
 *   --fix              mend what can be mended without a thought
 *   --format <form>    text (default) or json */
import { runScriptLint } from '@/lib/script-report/lint/command'

process.exitCode = runScriptLint(process.argv.slice(2), process)
