import { HEADER_RULES, MEDIA_TYPES, NAMED_TYPES } from '../policy.mjs'
import { NOTE, withoutSlash } from './table.mjs'

/** @param {string} text @returns {string} as Caddy reads it */
const quote = (text) => '`' + text + '`'
/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A matcher and the headers it brings, by the file that is sent. */
function headers() {
  const rules = HEADER_RULES.map(({ pattern, headers: values }, index) => {
    const lines = Object.entries(values).map(([name, value]) => `        ${name} ${quote(value)}`)
    return `    @rule${index} path_regexp ${quote(pattern)}\n    header @rule${index} {\n${lines.join('\n')}\n    }`
  })
  const types = [
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => [`${escape(ending)}$`, type]),
    ...Object.entries(NAMED_TYPES).map(([name, type]) => [`/${escape(name)}$`, type ?? '']),
  ].map(
    ([pattern, type], index) =>
      `    @type${index} path_regexp ${quote(pattern ?? '')}\n    header @type${index} Content-Type ${quote(type ?? '')}`,
  )
  return [...rules, ...types].join('\n')
}

/**
 * Rules of old addresses, asking ones first.
 * @param {import('./table.mjs').Table} table
 */
function oldAddresses({ redirects, gone }) {
  const sorted = [...redirects.filter(({ query }) => query), ...redirects.filter(({ query }) => !query)]
  return [
    ...gone.map(({ from, page }, index) => {
      const path = withoutSlash(from)
      return `    @gone${index} path ${path} ${path}/\n    handle @gone${index} {\n        route {\n            rewrite * ${page}\n            import vesnik_headers\n            file_server {\n                precompressed br gzip\n                disable_canonical_uris\n                status 410\n            }\n        }\n    }`
    }),
    ...sorted.map(({ from, to, status, query }, index) => {
      const path = withoutSlash(from)
      const wanted = Object.entries(query ?? {}).map(
        ([name, value]) => `{http.request.uri.query.${name}} == "${value}"`,
      )
      const asks = wanted.length > 0 ? [`\n        expression ${quote(wanted.join(' && '))}`] : []
      return `    @old${index} {\n        path ${path} ${path}/${asks.join('')}\n    }\n    handle @old${index} {\n        import vesnik_headers\n        redir * ${quote(to)} ${status}\n    }`
    }),
  ].join('\n')
}

/** The log, in which an address loses its last part before it is written. */
const LOG = `    log {
        # An address loses its last part before it is written.
        format filter {
            wrap console
            fields {
                request>remote_ip ip_mask {
                    ipv4 24
                    ipv6 48
                }
                request>client_ip ip_mask {
                    ipv4 24
                    ipv6 48
                }
                request>remote_port delete
                request>headers>X-Forwarded-For delete
                request>headers>X-Real-Ip delete
                request>headers>Forwarded delete
            }
        }
    }
`

/**
 * A Caddyfile of the whole site; Caddy fetches the certificate itself.
 * @param {import('./table.mjs').Table} table
 * @param {{ host: string, folder: string }} site
 */
export function caddyfile(table, { host, folder }) {
  return `${NOTE}
(vesnik_headers) {
    header -Server
    header Vary Accept-Encoding
${headers()}
}

${host} {
    root * ${folder}/current
    @method not method GET HEAD
    handle @method {
        header Allow "GET, HEAD"
        respond 405
    }
    @hidden path_regexp ${quote('/\\.(?:[^w]|w[^e])|.+/\\.well-known/|\\.(?:br|gz)$')}
    @encoded expression \`{http.request.orig_uri}.matches("(?i)^[^?]*%2f")\`
    handle @hidden {
        error 404
    }
    handle @encoded {
        error 404
    }
${oldAddresses(table)}
    handle {
        route {
            try_files {path} {path}/index.html =404
            import vesnik_headers
            file_server {
                precompressed br gzip
                disable_canonical_uris
            }
        }
    }
    handle_errors {
        route {
            rewrite * /404.html
            import vesnik_headers
            file_server {
                precompressed br gzip
                disable_canonical_uris
                status {err.status_code}
            }
        }
    }
${LOG}}
`
}
