// By hand: tsx tools/checks/purity/run.ts [export folder] [changed files…]
import { checkPurity, describeFaults } from '.'

const [folder = process.env.VESNIK_OUT || 'out', ...changed] = process.argv.slice(2)
const started = process.cpuUsage()
const report = checkPurity(folder, changed.length > 0 ? { changed } : {})
const { user, system } = process.cpuUsage(started)
console.log(
  `${report.pages} pages, ${report.data} other texts, ${report.others} files without text; ${Math.round((user + system) / 1000)} ms CPU`,
)
if (report.faults.length > 0) {
  console.error(describeFaults(report))
  process.exitCode = 1
}
