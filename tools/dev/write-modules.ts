// A step of `npm run dev`: tsx tools/dev/write-modules.ts. Makes what pages ask for: modules and icons.
import { bundleSite } from '../export/bundle-site'
import { ROOT } from '../run/command.mjs'
import { reportStepFailure } from '../run/progress.mjs'
import { writeIcons } from '../social/write-icons'

await Promise.all([bundleSite(ROOT), writeIcons(ROOT)]).catch(reportStepFailure)
