import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const page = (title: string) =>
  `<!doctype html><html lang="sr-Cyrl"><head><meta charset="utf-8"><title>${title}</title></head><body><p>${'Текст стране. '.repeat(40)}</p></body></html>\n`

/** Files of an export that is small and has one of everything that a server must know. */
const files: Record<string, string | Buffer> = {
  'index.html': page('Избор писма'),
  '404.html': page('Нема стране'),
  'cir/index.html': page('Почетна'),
  'lat/index.html': page('Početna'),
  'cir/kontakt/index.html': page('Контакт'),
  'cir/aktuelno/poseta/4693/index.html': page('Посета'),
  'lat/aktuelno/poseta/4693/index.html': page('Poseta'),
  'lat/aktuelno/stara/4693/index.html': page('Премештено'),
  'cir/aktuelno/povucena/12/index.html': page('Уклоњено'),
  'urednik/index.html': page('Уредник'),
  'cir/feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel>${'<item/>'.repeat(100)}</channel></rss>`,
  'cir/atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'cir/feed.json': '{"version":"https://jsonfeed.org/version/1"}',
  'sitemap.xml': `<?xml version="1.0"?><urlset>${'<url/>'.repeat(100)}</urlset>`,
  'speculation-rules.json': '{"prefetch":[]}',
  'fonts/OFL.txt': 'Licence\n',
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(200)}</svg>`,
  'manifest.webmanifest': '{}',
  '_v/site.1a2b3c4d.js': `export const a = ${JSON.stringify('x'.repeat(900))}\n`,
  '_next/static/chunks/a1b2.css': `p{color:red}${'a{b:c}'.repeat(200)}`,
  'fonts/a.woff2': Buffer.alloc(2000, 7),
  'images/2024/slika.jpg': Buffer.alloc(5000, 1),
  'images/2024/a b.png': Buffer.alloc(300, 2),
  'files/2024/poziv.pdf': Buffer.alloc(100_000, 3),
  'files/2024/tabela.xlsx': Buffer.alloc(100, 4),
  '.well-known/security.txt': 'Contact: https://primer.rs/\n',
  '.skriveno': 'tajna',
  'redirects.json': JSON.stringify({
    version: 1,
    redirects: [
      {
        from: '/articles/vest.php',
        query: { id: '1344', lang: 'SER' },
        to: '/lat/aktuelno/poseta/4693/',
        status: 301,
      },
      { from: '/articles/vest.php', query: { id: '1344' }, to: '/cir/aktuelno/poseta/4693/', status: 301 },
      { from: '/articles/vest.php', to: '/cir/', status: 301 },
      { from: '/eng/aktuelno/stara/4693/', to: '/eng/aktuelno/#not-translated', status: 302 },
      { from: '/lat/aktuelno/stara/4693/', to: '/lat/aktuelno/poseta/4693/', status: 301 },
    ],
    gone: [{ from: '/cir/aktuelno/povucena/12/', page: '/cir/aktuelno/povucena/12/index.html' }],
    articles: { '4693': { slug: 'poseta', segments: ['cir', 'lat'] } },
  }),
}

/** Writes the export into a folder, with compressed forms beside what a build would compress. */
export function writeSmallExport(folder: string): void {
  const time = new Date('2024-03-26T10:00:00Z')
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    const forms: [string, string | Buffer][] = [['', text]]
    if (typeof text === 'string' && text.length > 512) {
      forms.push(['.br', brotliCompressSync(text)], ['.gz', gzipSync(text)])
    }
    for (const [ending, bytes] of forms) {
      writeFileSync(file + ending, bytes)
      utimesSync(file + ending, time, time)
    }
  }
}
