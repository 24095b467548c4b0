import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Git } from './git'
import { Refusal } from './refusal'

/** Files that Git keeps while something larger than a commit is under way, and what it is called. */
const UNDER_WAY: readonly (readonly [string, string])[] = [
  ['MERGE_HEAD', 'спајање грана (merge)'],
  ['rebase-merge', 'премештање измена (rebase)'],
  ['rebase-apply', 'премештање измена (rebase)'],
  ['CHERRY_PICK_HEAD', 'преузимање измене (cherry-pick)'],
  ['REVERT_HEAD', 'поништавање измене (revert)'],
  ['BISECT_LOG', 'тражење грешке (bisect)'],
]

/**
 * Whether a commit may be made now.
 * @throws {Refusal} during a merge, a rebase and the like, beside no branch, and while nobody is named as author
 */
export async function requireQuietRepository(git: Git): Promise<void> {
  const paths = await git.text(['rev-parse', ...UNDER_WAY.flatMap(([file]) => ['--git-path', file])])
  for (const [index, path] of paths.trim().split('\n').entries()) {
    if (existsSync(resolve(git.folder, path)))
      throw new Refusal(
        409,
        `У току је ${UNDER_WAY[index]?.[1]}. Довршите га или га прекините у Git-у, па поновите чување.`,
      )
  }
  if (!(await currentBranch(git)))
    throw new Refusal(
      409,
      'Git није ни на једној грани (detached HEAD). Пређите на грану (git switch), па поновите чување.',
    )
  if (!(await authorOf(git))) {
    throw new Refusal(
      409,
      'Git не зна ко сте. Упишите у терминалу git config --global user.name "Име Презиме" и git config --global user.email "ime@primer.rs", па поновите чување.',
    )
  }
}

/** The branch that commits go to; undefined beside every branch. */
export async function currentBranch(git: Git): Promise<string | undefined> {
  const { code, stdout } = await git.run(['symbolic-ref', '--short', '-q', 'HEAD'])
  return code === 0 ? stdout.toString('utf8').trim() : undefined
}

/** The author of Git's own settings; undefined while none is set. */
export async function authorOf(git: Git): Promise<{ name: string; email: string } | undefined> {
  const { code, stdout } = await git.run(['var', 'GIT_AUTHOR_IDENT'])
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+/.exec(stdout.toString('utf8')) ?? []
  return code === 0 && name && email !== undefined ? { name, email } : undefined
}
