/* What the editor's program does not have: the choice of script, „Пошаљи”, and what Git and its hooks said. */
import type { EditorSettings } from '@/lib/editor/settings'
import { chooseScript, chosenScript } from './choice'

type Say = (cyrillic: string) => string

/** Draws the small bar and keeps it up to date. */
export function openDesk(settings: EditorSettings, say: Say): void {
  const bar = document.querySelector('#traka')
  if (!bar) return
  bar.setAttribute('aria-label', say('Писмо и слање'))
  const chosen = chosenScript()
  const scripts = document.createElement('div')
  scripts.setAttribute('role', 'group')
  scripts.setAttribute('aria-label', say('Писмо уредника'))
  for (const [script, label, name] of [
    ['Cyrl', 'ЋИР', 'Уредник на ћирилици'],
    ['Latn', 'LAT', 'Urednik na latinici'],
  ] as const) {
    const button = buttonOf(label, () => {
      chooseScript(script)
      location.reload()
    })
    button.setAttribute('aria-label', name)
    button.setAttribute('aria-pressed', String(script === chosen))
    scripts.append(button)
  }
  bar.replaceChildren(scripts)
  if (settings.service === 'bridge') watchBridge(bar, settings, say)
}

function buttonOf(label: string, onclick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.onclick = onclick
  return button
}

interface BridgeAnswer {
  message?: string
  said?: string
  remote?: string
  branch?: string
  waiting?: number
}

/** Shows „Пошаљи” where there is somewhere to send to, and every word that Git and hooks say about a save. */
function watchBridge(bar: Element, { api, token }: EditorSettings, say: Say): void {
  const headers = { Authorization: `token ${token ?? ''}` }
  const send = buttonOf('', () => void sendAll())
  send.className = 'posalji'
  send.hidden = true
  bar.append(send)
  const ask = globalThis.fetch

  async function refresh(): Promise<void> {
    const answer = await ask(`${api}/slanje`, { headers }).catch(() => undefined)
    if (!answer?.ok) return
    const { remote, branch, waiting = 0 } = (await answer.json()) as BridgeAnswer
    send.hidden = remote === undefined
    send.disabled = waiting === 0
    send.textContent = waiting === 0 ? say('Све је послато') : `${say('Пошаљи')} (${waiting})`
    send.title = `${branch ?? ''} → ${remote ?? ''}`
  }

  async function sendAll(): Promise<void> {
    send.disabled = true
    send.textContent = say('Шаље се…')
    const answer = await ask(`${api}/slanje`, { method: 'POST', headers }).catch(() => undefined)
    const { message, said } = ((await answer?.json().catch(() => undefined)) ?? {}) as BridgeAnswer
    if (answer?.ok) notice(say('Послато'), said ?? '', say)
    else notice(say('Није послато'), say(message ?? 'Уредник не одговара. Погледајте терминал.'), say)
    await refresh()
  }

  globalThis.fetch = async (input, init) => {
    const answer = await ask(input, init)
    const address = input instanceof Request ? input.url : String(input)
    if (init?.method === 'POST' && address.startsWith(`${api}/repos/`) && address.endsWith('/contents')) {
      const told = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as BridgeAnswer
      void refresh()
      if (answer.ok && told.said) notice(say('Сачувано. Провера при чувању каже:'), told.said, say)
      if (!answer.ok && told.message) {
        const message = say(told.message)
        // A form shows the reason itself; lists would only say that something went wrong.
        if (!document.querySelector('.content-editor')) notice(say('Није сачувано'), message, say)
        return new Response(JSON.stringify({ message }), { status: answer.status })
      }
    }
    return answer
  }
  void refresh()
}

/** Words of others are shown as they are; the editor closes them. */
function notice(title: string, text: string, say: Say): void {
  const box = document.createElement('dialog')
  box.className = 'obavestenje'
  const heading = document.createElement('h2')
  heading.textContent = title
  const words = document.createElement('pre')
  words.textContent = text
  const close = buttonOf(say('У реду'), () => box.close())
  close.autofocus = true
  box.append(heading, ...(text === '' ? [] : [words]), close)
  box.onclose = () => box.remove()
  document.body.append(box)
  box.showModal()
}
