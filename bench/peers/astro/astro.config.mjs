import { defineConfig } from 'astro/config'

export default defineConfig({ outDir: './out', cacheDir: './.cache', devToolbar: { enabled: false } })
