/** A request that is not carried out, with the reason an editor can act on, in Serbian Cyrillic. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
