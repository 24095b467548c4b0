// npm install: Git is told where this repository's hooks are. An own setting of the machine stays.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const HOOKS = '.githooks'

/** @param {string[]} args */
function git(args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

if (!process.env.CI && existsSync('.git') && git(['config', 'core.hooksPath']) === '')
  git(['config', 'core.hooksPath', HOOKS])
