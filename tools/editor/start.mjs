import { ROOT, startCommand } from '../run/command.mjs'

/** Runs the editor in a process of its own, which reads TypeScript; this one ends when it ends. */
export function startEditor() {
  const args = ['--import', 'tsx', `${ROOT}/tools/editor/run.ts`]
  const editor = startCommand(process.execPath, args, { show: true })
  return new Promise((resolve) =>
    editor.once('close', (code) => {
      process.exitCode = code ?? 1
      resolve(undefined)
    }),
  )
}
