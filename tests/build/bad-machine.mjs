// Loaded before a build (NODE_OPTIONS=--import …): a machine on which something is wrong. BAD_MACHINE says what.
import fs from 'node:fs'
import Module, { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/** @type {Record<string, () => void>} */
const faults = {
  /** The battery of the clock is empty. */
  'clock in 1970'() {
    const ahead = Date.now() - 5_000
    const machine = Date
    const handler = {
      /** @param {DateConstructor} target @param {any[]} args @param {Function} self */
      construct: (target, args, self) =>
        Reflect.construct(target, args.length === 0 ? [machine.now() - ahead] : args, self),
      /** @param {DateConstructor} target @param {string | symbol} name */
      get: (target, name) => (name === 'now' ? () => machine.now() - ahead : Reflect.get(target, name)),
    }
    globalThis.Date = new Proxy(machine, handler)
  },
  'no dictionary'() {
    const loader = /** @type {any} */ (Module)
    const whole = loader._resolveFilename
    loader._resolveFilename = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) => {
      if (!request.startsWith('dictionary-sr')) return whole(request, ...rest)
      throw Object.assign(new Error(`Cannot find module '${request}'`), { code: 'MODULE_NOT_FOUND' })
    }
  },
  'half a dictionary'() {
    const whole = fs.readFileSync
    const half = (/** @type {any} */ file, /** @type {any} */ options) => {
      const content = whole(file, options)
      return String(file).endsWith('index.dic') ? content.slice(0, content.length / 2) : content
    }
    fs.readFileSync = /** @type {any} */ (half)
    syncBuiltinESMExports()
  },
  /** Only this machine itself can be reached. */
  'no network'() {
    const whole = net.Socket.prototype.connect
    net.Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
      const [target] = args.flat()
      const host =
        typeof target === 'object' && target ? (target.host ?? 'localhost') : (args[1] ?? 'localhost')
      const isNear = target?.path || /^(?:localhost|127\.|::1)/.test(String(host))
      if (isNear) return whole.apply(this, /** @type {any} */ (args))
      process.nextTick(() =>
        this.destroy(Object.assign(new Error(`connect ENETUNREACH ${host}`), { code: 'ENETUNREACH' })),
      )
      return this
    }
  },
}
faults[process.env.BAD_MACHINE ?? '']?.()
