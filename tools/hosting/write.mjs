import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { apacheHtaccess, apacheSample } from './apache.mjs'
import { caddyfile } from './caddy.mjs'
import { nginxMaps, nginxRedirects, nginxSample, nginxSite } from './nginx.mjs'
import { headersFile, redirectsFile } from './pages-hosts.mjs'
import { readTable } from './table.mjs'

/** Files that belong into the export itself, by the host that reads them there. */
export const IN_EXPORT = {
  apache: ['.htaccess'],
  netlify: ['_headers', '_redirects'],
  cloudflare: ['_headers', '_redirects'],
}

/**
 * All configurations of an export, by the path below the folder for them.
 * @param {string} out export folder
 * @param {{ host: string, folder: string, brotli?: boolean }} site name of the site, and the folder of its releases
 * @returns {Promise<Record<string, string>>}
 */
export async function hostingFiles(out, { host, folder, brotli = false }) {
  const table = await readTable(out)
  return {
    'nginx/maps.conf': nginxMaps(),
    'nginx/redirects.conf': nginxRedirects(table),
    'nginx/site.conf': nginxSite({ brotli }),
    'nginx/vesnik.conf': nginxSample({ host, folder }),
    'apache/.htaccess': apacheHtaccess(table),
    'apache/vesnik.conf': apacheSample({ host, folder }),
    'caddy/Caddyfile': caddyfile(table, { host, folder }),
    'netlify/_headers': headersFile('netlify'),
    'netlify/_redirects': redirectsFile('netlify', table),
    'cloudflare/_headers': headersFile('cloudflare'),
    'cloudflare/_redirects': redirectsFile('cloudflare', table),
  }
}

/**
 * Writes the configurations into a folder.
 * @param {string} to
 * @param {Record<string, string>} files
 */
export async function writeHosting(to, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(to, name)), { recursive: true })
    // A server that is told to read its configuration anew must never find half of one.
    await writeFile(join(to, `${name}.next`), text)
    await rename(join(to, `${name}.next`), join(to, name))
  }
}

/**
 * Puts the files that a host reads from the export itself into the export.
 * @param {string} out export folder
 * @param {keyof typeof IN_EXPORT} host
 * @param {Record<string, string>} files
 */
export async function writeIntoExport(out, host, files) {
  for (const name of IN_EXPORT[host]) {
    // Replaced and not written to: an earlier release may have the file by a second name.
    await rm(join(out, name), { force: true })
    await writeFile(join(out, name), files[`${host}/${name}`] ?? '')
  }
}
