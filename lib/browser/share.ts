/** Passing an article on: printing, copying its address, the device's own list of places, and a menu that closes. */

/** Browsers forbid copying on pages without encryption: then nothing is claimed. */
async function copy(button: HTMLElement, url: string): Promise<void> {
  await navigator.clipboard.writeText(url)
  const status = document.querySelector('[data-status]')
  if (status) status.textContent = button.dataset.done ?? ''
  closeMenus()
}

/** Closes open menus, except the one that holds `inside`; focus that would be lost goes to the menu's button. */
function closeMenus(inside?: Node): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-closes][open]')) {
    if (inside && menu.contains(inside)) continue
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus()
    menu.open = false
  }
}

function onClick(target: Element): void {
  const button = target.closest<HTMLElement>('[data-action]')
  const url = button?.closest<HTMLElement>('[data-url]')?.dataset.url ?? location.href
  switch (button?.dataset.action) {
    case 'print':
      return print()
    case 'copy':
      return void copy(button, url).catch(() => undefined)
    case 'share':
      return void navigator.share({ title: document.title, url }).catch(() => undefined)
  }
}

/** Makes the buttons work, and shows the one for the device's own list where there is one. */
export function enableSharing(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    closeMenus(target)
    onClick(target)
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeMenus()
  })
  if (typeof navigator.share === 'function')
    for (const element of document.querySelectorAll<HTMLElement>('[data-needs-share]')) element.hidden = false
}
