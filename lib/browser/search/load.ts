/** Raised when a file is no longer there: since the page was opened, another state of the site has been published. */
export class Gone extends Error {}

/** Files that were asked for; one that failed is asked for again. */
const known = new Map<string, Promise<unknown>>()

async function fetchFile(path: string): Promise<unknown> {
  const answer = await fetch(path)
  if (answer.status === 404) throw new Gone(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

/** A JSON file of this site, fetched once. @throws when it does not arrive whole */
export function load(path: string): Promise<unknown> {
  const file = known.get(path) ?? fetchFile(path)
  known.set(path, file)
  file.catch(() => known.delete(path))
  return file
}

/** Milliseconds after which a page that stays open asks for what has been published since. */
const FRESH = 600_000
/** When the files that are known began to be fetched. */
let since = 0

function forget(): void {
  known.clear()
  since = Date.now()
}

/**
 * What `work` gives, out of files of one state of the site. When one of them is gone, all are fetched anew, once: the index of
 * now knows the files of now.
 * @param work is told whether it is done for the second time
 */
export async function fromOneState(work: (again: boolean) => Promise<void>): Promise<void> {
  if (Date.now() - since > FRESH) forget()
  try {
    await work(false)
  } catch (error) {
    if (!(error instanceof Gone)) throw error
    forget()
    await work(true)
  }
}
