// Serves the last export (VESNIK_OUT, default out) on PORT (default 3000), without building.
import { runServer } from '../tools/serve/run.mjs'
import { reportFailure } from '../tools/run/progress.mjs'

await runServer().catch(reportFailure)
