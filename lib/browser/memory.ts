/** Which of the browser's two memories: one outlives the visit, the other ends with the tab. */
type Memory = 'localStorage' | 'sessionStorage'

/** What is remembered under a name, `null` when nothing is. Memory may be forbidden (private windows, embedded
 *  pages): then nothing is remembered, and nothing fails. */
export function recall(memory: Memory, name: string): string | null {
  try {
    return window[memory].getItem(name)
  } catch {
    return null
  }
}

/** Remembers a value under a name; an empty one is forgotten. Gives back whether that was allowed. */
export function remember(memory: Memory, name: string, value: string): boolean {
  try {
    if (value) window[memory].setItem(name, value)
    else window[memory].removeItem(name)
    return true
  } catch {
    return false
  }
}
