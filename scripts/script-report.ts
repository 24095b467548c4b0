/* npm run script:report: what the converter decided about the words of all Serbian texts.
 *   --format <form>    text (default), json or html
 *   --out <file>       to a file instead of the standard output
 *   --all              every decision, not only those worth a look
 *   --strict           exit 1 while a doubt is not confirmed
 *   --confirm <word>   remember that the result is right (may be repeated)
 *   --confirm-all      remember it of every doubt
 *   --note <text>      who confirmed it and why */
import { runScriptReport } from '@/lib/script-report/command'

process.exitCode = runScriptReport(process.argv.slice(2), process)
