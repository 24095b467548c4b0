/* npm run spelling: words of the Serbian texts that the dictionary does not know; advice, never a gate.
 *   <part of a path>   only these files
 *   --latin            messages in Latin script */
import { runSpelling } from '@/lib/spelling/command'

process.exitCode = runSpelling(process.argv.slice(2), process)
