/**
 * The reading settings (`components/layout/display-settings`): size of letters, colours, spacing. What was chosen stands in
 * `data-` attributes of `<html>`, which the style sheet reads, and in this browser's own memory; nothing is sent anywhere.
 */
import { recall, remember } from './memory'
import { placeBelow, showPlace } from './place'

const name = 'vesnik.display'
const { dataset } = document.documentElement

/** Puts the remembered settings on the page. */
export function applyDisplay(): void {
  for (const [key, value] of new URLSearchParams(recall('localStorage', name) ?? '')) dataset[key] = value
}

/** Makes the panel of the settings and its button work. */
export function startDisplay(): void {
  const form = document.querySelector<HTMLFormElement>('#display')
  const button = form?.previousElementSibling as HTMLElement
  if (!form || !button) return
  for (const input of form.querySelectorAll('input'))
    input.checked = input.value === (dataset[input.name] ?? '')
  const apply = () => {
    const place = placeBelow(button.getBoundingClientRect().bottom)
    const chosen = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    remember('localStorage', name, `${chosen}`)
    for (const [key, value] of chosen) dataset[key] = value
    if (scrollY) showPlace(place)
  }
  form.addEventListener('change', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  const show = (isShown: boolean) => {
    form.hidden = !isShown
    button.setAttribute('aria-expanded', `${isShown}`)
  }
  button.addEventListener('click', () => show(!!form.hidden))
  // Whoever goes on reading or to another link wants it out of the way.
  const leave = ({ target }: Event) => {
    if (!form.parentElement?.contains(target as Node)) show(false)
  }
  document.addEventListener('click', leave)
  document.addEventListener('focusin', leave)
  const close = () => {
    show(false)
    button.focus()
  }
  form.addEventListener('submit', close)
  form.parentElement?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !form.hidden) close()
  })
}

// A page that comes back whole from the browser's memory has the settings of before.
addEventListener('pageshow', applyDisplay)
