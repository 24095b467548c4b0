/* „Пошаљи”: the only way in which the editor's work leaves the machine, and only when somebody asks. */
import type { Git } from './git'
import { Refusal } from './refusal'
import { currentBranch, requireQuietRepository } from './repository-state'

/** Whether there is somewhere to send to, and how many commits wait. */
export interface PublishState {
  branch: string
  /** Name of the remote; absent where none is set. */
  remote?: string
  /** Commits that the remote, as last seen, does not have. */
  waiting: number
}

/** What „Пошаљи” would do. */
export async function publishState(git: Git): Promise<PublishState> {
  const branch = await currentBranch(git)
  const remote = branch && (await remoteOf(git, branch))
  if (!branch || !remote) return { branch: branch ?? '', waiting: 0 }
  const count = await git.run(['rev-list', '--count', branch, '--not', `--remotes=${remote}`])
  return { branch, remote, waiting: Number(count.stdout.toString('utf8').trim()) || 0 }
}

/** The remote of the branch, or the only one there is. */
async function remoteOf(git: Git, branch: string): Promise<string | undefined> {
  const { code, stdout } = await git.run(['config', '--get', `branch.${branch}.remote`])
  const set = stdout.toString('utf8').trim()
  if (code === 0 && set !== '' && set !== '.') return set
  const all = (await git.text(['remote'])).split('\n').filter(Boolean)
  return all.length === 1 ? all[0] : all.find((name) => name === 'origin')
}

/**
 * Sends the current branch to its remote, under the same name; never by force.
 * @throws {Refusal} with what Git said when the remote did not take it
 */
export async function push(git: Git): Promise<PublishState & { said: string }> {
  await requireQuietRepository(git)
  const { branch, remote } = await publishState(git)
  if (!remote) throw new Refusal(409, 'Није подешено одредиште (git remote), па нема где да се пошаље.')
  const { code, said } = await git.run([
    'push',
    '--set-upstream',
    remote,
    `refs/heads/${branch}:refs/heads/${branch}`,
  ])
  if (code !== 0) {
    const advice = /non-fast-forward|fetch first|rejected/.test(said)
      ? 'Неко је у међувремену послао своје измене. Преузмите их прво (git pull --rebase), па пошаљите поново.'
      : 'Слање није успело.'
    throw new Refusal(502, `${advice}\n${said}`)
  }
  return { ...(await publishState(git)), said }
}
