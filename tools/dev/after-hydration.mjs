/* Put in front of the site's modules by `npm run dev`, and by nothing else. While the site is being written, pages carry the
 * framework's own program, which takes the page over and would undo what a module has done before. Finished pages have no such
 * program. */

/** Milliseconds after which a page is taken for one that nothing takes over. */
const LONGEST = 5000

/** Whether the framework has taken an element over: it leaves a key on it. */
const isTaken = (/** @type {Element | null} */ element) =>
  element !== null && Object.keys(element).some((key) => key.startsWith('__reactFiber'))

const begin = Date.now()
while (document.readyState === 'loading' || Date.now() - begin < LONGEST) {
  const main = document.querySelector('main')
  if (isTaken(main) && isTaken(document.querySelector('footer') ?? main)) break
  await new Promise((resolve) => setTimeout(resolve, 50))
}
// The last elements are taken over in the same stroke; their effects follow.
await new Promise((resolve) => setTimeout(resolve, 100))
