import type { Locator, Page } from '@playwright/test'
import { watch, type Incidents } from '../quiet-test'

/** Whatever waits for the editor's program: it reads the whole content first. */
export const SLOW = { timeout: 120_000 }

/** Said by the program about itself at every start, and by the browser about the frame of its preview. */
const KNOWN = /OAuth application ID is not defined|allow-scripts and allow-same-origin for its sandbox/

/** The editor's page in a browser. */
export class EditorPage {
  readonly page: Page
  private readonly incidents: Incidents

  constructor(
    page: Page,
    private readonly address: string,
  ) {
    this.page = page
    this.incidents = watch(page, new URL(address).origin)
  }

  /** @param place behind the address, e.g. `#/collections/vesti/new` */
  async open(place = ''): Promise<void> {
    await this.page.goto(this.address + place)
  }

  /** Faults in the console, refusals of the security policy among them, and requests to other hosts. */
  get faults(): string[] {
    const { console, foreign } = this.incidents
    return [...console.filter((text) => !KNOWN.test(text)), ...foreign]
  }

  field(name: string): Locator {
    return this.page.locator(`.pane[data-mode=edit] [data-key-path="${name}"]`).first()
  }

  text(name: string): Locator {
    return this.field(name).getByRole('textbox').first()
  }

  get preview() {
    return this.page.frameLocator('iframe.preview')
  }

  get headline(): Locator {
    return this.preview.getByRole('heading', { level: 1 })
  }

  async openItem(title: string): Promise<void> {
    await this.page.getByText(title).first().click(SLOW)
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Сачувај', exact: true }).click()
  }

  /** One of the choices behind the three dots of a form. */
  async choose(choice: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Прикажи могућности обрасца' }).click()
    await this.page.getByRole('menuitem', { name: choice }).click()
  }
}
