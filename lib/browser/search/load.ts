/** Files that were asked for; one that failed is asked for again. */
const known = new Map<string, Promise<unknown>>()

async function fetchFile(path: string): Promise<unknown> {
  const answer = await fetch(path)
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
