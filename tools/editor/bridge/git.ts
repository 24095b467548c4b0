import { spawn } from 'node:child_process'

/** What a Git command gave back. */
export interface GitResult {
  code: number
  stdout: Buffer
  /** Both streams as text, for people: what hooks and Git itself said. */
  said: string
}

/** Runs Git in one folder, without a terminal, so that it can never stop to ask something. */
export interface Git {
  folder: string
  run: (args: readonly string[], input?: string | Buffer) => Promise<GitResult>
  /** The output as text. @throws {Error} with what Git said when it failed */
  text: (args: readonly string[], input?: string) => Promise<string>
  /** The folder's path below the repository's, with a slash at the end; empty when they are the same. */
  prefix: () => Promise<string>
}

/** A hook that checks the whole content takes seconds; one that never ends must not hold the editor for ever. */
const TIMEOUT = 5 * 60_000

/** Git's own variables (a command started from a hook has some) would send it to another repository or index. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY)$/.test(name),
  )
  return {
    ...(Object.fromEntries(own) as NodeJS.ProcessEnv),
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: ':',
    GIT_OPTIONAL_LOCKS: '0',
  }
}

/** Git in a folder of the repository. */
export function gitIn(folder: string): Git {
  const run = (args: readonly string[], input?: string | Buffer) =>
    new Promise<GitResult>((resolve, reject) => {
      const env = environment()
      const child = spawn('git', ['--literal-pathspecs', ...args], { cwd: folder, env, timeout: TIMEOUT })
      const out: Buffer[] = []
      const all: Buffer[] = []
      child.stdout.on('data', (part: Buffer) => (out.push(part), all.push(part)))
      child.stderr.on('data', (part: Buffer) => all.push(part))
      child.once('error', reject)
      child.once('close', (code) =>
        resolve({
          code: code ?? 1,
          stdout: Buffer.concat(out),
          said: Buffer.concat(all).toString('utf8').trim(),
        }),
      )
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
    })
  const text = async (args: readonly string[], input?: string) => {
    const { code, stdout, said } = await run(args, input)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${said}`)
    return stdout.toString('utf8')
  }
  let prefix: Promise<string> | undefined
  return {
    folder,
    run,
    text,
    prefix: () => (prefix ??= text(['rev-parse', '--show-prefix']).then((line) => line.trim())),
  }
}
